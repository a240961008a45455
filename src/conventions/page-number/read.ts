import {Has, isDigit} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {PageNumber} from '../../tree/nodes.js'

/** A page label found in a line. */
export interface PageNumberReading {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly style: PageNumber['style']
  /** Its number, where it has one, for the order of pages. */
  readonly ordinal: number | undefined
  readonly cost: number
  /**
   * `strong`: a page label by its form (`- 2 -`, `Page 2 of 5`); `place`: only where the page has its label.
   */
  readonly evidence: 'strong' | 'place'
}

/** Longest line that can hold nothing but a label. */
const LONGEST = 24

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** Value of a canonical roman number, or undefined. */
export function romanValue(text: string): number | undefined {
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const here = romanDigits[text.charAt(at)] as number
    const next = romanDigits[text.charAt(at + 1)] ?? 0
    value += here < next ? -here : here
  }
  return value
}

/** `Page 2 of 5`, `PAGE 02`, `Pagé 3`, `PAGE: 1`. */
const spelled = /(?:Pag[eé]|PAGE|Fage|page) ?(?:NO\.? ?)?[:.-]? ?(\d{1,4})(?: (?:of|OF|0f) \w{1,4})?(?!\d)/y
/** `- 2 -`, `-3-`, `— ii —`, `- b -`; one dash may be lost or read as a sign. */
const dashed =
  /^[-–—~=«•_·][-–—~=. ]{0,4}([A-Za-z]{0,3}-?\d{1,4}|[ivxl]{1,7}|[A-Za-z])[ .,]{0,2}[-–—~=»•_·][-–—~=. ]{0,3}$/
/** `-12.`, `-3`, `2 -`: one dash only. */
const halfDashed = /^(?:[-–—~=«] ?(\d{1,3}|[ivxl]{2,6})[ .,]{0,2}|(\d{1,3}) ?[-–—~=»])$/
/** `c-18`, `IV-12`, `A-3`, `TAB A-2`. */
const compound = /^(?:TAB )?((?:[A-Za-z]{1,2}|[IVXLC]{1,5})-\d{1,4})$/
/** A bare number or roman number, perhaps with a stop. */
const bare = /^[|"'“”*_.,:;•■ ]{0,4}(\d{1,4}|[ivxl]{1,7})[|"'“”*_.,:;•■\s]{0,6}$/

/** Reads a line that holds a page label and nothing else. */
export function readPageLabel(source: string, start: number, end: number): PageNumberReading | undefined {
  if (end - start > LONGEST) return undefined
  const text = source.slice(start, end)
  const at = (label: string, cost: number, evidence: PageNumberReading['evidence']): PageNumberReading =>
    withStyle(start, end, label, cost, evidence)
  const page = readSpelled(source, start, end)
  if (page && page.end >= end - 2) return {...page, end}
  const between = dashed.exec(text)
  if (between) {
    const label = between[1] as string
    const clean = /^[-–—]/.test(text) && /[-–—]$/.test(text)
    if (/^[A-Za-z]$/.test(label) && !clean) return undefined
    return at(label, clean ? 0 : 0.4, clean || /^\d+$/.test(label) ? 'strong' : 'place')
  }
  const half = halfDashed.exec(text)
  if (half) return at((half[1] ?? half[2]) as string, 0.5, 'place')
  const joined = compound.exec(text)
  if (joined) return at(joined[1] as string, 0.1, 'place')
  const alone = bare.exec(text)
  if (!alone) return undefined
  return at(alone[1] as string, 0.3, 'place')
}

/** Reads `Page 2 of 5` at an offset. */
export function readSpelled(source: string, start: number, end: number): PageNumberReading | undefined {
  spelled.lastIndex = start
  const match = spelled.exec(source)
  if (!match || start + match[0].length > end) return undefined
  return withStyle(start, start + match[0].length, match[1] as string, 0, 'strong')
}

function withStyle(
  start: number,
  end: number,
  label: string,
  cost: number,
  evidence: PageNumberReading['evidence'],
): PageNumberReading {
  if (isDigit(label.charCodeAt(0))) {
    return {start, end, label, style: 'arabic', ordinal: Number(label), cost, evidence}
  }
  const roman = romanValue(label)
  if (roman !== undefined) return {start, end, label, style: 'roman', ordinal: roman, cost, evidence}
  if (label.includes('-')) {
    return {
      start,
      end,
      label,
      style: 'compound',
      ordinal: Number(label.slice(label.indexOf('-') + 1)),
      cost,
      evidence,
    }
  }
  return {start, end, label, style: 'letter', ordinal: label.toLowerCase().charCodeAt(0) - 96, cost, evidence}
}

/** Whether a line can hold a page label at all. */
export function mayHoldPageNumber(line: Line): boolean {
  return line.digits > 0 || line.end - line.start <= LONGEST || (line.flags & Has.dash) !== 0
}
