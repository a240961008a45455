import {isWordCharacter} from '../../source/characters.js'

/** The bits of a letter that upper and lower case share. */
const LETTER = 31
/** Letters of the longest word that is told from others. */
const LONGEST = 31
/** The bits of the hash of a word. */
const HASH = 4095
const NON_ASCII = 128

/** The first words of some phrases: tells quickly, and without making a string, that a word is none of them. */
export class FirstWords {
  /** For each first letter and length, a bit for each second letter. */
  private readonly seconds = new Uint32Array((LETTER + 1) * (LONGEST + 1))
  private readonly hashes = new Uint8Array(HASH + 1)

  add(word: string): void {
    const shape = shapeOf(word.charCodeAt(0), word.length)
    const seconds = word.length > 1 ? 1 << word.charCodeAt(1) : ~0
    this.seconds[shape] = (this.seconds[shape] as number) | seconds
    this.hashes[hashOf(word, 0, word.length)] = 1
  }

  /** Whether a run of letters and digits, so many without its inner points, may be one of the words in any case. */
  mayBe(source: string, start: number, end: number, length: number): boolean {
    if (length > LONGEST) return false
    const seconds = this.seconds[shapeOf(source.charCodeAt(start), length)] as number
    if (((seconds >>> source.charCodeAt(start + 1)) & 1) === 0) return false
    const hash = hashOf(source, start, end)
    return hash < 0 || this.hashes[hash] === 1
  }
}

function shapeOf(first: number, length: number): number {
  return ((first & LETTER) << 5) | length
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
