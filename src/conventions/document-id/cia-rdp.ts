import type {Repair} from '../../tree/nodes.js'
import {confidenceOf} from '../reading.js'
import {checkResidue, likelihoodOf, valueOf} from './check-digit.js'
import {alignToLayout, choicesIn, ciaRdpLayout, isPlain, type Aligned} from './layout.js'

/** What every number begins with. */
export const HOLDER = 'CIA-RDP'
/** Stands in a reading where a character is lost. */
export const LOST = '?'

/** A CIA-RDP number read from a piece of text. */
export interface CiaRdpReading {
  readonly start: number
  readonly end: number
  /** `CIA-RDP79R00904A000100040102-6`, or undefined where a character is lost. */
  readonly canonical: string | undefined
  /** The canonical form, as far as it is legible, with `?` for what is lost. */
  readonly legible: string
  /** How sure the reading is. */
  readonly confidence: number
  /** 0 for a clean print. */
  readonly cost: number
  /** The print along the layout of the number; absent where it is clean. */
  readonly aligned?: Aligned
  /** Places that the check digit decided, by their index in the canonical form. */
  readonly decided?: readonly number[]
}

/** CIA-RDP, two digits, series letter or hyphen, five digits, A or R, twelve digits, check digit. */
const clean = /CIA-RDP\d{2}[BGMRSTX\-]\d{5}[AR]\d{12}-\d(?!\d)/y

/** How sure a clean print is whose check digit is against it: damage, or one of the few numbers that keep no rule. */
const AGAINST_THE_DIGIT = 0.75
/** Most sure a reading can be that leaves a letter or digit out. */
const WITH_SURPLUS = 0.7
/** Share of the characters in a place of the wrong kind that stand for something not in the tables. */
const OTHER = 0.02
/** Most unsure places whose readings are tried in all combinations. */
const MOST_UNSURE = 5
/** Least sure reading that is written. */
const LEAST = 0.5

/** The parts of a canonical CIA-RDP number. */
export function ciaRdpParts(canonical: string): Record<string, string> {
  const body = canonical.slice(HOLDER.length)
  const type = body.charAt(2)
  const parts: Record<string, string> = {accessionYear: body.slice(0, 2)}
  if (type !== '-') parts['type'] = type
  parts['job'] = body.slice(3, 8)
  parts['series'] = body.slice(8, 9)
  parts['box'] = body.slice(9, 13)
  parts['folder'] = body.slice(13, 17)
  parts['document'] = body.slice(17, 21)
  if (body.length > 21) parts['checkDigit'] = body.slice(22)
  return parts
}

/** Reads the number at an offset where the print is clean. */
export function readCleanCiaRdp(source: string, start: number): CiaRdpReading | undefined {
  clean.lastIndex = start
  const match = clean.exec(source)
  if (!match) return undefined
  const [canonical] = match
  const confidence = likelihoodOf(checkResidue(canonical)) > 0.01 ? 1 : AGAINST_THE_DIGIT
  return {start, end: start + canonical.length, canonical, legible: canonical, confidence, cost: 0}
}

/** Most that may be wrong with a number before it is none. */
const MOST_COST = 4
/** Fewest places that must be filled before a print is a number, or a piece of one. */
const FEWEST_PLACES = 8

/**
 * Reads the number after its `RDP`, through confusions of letters and digits, inner spaces, and lost characters.
 *
 * The layout of the number says which characters must be digits and which letters; where a print can stand for several,
 * the check digit chooses.
 *
 * @param start offset of the number's first character
 * @param body offset after `RDP`
 * @param end offset to read up to
 * @param holderCost what was wrong with its `CIA-RDP`
 */
export function readCiaRdpBody(
  source: string,
  start: number,
  body: number,
  end: number,
  holderCost = 0,
): CiaRdpReading | undefined {
  const aligned = alignToLayout(source, body, end)
  if (!aligned) return undefined
  const filled = aligned.characters.filter((character) => character !== '').length
  if (filled < FEWEST_PLACES || aligned.cost > Math.min(MOST_COST, filled * 0.25)) return undefined
  const {text, weight, rest, decided} = resolve(aligned)
  const whole = !text.includes(LOST)
  const cost = aligned.cost + holderCost
  const share = weight / (weight + rest)
  return {
    start,
    end: aligned.end,
    canonical: whole && share >= LEAST ? HOLDER + text : undefined,
    legible: HOLDER + text,
    confidence: Math.min(
      confidenceOf(cost, HOLDER.length + text.length),
      Math.round(share * 100) / 100,
      aligned.surplus > 0 ? WITH_SURPLUS : 1,
    ),
    cost,
    aligned,
    decided,
  }
}

