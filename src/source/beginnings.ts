/** Characters are told by their lower byte: what begins with another one of the same byte is left to the pattern. */
const BYTE = 0xff
const SPACE = 32
/** The bits of everything. */
const ALL = 0xffffffff

/** What begins with one of some characters, and goes on with one of others; with any if these are left out. */
export interface Beginning<T> {
  readonly item: T
  readonly initials: string
  /** A space before them does not count. */
  readonly seconds?: string
}

/**
 * A list of things that are told by their first two characters: a test before any pattern is tried. What may begin at an
 * offset comes as a bit each, no more than 32, the first of the list the lowest.
 */
export class Beginnings<T> {
  private readonly items: readonly T[]
  private readonly byInitial = new Uint32Array(BYTE + 1)
  private readonly bySecond: Uint32Array
  /** The same, where a space may stand for anything. */
  private readonly byNext: Uint32Array

  constructor(list: readonly Beginning<T>[]) {
    this.items = list.map(({item}) => item)
    let open = 0
    for (const [index, {seconds}] of list.entries()) if (seconds === undefined) open |= 1 << index
    this.bySecond = new Uint32Array(BYTE + 1).fill(open)
    for (const [index, {initials, seconds = ''}] of list.entries()) {
      addTo(this.byInitial, initials, 1 << index)
      addTo(this.bySecond, seconds, 1 << index)
    }
    this.byNext = this.bySecond.slice().fill(ALL, SPACE, SPACE + 1)
  }

  /** Offset of the first character from one on at which something may begin, or `end`. */
  next(source: string, from: number, end: number): number {
    if (from >= end) return end
    const {byInitial, byNext} = this
    let bits = byInitial[source.charCodeAt(from) & BYTE] as number
    for (let at = from + 1; at < end; at++) {
      const second = source.charCodeAt(at) & BYTE
      if ((bits & (byNext[second] as number)) !== 0) return at - 1
      bits = byInitial[second] as number
    }
    return bits === 0 ? end : end - 1
  }

  /** What may begin at an offset: a bit each. */
  at(source: string, at: number): number {
    const {byInitial, bySecond} = this
    const bits = byInitial[source.charCodeAt(at) & BYTE] as number
    const second = source.charCodeAt(at + 1)
    if (second !== SPACE) return bits & (bySecond[second & BYTE] as number)
    return bits & (bySecond[source.charCodeAt(at + 2) & BYTE] as number)
  }

  /** The first of some bits. */
  first(bits: number): T {
    return this.items[31 - Math.clz32(bits & -bits)] as T
  }
}

function addTo(bits: Uint32Array, characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0) & BYTE
    bits[code] = (bits[code] as number) | bit
  }
}
