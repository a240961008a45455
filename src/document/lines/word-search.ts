import {Has, flagOf} from '../../source/characters.js'

const HYPHEN = 45
const WORD = Has.lower | Has.upper | Has.digit

/** Classes of characters: 0 for what is no part of a word, the letters without their case, one for all beyond ASCII. */
const CLASSES = 32
const classes = new Uint8Array(128)
for (let code = 0; code < classes.length; code++)
  if ((flagOf(code) & WORD) !== 0) classes[code] = code & (CLASSES - 1)

function classOf(code: number): number {
  return code < 128 ? (classes[code] as number) : (flagOf(code) & WORD) === 0 ? 0 : CLASSES - 1
}

/** Most characters of a window, with what stands before the word and behind it. */
const WIDEST = 8
/** Length from which on words share the last bit. */
const LONGEST = 31
/** By how much the window moves behind each pair of classes. */
const moves = new Uint8Array(CLASSES * CLASSES)

/**
 * Looks for a few words, in small letters, in lines of text; a word may have hyphens inside.
 *
 * Every word begins with the window: what parts it from the word before, its first letters and, where it is among the
 * shortest, what parts it from the next. The pair of characters at the end of the window tells how far it can move
 * without passing a word (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994), so that most characters
 * are not read.
 */
export class WordSearch {
  private readonly found = new Map<string, boolean>()
  /** Lengths of the words, a bit each, by the class of their last character. */
  private readonly lengths = Array<number>(CLASSES).fill(0)
  private width = WIDEST

  /** Adds a word to those that are looked for. */
  add(word: string): void {
    this.found.set(word, false)
    const {length} = word
    const last = classOf(word.charCodeAt(length - 1))
    this.lengths[last] = (this.lengths[last] as number) | (1 << Math.min(length, LONGEST))
    if (length + 2 < this.width) this.width = length + 2
  }

  /** Whether a word was found. */
  has(word: string): boolean {
    return this.found.get(word) === true
  }

  /** Looks for the words between the bounds of lines; the part of a word that the end of a line breaks is none. */
  read(source: string, lines: readonly {readonly start: number; readonly end: number}[]): void {
    const {width} = this
    if (this.found.size === 0) return
    this.findMoves()
    for (const {start, end} of lines) {
      let last = end
      if (classOf(source.charCodeAt(end)) !== 0) {
        // the line ends inside a word: its last part may be one of the shortest
        last = end - 1
        let from = end
        while (from > start && classOf(source.charCodeAt(from - 1)) !== 0) from--
        this.readWord(source, start, from, end)
      }
      let at = start + width - 2
      while (at <= last) {
        const pair = classOf(source.charCodeAt(at - 1)) * CLASSES + classOf(source.charCodeAt(at))
        const move = moves[pair] as number
        at = move > 0 ? at + move : this.readWord(source, start, at + 2 - width, end) + width - 1
      }
    }
  }

  /** Whether a word of this length ends with a character. */
  private mayBe(last: number, length: number): boolean {
    return ((this.lengths[classOf(last)] as number) & (1 << Math.min(length, LONGEST))) !== 0
  }

  private findMoves(): void {
    const {width} = this
    moves.fill(width - 1)
    for (const word of this.found.keys()) {
      let before = 0
      for (let at = 0; at < width - 1; at++) {
        const next = at < word.length ? classOf(word.charCodeAt(at)) : 0
        const pair = before * CLASSES + next
        moves[pair] = Math.min(moves[pair] as number, width - 2 - at)
        before = next
      }
    }
  }

  /** Marks the word that begins at an offset, if one does; returns where to go on. */
  private readWord(source: string, start: number, from: number, end: number): number {
    if (from > start && !beginsWord(source, start, from)) return from
    let at = from
    for (; at < end; at++) {
      const code = source.charCodeAt(at)
      if (classOf(code) !== 0) continue
      if (code !== HYPHEN || at === from) break
      if (at + 1 >= end) return end
      if (classOf(source.charCodeAt(at + 1)) === 0) break
    }
    if (at > from && this.mayBe(source.charCodeAt(at - 1), at - from)) {
      const word = source.slice(from, at).toLowerCase()
      if (this.found.has(word)) this.found.set(word, true)
    }
    return at
  }
}

/** Whether nothing of the same word stands before an offset. */
function beginsWord(source: string, start: number, from: number): boolean {
  const before = source.charCodeAt(from - 1)
  if (classOf(before) !== 0) return false
  return before !== HYPHEN || from - 2 < start || classOf(source.charCodeAt(from - 2)) === 0
}
