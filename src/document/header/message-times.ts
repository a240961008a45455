import type {TextLine} from '../lines/text-lines.js'

/** `P 240014Z`, `OO 121530Z`: the precedence of a message and its time, above FM, TO and INFO (ACP 127). */
const timed = /^(?:[ZOPR]{1,2} ){1,2}\d{6}Z$/
const LONGEST_TIMED = 13
const LETTER_Z = 90

/** Whether a line is such an opening of a message. */
export function isTimed(source: string, {start, end}: TextLine): boolean {
  return (
    end - start <= LONGEST_TIMED &&
    source.charCodeAt(end - 1) === LETTER_Z &&
    timed.test(source.slice(start, end))
  )
}
