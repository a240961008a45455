import {isLower, isSpace, isUpper} from '../../source/characters.js'
import {kindOf} from './list-kind.js'
import type {OutlineLine} from './lines.js'
import {MAX_DEPTH} from './open-list.js'
import type {Placed} from './placed.js'
import type {SectionStart} from './sections.js'

/** Signs before the items of a list without numbers, and how they are written here. */
const signs: ReadonlyMap<string, string> = new Map([
  ['•', '•'],
  ['·', '•'],
  ['●', '•'],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['*', '*'],
  ['o', 'o'],
])

/** Signs that stand for nothing but an item. */
const SURE_SIGN = '•'
/** Fewest items of a list. */
const FEWEST = 2
/** Lines from one item to the next, at most. */
const APART = 12
/** Margins of items by their sign, in the units of the sequence: dashes have other uses. */
const margins = {sure: 2, other: 1} as const
/** Least letters in a row, in lower case, of an item that is more than a name or a symbol of an office. */
const LETTERS = 3

interface Item {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly sign: string
}

interface Start {
  readonly at: number
  readonly start: SectionStart
}

/**
 * Lists without numbers: lines that begin with `•`, `-`, `--`, `*` or `o`, at least two of a sign near each other. Their
 * markers have the place in the list for their ordinal, and the sign for their label.
 */
export class Bullets {
  private readonly items: Item[] = []

  constructor(
    private readonly source: string,
    private readonly lines: readonly OutlineLine[],
  ) {}

  /** Looks at a line that has no other marker. */
  add(at: number): void {
    const {source, lines} = this
    const {start, end} = lines[at] as OutlineLine
    const doubled = source.charCodeAt(start + 1) === 45
    const behind = start + (doubled ? 2 : 1)
    // most lines begin with a word
    if (!isSpace(source.charCodeAt(behind)) || behind + LETTERS >= end) return
    const sign = signs.get(source.charAt(start))
    if (sign === undefined || (doubled && sign !== '-')) return
    if (!hasWord(source, behind, end) || (sign === 'o' && !isUpper(source.charCodeAt(behind + 1)))) return
    this.items.push({at, start, end: behind, sign: doubled ? '--' : sign})
  }

  /** Adds the items of lists to the sections, each under the section that it stands in. */
  addTo(sections: readonly Start[]): readonly Start[] {
    const {items} = this
    if (items.length < FEWEST) return sections
    const all: Start[] = []
    let next = 0
    for (let from = 0; from < items.length;) {
      const first = items[from] as Item
      while (next < sections.length && (sections[next] as Start).at < first.at)
        all.push(sections[next++] as Start)
      const limit = sections[next]?.at ?? Infinity
      let to = from + 1
      while (
        to < items.length &&
        (items[to] as Item).at < limit &&
        (items[to] as Item).at - (items[to - 1] as Item).at <= APART
      )
        to++
      addRun(items.slice(from, to), sections[next - 1]?.start, all)
      from = to
    }
    for (; next < sections.length; next++) all.push(sections[next] as Start)
    return all
  }
}

/** Adds the items of one stretch of text; a sign that stands under another is a list within it. */
function addRun(run: readonly Item[], above: SectionStart | undefined, all: Start[]): void {
  const counts = new Map<string, number>()
  for (const {sign} of run) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const open: {sign: string; ordinal: number}[] = []
  const parent = (above?.inner ?? above)?.placed
  for (const {at, start, end, sign} of run) {
    if ((counts.get(sign) ?? 0) < FEWEST) continue
    const known = open.findIndex((list) => list.sign === sign)
    if (known >= 0) open.length = known + 1
    else open.push({sign, ordinal: 0})
    const list = open.at(-1) as {sign: string; ordinal: number}
    list.ordinal++
    const path = [...(parent?.path ?? []), ...open.map((each) => each.sign)].slice(0, MAX_DEPTH)
    const placed: Placed = {
      kind,
      ordinal: list.ordinal,
      label: sign,
      depth: path.length,
      path,
      damage: 0,
      margin: sign === SURE_SIGN ? margins.sure : margins.other,
      alternatives: [],
    }
    all.push({at, start: {marker: {start, end, body: sign, delimiter: 'none', values: [], cost: 0}, placed}})
  }
}

const kind = kindOf('bullet', 'none')

/** Whether a word in lower case stands in a stretch. */
function hasWord(source: string, start: number, end: number): boolean {
  let run = 0
  for (let at = start; at < end; at++) {
    run = isLower(source.charCodeAt(at)) ? run + 1 : 0
    if (run === LETTERS) return true
  }
  return false
}
