import {describe, expect, test} from 'vitest'
import {Identifiers, targetsOf} from '../../src/compile/identifiers.js'
import {footnote, reference, references, root, section} from '../tools/hand-built.js'

describe('identifiers', () => {
  test.each([
    ['section-II.B.3', 'd-section-II.B.3'],
    ['section-(1)', 'd-section-1'],
    ['reference-Ü 1', 'd-reference-1'],
    ['page-2', 'd-page-2'],
  ])('%s becomes %s', (wanted, expected) => {
    expect(new Identifiers('d-').make(wanted)).toBe(expected)
  })

  test('are given once', () => {
    const identifiers = new Identifiers('')
    expect([1, 2, 3].map(() => identifiers.make('page-2'))).toEqual(['page-2', 'page-2-2', 'page-2-3'])
  })

  test('of what is known by a name are the same each time, and apart by kind', () => {
    const identifiers = new Identifiers('')
    expect([
      identifiers.of('footnote', '1'),
      identifiers.of('footnote', '1'),
      identifiers.of('reference', '1'),
    ]).toEqual(['footnote-1', 'footnote-1', 'reference-1'])
  })

  test('lead to the first where two are known by the same', () => {
    const identifiers = new Identifiers('')
    expect([
      identifiers.of('footnote', '1'),
      identifiers.define('footnote', '1'),
      identifiers.define('footnote', '1'),
    ]).toEqual(['footnote-1', 'footnote-1', 'footnote-1-2'])
  })
})

test('targets are references and footnotes, wherever they stand', () => {
  const tree = root(section(['1'], references(reference('a', 'NIE-58'))), footnote('1', '1/', 'Note.'))
  expect(targetsOf(tree)).toEqual({references: new Set(['a']), footnotes: new Set(['1'])})
})
