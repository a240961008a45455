import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {exemptionSchema} from '../../tree/leaf-schemas/exemption.js'
import type {Exemption} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import {findOnLines, nowhere, onlyLine, readingOf, type Place} from '../reading.js'
import {readExemptions, type ExemptionReading} from './read.js'

/** Makes the node of an exemption code. */
export function exemptionNode(
  source: string,
  line: Line,
  exemption: ExemptionReading,
  place: Place,
): Exemption {
  const {start, end, code, scheme, cost} = exemption
  const node = {type: 'exemption', value: source.slice(start, end), code, scheme} as Exemption
  node.placement = place.placement
  node.layer = place.layer ?? 'release'
  const {confidence, repairs} = readingOf(source, start, end, code, cost)
  node.confidence = confidence
  if (repairs) node.repairs = repairs
  node.position = positionOn(line, start, end)
  return node
}

/**
 * Codes that say why something is withheld: `25X1` and its kin of E.O. 13526 §3.3(b), CREST's overlay (`STATINTL`,
 * `25X1A9a`), FOIA `(b)(3)`, `b7C`, paragraphs of executive orders (`1.4(d)`, `3.5c`), the JFK Act and statutes.
 *
 * Codes keep their print but for damage: a box edge read as a digit (`25X11`) is taken off, `50X41 -HUM` is `50X1-HUM`.
 *
 * @example
 * ```ts
 * import {exemption} from 'declast'
 * exemption.parse('25X1').scheme // 'automatic-declassification'
 * exemption.parse('3.3(N)(2)').code // '3.3(h)(2)'
 * ```
 */
export const exemption: Convention<Exemption> = /* @__PURE__ */ makeConvention<Exemption>({
  type: 'exemption',
  schema: exemptionSchema,
  read(text) {
    const line = onlyLine(text)
    if (!line) return {code: 'trailing-text', offset: text.indexOf('\n'), expected: 'one code on one line'}
    const [code] = readExemptions(text, line, true)
    if (!code || code.start > line.start) {
      const range = /^\s*(?:25X|50X)(\d)/i.exec(text)
      if (range)
        return {
          code: 'out-of-range',
          offset: text.indexOf(range[1] as string, 3),
          expected: 'a digit from 1 to 9',
        }
      return {code: 'not-found', offset: line.start, expected: 'an exemption code'}
    }
    if (code.end < line.end)
      return {code: 'trailing-text', offset: code.end, expected: 'nothing after the code'}
    return exemptionNode(text, line, code, nowhere)
  },
  find: (text) =>
    findOnLines(text, (source, line) =>
      readExemptions(source, line, true).map((code) =>
        exemptionNode(source, line, code, {placement: 'margin'}),
      ),
    ),
  stringify: ({code}) => code,
})
