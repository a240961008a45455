import {describe, expect, test} from 'vitest'
import {outline} from '../../../src/conventions/outline/index.js'
import {parse} from '../../../src/document/parse.js'
import {pathsOf} from '../../tools/paths-of.js'
import {readSequences, textOfSequence} from '../../tools/sequence-table.js'

describe.each(['house-styles', 'ambiguities', 'damage'])('%s', (name) => {
  const rows = readSequences(new URL(`sequences/${name}.txt`, import.meta.url))

  describe.each(rows)('$about: $markers', ({markers, paths}) => {
    test.each([
      ['one below the other', '\n'],
      ['with blank lines between', '\n\n'],
    ])('%s', (_, between) => {
      const text = textOfSequence(markers, between)
      expect(pathsOf(outline.parse(text))).toEqual(paths)
      expect(pathsOf(parse(text))).toEqual(paths)
    })
  })
})
