import {describe, expect, test} from 'vitest'
import * as z from 'zod'
import * as declast from '../../src/index.js'
import type {Convention} from '../../src/index.js'
import {withoutPositions} from '../tools/nodes.js'

/** A text of each convention, and its canonical form. */
const rows: Record<string, [text: string, canonical: string]> = {
  banner: ['TOP SECRET // NOFORN', 'TOP SECRET//NOFORN'],
  date: ['29 January 1953', '29 January 1953'],
  declassificationStamp: [
    'Declassified per Executive Order 13526, Section 3.3',
    'Declassified per Executive Order 13526, Section 3.3',
  ],
  documentId: ['CIA-RDP79R00904A000100040102-6', 'CIA-RDP79R00904A000100040102-6'],
  exemption: ['25X1', '25X1'],
  outline: ['1. First.\n\n2. Second.', '1. First.\n2. Second.'],
  pageNumber: ['- 2 -', '- 2 -'],
  portionMark: ['(S//NF)', '(S//NF)'],
  redaction: ['[REDACTED]', '[REDACTED]'],
  references: [
    'REFERENCES: (a) NIE-58, dated 10 September 1952',
    'REFERENCES:\n(a) NIE-58, dated 1952-09-10',
  ],
  releaseStamp: [
    'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6',
    'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6',
  ],
}

const conventions = Object.entries(declast).filter(
  (entry): entry is [string, never] => typeof entry[1] === 'object' && 'codec' in entry[1],
) as [string, Convention<object>][]

test('every convention is in the table', () => {
  expect(conventions.map(([name]) => name).sort()).toEqual(Object.keys(rows).sort())
})

describe.each(conventions)('the codec of %s', (name, convention) => {
  const [text, canonical] = rows[name] as [string, string]
  const schema = z.object({mark: convention.codec})

  test('decodes in a schema as parse reads, to what the schema accepts', () => {
    const {mark} = schema.decode({mark: text})
    expect(mark).toEqual(convention.parse(text))
    expect(convention.schema.safeParse(mark).success).toBe(true)
  })

  test('encodes the canonical form, which decodes to the same', () => {
    const {mark} = schema.encode(schema.decode({mark: text}))
    expect(mark).toBe(canonical)
    expect(convention.stringify(convention.parse(mark))).toBe(mark)
    expect(withoutPositions(schema.encode(schema.decode({mark})))).toEqual({mark})
  })

  test('has an issue for a text that is none', () => {
    const {success, error} = schema.safeDecode({mark: ''})
    expect(success).toBe(false)
    expect(error?.issues).toMatchObject([{code: 'custom', path: ['mark']}])
  })
})
