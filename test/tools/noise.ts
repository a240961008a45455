import {confusions} from '../../src/lexicon/confusions.js'

/** A text that was damaged as OCR damages it. */
export interface Damaged {
  text: string
  /** For each line of the damaged text, from line 1 at index 0, the line of the clean text that it comes from. */
  origins: number[]
}

/** What may happen to a character, and how often each. */
const characterDamage = [
  {share: 0.7, damage: confuse},
  {share: 0.1, damage: () => ''},
  {share: 0.1, damage: (character: string) => character + character},
  {share: 0.1, damage: (character: string) => `${character} `},
] as const

/** What happens to lines, as shares of the rate at which characters are damaged. */
const lineDamage = {clipped: 0.5, merged: 0.1, blankLost: 1, blankDoubled: 1, speckle: 0.3} as const

const specks = ['.', "'", '- .', '|', ', ;', '~', '_ .']

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Characters that OCR takes for each other. */
const alike = new Map<string, string[]>()
for (const {characters} of confusions) {
  for (const one of characters) {
    const others = Array.from(characters).filter((other) => other !== one)
    alike.set(one, [...(alike.get(one) ?? []), ...others])
  }
}

function confuse(character: string, random: () => number): string {
  const others = alike.get(character.toUpperCase())
  if (!others) return character
  const other = pick(others, random)
  return character === character.toLowerCase() ? other.toLowerCase() : other
}

/** One of some items. */
export function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T
}

/**
 * Damages a text: confusions of characters that are taken for each other, dropped and doubled ones, spaces put in and
 * lost, clipped line ends, lines run together, blank lines lost and doubled, lines of specks.
 *
 * @param rate share of the characters that are damaged, 0–1; lines are damaged at a like rate
 * @param seed the same seed gives the same damage
 */
export function damage(clean: string, rate: number, seed: number): Damaged {
  const random = randomNumbers(seed)
  const happens = (share: number) => random() < share * rate
  const text: string[] = []
  const origins: number[] = []
  const push = (line: string, origin: number) => {
    text.push(line)
    origins.push(origin)
  }
  for (const [index, line] of clean.split('\n').entries()) {
    const origin = index + 1
    if (line.trim() === '' && !line.includes('\f')) {
      if (happens(lineDamage.blankLost)) continue
      push(line, origin)
      if (happens(lineDamage.blankDoubled)) push('', origin)
      continue
    }
    const damaged = damageLine(line, rate, random)
    const before = text.at(-1)
    if (before && before.length < 40 && happens(lineDamage.merged))
      text[text.length - 1] = `${before} ${damaged}`
    else push(damaged, origin)
    if (happens(lineDamage.speckle)) push(pick(specks, random), origin)
  }
  return {text: text.join('\n'), origins}
}

function damageLine(line: string, rate: number, random: () => number): string {
  let damaged = ''
  for (const character of line) damaged += random() < rate ? damageCharacter(character, random) : character
  if (random() < lineDamage.clipped * rate) damaged = damaged.slice(0, -1 - Math.floor(random() * 3))
  return damaged
}

function damageCharacter(character: string, random: () => number): string {
  if (character === '\f') return character
  let at = random()
  for (const {share, damage: apply} of characterDamage) {
    if (at < share) return apply(character, random)
    at -= share
  }
  return character
}
