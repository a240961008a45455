import {isSpace} from '../../source/characters.js'
import {letterheads} from '../../lexicon/letterheads.js'
import {ordinalOfRoman} from './list-kind.js'
import type {MarkerReading} from './marker.js'
import {valuesOf} from './values.js'

/** Damage to a roman numeral without a period before a title in capitals; to a stroke before one word, which may be noise. */
const damages = {plain: 0.3, stroke: 1.2} as const

/**
 * Most words of a title behind `I`: `I DECLARE UNDER PENALTY OF PERJURY THAT …` is a sentence, and what the lines of a
 * telegram begin with is more often the edge of the page.
 */
const MOST_WORDS = 3

/** Least characters of a title that makes a marker of the numeral before it; behind a stroke, `I NAVY` is a box. */
const SHORTEST_TITLE = 4
const SHORTEST_BEHIND_STROKE = 6

/** Words that are titles by themselves. */
const titlesOfOne = new Set(['INTRODUCTION', 'SUMMARY', 'BACKGROUND', 'PURPOSE', 'GENERAL', 'SCOPE', 'PROBLEM', 'DISCUSSION', 'CONCLUSIONS', 'OBJECTIVES', 'OVERVIEW', 'HISTORY', 'MISSION', 'POLICY']) // prettier-ignore

/** Leaders of contents, a number or bracket at the end, and the stop of a sentence: `I WENT LATER.` */
const noTitle = /\.{3}|[\d\]]$|[A-Z]{2}\.$/

/** `I INTRODUCTION`: a roman numeral without a period before a title in capitals. */
export function readUnstoppedNumeral(
  source: string,
  start: number,
  bodyStart: number,
  at: number,
  end: number,
): MarkerReading | undefined {
  const first = source.charCodeAt(bodyStart)
  if ((first !== 73 && first !== 86 && first !== 88) || !isSpace(source.charCodeAt(at))) return undefined
  const body = source.slice(bodyStart, at)
  const ordinal = ordinalOfRoman(body)
  if (ordinal === undefined) return undefined
  const title = source.slice(at, end).trim()
  if (title.length < SHORTEST_TITLE || title.toUpperCase() !== title || noTitle.test(title)) return undefined
  // a stroke beside the name of the agency, or beside noise; the first word of a sentence
  if (letterheads.includes(title) || !/[A-Z]{3}/.test(title) || title.startsWith('IS ')) return undefined
  if (body === 'I' && (title.length < SHORTEST_BEHIND_STROKE || title.split(/\s+/).length > MOST_WORDS))
    return undefined
  const values = valuesOf(body, 'none').filter(({style}) => style === 'roman-upper')
  const isSure = body !== 'I' || title.includes(' ') || titlesOfOne.has(title)
  const cost = isSure ? damages.plain : damages.stroke
  return {start, end: at, body, delimiter: 'none', values, cost}
}
