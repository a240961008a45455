import {matchLabel} from '../../conventions/field/label-trie.js'
import {readMarker} from '../../conventions/outline/marker.js'
import {beginsWithDesignator} from '../../conventions/reference/entries.js'
import {readDesignators} from '../../conventions/reference/designators.js'
import {officeTitles} from '../../lexicon/office-titles.js'
import {isDigit, isLetter, skipSpaceBack} from '../../source/characters.js'
import {readDateLine} from './date-line.js'
import {isAmongBoxes, isFormBox, isMemorandumForm, opensSlipRow} from './form-boxes.js'
import type {FieldDraft, HeaderContext} from './header-context.js'
import {addressed, hasInnerLabel} from './header-barriers.js'
import {isInitial} from './header-lines.js'
import {continueValue, entryLabel, hasValue, mayCite, valueStart} from './header-values.js'
import {isPageBelow} from './label-place.js'
import {isRagOfStamp} from './stamp-rags.js'
import {isProse, isSentence} from '../lines/prose.js'
import type {TextLine} from '../lines/text-lines.js'

/** Labels that may wait for their contents in order; a whole form read column by column leaves some of them empty. */
const MOST_WAITING = 10

/** Gives the next line of text to a label that still waits for its content; returns the last line taken, or -1. */
export function giveValue(context: HeaderContext, at: number, pending: FieldDraft[]): number {
  const {source} = context
  const text = context.line(at)
  // a form whose labels stand on the page before was left empty there
  while (pending[0] && pending[0].text.draft.page !== text.draft.page) pending.shift()
  const [first] = pending
  if (!first || pending.length > MOST_WAITING) return -1
  if (context.gap(text) > 1) return -1
  const marker = readMarker(source, text.start, text.end)
  const numbered =
    marker !== undefined &&
    marker.values.length > 0 &&
    marker.delimiter !== 'none' &&
    !(addressed.has(first.name) && isInitial(source, marker, text.end))
  // the entries of a list cite something, and paragraphs do not
  if (
    numbered &&
    (first.name !== 'reference' || (marker.values[0]?.style === 'arabic' && !mayCite(context, text)))
  )
    return -1
  // what stands below the marking at the foot of a cable is none of its offices
  if (offices.has(first.name) && text.before && context.hasBannerBetween(text.before, text)) return -1
  if (isRagOfStamp(source, text)) return -1
  // the names of a routing slip stand in rows below the heads of its columns
  if (addressed.has(first.name) && opensSlipRow(source, text.start)) return -1
  // the next row of a form: "PAGES 1   ENCLOSURES"
  if (first.name === 'reference' && hasInnerLabel(source, text)) return -1
  // "REF:" was left empty, and the text of the telegram begins
  if (first.name === 'reference' && isTelegramText(source, text)) return -1
  const start = valueStart(source, text.start, text.end)
  // "REFS:", "A.", "B.", …: the letters of a list, above what they stand for
  if (numbered && pending.length === 1 && marker.end >= text.end && isLetter(marker.body.charCodeAt(0))) {
    pending.pop()
    first.values.push({text, start: text.start, end: text.end})
    context.consumed.add(text.index)
    return continueValue(context, at, first)
  }
  // "PAGES:" above "2"
  const counted = pageCounts.has(first.name) && isDigit(source.charCodeAt(text.end - 1))
  if (!counted && !hasValue(source, start, text.end)) {
    // a colon on a line of its own belongs to the label; the content comes after it, and after any speck
    if (start === text.start && text.end - text.start > 1) return at
    // the second is of another label
    if (first.labelRest) return at
    first.labelRest = {text, start: text.start, end: text.end}
    context.consumed.add(text.index)
    return at
  }
  // the time of receipt, a scribble
  if (scribble.test(source.slice(text.start, text.end))) return at
  // what the form prints beside the label; its content comes after it
  if (isFormBox(source, text) || isAmongBoxes(source, text, context.lines[at + 1])) return at
  if (addressed.has(first.name) && isMemorandumForm(source, text)) return at
  // nobody is called "72711", "ROUTINE" or "END OF MESSAGE", nor by a sentence
  if (pending.every(({name}) => addressed.has(name)) && isNobody(source, text)) return -1
  // `RYBAT PBRUMEN` stands under the addressees of a cable
  if (
    addressed.has(first.name) &&
    text.draft.spans.some(({kind, start: at}) => kind === 'banner' && at < text.start)
  )
    return -1
  if (isProse(source, text) && text.before && isFormBox(source, text.before)) return -1
  // "DATE" under "FROM": the next label of a form whose contents stand elsewhere; ACTION that is none is a box
  if (isLabelAlone(source, text)) return context.label(at)?.name === 'action' ? at : -1
  const alone = pending.length === 1
  if (alone && first.name === 'date' && isPageBelow(context, at - 1)) return at
  // "DATE:", "Kelley", "6/28/75": the box of a card, and what stands beside it
  if (alone && first.name === 'date' && isDateBelow(context, at)) return at
  const {given} = context
  if (given?.at === at - 1 && isSecondLine(source, text) && isEnough(context, at + 1, pending.length)) {
    given.field.values.push({text, start, end: text.end})
    given.at = at
    context.consumed.add(text.index)
    return at
  }
  const field = takeField(context, at, pending)
  if (!field) return -1
  if (pending.length > 0) context.given = {field, at}
  // the colon of the label, carried over to the line of its content
  if (alone && source.charCodeAt(text.start) === 58)
    field.labelRest = {text, start: text.start, end: skipSpaceBack(source, text.start, start)}
  field.values.push({text, start, end: text.end})
  context.consumed.add(text.index)
  return pending.length > 0 ? at : continueValue(context, at, field)
}

