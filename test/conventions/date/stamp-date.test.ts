import {describe, expect, test} from 'vitest'
import {readStampDate} from '../../../src/conventions/date/stamp-date.js'

describe('dates of release stamps', () => {
  test.each<[why: string, text: string, iso: string | undefined]>([
    ['clean', '2005/08/22', '2005-08-22'],
    ['slashes read as digits', '2002111I18', '2002-11-18'],
    ['spaces inside', '201 1/09/19', '2011-09-19'],
    ['letters for digits', '2OO1/09/O4', '2001-09-04'],
    ['before the programme', '1953/01/29', undefined],
    ['after it', '2061/01/29', undefined],
    ['no month', '2005/00/22', undefined],
    ['no day', '2005/08/00', undefined],
    ['no such day', '2005/02/30', undefined],
    ['cut off', '2005/08', undefined],
    ['another separator', '2005,08,22', undefined],
    ['a word', 'release/of', undefined],
  ])('%s: %s', (_, text, iso) => {
    expect(readStampDate(text, 0, text.length)?.iso).toBe(iso)
  })
})
