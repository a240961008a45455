import {matchLabel} from '../../conventions/field/label-trie.js'
import {readInnerLabels, SHORTEST_INSIDE} from '../../conventions/field/read.js'
import {headFields} from '../../lexicon/header-labels.js'
import {Has, isDigit, isWordCharacter} from '../../source/characters.js'
import {isFormBox} from './form-boxes.js'
import {matchesAt} from '../../source/sticky.js'
import type {FieldDraft, HeaderContext} from './header-context.js'
import {isLabelHere} from './label-place.js'
import {isRagOfStamp} from './stamp-rags.js'
import type {TextLine} from '../lines/text-lines.js'

const salutation = /(?:Dear|Deax|Gentlemen|Sirs?|Madam)\b/y
const salutationHeads = 'DGSM'
/** `John,`, `Mr. Edelmann,`: how electronic mail and telefaxes greet. */
const greeting = /^(?:(?:Mr|Mrs|Ms|Dr|Gen|Amb)\. ?)?[A-Z][a-z]{1,14},$/
const LONGEST_GREETING = 22
/** A line that the machine printed: `030248L FEB 00 DAK (TOTAL COPIES:010)`. */
const machineTime = /(?:[A-Z]{1,2} )?\d{6}[A-Z] ?[A-Z]{3} ?\d{2}\b/y
/** Digits of a date-time group. */
export const GROUP_DIGITS = 8
/** Fields that name persons and offices. */
export const addressed: ReadonlySet<string> = new Set(['to', 'from', 'via', 'attention', 'info', 'action'])
/** Levels that head a line of markings under a header: `SECRET/…`, `C O N F I D E N T I A L PORT 00199`. */
const level =
  /(?:TOP SECRET|SECRET(?! SERVICE)|CONFIDENTIAL|UNCLAS|UNCLASSIFIED|LIMITED OFFICIAL USE|[A-Z](?: [A-Z]){5,11})(?:[/ -]|$)/y

const telegramFields = new Set(['to', 'info'])
/** `LCIMPROVE RYBAT TYPIC`: words in capitals alone. */
const slugs = /^[A-Z]{5,12}\.?(?: [A-Z]{4,12}){1,3}\.?$/
const LONGEST_SLUGS = 48
/** How CIA's cryptonyms begin, and no other words: with a digraph that tells the country or the office. */
const digraph =
  /\b(?:AM(?!CON)[CDJKLQVWZ]|CK|DB|DN|DT|FJ|GP|HT|IJ|JM|KD|KM|LC|MH|MK|PB|PD|QK|RYBAT|TYPIC|UJ|WK|WN|ZR)/

/** Whether a line is the slugs of a cable, under those who get it. */
function isSlugLine(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.line.lower + draft.line.digits > 0 || end - start > LONGEST_SLUGS) return false
  const line = source.slice(start, end)
  return slugs.test(line) && digraph.test(line)
}

/**
 * `SECTION 01 OF 02 PORTO 1252`: the part of a telegram, under its subject. `ALL INFORMATION CONTAINED` and its next line: the stamp
 * of the Bureau over what is not classified.
 */
const partOrStamp = /SECTION \d{1,2} OF \d|ALL IN[A-Z]{5,10} CONTAIN|HEREIN IS UN/y

const STOP = 46
const COMMA = 44

/**
 * `SAC, PORTO (100-231) (P)`: how a case stands, pending, closed or referred, or the number of its file, ends the sender of a
 * letter of the Bureau.
 */
const status = /\((?:P\*?|C|RUC|\d{2,3}-\d{3,7})\)\.?$/
const LONGEST_FILE = 14

function endsInStatus(source: string, {start, end}: TextLine): boolean {
  const last = source.charCodeAt(end - 1)
  if (last !== 41 && last !== STOP) return false
  return status.test(source.slice(Math.max(start, end - LONGEST_FILE), end))
}

/** `(62-116395)` under an office of the Bureau: the number of its file. */
export function isFileNumber(source: string, before: TextLine, {start, end}: TextLine): boolean {
  return (
    source.charCodeAt(start) === 40 &&
    source.charCodeAt(before.end - 1) !== 41 &&
    status.test(source.slice(start, end))
  )
}

function isSalutation(source: string, start: number): boolean {
  return salutationHeads.includes(source.charAt(start)) && matchesAt(salutation, source, start)
}

function isGreeting(source: string, {start, end}: TextLine): boolean {
  if (end - start > LONGEST_GREETING || source.charCodeAt(end - 1) !== 44) return false
  return greeting.test(source.slice(start, end))
}

