import fc from 'fast-check'
import {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {applyFixes, lint, parse, type LintMessage, type RuleName} from '../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../tools/arbitrary-document.js'

const id = 'CIA-RDP79R00904A000200030014-1'
const stamp = `Approved For Release 2006/03/14 : ${id}`
const prose = 'The sheds on the east bank were given up in the spring.'

function mended(text: string): string {
  return applyFixes(text, lint(parse(text), {preset: 'strict'}))
}

describe('what is mended', () => {
  test.each([
    ['a letter for a digit in an identifier', stamp.replace('00904', 'O0904'), stamp],
    ['a small letter in the frame of one', stamp.replace('CIA', 'ClA'), stamp],
    ['a digit in the words of a stamp', stamp.replace('Release', 'Re1ease'), stamp],
    ['letters in the date of a stamp', stamp.replace('2006/03/14', '2OO6/O3/14'), stamp],
    ['a space in the date of a stamp', stamp.replace('2006/03/14', '2006/03/1 4'), stamp],
    ['a letter of a banner', 'CONPIDENTIAL', 'CONFIDENTIAL'],
    [
      'an identifier whose check digit is wrong, by the copies that are right',
      [stamp, stamp, stamp.replace('30014', '30074')].join(`\n\n${prose}\n\n`),
      [stamp, stamp, stamp].join(`\n\n${prose}\n\n`),
    ],
  ])('%s', (_, damaged, sound) => {
    expect(mended(`${damaged}\n\n${prose}`)).toBe(`${sound}\n\n${prose}`)
  })
})

describe('what is never mended', () => {
  test.each([
    ['a year in the text', 'The debate was resolved sometime in April 1591.'],
    ['the digit of an exemption', `${prose} (b)(6)(C)`],
    ['a portion mark', 'SECRET\n\n1. (U) One.\n\n2. (S) Two.\n\n3. (U/hik+t Three.'],
    ['a number left out', '1. One.\n\n2. Two.\n\n4. Four.'],
    ['a doubled line', `${prose}\n${prose}`],
    ['a social security number', 'The harbor master, SSN 219-09-9999, was told.'],
    ['a banner that is a wreck', `TOP ET\n\n${prose}`],
    ['an identifier cut off', `CIA-RDP79R00904A0002000300\n\n${prose}`],
    [
      'a stamp date that differs from the others',
      [stamp, stamp, stamp.replace('03', '08')].join(`\n\n${prose}\n\n`),
    ],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text)
  })
})

describe('applyFixes', () => {
  const text = `${stamp.replace('CIA', 'ClA')}\n\n${prose}`
  const messages = lint(parse(text))

  test('changes nothing a second time', () => {
    const once = applyFixes(text, messages)
    expect(once).not.toBe(text)
    expect(applyFixes(once, messages)).toBe(once)
  })

  test('passes over messages without a fix, and of other texts', () => {
    expect(applyFixes(text, [new VFileMessage('Odd')])).toBe(text)
    expect(applyFixes(prose, messages)).toBe(prose)
    expect(applyFixes(text, [])).toBe(text)
  })

  test('makes the first of two fixes that overlap', () => {
    const fix = (start: number, end: number, by: string): LintMessage =>
      Object.assign(new VFileMessage('Odd'), {
        actual: 'abcdef'.slice(start, end),
        fix: {range: [start, end] as [number, number], text: by},
      })
    expect(applyFixes('abcdef', [fix(2, 5, 'Y'), fix(1, 3, 'X')])).toBe('aXdef')
    expect(applyFixes('abcdef', [fix(3, 5, 'Y'), fix(1, 3, 'X')])).toBe('aXYf')
  })

  test.each([
    ['generated documents', arbitraryDocument],
    ['mutated fixtures', mutatedFixture],
  ])(
    'of %s touches nothing but banners, stamps and identifiers, and leaves nothing to mend',
    (_, arbitrary) => {
      const mending = new Set<RuleName>([
        'banner-damaged',
        'document-id-check-digit',
        'document-id-damaged',
        'release-stamp-damaged',
      ])
      fc.assert(
        fc.property(arbitrary, (source) => {
          const found = lint(parse(source, {validate: false}), {preset: 'strict'})
          for (const {fix, ruleId, actual} of found) {
            if (!fix) continue
            expect(mending).toContain(ruleId)
            expect(source.slice(...fix.range)).toBe(actual)
          }
          const once = applyFixes(source, found)
          expect(applyFixes(once, lint(parse(once, {validate: false}), {preset: 'strict'}))).toBe(once)
        }),
        {numRuns: 150},
      )
    },
  )
})
