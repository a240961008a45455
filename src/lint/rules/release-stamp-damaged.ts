import {stampPhrases} from '../../lexicon/stamp-phrases.js'
import type {PrintedDate, ReleaseStamp} from '../../tree/nodes.js'
import {distance} from '../distance.js'
import {mend} from '../message.js'
import {pieceOf, quote} from '../pieces.js'
import {rule, type RuleContext} from '../rule.js'
import type {EntryOf} from '../survey.js'

/** Share of the letters of a phrase that may be wrong. */
const DAMAGE = 0.15
/** Least confidence of a date that is put right. */
const SURE = 0.7

/**
 * A release stamp whose words or date OCR has damaged.
 *
 * The words come from a short list, and the date stands in one form, so that both can be read and put right. The identifier
 * of the stamp is looked after by `document-id-damaged`.
 *
 * - Source: practice of CIA's reading room
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 * - Fix: the words, and dates in the form `2005/08/22`
 *
 * Good:
 *
 * ```txt
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * Approved For Re1ease 2OO5/O8/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:1-1:21 info Unexpected stamp words `Approved For Re1ease`, expected `Approved For Release`
 * 1:22-1:32 info Unexpected stamp date `2OO5/O8/22`, expected `2005/08/22`
 * ```
 *
 */
export const releaseStampDamaged = rule({
  name: 'release-stamp-damaged',
  severity: 'info',
  source: "practice of CIA's reading room",
  presets: ['recommended', 'release'],
  check({survey, report}) {
    for (const entry of survey.of('releaseStamp')) {
      checkWords(entry, report)
      checkDate(entry, report)
    }
  },
})

type Report = RuleContext<object>['report']

const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s.,:;'"•·@-]+/g, '')

function checkWords({node, ancestors}: EntryOf<'releaseStamp'>, report: Report): void {
  const [text] = node.children
  if (text?.type !== 'text') return
  const printed = withoutTail(text.value)
  const phrase = phraseLike(printed, node)
  const piece = pieceOf(text, 0, printed.length)
  if (phrase === undefined || !piece) return
  report(
    {node: text, ancestors: [...ancestors, node], piece},
    {
      unexpected: `stamp words ${quote(printed)}`,
      expected: quote(phrase),
      actual: printed,
      values: [phrase],
      ...mend({position: piece}, phrase),
    },
  )
}

/** The words without what stands between them and the date. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && ' .,:;-'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/**
 * The phrase of the lexicon that the words of a stamp are, with some letters wrong. It has as many words: a word more is
 * one of another phrase.
 */
function phraseLike(printed: string, {decision}: ReleaseStamp): string | undefined {
  const letters = bare(printed)
  const words = wordsIn(printed)
  let best: string | undefined
  let least = Infinity
  for (const entry of stampPhrases) {
    if (entry.stamp !== 'release' || entry.decision !== decision) continue
    const canonical = bare(entry.phrase)
    const limit = Math.floor(canonical.length * DAMAGE)
    const wrong = distance(letters, canonical, limit)
    if (wrong === 0) return undefined
    if (wrong <= limit && wrong < least && wordsIn(entry.phrase) === words) {
      best = entry.phrase
      least = wrong
    }
  }
  return best
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[A-Za-z]/.test(word)).length
}

/** Year, month and day with anything between them, as CREST prints it; damage leaves ten characters, more or less. */
const crestDate = /^[\dA-Za-z|!]{4}\S?[\dA-Za-z|!]{2}\S?[\dA-Za-z|!]{2}$/

const cleanDate = /^\d{4}\/\d{2}\/\d{2}$/

function checkDate({node, ancestors}: EntryOf<'releaseStamp'>, report: Report): void {
  if (node.documentId === undefined) return
  const date = node.children.find((child): child is PrintedDate => child.type === 'date')
  if (date?.iso.length !== 10 || date.confidence < SURE) return
  // a clean date that other copies outvote is release-stamp-disagreement's
  if (cleanDate.test(date.value)) return
  const canonical = date.iso.replaceAll('-', '/')
  const printed = date.value.replaceAll(' ', '')
  // another separator is another habit, and no damage
  if (date.value.replaceAll(/[-.]/g, '/') === canonical || !crestDate.test(printed)) return
  report(
    {node: date, ancestors: [...ancestors, node]},
    {
      unexpected: `stamp date ${quote(date.value)}`,
      expected: quote(canonical),
      actual: date.value,
      values: [canonical],
      ...mend(date, canonical),
    },
  )
}
