import type {Text} from '../../tree/nodes.js'
import {pieceOf} from '../pieces.js'
import {rule} from '../rule.js'
import type {EntryOf} from '../survey.js'

/** A number that belongs to a person, and how it is told from others. */
interface Kind {
  readonly name: string
  readonly form: RegExp
  /** Words before the number without which it may be anything. */
  readonly label?: RegExp
  readonly holds?: (digits: string) => boolean
  readonly info?: true
}

/** Characters before a number in which its label stands. */
const NEAR = 32

const kinds: readonly Kind[] = [
  {name: 'social security number', form: /\d{3}-\d{2}-\d{4}/g, holds: isSocialSecurity},
  {
    name: 'social security number',
    form: /\d{3}[ .]?\d{2}[ .]?\d{4}/g,
    label: /(?:social security|\bSSN|\bSSAN|\bSS ?#)\D{0,16}$/i,
    holds: isSocialSecurity,
  },
  {name: 'payment card number', form: /\d{4}([ -])\d{4}\1\d{4}\1\d{4}/g, holds: isPaymentCard},
  {
    name: 'passport number',
    form: /[A-Z]{0,2}-?\d{6,9}/g,
    label: /passport\D{0,12}$/i,
    info: true,
  },
]

/**
 * A number that belongs to a person: social security, payment card, passport.
 *
 * Released papers have printed the social security numbers of living people, those of the JFK collection in 2025 among
 * them. The message gives the kind and the place, and never the number: every digit of it is a star. Social security
 * numbers are checked against the ranges that are issued, card numbers against their check digit; without hyphens a number
 * needs its label before it.
 *
 * - Source: 5 USC 552a; 5 USC 552(b)(6); Social Security Administration, number ranges; ISO/IEC 7812
 * - Holds: at all times
 * - Severity: warning; info for passport numbers, which lapse
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * The harbor master, file 105-82555, telephone 555-0123, was told on 12-05-1985.
 * ```
 *
 * Bad:
 *
 * ```txt
 * The harbor master, SSN 219-09-9999, was told.
 *
 * Social Security No. 219 09 9999
 *
 * Passport No. 1234567
 * ```
 *
 * ```messages
 * 1:24-1:35 warning Unexpected social security number, expected personal identifiers to be withheld from a released document
 * 3:21-3:32 warning Unexpected social security number, expected personal identifiers to be withheld from a released document
 * 5:14-5:21 info Unexpected passport number, expected personal identifiers to be withheld from a released document
 * ```
 *
 */
export const personalIdentifier = rule({
  name: 'personal-identifier',
  severity: 'warning',
  source: '5 USC 552a; 5 USC 552(b)(6); Social Security Administration, number ranges; ISO/IEC 7812',
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    for (const entry of survey.of('text')) {
      const {value} = entry.node
      if (!sixDigits.test(value)) continue
      for (const {kind, start, end} of numbersIn(entry)) {
        report(
          {...entry, piece: pieceOf(entry.node, start, end)},
          {
            unexpected: kind.name,
            expected: 'personal identifiers to be withheld from a released document',
            actual: value.slice(start, end).replaceAll(/\d/g, '*'),
            ...(kind.info && {atMost: 'info' as const}),
          },
        )
      }
    }
  },
})

/** Text that can hold a number at all. */
const sixDigits = /\d(?:[ .-]?\d){5}/

function numbersIn({node}: EntryOf<'text'>): {kind: Kind; start: number; end: number}[] {
  const {value}: Text = node
  const found: {kind: Kind; start: number; end: number}[] = []
  for (const kind of kinds) {
    for (const match of value.matchAll(kind.form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      // part of a longer number is none
      if (/[\d-]/.test(value.charAt(start - 1)) || /^-?\d/.test(value.slice(end, end + 2))) continue
      if (kind.label && !kind.label.test(value.slice(Math.max(0, start - NEAR), start))) continue
      if (kind.holds && !kind.holds(match[0].replaceAll(/\D/g, ''))) continue
      found.push({kind, start, end})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Numbers that are issued: no area 000, 666 or from 900 on, no group 00, no serial 0000. */
function isSocialSecurity(digits: string): boolean {
  const area = Number(digits.slice(0, 3))
  return area > 0 && area !== 666 && area < 900 && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
}

/** The check digit of ISO/IEC 7812 (Luhn). */
function isPaymentCard(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at))
    const doubled = at % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && digits !== '0'.repeat(digits.length)
}
