import {expect, test} from 'vitest'
import {wreckDamage} from '../../../src/conventions/outline/wreck.js'

test.each([
  ['&', '7'],
  ['g', '9'],
  ['0', '6'],
  ['l', '1'],
  ['B', '8'],
  ['x', '3'],
])('a printed %s costs as much for %s the first time as later', (printed, meant) => {
  const first = wreckDamage(printed, 'period', meant, 'period')
  expect(wreckDamage(printed, 'period', meant, 'period')).toBe(first)
})
