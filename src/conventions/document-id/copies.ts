import {addAll} from '../../source/add-all.js'
import type {DocumentIdScheme} from '../../tree/nodes.js'
import {checkResidue, likelihoodOf, residueOfFolder} from './check-digit.js'
import {HOLDER, LOST} from './cia-rdp.js'
import {choicesIn, ciaRdpLayout} from './layout.js'
import type {DocumentIdReading} from './read.js'

/** Copies of one identifier in a document, and what they are together. */
export interface Copies {
  readonly scheme: DocumentIdScheme
  /** Undefined where no place-by-place majority is complete. */
  readonly canonical: string | undefined
  readonly count: number
  /** How much of the evidence is on its side. */
  readonly weight: number
}

/** A reading, and all copies in the document that give the same. */
interface Kind {
  readonly text: string
  readonly readings: DocumentIdReading[]
  /** Printed clean, and its check digit is not against it. */
  readonly clean: boolean
  readonly weight: number
}

/** Schemes whose layout is the same for all numbers, so that their places can vote. */
const voting: readonly DocumentIdScheme[] = ['cia-rdp', 'cia-number', 'jfk-record', 'nara-docid']

/** Places in which a damaged copy may differ from what it is a copy of, and the share of its legible places. */
const MOST_DIFFERENT = 2
const SHARE_DIFFERENT = 0.2
/** How many times as much evidence overrules a number that was printed clean and differs in one place. */
const OVERRULES = 2
/** The same for numbers without a check digit, in copies. */
const OVERRULES_WITHOUT_DIGIT = 3

/**
 * Lets all copies of the identifiers of a document vote, place by place; then the check digit decides. Copies that say
 * something else are given what was decided. Two numbers with clean evidence each stay two.
 *
 * @param known identifiers that are known to be right; those of a folder say which residue its numbers have
 * @returns the identifiers with the most evidence first
 */
export function voteOnCopies(
  readings: readonly DocumentIdReading[],
  known: readonly string[] = [],
): Copies[] {
  const copies: Copies[] = []
  for (const scheme of voting) {
    const ofScheme = readings.filter((reading) => reading.scheme === scheme)
    if (ofScheme.length > 0) addAll(copies, voteOnScheme(scheme, ofScheme, known))
  }
  return copies
}

function voteOnScheme(
  scheme: DocumentIdScheme,
  readings: readonly DocumentIdReading[],
  known: readonly string[],
): Copies[] {
  const first = readings[0] as DocumentIdReading
  if (
    known.length === 0 &&
    readings.every(({legible, canonical}) => legible === first.legible && canonical !== undefined)
  )
    return [
      {scheme, canonical: first.canonical, count: readings.length, weight: weightOf(first) * readings.length},
    ]
  const groups: Kind[][] = []
  for (const kind of kindsOf(readings)) {
    const group = groups.find((members) => isCopy(scheme, kind, members[0] as Kind))
    if (group) group.push(kind)
    else groups.push([kind])
  }
  return settleAll(scheme, groups, known).sort((a, b) => b.weight - a.weight)
}

/** Decides what each group is; a number that only the decision shows to be a copy of another is put with it. */
function settleAll(scheme: DocumentIdScheme, groups: readonly Kind[][], known: readonly string[]): Copies[] {
  const settled: Copies[] = []
  let open = [...groups]
  for (let group = open.shift(); group; group = open.shift()) {
    const copies = settle(scheme, group, known)
    const {canonical: text, weight, count} = copies
    const late =
      text === undefined ? [] : open.filter(([kind]) => isLateCopy(scheme, kind as Kind, text, weight, count))
    if (late.length > 0) {
      open = open.filter((other) => !late.includes(other))
      settled.push(settle(scheme, [...group, ...late.flat()], known))
    } else {
      settled.push(copies)
    }
  }
  return settled
}

