import type {Line} from '../../source/lines.js'
import {StampReading} from './reading.js'

/** What the releases of 2025 say, from wherever a line of theirs begins, up to the words that only this order has. */
const ofOrder = /^(?:\S{0,8} )?(?:pursuant )?(?:to )?(?:Executive Order )?14176[,.] ?DECLASS\b/

/** How far into a line the words are looked for. */
const LONGEST_HEAD = 60

/** `14176, DECLASS. OF RECORDS CONC. THE`: the line of the stamp that names the order, where it doesn't begin with its first words. */
export function readOrderLine(source: string, {start, end, upper, digits}: Line): StampReading | undefined {
  if (digits < 5 || upper < 7) return undefined
  const found = ofOrder.exec(source.slice(start, Math.min(end, start + LONGEST_HEAD)))
  if (!found) return undefined
  const reading = new StampReading({
    stamp: 'declassification',
    start,
    end,
    phrase: undefined,
    cost: 0,
  })
  reading.authority = {order: 'EO 14176'}
  return reading
}
