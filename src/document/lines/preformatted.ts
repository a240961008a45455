import {readMarker} from '../../conventions/outline/marker.js'
import {
  indexWithin,
  isSpace,
  isWordCharacter,
  skipSpace,
  skipSpaceBack,
  skipWord,
} from '../../source/characters.js'
import type {TextLine} from './text-lines.js'

/**
 * What can only stand in a line that is laid out: leader dots, wide gaps, and what OCR makes of dots that are spaced; and
 * besides the rules and tabs of a table. One expression for what has three characters or more, of which a look at every
 * third rules most of a text out.
 */
const longSigns = / (?:[ e©@°]|ee) |\.(?:\.\.|(?: \.){3})|ccc/g
const shortSigns = ['\t', '|'] as const

const SPACE = 32
const TAB = 9
const BAR = 124
/** Spaces that set two columns apart; fewer come from justified type. */
const WIDE_GAP = 3
/** Longest marker at the head of a line; the gap behind it is none between columns. */
const LONGEST_MARKER = 6

/** Pieces of one or two characters in a row that are wrecked leaders, and how many of them no word can be. */
const WRECKED = 5
const FEWEST_ODD = 4
/** Letters and signs that OCR reads spaced dots as. */
const ofDots = /^(?:[^\dAIa\s]|[eoscw.,*°«»©@#]{2})$/
/** Letters from which on a piece with `ccc` in it is what OCR reads dots as that touch: `cccvcccecccsses`. */
const LEAST_TOUCHING = 8

/** How a line is laid out, and how many such lines must stand together: one alone may be damage. */
const leastLines = {leaders: 2, columns: 3} as const
type Layout = keyof typeof leastLines

/**
 * Finds lists of contents, tables and forms by their layout, which running text would lose, and gives their lines their
 * role. A line between two others of a block belongs to it: the first line of an entry of two.
 *
 * @returns the lines that are none of these
 */
export function findPreformatted(source: string, lines: readonly TextLine[]): readonly TextLine[] {
  const layouts = layoutsOf(source, lines)
  if (layouts.size === 0) return lines
  for (const block of blocksOf(source, lines, layouts)) {
    const {length} = block.filter((at) => layouts.has(at))
    const leaders = block.some((at) => layouts.get(at) === 'leaders')
    if (length < leastLines[leaders ? 'leaders' : 'columns']) continue
    for (const at of block) (lines[at] as TextLine).role = {kind: 'preformatted', first: at === block[0]}
  }
  return lines.filter(({role}) => role === undefined)
}

/** The lines that are laid out, by their place among the lines. */
function layoutsOf(source: string, lines: readonly TextLine[]): Map<number, Layout> {
  const found = new Set<number>()
  addLinesWith(lines, found, (from) => {
    longSigns.lastIndex = from
    return longSigns.exec(source)?.index ?? -1
  })
  for (const sign of shortSigns) addLinesWith(lines, found, (from) => source.indexOf(sign, from))
  const layouts = new Map<number, Layout>()
  if (found.size === 0) return layouts
  for (const at of [...found].sort((one, other) => one - other)) {
    const layout = layoutOf(source, lines[at] as TextLine)
    if (layout) layouts.set(at, layout)
  }
  return layouts
}

/** Adds the lines that have a sign behind their first character. */
function addLinesWith(
  lines: readonly TextLine[],
  found: Set<number>,
  nextSign: (from: number) => number,
): void {
  let at = 0
  for (let hit = nextSign(0); hit >= 0;) {
    while (at < lines.length && (lines[at] as TextLine).end <= hit) at++
    const line = lines[at]
    if (!line) return
    // on to what follows the line, or to the line: what stands between two lines decides nothing
    const isInside = line.start < hit
    if (isInside) found.add(at)
    hit = nextSign(isInside ? line.end : Math.max(hit + 1, line.start))
  }
}

/** Whether a line leads the eye across, or stands in columns. */
function layoutOf(source: string, {start, end}: TextLine): Layout | undefined {
  let dots = 0
  let gaps = 0
  // specks behind the last word are no columns
  let between = 0
  let bars = 0
  for (let at = start; at < end;) {
    const code = source.charCodeAt(at)
    if (code === BAR) bars++
    if (code === SPACE || code === TAB) {
      let after = at + 1
      let tab = code === TAB
      while (after < end && isSpace(source.charCodeAt(after))) tab = source.charCodeAt(after++) === TAB || tab
      const marker = at - start <= LONGEST_MARKER && '.)'.includes(source.charAt(at - 1))
      if ((tab || after - at >= WIDE_GAP) && !marker) gaps++
      at = after
      continue
    }
    if (code !== 46) {
      dots = 0
      if (isWordCharacter(code)) between = gaps
    } else if (++dots === 4 && skipSpaceBack(source, start, at - 6) > start) return 'leaders'
    at++
  }
  if (hasWreckedLeaders(source, start, end)) return 'leaders'
  return between >= 2 || bars >= 2 ? 'columns' : undefined
}

/** `A. Imports . e « e © ee 36`: leaders whose dots OCR has read as letters and signs; the first word is none of them. */
function hasWreckedLeaders(source: string, start: number, end: number): boolean {
  let run = 0
  let odd = 0
  for (let at = skipWord(source, start, end); at < end;) {
    const from = skipSpace(source, at, end)
    at = skipWord(source, from, end)
    if (at - from > 2) {
      if (at - from >= LEAST_TOUCHING && isTouching(source, from, at)) return true
      run = odd = 0
      continue
    }
    run++
    if (ofDots.test(source.slice(from, at))) odd++
    if (run >= WRECKED && odd >= FEWEST_ODD) return true
  }
  return false
}

/** What OCR reads dots as that touch, beside dots, and the share of a piece that such signs make. */
const touchingSigns = '.,eoacsuO0*?+-'
const TOUCHING = 0.8

/** `cccvcccecccsses`, `.eaoeooeoore...oaoo`: leaders without spaces; `police...and` is an ellipsis. */
function isTouching(source: string, start: number, end: number): boolean {
  if (indexWithin(source, 'ccc', start, end) >= 0) return true
  if (indexWithin(source, '..', start, end) < 0) return false
  let signs = 0
  for (let at = start; at < end; at++) if (touchingSigns.includes(source.charAt(at))) signs++
  return signs >= (end - start) * TOUCHING
}

/**
 * Runs of lines that are laid out, on one page, with at most one other line between two of them; between leaders also other
 * entries of a list of contents.
 */
function blocksOf(
  source: string,
  lines: readonly TextLine[],
  layouts: ReadonlyMap<number, Layout>,
): number[][] {
  const blocks: number[][] = []
  let block: number[] = []
  for (const [at, layout] of layouts) {
    const last = block.at(-1)
    const page = (lines[at] as TextLine).draft.page
    const mayGoOn = last !== undefined && (lines[last] as TextLine).draft.page === page
    const areEntries = layout === 'leaders' && last !== undefined && layouts.get(last) === 'leaders'
    if (mayGoOn && (at - last <= 2 || (areEntries && areEntriesBetween(source, lines, last, at)))) {
      for (let between = last + 1; between <= at; between++) block.push(between)
    } else {
      block = layout === 'leaders' && isFirstOfTwo(source, lines, at) ? [at - 1, at] : [at]
      blocks.push(block)
    }
  }
  return blocks
}

/** Most entries without leaders between two that have them. */
const MOST_BETWEEN = 5
/** The number of a page behind a word or what is left of leaders. */
const pageBehind = / \d{1,3}$/

/** Whether all lines between two are entries of contents that have lost their leaders: each, or the line below it, ends with a page. */
function areEntriesBetween(source: string, lines: readonly TextLine[], first: number, last: number): boolean {
  if (last - first - 1 > MOST_BETWEEN) return false
  let isOpen = false
  for (let at = first + 1; at < last; at++) {
    const {end} = lines[at] as TextLine
    const hasPage = pageBehind.test(source.slice(end - 4, end))
    if (isOpen && !hasPage) return false
    isOpen = !hasPage
  }
  return true
}

/** Whether a line with leaders is the second of an entry, whose first has the marker: `CHAPTER 1. The harbors of the` above `coast ....`. */
function isFirstOfTwo(source: string, lines: readonly TextLine[], at: number): boolean {
  const {draft, blanks, start, end} = lines[at] as TextLine
  const above = lines[at - 1]
  if (blanks > 0 || above?.draft.page !== draft.page) return false
  const marker = readMarker(source, above.start, above.end)
  return marker !== undefined && marker.values.length > 0 && !readMarker(source, start, end)?.values.length
}
