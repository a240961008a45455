import {isLetter, isLower, isUpper} from '../../source/characters.js'
import {cover} from '../../source/positions.js'
import type {Heading, Paragraph, Section} from '../../tree/nodes.js'
import {pieceOf} from '../reading.js'
import type {Position} from '../../tree/positions.js'

/** Longest title that has its line to itself, in characters. */
const LONGEST_TITLE = 100
/** Most words of a title that stands before its text on the same line. */
const MOST_WORDS = 14

/** The same in a text that is all in capitals, where a stop and no colon ends it. */
const FEW_WORDS = 2

/** Verbs that make a sentence of what would be a title. */
const finiteVerbs = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'may', 'might', 'can', 'could', 'should', 'shall', 'must', 'do', 'does', 'did', 'be', 'been', 'feel', 'believe', 'appears', 'appear', 'seems', 'said', 'says', 'refer', 'refers']) // prettier-ignore

const LONGEST_VERB = 7

/**
 * Finds the title of a section in the first paragraph behind its marker, and makes a heading of it: the whole paragraph
 * where nothing follows on its lines, or its first words where the text runs on (`a. Basic nature of …. We feel …`; in
 * the original the title was underlined).
 */
export function splitTitle(section: Section): void {
  const {children} = section
  const paragraph = children[1]
  if (paragraph?.type !== 'paragraph' || isBullet(section)) return
  if (isTitleParagraph(paragraph)) {
    const position = paragraph.position as Position
    children[1] = {type: 'heading', children: paragraph.children, position}
    return
  }
  const cut = runInTitle(paragraph)
  if (cut) children.splice(1, 1, cut[0], cut[1])
}

/** Whether a word of a text makes a sentence, in a text that is all in capitals as well. */
function isFiniteVerb(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_VERB) return false
  const isLarge = isUpper(text.charCodeAt(start))
  if (isLarge && isLower(text.charCodeAt(start + 1))) return false
  const word = text.slice(start, end)
  return finiteVerbs.has(isLarge && word === word.toUpperCase() ? word.toLowerCase() : word)
}

/** Words of titles that are written small, and say nothing. */
const smallWords = new Set(['of', 'the', 'and', 'in', 'on', 'to', 'for', 'by', 'at', 'with', 'from', 'or'])

/** A stop behind a word that is no abbreviation, inside the text or before the word that joins it to the next item. */
const innerStop = /[a-z]{4}(?:[.;] [A-Z]|[;,] (?:and|or)$)/i

/** Whether a section is an item of a list without numbers, which holds no more than its paragraph. */
export function isBullet(section: Section | undefined): boolean {
  const marker = section?.children[0]
  return marker?.type === 'outlineMarker' && marker.style === 'bullet'
}

/** A short paragraph without a stop, its words written large or in capitals. */
function isTitleParagraph({children}: Paragraph): boolean {
  const last = children.at(-1)
  if (last?.type === 'text' && endsWithOneOf(last.value, '.,;')) return false
  let text = ''
  for (const child of children) {
    if (child.type !== 'text' && child.type !== 'break' && child.type !== 'portionMark') return false
    text += child.value
    // white space stands at the ends of breaks alone
    if (child.type !== 'break' && text.length > LONGEST_TITLE) return false
  }
  text = text.trim()
  if (endsWithOneOf(text, '.,;')) return false
  let telling = 0
  let large = 0
  let hasVerb = false
  let hasLongSmall = false
  for (const word of text.split(/\s+/)) {
    if (!isTelling(word, 0, word.length)) continue
    telling++
    if (isUpper(word.charCodeAt(0))) large++
    else if (word.length >= LONG) hasLongSmall = true
    hasVerb ||= isFiniteVerb(word, 0, word.length)
  }
  if (telling === 0 || large * 2 < telling || innerStop.test(text)) return false
  return !hasVerb || (!hasLongSmall && text !== text.toUpperCase())
}

/** Least letters of a word that titles write large, whatever it says. */
const LONG = 5

/** Longest word that says nothing. */
const LONGEST_SMALL = 4

/** Whether a word of a text begins with two letters, and is none of those that say nothing. */
function isTelling(text: string, start: number, end: number): boolean {
  if (end - start < 2 || !isPlainLetter(text.charCodeAt(start)) || !isPlainLetter(text.charCodeAt(start + 1)))
    return false
  if (end - start > LONGEST_SMALL || isUpper(text.charCodeAt(start))) return true
  return !smallWords.has(text.slice(start, end))
}

function isPlainLetter(code: number): boolean {
  return code < 128 && isLetter(code)
}

function endsWithOneOf(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(text.length - 1))
}

/** Words that begin a sentence and no title. */
const openers = new Set(['It', 'He', 'She', 'They', 'We', 'There', 'Nobody', 'Everyone', 'Nothing'])
/** Most words, small ones aside, of a title behind a portion mark of which others than the first are written small. */
const FEW_SMALL = 2

/** `(C) The guild met in May. …`: behind a portion mark a title has its words large, or is short (DoDM 5200.01 vol. 2). */
function isMarkedSentence(words: readonly string[]): boolean {
  const telling = words.filter(
    (word) => isTelling(word, 0, word.length) && !smallWords.has(word.toLowerCase()),
  )
  const small = telling.filter((word) => !isUpper(word.charCodeAt(0))).length
  return telling.length > FEW_SMALL && small * 2 > telling.length - 1
}

/** Cuts the title off a paragraph whose text runs on behind it. */
function runInTitle(paragraph: Paragraph): [Heading, Paragraph] | undefined {
  const at = paragraph.children[0]?.type === 'text' ? 0 : 1
  const text = paragraph.children[at]
  if (text?.type !== 'text' || !isUpper(text.value.charCodeAt(0))) return undefined
  const stop = /[.:](?= {1,4}["“(]?[A-Z])/.exec(text.value)
  if (!stop) return undefined
  const title = text.value.slice(0, stop.index + 1)
  const words = title.split(/\s+/)
  // where all is in capitals, a stop ends a sentence as well as a title
  const most = title.endsWith('.') && text.value === text.value.toUpperCase() ? FEW_WORDS : MOST_WORDS
  if (
    words.length > most ||
    openers.has(words[0] as string) ||
    (at > 0 && isMarkedSentence(words)) ||
    words.some((word) => isFiniteVerb(word, 0, endsWithOneOf(word, '.:') ? word.length - 1 : word.length))
  )
    return undefined
  // Mr. Butterworth, U. S. Government: the stop of an abbreviation
  if (/(?:^|\s)(?:[A-Z]|Mr|Mrs|Dr|Gen|Col|Lt|Sen|Rep|No|St|vs|Messrs)\.$/.test(title)) return undefined
  const head = pieceOf(text, 0, stop.index + 1)
  const tail = pieceOf(text, stop.index + 1, text.value.length)
  const heading: Heading = {
    type: 'heading',
    runIn: true,
    children: [...paragraph.children.slice(0, at), head],
  }
  const rest: Paragraph = {type: 'paragraph', children: [tail, ...paragraph.children.slice(at + 1)]}
  cover(heading)
  cover(rest)
  return [heading, rest]
}
