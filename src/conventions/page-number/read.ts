import {isDigit, isLetter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {PageNumber} from '../../tree/nodes.js'

/** A page label found in a line. */
export interface PageNumberReading {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly style: PageNumber['style']
  /** Its number, for the order of pages. */
  readonly ordinal: number
  readonly cost: number
  /** How it is printed, which says how much its place must say. */
  readonly form: LabelForm
}

/**
 * Forms of page labels, the surest first: `- 2 -`; `Page 2 of 5`; one dash lost; `c-18`; a number alone; with zeros before
 * it; with a stop behind it, as a section has, or among specks; a letter; beside the wreck of a banner.
 */
export type LabelForm =
  'dashed' | 'spelled' | 'half-dashed' | 'compound' | 'bare' | 'padded' | 'stopped' | 'letter' | 'beside'

/** Whether the form alone makes a label of it. */
export function isSureForm(form: LabelForm): boolean {
  return form === 'dashed' || form === 'spelled'
}

/** Longest line that can hold nothing but a label. */
const LONGEST = 24

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** Value of a canonical roman number, or undefined. */
export function romanValue(text: string): number | undefined {
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const here = romanDigits[text.charAt(at)] as number
    const next = romanDigits[text.charAt(at + 1)] ?? 0
    value += here < next ? -here : here
  }
  return value
}

/** `P. 02`, `P.2/5`: as facsimile machines print it. */
const facsimile = /P\. ?(0\d{1,2}|\d{1,3}(?=\/))(?:\/\d{1,3})?(?![\w/])/y

/** `P.2`, `P.1 :`: the same alone on its line. */
const facsimileAlone = /^P\. ?(\d{1,2})(?: ?:)?$/

/** `Page 2 of 5`, `PAGE 02`, `Pagé 3`, `PAGE: 1`. */
const spelled =
  /(?:Pag[eé]|PAGE|Fage|page) {0,2}(?:NO\.? ?)?[:._'-]? ?(\d{1,4})(?!\d)(?: (?:of|OF|0f) (?:[A-Z\dl]{1,4}|\w{1,2})\b(?: P(?:ag|AG)\w{2})?)?/y
/** `- 2 -`, `-3-`, `— ii —`, `- b -`; one dash may be lost or read as a sign. */
const dashed =
  /^[-–—~=«•_·][-–—~=. ]{0,4}([A-Za-z]{0,3}-?\d{1,4}|\d{1,3}[a-d]|[ivxl]{1,7}|[a-hA-H])[ .,]{0,2}[-–—~=»•_·÷][-–—~=. ]{0,3}$/
/** `- c «-`, `- d .`, `. b .`: a letter between worn dashes. */
const wornLetter = /^[-–—.] ?([a-h]) ?[-–—.«»]{1,2}$/
/** `-12.`, `-3`, `2 -`: one dash only. */
const halfDashed = /^(?:[-–—~=«] ?(\d{1,3}|[ivxl]{2,6})[ .,]{0,2}|(\d{1,3}) ?[-–—~=»])$/
/** `c-18`, `IV-12`, `A-3`, `TAB A-2`, and no `A-451`, which numbers an airgram. */
const compound = /^(?:TAB )?(?!A-\d{3})((?:[A-Za-z]{1,2}|[IVXLC]{1,5})-\d{1,4})$/
/** A bare number or roman number, perhaps with specks around it. */
const bare = /^[|"'“”*_.,:;•■ ]{0,4}(\d{1,4}|[ivxl]{1,7})[|"'“”*_.,:;•■\s]{0,6}$/
/** The same with as many zeros as the tool that numbered the pages put before it. */
const padded = /^0{2,7}\d{1,4}$/
/** `ET 5`, `4 SE`, `we . 2`: a number beside a scrap of what a pen struck out. */
const beside = /^(?:[A-Za-z]{2,3}[ .]{1,3}(\d{1,2})|(\d{1,2}) [A-Z]{2,3})$/

/** Most letters of a label that has a figure: `PAGE NO. 12 of OOOO`. */
const MOST_LETTERS = 12
/** Most letters of one that has none, as `xxxviii`. */
export const LONGEST_ROMAN = 7

/** Whether a piece has a figure, or no letters but one or those of a small roman number: a test before all others. */
function mayHoldLabel(source: string, start: number, end: number, digits: number, letters: number): boolean {
  if (digits > 0) return letters <= MOST_LETTERS
  return letters === 1 || (letters > 1 && isRoman(source, start, end))
}

/** Whether all letters are `i`, `v`, `x` and `l`, of which the numbers of pages are made. */
function isRoman(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isLetter(code) && code !== 105 && code !== 118 && code !== 120 && code !== 108) return false
  }
  return true
}

/** Reads a piece of a line that is a page label and nothing else. */
export function readPageLabel(source: string, start: number, end: number): PageNumberReading | undefined {
  if (end - start > LONGEST) return undefined
  let digits = 0
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isDigit(code)) digits++
    else if (isLetter(code)) letters++
  }
  return mayHoldLabel(source, start, end, digits, letters) ? readLabel(source, start, end, digits) : undefined
}

/** Reads a line that holds a page label and nothing else. */
export function readLabelLine(source: string, line: Line): PageNumberReading | undefined {
  const {start, end, upper, lower, digits} = line
  if (end - start > LONGEST || !mayHoldLabel(source, start, end, digits, upper + lower)) return undefined
  return readLabel(source, start, end, digits)
}

/** Longest label that is not spelled out, most of its figures without zeros before it, and its longest forms. */
const LONGEST_SIGNED = 19
const MOST_DIGITS = 4
const LONGEST_HALF_DASHED = 10
const LONGEST_BARE = 17
const LONGEST_BESIDE = 9

