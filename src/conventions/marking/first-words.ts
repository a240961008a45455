import {isWordCharacter} from '../../source/characters.js'

/** The bits of a letter that upper and lower case share. */
const LETTER = 31
const LETTERS = 32
/** The bits of the hash of a word. */
const HASH = 1023
const NON_ASCII = 128

/** The first words of some phrases: tells quickly, and without making a string, that a word is none of them. */
export class FirstWords {
  /** For each first letter, a bit for each length. */
  private readonly lengths = new Uint32Array(LETTERS)
  private readonly hashes = new Uint8Array(HASH + 1)

  add(word: string): void {
    const first = word.charCodeAt(0) & LETTER
    this.lengths[first] = (this.lengths[first] as number) | (1 << word.length)
    this.hashes[hashOf(word, 0, word.length)] = 1
  }

  /** Whether a run of letters and digits, so many without its inner points, may be one of the words in any case. */
  mayBe(source: string, start: number, end: number, length: number): boolean {
    const lengths = this.lengths[source.charCodeAt(start) & LETTER] as number
    if (length >= LETTERS || ((lengths >>> length) & 1) === 0) return false
    // an abbreviation by points begins none: U.S.
    if (length > 1 && !isWordCharacter(source.charCodeAt(start + 1))) return false
    const hash = hashOf(source, start, end)
    return hash < 0 || this.hashes[hash] === 1
  }
}

/** A hash of the letters and digits of a word; -1 where one may have another upper case than the table knows. */
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
