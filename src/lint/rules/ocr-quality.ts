import type {Rule} from '../rule.js'
import type {EntryOf} from '../survey.js'
import {countWords} from '../words.js'

/** Options of the rule. */
export interface OcrQualityOptions {
  /** Least share of words among the tokens of a page, from 0 to 1. */
  words?: number
}

/** Nodes whose words come from a list, and so say nothing of the page. */
const stamps: ReadonlySet<string | undefined> = new Set(['releaseStamp', 'declassificationStamp', 'notice'])
/** Tokens from which on a page is judged. */
const FEWEST = 15

/**
 * A page much of whose text is noise.
 *
 * Handwriting, carbon copies and bad scans come out of OCR as tokens that are no words: no vowel, small and capital letters
 * mixed, digits within. What is read on such a page, and what is not found there, deserves no trust. Tokens are judged by
 * their shape, without a dictionary.
 *
 * - Source: practice of OCR'd pages
 * - Holds: at all times
 * - Severity: warning
 * - Options: `words` (0.8): least share of words among the tokens of a page
 *
 * Good:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring of this year. The pilots of both ports were told in advance, and
 * agreed to keep silent about it until the tariff had come before the council of the river.
 * ```
 *
 * Bad:
 *
 * ```txt
 * Tbc shcds 0n thc c4st b&nk w;rc g1v~n vp xn tlnc sprng 0f tbls ycqr Thc p1l0ts 0f b0tb p0rts wcrc t0ld 1n qdvqncc, qnd
 * qgrccd t0 k&&p s1l^nt qb0vt xt vnt1l thc tqr1ff hqd c0mc bcf0rc thc c0vnc1l 0f thc r1v*r
 * ```
 *
 * ```messages
 * 1:1-1:119 warning Unexpected page 1 with 14 % words, expected at least 80 %
 * ```
 *
 */
export const ocrQuality: Rule<OcrQualityOptions> = {
  name: 'ocr-quality',
  severity: 'warning',
  source: "practice of OCR'd pages",
  presets: ['recommended'],
  scope: 'file',
  defaults: {words: 0.8},
  check({survey, options, report}) {
    const least = options.words
    const pages = new Map<number, {first: EntryOf<'text'>; words: number; noise: number}>()
    for (const entry of survey.of('text')) {
      if (stamps.has(entry.ancestors.at(-1)?.type)) continue
      let page = pages.get(entry.page)
      if (!page) {
        page = {first: entry, words: 0, noise: 0}
        pages.set(entry.page, page)
      }
      countWords(entry.node.value, page)
    }
    for (const [number, {first, words, noise}] of pages) {
      const share = words / (words + noise)
      if (words + noise < FEWEST || share >= least) continue
      report(first, {
        unexpected: `page ${number} with ${Math.floor(share * 100)} % words`,
        expected: `at least ${Math.round(least * 100)} %`,
        actual: share.toFixed(2),
        values: [`>= ${least}`],
      })
    }
  },
}