/** Whether something other than the value of a field begins on a line, whatever the value is. */
export function isBarrier(context: HeaderContext, at: number, field: FieldDraft): boolean {
  const {source} = context
  const text = context.line(at)
  const label = context.label(at)
  if (label && (label.name === 'distribution' || isLabelHere(context, at, label))) return true
  if (!label && context.waitedLabel(at)) return true
  if (field.name === 'from' && endsInStatus(source, context.line(at - 1))) return true
  // `JFK Act 6 (1) (B)` under what was withheld, its first letters worn
  const withheld = source.startsWith('K Act ', text.start + 2) && isDigit(source.charCodeAt(text.start + 8))
  if (withheld && headFields.has(field.name)) return true
  // "DATE -" alone on its line, whose content is elsewhere
  if (label?.capitals === true && label.end >= text.end && headFields.has(label.name)) return true
  if (context.formPages.has(text.draft.page) && isBoxOfForm(source, text)) return true
  // `C O N F I D E N T I A L PORT 00199` under the addressees
  const {spans} = text.draft
  if (
    spans.length > 0 &&
    spans.some(({kind, start}) => kind === 'pageNumber' || (kind === 'banner' && start < text.start))
  )
    return true
  if (field.name !== 'reference' && (hasInnerLabel(source, text) || isHeadless(source, text))) return true
  if (isSalutation(source, text.start) || isForeignLabel(source, text)) return true
  if (addressed.has(field.name) ? isOtherLabel(source, text) : isGreeting(source, text)) return true
  if (text.draft.line.digits >= GROUP_DIGITS && matchesAt(machineTime, source, text.start)) return true
  if (isFormBox(source, text)) return true
  if (matchesAt(partOrStamp, source, text.start) || isRagOfStamp(source, text)) return true
  if (telegramFields.has(field.name) && isSlugLine(source, text)) return true
  return text.draft.line.lower === 0 && matchesAt(level, source, text.start)
}

/** Whether a label stands inside a line; an order with its number is a word of the text there: `UNDER E.O. 12065: …`. */
export function hasInnerLabel(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.line.upper < SHORTEST_INSIDE) return false
  return readInnerLabels(source, start + 1, end).some(({name}) => name !== 'executive order')
}

/** `TITLE` alone, `DASSMFNCATYOR : PAPER`: the next label of a form, where its colon is lost or its letters are. */
const nextBox = /^[A-Z®]{6,}(?: [A-Z]{2,}){0,2} : /
const LONGEST_BOX = 20

function isBoxOfForm(source: string, {start, end, draft}: TextLine): boolean {
  if ((draft.line.flags & Has.colon) !== 0) return nextBox.test(source.slice(start, start + LONGEST_BOX * 2))
  if (draft.line.lower > 0 || end - start > LONGEST_BOX) return false
  return matchLabel(source, start, end)?.end === end
}

/** What operators put below the addressees of a message: `BT` before its text, `ZEM`, `ZNY CCCCC` (ACP 131). */
const signal = /^(?:BT|Z[A-Z]{2})$/
const LONGEST_SIGNAL = 3

/** `, FYI, THE BARGES …`, `BUDED 6/1/64`: what a lost number leaves of a paragraph's head; the deadline of the Bureau; signals of operators. */
function isHeadless(source: string, {start, end}: TextLine): boolean {
  const first = source.charCodeAt(start)
  if ((first === 66 || first === 90) && end - start <= LONGEST_SIGNAL)
    return signal.test(source.slice(start, end))
  if (first === 66) return source.startsWith('BUDED', start)
  if (isDigit(first)) return matchesAt(receipt, source, start)
  return first === COMMA && source.charCodeAt(start + 1) === 32
}

/** `12 08 PM`: the hour of a receipt. */
const receipt = /\d{1,2} \d{2} [AP]M\b/y

/** `FQ.: S. J. Archer`, `Branch: Tides`: below a name, one word and a colon are the next label, however damaged it is. */
const otherLabel = /[A-Za-z]{2,12}\.{0,3}:/y

function isOtherLabel(source: string, {start, draft}: TextLine): boolean {
  return (draft.line.flags & Has.colon) !== 0 && matchesAt(otherLabel, source, start)
}

/** Longest label that is none of a header: `Signed:`. */
const LONGEST_LABEL = 16

/** Whether a line is one word and a colon, or in capitals what OCR made of one: `BUNJECT!`. */
function isForeignLabel(source: string, {start, end, draft}: TextLine): boolean {
  if (end - start > LONGEST_LABEL) return false
  const last = source.charAt(end - 1)
  if (last !== ':' && !(draft.line.lower === 0 && '!?&$'.includes(last))) return false
  for (let at = start; at < end - 1; at++) if (!isWordCharacter(source.charCodeAt(at))) return false
  return true
}
