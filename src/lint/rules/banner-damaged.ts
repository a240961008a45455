import {writeMarking} from '../../conventions/marking/stringify.js'
import {administrativeControls, levels} from '../../lexicon/levels.js'
import type {Banner} from '../../tree/nodes.js'
import {mend} from '../message.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Confidence from which on a banner is taken to be read at all. */
const READ = 0.5
/** Confidence from which on it leaves no other reading: one or two letters of a level are wrong. */
const SURE = 0.75
/** How much longer or shorter than the level the print may be. */
const SLACK = 1

/**
 * A banner that is legible through the damage of OCR only.
 *
 * The words of banners are a closed list, so that `CONPIDENTIAL` can be read; a search for the word still misses it.
 *
 * - Source: practice of OCR'd pages
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 * - Fix: the level, where no more than a letter or two of it are wrong and nothing else stands in the banner
 *
 * Good:
 *
 * ```txt
 * CONFIDENTIAL
 *
 * The depot at the river mouth was closed in March.
 * ```
 *
 * Bad:
 *
 * ```txt
 * CONPIDENTIAL
 *
 * The depot at the river mouth was closed in March.
 * ```
 *
 * ```messages
 * 1:1-1:13 info Unexpected banner `CONPIDENTIAL`, expected `CONFIDENTIAL`
 * ```
 *
 */
export const bannerDamaged = rule({
  name: 'banner-damaged',
  severity: 'info',
  source: "practice of OCR'd pages",
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of survey.of('banner')) {
      const {node} = entry
      const canonical = writeMarking(node.marking)
      if (node.confidence < READ || node.confidence === 1 || isClean(node, canonical)) continue
      const {value} = node
      report(entry, {
        unexpected: `banner ${quote(value)}`,
        expected: quote(canonical),
        actual: value,
        values: [canonical],
        ...(isSafe(node) && mend(node, canonical)),
      })
    }
  },
})

const letters = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z]/g, '')

/** Whether the letters are those of the marking, or of another way to write its level. */
function isClean({value, marking}: Banner, canonical: string): boolean {
  const printed = letters(value)
  // a long phrase may go on on the next line
  if (letters(canonical).startsWith(printed)) return true
  const {level, administrative} = marking
  const variants = [
    ...(level === undefined ? [] : levels[level].variants),
    ...(administrative === undefined ? [] : administrativeControls[administrative].variants),
  ]
  return variants.some((variant) => printed === letters(variant))
}

/** Whether the banner is a level and no more, and its print the level with a letter or two wrong. */
function isSafe({value, marking, confidence}: Banner): boolean {
  const {system, level, ...more} = marking
  if (system !== 'US' || level === undefined || Object.keys(more).length > 0) return false
  return confidence >= SURE && Math.abs(value.length - level.length) <= SLACK && /^[A-Za-z0-9 ]*$/.test(value)
}
