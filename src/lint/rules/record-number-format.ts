import {pieceOf, quote} from '../pieces.js'
import {rule} from '../rule.js'

const expected = 'three, five and five digits with hyphens between them'
/** Digits and hyphens of a record number, spaces between them. */
const number = /\d[\d -]{6,24}\d/

/**
 * A record number of the JFK Assassination Records Collection that is not written as one.
 *
 * The number has three groups of three, five and five digits: agency, series, item. Numbers that are read and lack digits
 * are reported, and of other text only the field RECORD NUMBER of an identification form is looked at; thirteen digits
 * without hyphens are also used.
 *
 * - Source: JFK Assassination Records Collection, identification forms
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * AGENCY: CIA
 * RECORD NUMBER: 104-10061-10208
 * RECORD SERIES: JFK
 * ```
 *
 * Bad:
 *
 * ```txt
 * AGENCY: CIA
 * RECORD NUMBER: 104-1006-10208
 * RECORD SERIES: JFK
 * ```
 *
 * ```messages
 * 2:16-2:30 warning Unexpected record number `104-1006-10208`, expected three, five and five digits with hyphens between them
 * ```
 *
 */
export const recordNumberFormat = rule({
  name: 'record-number-format',
  severity: 'warning',
  source: 'JFK Assassination Records Collection, identification forms',
  presets: ['recommended', 'release'],
  check({survey, report}) {
    for (const entry of survey.of('documentId')) {
      const {scheme, canonical, value} = entry.node
      if (scheme !== 'jfk-record' || canonical !== '') continue
      report(entry, {unexpected: `record number ${quote(value)}`, expected, actual: value})
    }
    for (const {node: field, ancestors} of survey.of('field')) {
      if (field.name !== 'record number') continue
      if (field.children.some((child) => child.type === 'documentId')) continue
      const text = field.children.find((child) => child.type === 'text' && number.test(child.value))
      if (text?.type !== 'text') continue
      const match = number.exec(text.value) as RegExpExecArray
      const digits = match[0].replaceAll(/\D/g, '')
      if (digits.length === 13 && !match[0].includes('-')) continue
      report(
        {
          node: text,
          ancestors: [...ancestors, field],
          piece: pieceOf(text, match.index, match.index + match[0].length),
        },
        {unexpected: `record number ${quote(match[0])}`, expected, actual: match[0]},
      )
    }
  },
})
