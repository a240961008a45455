import {legalGrounds, type LegalGround} from '../../lexicon/executive-orders.js'
import {daysOf, isAfter, isBefore} from '../dating.js'
import {pieceOf, quote} from '../pieces.js'
import {rule, type Place} from '../rule.js'
import type {EntryOf} from '../survey.js'

const grounds = new Map(legalGrounds.map((ground) => [ground.name, ground]))

/**
 * A declassification stamp that rests on an order which was not in force on its date, or on one that does not exist.
 *
 * A stamp of 2005 can't rest on EO 13526 of 2009, and one of 2012 no longer rests on EO 12958. A digit of the order or of
 * the date is misread.
 *
 * - Source: the orders themselves; EO 13526 §6.2(g) for the end of EO 12958
 * - Holds: at all times; for an order of the list, for stamps with a date
 * - Severity: warning; info for an order unlike any of the list
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * DECLASSIFIED
 * E.O. 12958, Sec. 3.5
 * NLJ 98-123
 * By cb, NARA Date 3-2-99
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * Declassified per Executive Order 13526, Section 3.3
 * NND Project Number: NND 72841. By: NWD Date: 2001
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:34-1:39 warning Unexpected EO 13526 in a stamp of 2001, expected a date after 2009-12-29, when EO 13526 was signed
 * ```
 *
 * Bad:
 *
 * ```txt
 * Declassified per Executive Order 18526, Section 3.3
 * NND Project Number: NND 72841. By: NWD Date: 2011
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:34-1:39 warning Unexpected order `EO 18526`, expected EO 13526
 * ```
 *
 */
export const authorityAnachronism = rule({
  name: 'authority-anachronism',
  severity: 'warning',
  source: 'the orders themselves; EO 13526 §6.2(g) for the end of EO 12958',
  presets: ['recommended', 'release'],
  check({survey, report}) {
    const reported = new Set<string>()
    for (const stamp of survey.of('declassificationStamp')) {
      const {authority, date} = stamp.node
      if (!authority || reported.has(`${authority.order} ${date ?? ''}`)) continue
      reported.add(`${authority.order} ${date ?? ''}`)
      const {order} = authority
      const ground = grounds.get(order)
      if (!ground) {
        const likely = legalGrounds.filter(({name}) => isLike(name, order)).map(({name}) => name)
        report(orderIn(stamp), {
          unexpected: `order ${quote(order)}`,
          expected: likely.length > 0 ? likely.join(' or ') : 'an order on classified information',
          actual: order,
          ...(likely.length > 0 ? {values: likely} : {atMost: 'info' as const}),
        })
        continue
      }
      const fault = date === undefined ? undefined : faultOf(ground, date)
      if (fault === undefined) continue
      report(orderIn(stamp), {
        unexpected: `${order} in a stamp of ${date}`,
        expected: fault,
        actual: order,
      })
    }
  },
})

function faultOf({name, from, to, successor}: LegalGround, date: string): string | undefined {
  const days = daysOf(date)
  if (isBefore(days, from)) return `a date after ${from}, when ${name} was signed`
  if (to !== undefined && isAfter(days, to))
    return `${successor ?? 'a later order'}, which took its place after ${to}`
  return undefined
}

/** Whether two names are of one length and differ by one character. */
function isLike(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let differences = 0
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) differences++
  return differences === 1
}

/** Where a stamp names its order. */
function orderIn(stamp: EntryOf<'declassificationStamp'>): Place {
  const ancestors = [...stamp.ancestors, stamp.node]
  const number = stamp.node.authority?.order.replace(/^\D+/, '') ?? ''
  for (const child of stamp.node.children) {
    if (child.type !== 'text' && (child.type !== 'particular' || child.name !== 'authority')) continue
    const at = child.value.indexOf(number)
    if (at >= 0) return {node: child, ancestors, piece: pieceOf(child, at, at + number.length)}
    if (child.type === 'particular') return {node: child, ancestors}
  }
  return stamp
}
