import {describe, expect, test} from 'vitest'
import {widthOf} from '../../../src/compile/releases/page-measures.js'
import type {Extent, Withheld} from '../../../src/index.js'

const mark = (value: string, extent?: Extent, kind: Withheld['kind'] = 'mark'): Withheld => ({
  kind,
  value,
  page: 1,
  path: [],
  ...(extent && {extent}),
  exemptions: [],
})

describe('characters that a mark stands for, on a page with lines of 60', () => {
  test.each<[withheld: Withheld, width: number | undefined]>([
    [mark('[2 words]', {unit: 'word', count: 2}), 12],
    [mark('[2 lines]', {unit: 'line', count: 2}), 120],
    [mark('[half a line]', {unit: 'line', count: 0.5}), 30],
    [mark('[1 paragraph]', {unit: 'paragraph', count: 1}), 300],
    [mark('[2 names]', {unit: 'other', count: 2}), 24],
    [mark('[1 page]', {unit: 'page', count: 1}), undefined],
    [mark('[lines]', {unit: 'line'}), undefined],
    [mark('██████'), 6],
    [mark('[REDACTED]'), undefined],
    [mark('██████', undefined, 'code'), undefined],
  ])('%o', (withheld, width) => {
    expect(widthOf(withheld, {characters: 1000, line: 60})).toBe(width)
  })
})
