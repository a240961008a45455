import {quote} from '../pieces.js'
import type {Rule} from '../rule.js'
import type {EntryOf, Survey} from '../survey.js'

/** Options of the rule. */
export interface DuplicateLineOptions {
  /** Characters from which on a line is compared, its signs left out. */
  shortest?: number
}

/** Lines of text within which a doubled block stands. */
const WITHIN = 8

/**
 * A line of text that stands twice.
 *
 * Scanners pass over a fold twice, and OCR of columns and of overlapping images gives the same line again. The second copy
 * is no part of the text. A line counts as doubled where it stands at once again, or together with the line before it a
 * little further down the same page: forms repeat single lines. Stamps and banners are not looked at.
 *
 * - Source: practice of OCR'd pages
 * - Holds: at all times
 * - Severity: warning
 * - Options: `shortest` (24): characters from which on a line is compared
 *
 * Good:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring,
 * and the pilots of both ports were told of it in advance.
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring,
 * and the pilots of both ports were told of it in advance.
 * and the pilots of both ports were told of it in advance.
 * ```
 *
 * ```messages
 * 3:1-3:57 warning Unexpected second copy of `and the pilots of both ports were told of it in advance.`, expected the line once, as on line 2
 * ```
 *
 */
export const duplicateLine: Rule<DuplicateLineOptions> = {
  name: 'duplicate-line',
  severity: 'warning',
  source: "practice of OCR'd pages",
  presets: ['recommended'],
  scope: 'file',
  defaults: {shortest: 24},
  check({survey, options, report}) {
    const shortest = options.shortest
    const lines = linesOf(survey)
    const seen = new Map<string, number>()
    /** Distance to the copy of the line before, where it has one. */
    let stride = 0
    for (const [index, line] of lines.entries()) {
      const compared = line.folded.length >= shortest && line.folded.includes(' ')
      const copy = compared ? seen.get(line.folded) : undefined
      if (compared) seen.set(line.folded, index)
      const before = stride
      stride =
        copy === undefined || (lines[copy] as TextLine).first.page !== line.first.page ? 0 : index - copy
      if (copy === undefined || stride === 0 || stride > WITHIN) continue
      // a line at once again, or two lines that both repeat what stands equally far above
      if (stride > 1 && before !== stride) continue
      const {value} = line.first.node
      report(line.first, {
        unexpected: `second copy of ${quote(value)}`,
        expected: `the line once, as on line ${(lines[copy] as TextLine).line}`,
        actual: value,
      })
    }
  },
}

interface TextLine {
  readonly first: EntryOf<'text'>
  readonly line: number
  folded: string
}

/** The lines of running text: pieces on one line together, by their letters and digits. */
function linesOf(survey: Survey): TextLine[] {
  const lines: TextLine[] = []
  for (const entry of survey.of('text')) {
    const {position, value} = entry.node
    const parent = entry.ancestors.at(-1)?.type
    if (!position || (parent !== 'paragraph' && parent !== 'heading' && parent !== 'preformatted')) continue
    const folded = value
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
    const last = lines.at(-1)
    if (last?.line === position.start.line) last.folded += ` ${folded}`
    else lines.push({first: entry, line: position.start.line, folded})
  }
  return lines
}
