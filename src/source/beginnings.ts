/** Characters that the tables have an entry for: Latin-1. */
const SIZE = 256
const SPACE = 32

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
  private readonly byInitial = new Uint32Array(SIZE)
  private readonly bySecond = new Uint32Array(SIZE)
  /** Those that go on with anything. */
  private readonly open: number

  constructor(list: readonly Beginning<T>[]) {
    this.items = list.map(({item}) => item)
    let open = 0
    for (const [index, {initials, seconds}] of list.entries()) {
      const bit = 1 << index
      addTo(this.byInitial, initials, bit)
      if (seconds === undefined) open |= bit
      else addTo(this.bySecond, seconds, bit)
    }
    this.open = open
  }

  /** What may begin at an offset: a bit each. */
  at(source: string, at: number): number {
    const first = source.charCodeAt(at)
    const bits = first < SIZE ? (this.byInitial[first] as number) : 0
    if (bits === 0) return 0
    let second = source.charCodeAt(at + 1)
    if (second === SPACE) second = source.charCodeAt(at + 2)
    return bits & (second < SIZE ? (this.bySecond[second] as number) | this.open : this.open)
  }

  /** The first of some bits. */
  first(bits: number): T {
    return this.items[31 - Math.clz32(bits & -bits)] as T
  }
}

function addTo(bits: Uint32Array, characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    bits[code] = (bits[code] as number) | bit
  }
}