/** Whether a group differs from a number that more copies agree on as one misread digit does. */
function isLateCopy(
  scheme: DocumentIdScheme,
  kind: Kind,
  text: string,
  weight: number,
  count: number,
): boolean {
  if (scheme !== 'cia-rdp' || count < 2 || kind.weight > weight) return false
  return compare(kind.text, text).different === 1 && checkResidue(kind.text) !== checkResidue(text)
}

/** How much a reading counts: a clean print more than a damaged one, a good check digit more than a bad one. */
function weightOf({scheme, canonical, legible, cost}: DocumentIdReading): number {
  const print = cost === 0 ? 1 : 0.5
  if (scheme !== 'cia-rdp') return canonical === undefined ? print * 0.5 : print
  if (canonical === undefined) return print * 0.3 * (1 - countLost(legible) / legible.length)
  const likelihood = likelihoodOf(checkResidue(canonical))
  return print * (likelihood > 0.5 ? 1.2 : likelihood > 0.05 ? 1 : likelihood > 0.01 ? 0.6 : 0.3)
}

function countLost(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charAt(at) === LOST) count++
  return count
}

function kindsOf(readings: readonly DocumentIdReading[]): Kind[] {
  const kinds = new Map<string, DocumentIdReading[]>()
  for (const reading of readings) {
    const members = kinds.get(reading.legible)
    if (members) members.push(reading)
    else kinds.set(reading.legible, [reading])
  }
  return Array.from(kinds, ([text, members]) => ({
    text,
    readings: members,
    clean: members.some(isClean),
    weight: members.reduce((sum, reading) => sum + weightOf(reading), 0),
  })).sort((a, b) => b.weight - a.weight)
}

function isClean({scheme, canonical, cost}: DocumentIdReading): boolean {
  if (canonical === undefined || cost > 0) return false
  return scheme !== 'cia-rdp' || likelihoodOf(checkResidue(canonical)) > 0.01
}

/** Whether a number is that of a group misread, and not another number. */
function isCopy(scheme: DocumentIdScheme, kind: Kind, head: Kind): boolean {
  const {different, legible} = compare(kind.text, head.text)
  if (!kind.clean) return different <= Math.max(MOST_DIFFERENT, legible * SHARE_DIFFERENT)
  if (scheme === 'cia-rdp') {
    // numbers as close as this are of one folder or the next, which share their residue; a misread digit changes it
    return (
      different <= MOST_DIFFERENT &&
      checkResidue(kind.text) !== checkResidue(head.text) &&
      (different > 1 || head.weight >= kind.weight * OVERRULES || head.weight === kind.weight)
    )
  }
  if (different > 1 || scheme === 'jfk-record') return false
  return head.readings.length >= kind.readings.length * OVERRULES_WITHOUT_DIGIT
}

/** In how many places two readings of one scheme, which are of one length, differ, of those that are legible in both. */
function compare(a: string, b: string): {different: number; legible: number} {
  let different = 0
  let legible = 0
  for (let at = 0; at < a.length; at++) {
    if (a.charAt(at) === LOST || b.charAt(at) === LOST) continue
    legible++
    if (a.charCodeAt(at) !== b.charCodeAt(at)) different++
  }
  return {different, legible}
}

/** Votes for each character of one place. */
type Votes = Map<string, number>

/** Decides what the copies of a group are, and tells those that say something else. */
function settle(scheme: DocumentIdScheme, group: readonly Kind[], known: readonly string[]): Copies {
  const readings = group.flatMap((kind) => kind.readings)
  const weight = group.reduce((sum, kind) => sum + kind.weight, 0)
  const head = group[0] as Kind
  const {length} = head.text
  // clean prints that say the same leave nothing to vote on
  const isClear = group.length === 1 && readings.every(({cost}) => cost === 0)
  const places = isClear ? [] : Array.from({length}, (_, place) => votesIn(place, readings))
  const text = isClear ? head.text : places.map(winnerOf).join('')
  const canonical = scheme === 'cia-rdp' ? byCheckDigit(text, places, known) : text
  if (canonical.includes(LOST)) return {scheme, canonical: undefined, count: readings.length, weight}
  const agreeing = readings.filter((reading) => reading.canonical === canonical).length
  const sure = scheme !== 'cia-rdp' || likelihood(canonical, known) > 0.05
  for (const reading of readings) {
    if (reading.canonical === canonical) continue
    reading.restored = {canonical, confidence: (agreeing >= 2 || readings.length >= 3) && sure ? 0.9 : 0.7}
  }
  return {scheme, canonical, count: readings.length, weight}
}

