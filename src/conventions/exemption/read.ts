import {isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {ExemptionScheme} from '../../tree/nodes.js'
import {beginnings} from './rules.js'

/** An exemption code found in a line. */
export interface ExemptionReading {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly scheme: ExemptionScheme
  /** 0 for a clean print. */
  readonly cost: number
  /**
   * How distinctive the code is: `strong` is one wherever it stands; `margin` only at an end of its line; `alone`
   * only where nothing but codes stands on the line.
   */
  readonly evidence: 'strong' | 'margin' | 'alone'
}

/** Words before a number that make it a mention of a paragraph, not a code. */
const mention =
  /(?:(?:[Ss]ection|SECTION)[sS]?(?: \d{1,3})?|[Ss]ec\.?|SEC\.?|§|[Pp]ara(?:graph|s|\.)?|[Aa]rticle|552|552a|U\.?S\.?C\.?|[Rr]ule|[Ff]ig(?:ure|\.)|[Tt]able|[Cc]hart|[Ii]tem|\d\.\d)\s*$/

/** `Classified By: …, Reasons 1.4 (b) and (d)`: why a paper was classified, not why a piece of it is withheld. */
const ofClassification = /(?:[Rr]easons?|REASONS?):?\s*$/

const none: readonly ExemptionReading[] = []
/** What stands between two paragraphs that are mentioned together: `552 (b)(1), (b)(3), and (b)(6)`. */
const joined = /^[\s,;]{0,3}(?:(?:and|or|through)\s)?$/
/** Codes without a digit. */
const words = /STAT|EGIB|CPYR/
const SHORTEST_WORD = 4

/** Whether a text may hold codes without a digit: asked for once, before its lines are read. */
export function mayHoldWords(source: string): boolean {
  return words.test(source)
}

/**
 * Finds the exemption codes of one line.
 *
 * Codes that are no more than a number or a common word are kept only where the line gives them room: at its ends, or
 * alone on it.
 *
 * @param hasWords whether the text may hold codes without a digit
 * @param from where its margin begins, if something else stands at its head
 */
export function readExemptions(
  source: string,
  line: Line,
  hasWords: boolean,
  from = line.start,
): readonly ExemptionReading[] {
  if (line.digits === 0 && !mayBeWord(source, line, hasWords)) return none
  if (source.charCodeAt(from) === P && source.startsWith('Page ', from)) {
    deletedPage.lastIndex = from
    if (deletedPage.test(source)) return findCodes(source, deletedPage.lastIndex, line.end)
  }
  return findCodes(source, from, line.end)
}

/** Whether a line without a figure may hold a code: a word, or `bl - I`, whose figures OCR has made letters. */
function mayBeWord(source: string, {start, end, upper}: Line, hasWords: boolean): boolean {
  if (source.charCodeAt(start) === SMALL_B && end - start <= LONGEST_FIGURELESS) return true
  return hasWords && upper >= SHORTEST_WORD && words.test(source.slice(start, end))
}

const SMALL_B = 98
/** Longest line that is nothing but such a code. */
const LONGEST_FIGURELESS = 6

const P = 80
/** `Page 12 ~ b6; b7C;`: a line of the Bureau's list of pages that it withholds. */
const deletedPage = /Page \d{1,4} ?~ ?/y

function findCodes(source: string, start: number, end: number): readonly ExemptionReading[] {
  let readings: ExemptionReading[] | undefined
  // where a code may begin inside a word: at the head of the line, and right behind another code
  let fresh = start
  let mentioned = -1
  for (let at = beginnings.next(source, start, end); at < end; at = beginnings.next(source, at + 1, end)) {
    const candidates = beginnings.at(source, at)
    if (candidates === 0 || (at !== fresh && isInsideWord(source, at))) continue
    const reading = readAt(source, at, end, candidates)
    if (!reading) continue
    const isMention = reading.code === '' || (mentioned >= 0 && joined.test(source.slice(mentioned, at)))
    if (isMention) mentioned = reading.end
    else (readings ??= []).push(reading)
    fresh = reading.end
    at = fresh - 1
  }
  return readings ? keepEvident(source, start, end, readings) : none
}

/** Whether a letter or digit and the one before it belong to one word. */
function isInsideWord(source: string, at: number): boolean {
  return isWordCharacter(source.charCodeAt(at)) && isWordCharacter(source.charCodeAt(at - 1))
}

/** Stands for a paragraph that is only mentioned: none of its pieces is a code. */
const unread = {code: '', scheme: 'executive-order', cost: 0, evidence: 'strong'} as const
/** `(b) (1) The pilots`: what a sentence follows is the marker of a list. */
const sentence = /^ [A-Z][a-z ]/

function readAt(source: string, at: number, end: number, candidates: number): ExemptionReading | undefined {
  for (let rest = candidates; rest !== 0; rest &= rest - 1) {
    const rule = beginnings.first(rest)
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(source)
    if (!match || at + match[0].length > end) continue
    const code = rule.code(match)
    if (code === undefined) continue
    if (rule.scheme === 'executive-order' || rule.scheme === 'foia') {
      const before = source.slice(Math.max(0, at - 14), at)
      const isMention =
        mention.test(before) ||
        (rule.scheme === 'executive-order' && ofClassification.test(before)) ||
        (at > 0 && source.charCodeAt(at - 1) === 46) ||
        (match[0].includes(') (') &&
          sentence.test(source.slice(at + match[0].length, at + match[0].length + 3)))
      if (isMention) return {...unread, start: at, end: at + match[0].trimEnd().length}
    }
    const printed = match[0].trimEnd()
    return {
      start: at,
      end: at + printed.length,
      code,
      scheme: rule.scheme,
      cost: printed === code ? 0 : printed.toUpperCase() === code.toUpperCase() ? 0.1 : 0.4,
      evidence: rule.evidence,
    }
  }
  return undefined
}

/** Keeps the codes whose place on the line bears them out. */
function keepEvident(
  source: string,
  start: number,
  end: number,
  readings: readonly ExemptionReading[],
): ExemptionReading[] {
  return readings.filter((reading, index) => {
    if (reading.evidence === 'strong') return true
    const before = source.slice(start, reading.start)
    const after = source.slice(reading.end, end)
    if (reading.evidence === 'margin') return isNoise(before) || isNoise(after)
    const first = readings[0] === reading
    // `PTP7598 B1,1.4(B)`: a surer code is listed right behind it
    const next = readings[index + 1]
    if (next?.evidence === 'strong' && source.slice(reading.end, next.start).trim() === ',') return true
    if (first && after === '' && behindStop.test(before.slice(-4))) return true
    const rest = index === readings.length - 1 ? after : source.slice(reading.end, readings[index + 1]?.start)
    return (first ? isNoise(before) : true) && isAttribution(rest)
  })
}

/** The end of a sentence, behind which a code at the end of its line stands in the margin. */
const behindStop = /[A-Za-z)][.;?!]["”’]? $/

const LONGEST_NOISE = 8

/** Nothing but punctuation and a stray character or two. */
function isNoise(text: string): boolean {
  if (text.length > LONGEST_NOISE) return false
  let characters = 0
  for (let at = 0; at < text.length; at++) if (isWordCharacter(text.charCodeAt(at))) characters++
  return characters <= 1
}

/** `Per FBI`, as release stamps of the Bureau add to a code, `Duplicate` as its lists do, or punctuation. */
const attribution = /^[\s,;.:/|•-]*(?:(?:per\s+\w{2,6}|duplicate)[\s,;.]*)?$/i

function isAttribution(text: string): boolean {
  return attribution.test(text)
}