interface Resolved {
  readonly text: string
  /** Weight of this reading, and of all others. */
  readonly weight: number
  readonly rest: number
  readonly decided: readonly number[]
}

/** Chooses among the readings of an aligned print: by the shares of its confusions, and by the check digit. */
function resolve({characters}: Aligned): Resolved {
  const text: string[] = []
  const unsure: {place: number; choices: readonly (readonly [string, number])[]}[] = []
  let lost = false
  let doubt = OTHER
  for (const [place, slot] of ciaRdpLayout.entries()) {
    const character = characters[place] as string
    if (isPlain(slot, character)) {
      text.push(character)
      continue
    }
    if (character === '' && slot !== 'hyphen' && slot !== 'type') {
      text.push(LOST)
      lost = true
      continue
    }
    const choices = choicesIn(slot, character)
    const [first] = choices
    if (!first) {
      text.push(LOST)
      lost = true
      continue
    }
    text.push(first[0])
    doubt += Math.max(0, 1 - choices.reduce((sum, [, share]) => sum + share, 0))
    if (choices.length > 1 && unsure.length < MOST_UNSURE) unsure.push({place, choices})
  }
  if (lost) return {text: text.join(''), weight: 1, rest: 0, decided: []}
  // what stands for something else altogether may have any residue
  let rest = doubt / 10
  let weight = 0
  let best = text.join('')
  const fixed = checkResidue(HOLDER) + checkResidue(best)
  const chosen = [...text]
  const visit = (at: number, sum: number, share: number): void => {
    const next = unsure[at]
    if (!next) {
      const total = share * likelihoodOf(((sum % 10) + 10) % 10)
      if (total > weight) {
        rest += weight
        weight = total
        best = chosen.join('')
      } else {
        rest += total
      }
      return
    }
    const primary = valueOf((text[next.place] as string).charCodeAt(0))
    for (const [choice, part] of next.choices) {
      chosen[next.place] = choice
      visit(at + 1, sum - primary + valueOf(choice.charCodeAt(0)), share * part)
    }
  }
  visit(0, fixed, 1)
  const decided = unsure
    .filter(({place}) => best.charAt(place) !== text[place])
    .map(({place}) => HOLDER.length + place)
  return {text: best, weight, rest, decided}
}

/**
 * What changed between a print and its reading, place by place.
 *
 * @param aligned its print along the layout
 * @param canonical the reading, which may be that of other copies
 * @param why what the places rest on that the print itself does not give
 */
export function repairsOf(
  source: string,
  {start, decided = []}: CiaRdpReading,
  aligned: Aligned,
  canonical: string,
  why?: Repair['why'],
): Repair[] {
  const repairs: Repair[] = []
  const body = aligned.offsets[aligned.characters.findIndex((character) => character !== '')] as number
  const holder = source.slice(start, body)
  if (holder !== HOLDER) repairs.push({offset: start, from: holder, to: HOLDER, why: 'ocr-confusion'})
  let from = body
  for (let place = 0; place < ciaRdpLayout.length; place++) {
    const index = HOLDER.length + place
    const meant = canonical.charAt(index)
    const printed = aligned.characters[place] as string
    const offset = printed === '' ? from : (aligned.offsets[place] as number)
    // spaces and specks between two places
    if (offset > from)
      push(repairs, {offset: from, from: source.slice(from, offset), to: '', why: 'ocr-confusion'})
    const shown = printed === '' ? '' : source.charAt(offset)
    if (shown !== meant) {
      const own =
        printed !== '' &&
        choicesIn(ciaRdpLayout[place] as (typeof ciaRdpLayout)[number], printed)[0]?.[0] === meant
      const reason = own
        ? 'ocr-confusion'
        : decided.includes(index)
          ? 'check-digit'
          : (why ?? 'ocr-confusion')
      push(repairs, {offset, from: shown, to: meant, why: reason})
    }
    from = offset + shown.length
  }
  return repairs
}

/** Adds a repair, to the one before where the two touch and rest on the same. */
function push(repairs: Repair[], repair: Repair): void {
  const last = repairs.at(-1)
  if (last && last.offset + last.from.length === repair.offset && last.why === repair.why) {
    last.from += repair.from
    last.to += repair.to
  } else {
    repairs.push(repair)
  }
}
