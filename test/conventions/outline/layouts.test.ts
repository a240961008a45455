import {expect, test} from 'vitest'
import {parse} from '../../../src/document/parse.js'
import {foundIn, readLayouts} from '../../tools/layout-table.js'

test.each(readLayouts(new URL('sequences/layouts.txt', import.meta.url)))('$about', ({text, found}) => {
  expect(foundIn(parse(text))).toEqual(found)
})
