import {describe, expect, test} from 'vitest'
import {outline, outlineOf, parse, sectionAt, type Root, type Section} from '../../../src/index.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {pageBreak, paragraph, root, text} from '../../tools/nodes.js'

/** A section without text. */
function section(path: string[], ...children: Section['children']): Section {
  return {type: 'section', path, depth: path.length, children}
}

describe('outlineOf', () => {
  test('lists the sections of a memorandum with title, page and line', () => {
    const entries = outlineOf(parse(fixtureText('estimate-memorandum')))
    expect(
      entries.map(({path, depth, title, page, position}) => [
        path.join('/'),
        depth,
        title,
        page,
        position?.start.line,
      ]),
    ).toEqual([
      ['1', 1, undefined, 1, 19],
      ['2', 1, 'Conclusions', 1, 21],
      ['2/a', 2, undefined, 1, 23],
      ['2/b', 2, undefined, 1, 25],
      ['2/c', 2, undefined, 1, 27],
      ['3', 1, 'Discussion', 2, 36],
      ['3/a', 2, 'What the two ports want', 2, 38],
      ['3/b', 2, 'The effect of the quarrels upon loading', 2, 40],
      ['3/c', 2, 'The shift between the ports', 2, 42],
    ])
  })

  test('lists a plain outline', () => {
    const plain = outline.parse(
      'I. PORTS\nA. The upper port\n1. Its cranes\n2. Its sheds\nB. The lower port\nII. RICE',
    )
    expect(outlineOf(plain).map(({path}) => path.join('/'))).toEqual([
      'I',
      'I/A',
      'I/A/1',
      'I/A/2',
      'I/B',
      'II',
    ])
  })

  test('has no position and no title where the tree has none', () => {
    expect(outlineOf(root(section(['1'], {type: 'heading', children: []})))).toEqual([
      {path: ['1'], depth: 1, page: 1},
    ])
  })

  test('counts the pages that sections begin on, from that of the document', () => {
    const tree: Root['children'][number] = {
      type: 'document',
      children: [section(['1'], pageBreak(5), section(['1', 'a']))],
    }
    expect(outlineOf(tree).map(({page}) => page)).toEqual([4, 5])
  })
})

describe('sectionAt', () => {
  const study = parse(fixtureText('study-chapter'))
  const memorandum = parse(fixtureText('estimate-memorandum'))
  const decimals = outline.parse('1. One\n1.1 Two\n1.1.1 Three\n2. Four\n2.1 Five')
  const annexes = root(
    section(['TAB A'], section(['TAB A', '1'])),
    section(['TAB B'], section(['TAB B', '1'])),
  )
  const repeated = root(section(['1'], paragraph(text('First.'))), section(['1'], paragraph(text('Second.'))))

  test.each([
    ['as people write it', memorandum, '2.c', '2/c'],
    ['with a slash', memorandum, '2/c', '2/c'],
    ['as the Navy writes it', memorandum, '2c', '2/c'],
    ['with its parentheses', study, 'II.B.3/1/b/(1)', 'II.B.3/1/b/(1)'],
    ['as people write a long one', study, 'II.B.3.1.b(1)', 'II.B.3/1/b/(1)'],
    ['without its parentheses', study, 'II.B.3.1.b.1', 'II.B.3/1/b/(1)'],
    ['spaced', study, 'II. B. 3. 1. a.', 'II.B.3/1/a'],
    ['in the wrong case', study, 'ii.b.3.1.A', 'II.B.3/1/a'],
    ['a decimal, which says all of its path', decimals, '1.1.1', '1/1.1/1.1.1'],
    ['a decimal under another', decimals, '2.1', '2/2.1'],
    ['a tab', annexes, 'TAB B', 'TAB B'],
    ['under a tab', annexes, 'Tab B/1', 'TAB B/1'],
  ])('finds a path %s', (_, tree, path, expected) => {
    expect(sectionAt(tree, path)?.path.join('/')).toBe(expected)
  })

  test.each([
    ['of a section that is not there', memorandum, '4'],
    ['that goes deeper than the section', memorandum, '1.a'],
    ['that is only the end of a path', memorandum, 'c'],
    ['that is empty', memorandum, ''],
    ['of signs', memorandum, '..//'],
  ])('finds nothing for a path %s', (_, tree, path) => {
    expect(sectionAt(tree, path)).toBeUndefined()
  })

  test('takes a list of labels', () => {
    expect(sectionAt(study, ['II.B.3', '1', 'a'])?.depth).toBe(3)
  })

  test('gives the first of two sections with the same path', () => {
    expect(sectionAt(repeated, '1')).toBe(repeated.children[0])
  })

  test('prefers the labels that are the same in every character', () => {
    const tree = root(section(['(1)']), section(['1']))
    expect(sectionAt(tree, '1')).toBe(tree.children[1])
    expect(sectionAt(tree, '(1)')).toBe(tree.children[0])
  })
})
