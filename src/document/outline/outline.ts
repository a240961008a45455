import {SectionFinder} from '../../conventions/outline/sections.js'
import {isWordCharacter} from '../../source/characters.js'
import {NumberedForms} from './numbered-forms.js'
import type {TextLine} from '../lines/text-lines.js'

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
  const forms = new NumberedForms(source, lines)
  const finder = new SectionFinder(source, lines, (line) => {
    const {draft, start} = line
    const [first] = draft.spans
    const portion = first?.kind === 'portion' && isSign(source, start, first.start)
    return {
      usualBlanks: usualBlanks[draft.page] as number,
      portion: portion ? (first.reading.letter ? 'letter' : 'mark') : 'none',
      indent: start - draft.line.lineStart,
      boxes: forms.boxesAt(line),
    }
  })
  let last: TextLine | undefined
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as TextLine
    if (text.begins) finder.begin(text.begins)
    else if (text.before !== last && standsBehindEndMatter(text, last)) finder.begin('ended')
    finder.add(at)
    last = text
  }
  for (const {line, start} of finder.finish()) line.role = {kind: 'section', start}
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
