import {describe, expect, test} from 'vitest'
import {parse, toSource} from '../../src/index.js'
import {paragraph, root, text} from '../tools/nodes.js'

const prose = 'The harbor commission met again in the spring and found the upper port as it had left it.'

describe('a source comes back', () => {
  test.each<[why: string, source: string]>([
    ['a line', 'SECRET'],
    [
      'indented lines, blank lines between',
      'SECRET\n\n  1. The files were moved.\n\n\n  2. The boats were not.',
    ],
    ['a form feed before the page that it begins', `${prose}\n\f${prose}`],
    ['a form feed on a line of its own', `${prose}\n\f\n${prose}`],
    ['the same behind blank lines', `${prose}\n\n\n\f\n${prose}`],
    ['a form feed at the end of a line', `${prose}\f\n${prose}`],
    ['a form feed between two pieces of a line', `${prose}\f${prose}`],
    ['form feeds around an empty page', `${prose}\n\f\f${prose}`],
    ['form feeds around an empty page, on a line of their own', `${prose}\n\f\f\n${prose}`],
    [
      'three pages with furniture',
      `SECRET\n${prose}\nSECRET\n\fSECRET\n${prose}\nSECRET\n\f\nSECRET\n${prose}`,
    ],
  ])('%s', (_, source) => {
    const tree = parse(source)
    expect(toSource(tree)).toBe(source)
    expect(parse(toSource(tree))).toEqual(tree)
  })

  test.each<[why: string, source: string, written: string]>([
    ['but for tabs, which become spaces', `SECRET\n\t${prose}`, `SECRET\n ${prose}`],
    ['but for what stood at line ends', `SECRET  \r\n${prose}`, `SECRET\n${prose}`],
    ['but for a form feed before all text', `\f${prose}`, ` ${prose}`],
  ])('%s', (_, source, written) => {
    expect(toSource(parse(source))).toBe(written)
  })
})

test('pages that are numbered backwards give no form feed', () => {
  const tree = parse(`${prose}\n\f${prose}`)
  for (const node of tree.children) if (node.type === 'pageBreak') node.page = 0
  expect(toSource(tree)).toBe(`${prose}\n ${prose}`)
})

test('a tree without positions gives its leaves one a line', () => {
  expect(toSource(root(paragraph(text('The first.')), paragraph(text('The second.'))))).toBe(
    'The first.\nThe second.',
  )
})
