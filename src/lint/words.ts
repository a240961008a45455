/** How many tokens of a text could be words or numbers, and how many could not. */
export interface WordCount {
  words: number
  noise: number
}

const VOWELS = 'aeiouyAEIOUY'
/** Longest run of consonants in a word of English. */
const LONGEST_CONSONANTS = 5
/** Longest acronym that has no vowel. */
const LONGEST_ACRONYM = 6
/** What dashes, leaders and bullets are made of: they are neither words nor noise. */
const RULES = '-–—_.*=•·/&()[],;:"“”\'’‘+|$%'
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
    const space = code <= 32 || code === 0xa0
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
    if (!isLetterOrDigit(text.charCodeAt(at))) {
      if (!RULES.includes(text.charAt(at))) signs++
      at++
      continue
    }
    let to = at + 1
    while (to < end && (isLetterOrDigit(text.charCodeAt(to)) || isInWord(text, to, end))) to++
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
  return isApostrophe(text.charCodeAt(at)) && at + 1 < end && isLetter(text.charCodeAt(at + 1))
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)
}

/** 1 for what could be a word, a number or an abbreviation, -1 for what could not, 0 for an initial. */
function judgeRun(text: string, from: number, to: number): -1 | 0 | 1 {
  let [upper, lower, digits, consonants, longest, vowels, turns] = [0, 0, 0, 0, 0, 0, 0]
  let wasLower = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) digits++
    if (!isLetter(code)) continue
    const isUpper = code >= 65 && code <= 90
    if (isUpper) upper++
    else lower++
    if (isUpper && wasLower) turns++
    wasLower = !isUpper
    if (VOWELS.includes(text.charAt(at)) || code >= 0xc0) {
      vowels++
      consonants = 0
    } else if (++consonants > longest) longest = consonants
  }
  const letters = upper + lower
  if (letters === 0) return 1
  // `4a`, `25th`, `1960s`; `IO8`, `X12`
  if (digits > 0)
    return lower > 2 || (lower > 0 && upper > 0) || (lower > 0 && !isDigit(text.charCodeAt(from))) ? -1 : 1
  if (letters === 1) return 'AIait'.includes(text.charAt(from)) ? 1 : upper === 1 ? 0 : -1
  if (letters === 2 && lower > 0) return shortWords.has(text.slice(from, to).toLowerCase()) ? 1 : -1
  if (lower === 0)
    return vowels > 0 || letters <= LONGEST_ACRONYM ? (longest > LONGEST_CONSONANTS + 1 ? -1 : 1) : -1
  // MacArthur has one turn from small to capital
  return vowels > 0 && longest <= LONGEST_CONSONANTS && turns <= 1 && (upper <= 2 || upper > lower * 3)
    ? 1
    : -1
}
