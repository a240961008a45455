import type {TextLine} from '../lines/text-lines.js'

/** `DECLASS`, `CATION AND/OR`, `RELEASE OF CIA INFORMATION`: lines of CIA's stamp that are no stamp by themselves. */
const rag = /^(?:DECLASS(?:IFI[A-Z]{3,6})?\b|(?:[A-Z]{4,15} )?AND\/OR\b|RELEASE OF (?:CIA|TH)|CIA HAS NO)/
const LONGEST_RAG = 32

/** Whether a line is what is left of a line of CIA's stamp. */
export function isRagOfStamp(source: string, {start, end}: TextLine): boolean {
  return end - start <= LONGEST_RAG && rag.test(source.slice(start, end))
}
