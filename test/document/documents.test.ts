import {describe, expect, test} from 'vitest'
import {lineOf, nodesIn} from '../tools/nodes.js'

const prose = 'The harbor commission met again in the spring and found the upper port as it had left it.'

function memorandum(subject: string): string {
  return `MEMORANDUM FOR : Chief, River Branch\n\nFROM : Harbor Staff\n\nSUBJECT : ${subject}\n\n1. ${prose}`
}

const distribution = 'Distribution:\nOrig & 1 - Addressee\n1 - File'

describe('a file holds', () => {
  test.each<[why: string, text: string, lines: number[]]>([
    ['one document', memorandum('Rice'), []],
    [
      'two memoranda, each with its head and its end',
      `${memorandum('Rice')}\n\n${distribution}\n\f${memorandum('Timber')}`,
      [1, 12],
    ],
    [
      'three records, with numbered paragraphs',
      ['CIA-RDP79R00904A000200030014-1', 'CIA-RDP62-00865R000200280002-0', 'CIA-RDP33-02415A000100130003-2']
        .map((id) => `Approved For Release 2006/03/14 : ${id}\n\n1. ${prose}\n`)
        .join('\f'),
      [1, 4, 7],
    ],
    [
      'one record, which a form cites by the number of another, of another kind',
      `104-10061-10208\n\n${prose}\n\fC06775927\n\n${prose}`,
      [],
    ],
    ['one, where the paper before has not ended', `${memorandum('Rice')}\n\f${memorandum('Timber')}`, []],
    [
      'one, where only a subject is repeated',
      `${memorandum('Rice')}\n\n${distribution}\n\fSUBJECT : Rice\n\n2. ${prose}`,
      [],
    ],
    [
      'two records, each with its own number',
      `Approved For Release 2006/03/14 : CIA-RDP79R00904A000200030014-1\n\n${prose}\n\fApproved For Release 2006/03/14 : CIA-RDP62-00865R000200280002-0\n\n${prose}`,
      [1, 4],
    ],
    [
      'one record, one of whose numbers is damaged',
      `Approved For Release 2006/03/14 : CIA-RDP79R00904A000200030014-1\n\n${prose}\n\fApproved For Release 2006/03/14 : CIA-RDP79R00904A0OO200030014-1\n\n${prose}`,
      [],
    ],
  ])('%s', (_, text, lines) => {
    expect(nodesIn(text, 'document').map(lineOf)).toEqual(lines)
  })
})

test('the foot of a page belongs to the paper that ends there, the head of the next to the one that begins', () => {
  const text = `${memorandum('Rice')}\n\n${distribution}\n\nSECRET\n\fSECRET\n\n${memorandum('Timber')}`
  const [first, second] = nodesIn(text, 'document')
  expect(first?.children.at(-1)?.type).toBe('banner')
  expect(second?.children[0]).toMatchObject({type: 'pageBreak', page: 2, children: [{type: 'banner'}]})
})
