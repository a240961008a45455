import {evidence} from './evidence.js'
import type {MarkerReading} from './marker.js'
import {valuesOf} from './values.js'

/** A line with a marker that the others of its text may tell more of. */
interface Restorable {
  marker: MarkerReading
  skip: number
  readonly kind: string
}

/** Markers with a letter for their stop from which on a typewriter is known to have printed all of its stops so. */
const WORN = 3

/** Takes stops that are read as letters for stops, where a text has several. */
export function relieveWorn(candidates: readonly Restorable[]): void {
  const worn = candidates.filter(({marker}) => marker.expected === 'stop')
  if (new Set(worn.map(({marker}) => marker.body)).size < WORN) return
  for (const candidate of worn) {
    candidate.marker = {...candidate.marker, cost: evidence.worn, expected: undefined}
    candidate.skip = evidence.skipDoubtful
  }
}

/** Offers for a number between two others the one that they leave a place for: `3.`, `1.`, `5.` */
export function restoreBetween(candidates: readonly Restorable[]): void {
  let before: number | undefined
  let last: Restorable | undefined
  for (const candidate of candidates) {
    const [value] = candidate.marker.values
    if (value?.style !== 'arabic' || candidate.marker.delimiter !== 'period' || candidate.kind === 'second')
      continue
    const [middle] = last?.marker.values ?? []
    if (last && middle && before !== undefined && value.ordinal === before + 2 && middle.ordinal < before) {
      const {kind} = middle
      const label = kind.bodies[before + 1] as string
      const restored = {...middle, ordinal: before + 1, label, damage: evidence.between}
      last.marker = {...last.marker, values: [...last.marker.values, restored]}
    }
    before = middle?.ordinal
    last = candidate
  }
}

/** Offers for each `1.` before `II.` the numeral I, where none is printed: a stroke may be either. */
export function restoreFirstNumeral(candidates: readonly Restorable[]): void {
  const second = candidates.findIndex(({marker}) => isFurtherNumeral(marker))
  if (second < 0) return
  const before = candidates.slice(0, second)
  if (before.some(({marker}) => marker.body === 'I')) return
  for (const candidate of before) {
    const {marker} = candidate
    if (marker.delimiter !== 'period' || (marker.body !== '1' && marker.body !== 'l')) continue
    const numeral = valuesOf('I', 'period').filter(({style}) => style === 'roman-upper')
    const values = numeral.map((value) => ({...value, damage: evidence.stroke}))
    candidate.marker = {...marker, values: [...marker.values, ...values]}
  }
}

/** `II.`, `IV,`: more than one letter, so that it is no other list's. */
function isFurtherNumeral({body, delimiter, values}: MarkerReading): boolean {
  return delimiter === 'period' && body.length > 1 && values[0]?.style === 'roman-upper'
}
