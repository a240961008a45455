import {expect, test} from 'vitest'
import {parse} from '../../../src/document/parse.js'
import {nodesIn} from '../../tools/nodes.js'

/** What a page says, longer than any line that is printed. */
const page =
  'The ferry was late, and its mate wrote down who came over and who went back on the tide. '.repeat(5)
const stamp = 'Approved For Release 2003/07/29 : CIA-RDP80B01676R003000120031-4'

function identifiersIn(text: string): string[] {
  return nodesIn(text, 'releaseStamp').map(({documentId}) => documentId ?? '')
}

test.each<[why: string, text: string, stamps: number]>([
  ['a page between its stamps', `${stamp} ${page}${stamp}`, 2],
  ['two pages', `${stamp} ${page}${stamp} ${stamp} ${page}${stamp}`, 4],
  ['a stamp behind the text', `${page}${stamp}`, 1],
  ['a damaged stamp', `${page}Approved F0r Re1ease 2003/07/29 : CIA-RDP80B01676R003000120031-4 ${page}`, 1],
  [
    'another decision',
    `${page}Sanitized Copy Approved for Release 2010/07/26: CIA-RDP91G01170R003505680020-9 ${page}`,
    1,
  ],
  ['a line of a page', `${stamp}\n${page}\n${stamp}`, 2],
  ['not: a mention of a release', `${page}Approved For Release was what the clerk wrote. ${page}`, 0],
  ['not: an identifier alone', `${page}See CIA-RDP80B01676R003000120031-4. ${page}`, 0],
])('%s', (_, text, stamps) => {
  expect(identifiersIn(text)).toHaveLength(stamps)
})

test('what stands between the stamps of one line is text', () => {
  const {children} = parse(`${stamp} ${page}${stamp}`)
  expect(children.map(({type}) => type)).toEqual(['releaseStamp', 'paragraph', 'releaseStamp'])
  expect(children[1]).toMatchObject({
    children: [{type: 'text', value: page.trimEnd()}],
    position: {start: {line: 1, column: stamp.length + 2, offset: stamp.length + 1}},
  })
})
