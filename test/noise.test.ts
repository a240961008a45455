import {expect, test} from 'vitest'
import {damage} from './tools/noise.js'
import {noiseCurve} from './tools/noise-curve.js'

/** Damaged copies of each fixture. */
const COPIES = 12

test('damage of three characters in a hundred costs no convention a tenth of its F1', () => {
  const curve = noiseCurve(COPIES, [0, 0.03])
  const kept = [...curve].map(([name, [clean = 0, damaged = 0]]) => [name, damaged / clean] as const)
  expect(kept.filter(([, share]) => share < 0.9)).toEqual([])
})

test('damage is that of its seed, and no damage leaves a text as it is', () => {
  const text = 'SECRET\n\nThe port is closed.\n'
  expect(damage(text, 0.2, 7)).toEqual(damage(text, 0.2, 7))
  expect(damage(text, 0.2, 7).text).not.toBe(damage(text, 0.2, 8).text)
  expect(damage(text, 0, 7)).toEqual({text, origins: [1, 2, 3, 4]})
})
