import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {bannerSchema} from '../../tree/leaf-schemas.js'
import type {Banner} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import type {Failure} from '../error.js'
import {confidenceOf, findOnLines, nowhere, onlyLine, type Place} from '../reading.js'
import {readBannerLine, readDamagedBannerLine} from './banner-line.js'
import type {BannerReading} from './banner-reading.js'
import {readMarking} from './grammar.js'
import {writeMarking} from './stringify.js'

/** What a banner that only its place makes one costs in confidence. */
const BY_PLACE = 0.8

/** Makes the node of a banner. */
export function bannerNode(source: string, line: Line, reading: BannerReading, place: Place): Banner {
  const {start, end, marking, cancelled, condition, cost, evidence} = reading
  const value = source.slice(start, end)
  return {
    type: 'banner',
    value,
    marking,
    ...(cancelled && {cancelled: true as const}),
    ...(condition !== undefined && {condition}),
    placement: place.placement,
    layer: place.layer ?? 'security',
    confidence: confidenceOf(cost + (evidence === 'edge' ? BY_PLACE : 0), value.length),
    position: positionOn(line, start, end),
  }
}

/** `when separated from attachment`, `(When Filled In)`. */
const conditionPattern = /[ ,(-]{1,4}((?:when|upon|if) [A-Z ,]{4,60})\)?$/i

function read(text: string): Banner | Failure {
  const line = onlyLine(text) ?? joinLines(text)
  const struck = /^~~(.*)~~$/.exec(text.slice(line.start, line.end))
  const [start, end] = struck ? [line.start + 2, line.end - 2] : [line.start, line.end]
  const condition = conditionPattern.exec(text.slice(start, end))
  const clean = readMarking(text.slice(start, condition ? start + condition.index : end), false)
  const reading =
    'marking' in clean
      ? {
          start: line.start,
          end: line.end,
          marking: clean.marking,
          cancelled: struck !== null,
          ...(condition && {condition: condition[1] as string}),
          cost: 0,
          evidence: 'strong' as const,
        }
      : (readBannerLine(text, line, []) ?? readDamagedBannerLine(text, line, []))
  if (!reading) {
    const {failure} = clean as {failure: Failure}
    return {...failure, offset: start + failure.offset}
  }
  return bannerNode(text, line, reading, nowhere)
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
export const banner: Convention<Banner> = makeConvention<Banner>({
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