function votesIn(place: number, readings: readonly DocumentIdReading[]): Votes {
  const votes: Votes = new Map()
  const give = (character: string, share: number) => votes.set(character, (votes.get(character) ?? 0) + share)
  for (const reading of readings) {
    // the check digit speaks for whole numbers, not for places
    const weight = reading.cost === 0 ? 1 : DAMAGED
    const {aligned} = reading.number ?? {}
    const index = place - HOLDER.length
    if (!aligned || index < 0) {
      if (reading.legible.charAt(place) !== LOST) give(reading.legible.charAt(place), weight)
      continue
    }
    const printed = aligned.characters[index] as string
    if (printed === '') continue
    for (const [character, share] of choicesIn(ciaRdpLayout[index] as (typeof ciaRdpLayout)[number], printed))
      give(character, weight * share)
  }
  return votes
}

function winnerOf(votes: Votes): string {
  let best = LOST
  let most = 0
  for (const [character, share] of votes) {
    if (share > most) {
      most = share
      best = character
    }
  }
  return best
}

/** How much the places of a damaged print count. */
const DAMAGED = 0.6
/** How much less evidence a character may have and still be taken because the check digit asks for it. */
const NEARLY = 0.3

/** The same where the residue of the folder is known. */
const NEARLY_IN_KNOWN_FOLDER = 0.05

/** Most changes that are tried, alone and by twos. */
const MOST_CHANGES = 12

/** How likely a number is by its check digit, and by those of its folder that are known. */
function likelihood(canonical: string, known: readonly string[]): number {
  return likelihoodOf(checkResidue(canonical), residueOfFolder(canonical, known))
}

/** A character that a place may have instead of what most copies show, and how much evidence it has beside that. */
interface Change {
  readonly place: number
  readonly character: string
  readonly share: number
}

/** Where the check digit is against a majority, the least disputed change that it is for: of one place, or of two. */
function byCheckDigit(text: string, places: readonly Votes[], known: readonly string[]): string {
  if (text.includes(LOST) || likelihood(text, known) > 0.05) return text
  const changes = changesOf(text, places, known)
  let best = text
  let most = 0
  const consider = (other: string, share: number) => {
    const evidence = share * likelihood(other, known)
    if (evidence <= most) return
    most = evidence
    best = other
  }
  for (const [at, first] of changes.entries()) {
    const other = withChange(text, first)
    consider(other, first.share)
    for (const second of changes.slice(at + 1))
      if (second.place !== first.place) consider(withChange(other, second), first.share * second.share)
  }
  return best
}

function withChange(text: string, {place, character}: Change): string {
  return text.slice(0, place) + character + text.slice(place + 1)
}

/** The changes that have nearly as much evidence as what they change. */
function changesOf(text: string, places: readonly Votes[], known: readonly string[]): Change[] {
  const changes: Change[] = []
  for (const [place, votes] of places.entries()) {
    const now = votes.get(text.charAt(place)) as number
    for (const [character, share] of votes) {
      const change = {place, character, share: share / now}
      const other = withChange(text, change)
      const least = residueOfFolder(other, known) === undefined ? NEARLY : NEARLY_IN_KNOWN_FOLDER
      if (other !== text && change.share >= least) changes.push(change)
    }
  }
  return changes.sort((one, other) => other.share - one.share).slice(0, MOST_CHANGES)
}
