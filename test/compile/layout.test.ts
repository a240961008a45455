import {expect, test} from 'vitest'
import {cellsOf} from '../../src/compile/layout.js'
import type {Phrasing, Preformatted} from '../../src/index.js'

/** Lines as preformatted text, its words as leaves where they stand. */
function preformatted(lines: string[], positions: boolean): Preformatted {
  const children: Phrasing[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    for (const {0: value, index: at} of line.matchAll(/\S+(?: \S+)*/g)) {
      const point = (column: number) => ({line: index + 1, column, offset: offset + column - 1})
      const position = {start: point(at + 1), end: point(at + 1 + value.length)}
      children.push({type: 'text', value, ...(positions ? {position} : {})})
    }
    offset += line.length + 1
    if (index < lines.length - 1)
      children.push({
        type: 'break',
        value: '\n',
        hyphen: 'none',
        ...(positions
          ? {
              position: {
                start: {line: index + 1, column: line.length + 1, offset: offset - 1},
                end: {line: index + 2, column: 1, offset},
              },
            }
          : {}),
      })
  }
  return {type: 'preformatted', children}
}

const print = (node: Preformatted) => cellsOf(node).map(({before, text}) => before + text).join('') // prettier-ignore

test.each([
  ['columns', ['Port      Rice   Coal', 'Upper       12      3', 'Lower      140     20']],
  ['a line that is further in', ['Ports', '   Upper', '   Lower']],
  ['an empty line', ['Ports', '', 'Upper']],
])('%s stay as they are', (_, lines) => {
  expect(print(preformatted(lines, true))).toBe(lines.join('\n'))
})

test('the indentation that all lines share is left out', () => {
  expect(print(preformatted(['     Port     Rice', '     Upper      12'], true))).toBe(
    'Port     Rice\nUpper      12',
  )
})

test('leaves without positions follow each other with a space, on their lines', () => {
  expect(print(preformatted(['Port      Rice', '', 'Upper       12'], false))).toBe('Port Rice\n\nUpper 12')
})

test('lines that nothing parts are told by their positions', () => {
  const {children} = preformatted(['Port    Rice', '', '   Upper'], true)
  const leaves = children.filter(({type}) => type === 'text')
  expect(print({type: 'preformatted', children: leaves})).toBe('Port    Rice\n\n   Upper')
})

test('a form feed ends a line', () => {
  const children: Phrasing[] = [
    {type: 'text', value: 'Port'},
    {type: 'break', value: '\f', hyphen: 'none'},
    {type: 'text', value: 'Upper'},
  ]
  expect(print({type: 'preformatted', children})).toBe('Port\nUpper')
})

test('a hyphen at a line end stays', () => {
  const node: Preformatted = {
    type: 'preformatted',
    children: [
      {type: 'text', value: 'ware'},
      {type: 'break', value: '-\r\n', hyphen: 'soft'},
      {type: 'text', value: 'houses'},
    ],
  }
  expect(print(node)).toBe('ware-\nhouses')
})

test('nothing gives nothing', () => {
  expect(cellsOf({type: 'preformatted', children: []})).toEqual([])
})
