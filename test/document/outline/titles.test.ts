import {expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

test.each([
  ['a title', 'B. (C) The Closing of the Harbour. Nobody came.', true],
  ['a short title', 'B. (C) Hours of watch. Nobody came.', true],
  ['a title in capitals', 'B. (C) THE HARBOUR: Nobody came.', true],
  ['not: a sentence', 'B. (C) The guild met in May at the quay. Nobody came.', false],
  ['not: a sentence with a pronoun', 'B. (C) It sank. Nobody came.', false],
  ['not: a sentence alone', 'B. (C) Nobody came.', false],
])('behind a portion mark, %s', (_, text, title) => {
  const source = `A. (S) The harbour was closed to all ships.\n\n${text}\n\nC. (S) The mills were closed too.\n`
  expect(nodesIn(source, 'heading')).toHaveLength(title ? 1 : 0)
})

test.each([
  [
    'a field at the head of a further page',
    'TASKING SHEET\n\nSHED NO:\nDATE: 13 May 1992\nLIMIT: noon',
    ['A', 'B', '1', '2'],
  ],
  ['no field', 'TASKING SHEET\n\nThe limit is noon.', ['A', 'B', 'B/1', 'B/2']],
])('numbers behind letters, behind %s', (_, head, paths) => {
  const source = `A. Harbour data\n\nB. Ferry data\n\nThe guild met.\n\n\f${head}\n\n1. Mill number\n\n2. Method\n`
  expect(nodesIn(source, 'section').map(({path}) => path.join('/'))).toEqual(paths)
})
