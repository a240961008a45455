import type {Line} from '../../source/lines.js'
import {positionAcross} from '../../source/positions.js'
import {bannerSchema} from '../../tree/leaf-schemas/marking.js'
import type {Banner} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import type {Failure} from '../error.js'
import {confidenceOf, findOnLines, nowhere, onlyLine, type Place} from '../reading.js'
import {readBannerLine, readDamagedBannerLine} from './banner-line.js'
import type {BannerReading} from './banner-reading.js'
import {isUnknown, readMarking} from './grammar.js'
import {repairMarking} from './repair-marking.js'
import {writeMarking} from './stringify.js'

/** What a banner that only its place makes one costs in confidence. */
const BY_PLACE = 0.8

/** Makes the node of a banner. */
export function bannerNode(source: string, line: Line, reading: BannerReading, place: Place): Banner {
  const {start, end, marking, cancelled, condition, cost, evidence} = reading
  const value = source.slice(start, end)
  const node = {type: 'banner', value, marking} as Banner
  if (cancelled) node.cancelled = true
  if (condition !== undefined) node.condition = condition
  node.placement = place.placement
  node.layer = place.layer ?? 'security'
  // what the banner would be without damage
  const to = cost === 0 ? value : writeMarking(marking, false)
  if (to !== value) node.repairs = [{offset: start, from: value, to, why: reading.why ?? 'ocr-confusion'}]
  node.confidence = confidenceOf(cost + (evidence === 'edge' ? BY_PLACE : 0), value.length)
  node.position = positionAcross(line, start, reading.lastLine ?? line, end)
  return node
}

const TILDE = 126
/** `when separated from attachment`, `(When Filled In)`. */
const conditionPattern = /[ ,(-]{1,4}((?:when|upon|if) [A-Z ,]{4,60})\)?$/i

function read(text: string): Banner | Failure {
  const line = onlyLine(text) ?? joinLines(text)
  const struck = text.charCodeAt(line.start) === TILDE && /^~~.*~~$/.test(text.slice(line.start, line.end))
  const [start, end] = struck ? [line.start + 2, line.end - 2] : [line.start, line.end]
  const condition = conditionPattern.exec(text.slice(start, end))
  const printed = text.slice(start, condition ? start + condition.index : end)
  const clean = readMarking(printed, false)
  const repaired =
    'failure' in clean || clean.marking.caveats?.some(isUnknown) ? repairMarking(printed) : undefined
  const whole = repaired ?? ('marking' in clean ? {marking: clean.marking, cost: 0} : undefined)
  if (whole) {
    const reading: BannerReading = {
      start: line.start,
      end: line.end,
      ...whole,
      cancelled: struck,
      ...(condition && {condition: condition[1]}),
      evidence: 'strong',
    }
    return bannerNode(text, line, reading, nowhere)
  }
  const {failure} = clean as {failure: Failure}
  const reading = readThroughDamage(text, line, failure)
  return reading ? bannerNode(text, line, reading, nowhere) : {...failure, offset: start + failure.offset}
}

/** Words before a marking that are no page label, copy number or the like: `JOINT SECRET` is no banner of one country. */
const wordBefore = /[A-Z]{3}/

/** Reads a line that the grammar does not know; a marking of known parts in the wrong shape is not damaged. */
function readThroughDamage(text: string, line: Line, failure: Failure): BannerReading | undefined {
  if (failure.code === 'malformed') return undefined
  const reading = readBannerLine(text, line, []) ?? readDamagedBannerLine(text, line, [])
  if (!reading || wordBefore.test(text.slice(line.start, reading.start))) return undefined
  // with double slashes, everything belongs to the marking
  return reading.end < line.end && text.includes('//') ? undefined : reading
}

/** A marking over several lines, as one line. */
function joinLines(text: string): Line {
  const trimmed = text.trimEnd()
  const start = trimmed.length - trimmed.trimStart().length
  let [upper, lower, digits] = [0, 0, 0]
  for (const character of trimmed) {
    if (character >= 'A' && character <= 'Z') upper++
    else if (character >= 'a' && character <= 'z') lower++
    else if (character >= '0' && character <= '9') digits++
  }
  return {
    number: 1,
    lineStart: 0,
    start,
    end: trimmed.length,
    blanksBefore: 0,
    formFeeds: 0,
    flags: ~0,
    upper,
    lower,
    digits,
  }
}

/**
 * Classification banners and control markings that stand for a page: `TOP SECRET//SI//NOFORN`, `TOP SECRET - Sensitive`,
 * `S E C R E T`, `FOR OFFICIAL USE ONLY`, from 1940 to today, through OCR damage.
 *
 * `stringify` gives the canonical text, with `//` between fields. A segment that no list knows is kept in `caveats`.
 *
 * @example
 * ```ts
 * import {banner} from 'declast'
 * banner.parse('TOP SECRET//SI//NOFORN').marking.dissemination // ['NOFORN']
 * banner.safeParse('TOP SECKET').success // true: read through the damage, with less confidence
 * banner.safeParse('SECRETARIAT').success // false
 * ```
 */
export const banner: Convention<Banner> = /* @__PURE__ */ makeConvention<Banner>({
  type: 'banner',
  schema: bannerSchema,
  read,
  find: (text) =>
    findOnLines(text, (source, line) => {
      const reading = readBannerLine(source, line, []) ?? readDamagedBannerLine(source, line, [])
      return reading?.evidence === 'strong' ? [bannerNode(source, line, reading, nowhere)] : []
    }),
  stringify: ({marking, condition}) =>
    condition === undefined ? writeMarking(marking, false) : `${writeMarking(marking, false)} ${condition}`,
})
