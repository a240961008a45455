import {expect, it} from 'vitest'
import {pointSchema} from '../../src/tree/leaf-schemas/fields.js'

it.each([
  ['the first character', {line: 1, column: 1, offset: 0}],
  ['one further on', {line: 7, column: 12, offset: 480}],
])('takes %s', (_, point) => {
  expect(pointSchema.parse(point)).toEqual(point)
})

it.each([
  [
    'a line before the first',
    {line: 0, column: 1, offset: 0},
    'line',
    'Unexpected 0, expected a whole number from 1 on',
  ],
  [
    'a column from 0',
    {line: 1, column: 0, offset: 0},
    'column',
    'Unexpected 0, expected a whole number from 1 on',
  ],
  [
    'an offset below 0',
    {line: 1, column: 1, offset: -1},
    'offset',
    'Unexpected -1, expected a whole number from 0 on',
  ],
  [
    'a part of a column',
    {line: 1, column: 1.5, offset: 0},
    'column',
    'Unexpected 1.5, expected a whole number from 1 on',
  ],
  ['an offset no number can tell from the next', {line: 1, column: 1, offset: 2 ** 53}, 'offset', `Unexpected ${2 ** 53}, expected a whole number from 0 on`], // prettier-ignore
])('refuses %s, by the name of the number', (_, point, name, message) => {
  expect(pointSchema.safeParse(point).error?.issues).toMatchObject([{path: [name], message}])
})

it.each([
  ['what is no number', {line: '1', column: 1, offset: 0}],
  ['a point without its offset', {line: 1, column: 1}],
  ['a number that is none', {line: 1, column: Number.NaN, offset: 0}],
])('refuses %s', (_, point) => {
  expect(pointSchema.safeParse(point).success).toBe(false)
})