function readLabel(
  source: string,
  start: number,
  end: number,
  digits: number,
): PageNumberReading | undefined {
  const page = readSpelled(source, start, end)
  if (page && page.end >= end - 2) return {...page, end}
  const length = end - start
  const first = source.charCodeAt(start)
  if (length > LONGEST_SIGNED || (digits > MOST_DIGITS && first !== ZERO)) return undefined
  const text = source.slice(start, end)
  if (isLetter(first)) {
    const sheet = source.charCodeAt(start + 1) === STOP ? facsimileAlone.exec(text) : undefined
    if (sheet) return withStyle(start, end, sheet[1] as string, 0.3, 'half-dashed')
    const joined = compound.exec(text)
    if (joined) return withStyle(start, end, joined[1] as string, 0.1, 'compound')
  } else {
    const between = isDigit(first) ? undefined : dashed.exec(text)
    const label = between && readDashed(text, start, end, between[1] as string)
    if (label) return label
    const worn = digits === 0 ? wornLetter.exec(text) : undefined
    if (worn) return withStyle(start, end, worn[1] as string, 0.6, 'letter')
    const half = length <= LONGEST_HALF_DASHED ? halfDashed.exec(text) : undefined
    if (half) return withStyle(start, end, (half[1] ?? half[2]) as string, 0.5, 'half-dashed')
    if (first === ZERO && padded.test(text)) return withStyle(start, end, text, 0.1, 'padded')
  }
  const alone = length <= LONGEST_BARE ? bare.exec(text) : undefined
  if (alone) {
    const label = alone[1] as string
    return withStyle(start, end, label, 0.3, formOfBare(text, label))
  }
  const scrap = length <= LONGEST_BESIDE && digits > 0 ? beside.exec(text) : undefined
  if (!scrap) return undefined
  const label = (scrap[1] ?? scrap[2]) as string
  const at = scrap[1] === undefined ? start : end - label.length
  return withStyle(at, at + label.length, label, 0.5, 'beside')
}

const ZERO = 48
const STOP = 46

function readDashed(text: string, start: number, end: number, label: string): PageNumberReading | undefined {
  if (Number(label) === 0) return undefined
  const clean = isDash(text.charCodeAt(0)) && isDash(text.charCodeAt(text.length - 1))
  const letter = label.length === 1 && !isDigit(label.charCodeAt(0))
  if (letter && !clean) return undefined
  return withStyle(start, end, label, clean ? 0 : 0.4, clean || isNumber(label) ? 'dashed' : 'half-dashed')
}

/** Specks around a number from which on it is one of them. */
const SPECKS = 2

function formOfBare(text: string, label: string): LabelForm {
  if (label === 'l') return 'letter'
  const specks = text.replaceAll(/\s/g, '').length - label.length
  // `5 .`: a speck and no stop
  const stopped = text.endsWith(`${label}.`) && (isNumber(label) || label.length === 1)
  return stopped || specks >= SPECKS ? 'stopped' : 'bare'
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014
}

function isNumber(label: string): boolean {
  return /^\d+$/.test(label)
}

/** Reads `Page 2 of 5` at an offset, or `P. 02`. */
export function readSpelled(source: string, start: number, end: number): PageNumberReading | undefined {
  const first = source.charCodeAt(start)
  if (first !== 80 && first !== 112 && first !== 70) return undefined
  const pattern = source.charCodeAt(start + 1) === STOP ? facsimile : spelled
  pattern.lastIndex = start
  const match = pattern.exec(source)
  if (!match || start + match[0].length > end) return undefined
  return withStyle(start, start + match[0].length, match[1] as string, 0, 'spelled')
}

function withStyle(
  start: number,
  end: number,
  label: string,
  cost: number,
  form: LabelForm,
): PageNumberReading {
  const reading = (style: PageNumber['style'], ordinal: number): PageNumberReading => ({
    start,
    end,
    label,
    style,
    ordinal,
    cost,
    form,
  })
  if (isDigit(label.charCodeAt(0))) return reading('arabic', Number.parseInt(label, 10))
  // typewriters without a one key
  if (typedOnes.test(label)) {
    const printed = label.replaceAll('l', '1')
    return {start, end, label: printed, style: 'arabic', ordinal: Number(printed), cost: cost + 0.2, form}
  }
  // the third of the pages before the first, and not the hundredth
  const roman = label === 'c' ? undefined : romanValue(label)
  if (roman !== undefined) return reading('roman', roman)
  // an l that is an i
  const damaged = label.replaceAll('l', 'i')
  const restored = label.length > 1 ? romanValue(damaged) : undefined
  if (restored !== undefined)
    return {start, end, label: damaged, style: 'roman', ordinal: restored, cost: cost + 0.3, form}
  const hyphen = label.indexOf('-')
  if (hyphen >= 0) return reading('compound', Number(label.slice(hyphen + 1)))
  return reading('letter', label.toLowerCase().charCodeAt(0) - 96)
}

/** `ll`, `l2`: figures of a typewriter that has an l for the one. */
const typedOnes = /^l[l\d]\d?$/

/** `06/02/2025 000001`: the number that a tool puts at the end of the footer of each page. */
const numbered = /(?<= )0{2,7}\d{1,4}$/

/** Reads the padded number at the end of a piece of a line of furniture. */
export function readPaddedNumber(source: string, start: number, end: number): PageNumberReading | undefined {
  const from = Math.max(start, end - LONGEST)
  const match = numbered.exec(source.slice(from, end))
  return match ? withStyle(from + match.index, end, match[0], 0.1, 'padded') : undefined
}
