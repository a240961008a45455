import {historicControls} from '../../lexicon/historic-controls.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {DraftLine} from '../lines/spans.js'

/** The opening of the notices, which stands on a line of its own in many stamps. */
const OPENING = 'WARNING NOTICE'
/** How much damage to the rest is read through, as cost a character. */
const STRAIN = 0.34
/** Most lines that the rest stands on. */
const MOST_LINES = 2
/** Longest line that is part of a stamp. */
const LONGEST_LINE = 56

/** What follows the opening, by the notice that it makes. */
const rests = new Vocabulary<string>(
  Object.keys(historicControls)
    .filter(
      (name) =>
        name.startsWith(`${OPENING} `) &&
        !(name.replace(' - ', ' ') in historicControls && name.includes(' - ')),
    )
    .map((name) => [name.slice(OPENING.length).replace(/^[ -]+/, ''), name]),
)

/**
 * Reads on where a warning notice has its opening on one line and its rest on the lines below: the rest tells which of the
 * notices it is (DCID 1/7; CIA stamps of the 1960s). Where the rest is lost, it is the one that the document has elsewhere.
 *
 * @param banners the lines with banners, in order
 */
export function completeWarningNotices(
  source: string,
  drafts: readonly DraftLine[],
  banners: readonly DraftLine[],
): void {
  const undecided: string[][] = []
  let known: string | undefined
  for (const {spans, index} of banners) {
    for (const span of spans) {
      const caveats = span.kind === 'banner' ? span.reading.marking.caveats : undefined
      if (!caveats?.includes(OPENING)) continue
      const notice = noticeBelow(source, drafts, index)
      known ??= notice
      if (notice === undefined) undecided.push(caveats)
      else caveats[caveats.indexOf(OPENING)] = notice
    }
  }
  if (known !== undefined) for (const caveats of undecided) caveats[caveats.indexOf(OPENING)] = known
}

function noticeBelow(source: string, drafts: readonly DraftLine[], at: number): string | undefined {
  let text = ''
  for (let next = at + 1; next <= at + MOST_LINES; next++) {
    const line = drafts[next]?.line
    if (!line || line.blanksBefore > 1 || line.end - line.start > LONGEST_LINE) return undefined
    text += `${source.slice(line.start, line.end)} `
    const read = rests.read(text, 0, text.length, STRAIN)
    if (read) return read.value
  }
  return undefined
}