/** `3 09 PM 76`, `DN-`, `-PER -`, `ae`: what a machine or a pen left beside a label. */
const scribble = /^(?:[a-z]{1,3}|\d{1,2} \d{2} [AP]M\b.{0,8}|[A-Z]{1,3}-|-.{1,5} ?-)$/

/** Numbers, precedences and the end of a telegram. */
const nobody = /^(?:[\d\s.:/-]+|(?:ROUTINE|DEFERRED|PRIORITY|OPERATIONAL)\b.{0,3}|.{2,4} OF MESSAGE.?)$/

/** Whether a line is surely no addressee or sender. */
function isNobody(source: string, text: TextLine): boolean {
  return nobody.test(source.slice(text.start, text.end)) || isSentence(source, text)
}

const offices = new Set(['action', 'info'])

/** Length from which on a line of capitals without a citation is of the text of a telegram. */
const LONG = 50

function isTelegramText(source: string, text: TextLine): boolean {
  const {start, end, draft} = text
  if (draft.line.lower > 0 || end - start < LONG) return false
  return readDesignators(source.slice(start, end)).length === 0 && !entryLabel(source, {text, start, end})
}

/** Boxes whose content may be one digit. */
const pageCounts = new Set(['pages', 'number of pages'])

/** `SA/DO/O`: the symbol of an office; `Navigation.`: the last word of a long name. */
const rest = /^(?:[A-Z]{1,5}(?:\/[A-Z\d]{1,5}){1,3}|[A-Z][a-z]{3,}\.)$/

/** Whether a line goes on with the value above it in a column of values: an office or a title, or a bracket. */
function isSecondLine(source: string, {start, end}: TextLine): boolean {
  const text = source.slice(start, end)
  return text.startsWith('(') || rest.test(text) || officeTitles.has(/^[A-Z][a-z]*/.exec(text)?.[0] ?? '')
}

/** Whether as many values come from a line on as labels still wait for one. */
function isEnough(context: HeaderContext, at: number, count: number): boolean {
  const {source, lines} = context
  const {page} = context.line(at - 1).draft
  for (let next = at; next < at + count; next++) {
    const text = lines[next]
    if (text?.draft.page !== page || context.label(next) || isProse(source, text)) return false
    if (entryLabel(source, {text, start: text.start, end: text.end})) return false
  }
  return true
}

/** Whether a line is no date, and the next is. */
function isDateBelow(context: HeaderContext, at: number): boolean {
  const text = context.line(at)
  const below = context.lines[at + 1]
  if (below?.draft.page !== text.draft.page || context.gap(below) > 1) return false
  return readDateLine(context.source, below) !== undefined && readDateLine(context.source, text) === undefined
}

function isLabelAlone(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.line.lower > 0) return false
  const match = matchLabel(source, start, end)
  return match !== undefined && match.end >= end
}

/** Longest number of pages. */
const LONGEST_NUMBER = 4

/**
 * Which of the waiting labels a line is for. Where as many lines as labels come before the next label, each label gets
 * its own in order; where fewer come, the labels without content were left empty on the form, but for the last.
 */
function takeField(context: HeaderContext, at: number, pending: FieldDraft[]): FieldDraft | undefined {
  const text = context.line(at)
  const dated = pending.findIndex(({name}) => name === 'date')
  const isDate = readDateLine(context.source, text) !== undefined
  if (isDate && dated >= 0) return pending.splice(dated, 1)[0]
  // nobody is called "7/18/66", and no subject is
  if (isDate && pending.every(({name}) => name === 'subject' || addressed.has(name))) return undefined
  // "ACTION REQUIRED - REFERENCES:" above "TOKYO 7263"
  const cited = pending.findIndex(({name}) => name === 'reference')
  if (cited > 0 && pending[0]?.name === 'action' && pending[0].text === pending[cited]?.text) {
    if (mayCite(context, text)) return pending.splice(0, cited + 1).at(-1)
    pending.splice(cited, 1)
  } else if (cited > 0 && beginsWithDesignator(context.source, {text, start: text.start, end: text.end})) {
    // nobody is called "PORTO 7263"
    return pending.splice(0, cited + 1).at(-1)
  }
  // what is longer than a number is for the next box
  if (pending.length > 1 && pageCounts.has(pending[0]?.name ?? '') && text.end - text.start > LONGEST_NUMBER)
    pending.shift()
  let coming = 0
  for (let next = at; next < context.lines.length && coming < pending.length; next++) {
    if (context.line(next).draft.page !== text.draft.page || context.label(next)) break
    coming++
  }
  if (coming < pending.length) pending.splice(0, pending.length - 1)
  // a date is a number
  if (pending[0]?.name === 'date' && !isDate && text.draft.line.digits === 0) return undefined
  return pending.shift()
}
