import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {banner, DeclastError, markingSchema, portionMark, type Marking} from '../../../src/index.js'
import {arbitraryMarking} from './arbitrary-marking.js'

const frame = {placement: 'body', layer: 'security', confidence: 1, value: ''} as const
const writeBanner = (marking: Marking) => banner.stringify({type: 'banner', marking, ...frame})
const writePortion = (marking: Marking) =>
  portionMark.stringify({type: 'portionMark', marking, value: '', confidence: 1})

describe('what is written is read', () => {
  test('as banners', () => {
    fc.assert(
      fc.property(arbitraryMarking, (marking) => {
        expect(banner.parse(writeBanner(marking)).marking).toEqual(marking)
      }),
      {numRuns: 500},
    )
  })

  test('as portion marks', () => {
    fc.assert(
      fc.property(arbitraryMarking, (long) => {
        const marking: Marking = {...long, form: 'short'}
        expect(portionMark.parse(writePortion(marking)).marking).toEqual(marking)
      }),
      {numRuns: 500},
    )
  })
})

describe('any string', () => {
  const pieces = fc.constantFrom(
    'TOP',
    'SECRET',
    '//',
    '/',
    '-',
    ' ',
    'SI',
    'REL TO',
    'USA',
    ',',
    'NOFORN',
    'SAR-',
    'FGI',
    'RD-',
    'JOINT',
    'CUI',
    '25X1',
    '(',
    'é',
    '\t',
  )
  const strings = fc.oneof(
    fc.string(),
    fc.array(pieces, {maxLength: 14}).map((found) => found.join('')),
  )

  test.each([
    ['banner', (text: string) => banner.parse(text)],
    ['portionMark', (text: string) => portionMark.parse(text)],
  ] as const)('%s.parse reads it or throws DeclastError; what it reads is well formed', (_, parse) => {
    fc.assert(
      fc.property(strings, (text) => {
        let marking: Marking
        try {
          marking = parse(text).marking
        } catch (error) {
          expect(error).toBeInstanceOf(DeclastError)
          return
        }
        expect(markingSchema.parse(marking)).toEqual(marking)
      }),
      {numRuns: 1000},
    )
  })
})
