import {isWordCharacter} from '../../source/characters.js'

/** The bits of a letter that upper and lower case share. */
const LETTER = 31
/** Letters of the longest word that is told from others. */
const LONGEST = 31
/** The bits of the hash of a word. */
const HASH = 1023
const NON_ASCII = 128
/** A bit for each letter. */
const ANY = 0xffffffff

/** The first words of some phrases: tells quickly, and without making a string, that none of them begins with a word. */
export class FirstWords {
  /** For each first letter and length, a bit for each second letter. */
  private readonly seconds = new Uint32Array((LETTER + 1) * (LONGEST + 1))
  /** For each hash of a first word, a bit for each letter that the next word begins with; all where none need follow. */
  private readonly next = new Uint32Array(HASH + 1)

  add([first, next]: readonly [first: string, next?: string, ...rest: string[]]): void {
    const shape = shapeOf(first.charCodeAt(0), first.length)
    const hash = hashOf(first, 0, first.length)
    const second = first.length > 1 ? 1 << first.charCodeAt(1) : ANY
    this.seconds[shape] = (this.seconds[shape] as number) | second
    this.next[hash] = (this.next[hash] as number) | (next === undefined ? ANY : 1 << next.charCodeAt(0))
  }

  /**
   * Whether a phrase may begin with a word, in any case.
   *
   * @param length its letters and digits, without its inner points
   * @param limit offset before which the phrase ends
   */
  mayBegin(source: string, start: number, end: number, length: number, limit: number): boolean {
    return this.hasShape(source, start, length) && this.goesOn(source, start, end, limit)
  }

  /** Whether one of the words has the first two letters and the length of a word; one of more than 31 letters a shorter one's. */
  hasShape(source: string, start: number, length: number): boolean {
    const seconds = this.seconds[shapeOf(source.charCodeAt(start), length)] as number
    return ((seconds >>> source.charCodeAt(start + 1)) & 1) === 1
  }

  /** Whether the whole word may be one of the first, and the word behind it one that follows. */
  goesOn(source: string, start: number, end: number, limit: number): boolean {
    const hash = hashOf(source, start, end)
    const next = hash < 0 ? ANY : (this.next[hash] as number)
    if (next === 0 || next === ANY) return next === ANY
    let at = end
    while (at < limit && !isWordCharacter(source.charCodeAt(at))) at++
    return at < limit && ((next >>> source.charCodeAt(at)) & 1) === 1
  }
}

function shapeOf(first: number, length: number): number {
  return ((first & LETTER) << 5) | (length & LONGEST)
}

/** A hash of the letters and digits of a word; -1 where one may have another upper case than its bits say. */
function hashOf(source: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isWordCharacter(code)) continue
    if (code >= NON_ASCII) return -1
    hash = (hash * 31 + (code & LETTER)) & HASH
  }
  return hash
}
