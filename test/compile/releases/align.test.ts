import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {align} from '../../../src/compile/releases/align.js'

/** Two lists of words and what `align` says of them must give the second out of the first. */
function applied(a: readonly number[], b: readonly number[]): number[] {
  const made: number[] = []
  let from = 0
  for (const {aStart, aEnd, bStart, bEnd} of align(Int32Array.from(a), Int32Array.from(b))) {
    made.push(...a.slice(from, aStart), ...b.slice(bStart, bEnd))
    from = aEnd
  }
  return [...made, ...a.slice(from)]
}

describe('the differences of two lists of words', () => {
  test('give the second out of the first', () => {
    const words = fc.array(fc.integer({min: 0, max: 30}), {maxLength: 80})
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(applied(a, b)).toEqual(b)
      }),
      {numRuns: 500},
    )
  })

  test('give it for long lists too, some of whose words have changed places', () => {
    const a = Array.from({length: 3000}, (_, at) => (at * 7919) % 2600)
    const b = [
      ...a.slice(0, 500),
      ...a.slice(1500, 1700),
      ...a.slice(500, 1500),
      ...a.slice(1700).map((id) => (id % 11 ? id : 0)),
    ]
    expect(applied(a, b)).toEqual(b)
  })

  test('of lists that have hardly anything in common are one', () => {
    const word = (at: number, of: number) => (Math.imul(at + of, 0x9e3779b1) >>> 8) % 40
    const [a, b] = [1, 7].map((of) => Int32Array.from({length: 1500}, (_, at) => word(at * of, of))) as [
      Int32Array,
      Int32Array,
    ]
    expect(align(a, b).length).toBeLessThan(20)
    expect(applied([...a], [...b])).toEqual([...b])
  })
})
