import {SectionFinder} from '../conventions/outline/sections.js'
import {isWordCharacter} from '../source/characters.js'
import type {TextLine} from './text-lines.js'

/**
 * Finds the sections of the document: which lines begin one, and where each belongs.
 *
 * Gives each line that begins a section its role.
 *
 * @param lines the lines of text, without headers and end matter
 * @param usualBlanks how many blank lines stand between any two lines of text, for each page
 */
export function findSections(
  source: string,
  lines: readonly TextLine[],
  usualBlanks: readonly number[],
): void {
  let slip: TextLine | undefined
  const finder = new SectionFinder(source, lines, ({draft, start}) => {
    const [first] = draft.spans
    const portion = first?.kind === 'portion' && isSign(source, start, first.start)
    return {
      usualBlanks: usualBlanks[draft.page] as number,
      portion: portion ? (first.reading.letter ? 'letter' : 'mark') : 'none',
      indent: start - draft.line.lineStart,
      boxed: slip?.draft.page === draft.page && draft.index < slip.index + BOXES,
    }
  })
  let last: TextLine | undefined
  const sheet = lines.findIndex((text) => isAddressOfSheet(source, text))
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as TextLine
    if (sheet >= 0 && at >= sheet - SHEET_ABOVE && at <= sheet + SHEET_BELOW) continue
    if (isRoutingSlip(source, text)) slip = text
    if (text.fresh) finder.begin('fresh')
    else if (text.before !== last && standsBehindEndMatter(text, last)) finder.begin('ended')
    finder.add(at)
    last = text
  }
  for (const {line, start} of finder.finish()) line.role = {kind: 'section', start}
}

/** Lines of the data sheet of a translated report (form NTIS-35) above the address of the translators, and below it. */
const SHEET_ABOVE = 14
const SHEET_BELOW = 32
/** `1000 North Glebe Road` above `Arlington, Virginia 22201`. */
const street = '1000 North '
const town = /^Arlington[.,] Virginia 22201$/
const TOWN = 25

/** Whether a line ends the address in the ninth of the numbered boxes of the data sheet. */
function isAddressOfSheet(source: string, {start, end, draft, before}: TextLine): boolean {
  if (end - start !== TOWN || draft.line.digits !== 5 || !before) return false
  return source.startsWith(street, before.start) && town.test(source.slice(start, end))
}

/** Lines below the title of a routing slip that its boxes stand on. */
const BOXES = 60
const titleOfSlip = /^#? ?ROUTING AND RECORD SHEET$/
const SHORTEST_SLIP = 24
const LONGEST_SLIP = 26

/** CIA form 610, whose fifteen boxes are numbered. */
function isRoutingSlip(source: string, {start, end, draft}: TextLine): boolean {
  return (
    end - start >= SHORTEST_SLIP &&
    end - start <= LONGEST_SLIP &&
    draft.line.lower === 0 &&
    titleOfSlip.test(source.slice(start, end))
  )
}

/** The longest sign of a heading, and the space behind it. */
const SIGN = 7

/** Whether nothing stands before a portion mark but a speck, or the sign of a heading: `# (U) Background`. */
function isSign(source: string, start: number, end: number): boolean {
  if (end > start + SIGN) return false
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) return false
  return true
}

/** Whether a signature, an originator or a list of copies stands between two lines. */
function standsBehindEndMatter(text: TextLine, last: TextLine | undefined): boolean {
  let {before} = text
  while (before && before !== last) {
    if (before.role?.kind === 'end-matter') return true
    before = before.before
  }
  return false
}
