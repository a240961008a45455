import {isSpace} from '../source/characters.js'
/** How many tokens of a text could be words or numbers, and how many could not. */
export interface WordCount {
  words: number
  noise: number
}

/** What a character is, as bits. */
const LETTER = 1
const UPPER = 2
const VOWEL = 4
const DIGIT = 8
const RULE = 16
/** Longest run of consonants in a word of English. */
const LONGEST_CONSONANTS = 5
/** Longest acronym that has no vowel. */
const LONGEST_ACRONYM = 6
/** What dashes, leaders and bullets are made of: they are neither words nor noise. */
const RULES = '-–—_.*=•·/&()[],;:"“”\'’‘+|$%'
/** Last of the Latin letters with signs, and of what the table holds; above it stand quotation marks and dashes. */
const LAST = 0x250
const kinds = kindsOfCharacters()
/** Short words of English, and what stands behind an apostrophe; other small letters in twos are noise. */
const shortWords = new Set(
  'a i am an as at be by do go he if in is it me mr ms my no of on or so to up us we re ve ll la de du le ad al et vs st nd rd th cc ff'.split(
    ' ',
  ),
)

/** Counts the tokens of a text by whether they could be words, numbers or abbreviations, judged by their shape alone. */
export function countWords(text: string, count: WordCount): void {
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const space = isSpace(code)
    if (!space && start < 0) start = at
    else if (space && start >= 0) {
      judge(text, start, at, count)
      start = -1
    }
  }
}

/** Judges a token by its runs of letters and digits: `C-18`, `re-read`, `U.S.`. */
function judge(text: string, start: number, end: number, count: WordCount): void {
  let [good, bad, signs] = [0, 0, 0]
  for (let at = start; at < end;) {
    if (!isLetterOrDigit(text, at)) {
      if ((kindOf(text, at) & RULE) === 0) signs++
      at++
      continue
    }
    let to = at + 1
    while (to < end && (isLetterOrDigit(text, to) || isInWord(text, to, end))) to++
    const verdict = judgeRun(text, at, to)
    if (verdict > 0) good += to - at
    else if (verdict < 0) bad += to - at
    at = to
  }
  if (good === 0 && bad === 0 && signs === 0) return
  if (bad + signs > good) count.noise++
  else if (good > 0) count.words++
}

/** An apostrophe between letters: `don't`, `Ch'en`. */
function isInWord(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 39 || code === 0x2019) && at + 1 < end && (kindOf(text, at + 1) & LETTER) !== 0
}

function isLetterOrDigit(text: string, at: number): boolean {
  return (kindOf(text, at) & (LETTER | DIGIT)) !== 0
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < LAST ? (kinds[code] as number) : RULES.includes(text.charAt(at)) ? RULE : 0
}

function kindsOfCharacters(): Uint8Array {
  const table = new Uint8Array(LAST)
  for (let code = 65; code <= 90; code++) {
    table[code] = LETTER | UPPER
    table[code + 32] = LETTER
  }
  // what has a sign above it counts as a vowel
  for (let code = 0xc0; code < LAST; code++) table[code] = LETTER | VOWEL
  for (const vowel of 'aeiouyAEIOUY')
    table[vowel.charCodeAt(0)] = (table[vowel.charCodeAt(0)] as number) | VOWEL
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  for (const sign of RULES) if (sign.charCodeAt(0) < LAST) table[sign.charCodeAt(0)] = RULE
  return table
}

/** 1 for what could be a word, a number or an abbreviation, -1 for what could not, 0 for an initial. */
function judgeRun(text: string, from: number, to: number): -1 | 0 | 1 {
  let [upper, lower, digits, consonants, longest, vowels, turns] = [0, 0, 0, 0, 0, 0, 0]
  let wasLower = false
  for (let at = from; at < to; at++) {
    const kind = kindOf(text, at)
    if ((kind & DIGIT) !== 0) digits++
    if ((kind & LETTER) === 0) continue
    const isUpper = (kind & UPPER) !== 0
    if (isUpper) upper++
    else lower++
    if (isUpper && wasLower) turns++
    wasLower = !isUpper
    if ((kind & VOWEL) !== 0) {
      vowels++
      consonants = 0
    } else if (++consonants > longest) longest = consonants
  }
  const letters = upper + lower
  if (letters === 0) return 1
  // `4a`, `25th`, `1960s`; `IO8`, `X12`
  if (digits > 0)
    return lower > 2 || (lower > 0 && upper > 0) || (lower > 0 && (kindOf(text, from) & DIGIT) === 0) ? -1 : 1
  if (letters === 1) return 'AIait'.includes(text.charAt(from)) ? 1 : upper === 1 ? 0 : -1
  if (letters === 2 && lower > 0) return shortWords.has(text.slice(from, to).toLowerCase()) ? 1 : -1
  if (lower === 0)
    return vowels > 0 || letters <= LONGEST_ACRONYM ? (longest > LONGEST_CONSONANTS + 1 ? -1 : 1) : -1
  // MacArthur has one turn from small to capital
  return vowels > 0 && longest <= LONGEST_CONSONANTS && turns <= 1 && (upper <= 2 || upper > lower * 3)
    ? 1
    : -1
}
