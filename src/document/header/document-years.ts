import {inCentury, yearAbout, type YearEvidence} from '../../conventions/date/read.js'
import {legalGrounds} from '../../lexicon/executive-orders.js'
import type {StampReading} from '../../conventions/stamp/reading.js'
import {addAll} from '../../source/add-all.js'
import type {DraftLine} from '../lines/spans.js'

/** Digits of a year. */
const DIGITS = 4
/** How much of a line before a number tells whether it is a year. */
const BEFORE = 12
/** A number that may be a year. */
const number = /(?<![\d.,$#])(?:1[89]\d\d|20[0-3]\d)(?![\d%A-RT-Za-rt-z]|\.\d|[,/-]\d{3}| ?h(?:ou)?rs\b)/g
/** What stands before a year: the month or the day of a date, a slash or a bracket, a word such as `in`. */
const dated =
  /(?:\b(?:in|of|since|during|by|until|till|to|from|and|through|before|after|year|early|late|mid|FY|spring|summer|autumn|fall|winter|(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7})\.?|(?<!\d\d)\d{1,2}[,.]?)[ -]{1,2}$|(?:\b\d{1,2}[/-]|\d, ?|\(|[a-z]{3}-)$/i
/** Printed at the foot of forms: the year of the form. */
const form = /\bform\b|\bedition/i
/** An executive order that a paper is marked by. */
const order = /\b(?:E\.? ?O\.?|Executive Order) ?:? ?(1[0-4]\d{3})(?!\d)/i
const ORDER_DIGITS = 5
/** Year of the first order on classification, before which no paper was declassified. */
const FIRST_RELEASE = 1940

/** Year before which papers were hardly ever stamped, which no order made anybody review. */
const FIRST_REVIEW = 1960

/** What the text of a document tells of its years. */
interface TextYears {
  /** The year that the text was written about; undefined where it names none. */
  readonly about: number | undefined
  readonly notBefore?: number
  readonly notAfter?: number
}

/** The years that a document shows, by which its two-digit years are read. They are gathered when the first one asks. */
export class DocumentYears {
  private text: TextYears | undefined
  private paper: YearEvidence | undefined
  private readonly own: number[] = []

  constructor(
    private readonly source: string,
    private readonly drafts: readonly DraftLine[],
  ) {}

  /** Adds the four-digit year of a date that is the document's own. */
  addOwn(iso: string): void {
    this.own.push(Number(iso.slice(0, DIGITS)))
    this.paper = undefined
  }

  /** What is known of dates that the author wrote: years of the document's own dates, or else of its text. */
  get ofPaper(): YearEvidence {
    if (!this.paper) {
      const {about, ...bounds} = this.ofText
      const year = this.own.length > 0 ? yearAbout(this.own) : about
      // one year stands for all of them: each date that asks would sort them again
      this.paper = {...bounds, ...(year !== undefined && {years: [year]})}
    }
    return this.paper
  }

  private get ofText(): TextYears {
    return (this.text ??= this.gather())
  }

  /** Reads the two-digit years of stamps, which were put on a paper after it was written. */
  settleStamps(marked: readonly DraftLine[]): void {
    for (const {spans} of marked)
      for (const span of spans) if (span.kind === 'stamp') this.settleStamp(span.reading)
  }

  private settleStamp(reading: StampReading): void {
    const {date, authority} = reading
    if (!date?.short) return
    const {about, notBefore} = this.ofText
    const from = [FIRST_RELEASE, notBefore, about, yearOfOrder(authority?.order)]
    const first = Math.max(...from.map((year) => year ?? FIRST_RELEASE))
    const settled = inCentury(date, {notBefore: first})
    const year = Number(settled.iso.slice(0, DIGITS))
    // `5-26-48` on a paper of 1963: a figure of the year is misread
    reading.date = year < first && year < FIRST_REVIEW ? undefined : settled
  }

  private gather(): TextYears {
    const {source} = this
    const text: number[] = []
    let notBefore: number | undefined
    let notAfter: number | undefined
    for (const {line, spans, absorbed} of this.drafts) {
      if (line.digits < DIGITS || absorbed) continue
      let furniture = false
      for (const span of spans) {
        if (span.kind === 'notice' || span.kind === 'documentId') furniture = true
        else if (span.kind === 'stamp') {
          furniture = true
          const {stamp, date} = span.reading
          if (stamp === 'release' && date && !date.short)
            notAfter = Math.max(notAfter ?? 0, Number(date.iso.slice(0, DIGITS)))
        }
      }
      if (furniture) continue
      const printed = source.slice(line.start, line.end)
      const years = yearsIn(printed)
      const named = line.digits < ORDER_DIGITS ? undefined : yearOfOrder(order.exec(printed)?.[1])
      const bound = named ?? (years.length > 0 && form.test(printed) ? latest(years) : undefined)
      if (bound === undefined) addAll(text, years)
      else notBefore = Math.max(notBefore ?? 0, bound)
    }
    return {
      about: yearAbout(text),
      ...(notBefore !== undefined && {notBefore}),
      ...(notAfter !== undefined && {notAfter}),
    }
  }
}

/** The years that a line names. */
function yearsIn(printed: string): number[] {
  const years: number[] = []
  number.lastIndex = 0
  for (let match = number.exec(printed); match; match = number.exec(printed)) {
    const {index} = match
    if (index === 0 || dated.test(printed.slice(Math.max(0, index - BEFORE), index)))
      years.push(Number(match[0]))
  }
  return years
}

function latest(years: readonly number[]): number {
  return years.reduce((a, b) => Math.max(a, b))
}

/** The year in which an order on classification was signed. */
function yearOfOrder(named: string | undefined): number | undefined {
  const digits = named?.slice(-5)
  if (digits === undefined) return undefined
  const ground = legalGrounds.find(({name}) => name === `EO ${digits}`)
  return ground && Number(ground.from.slice(0, DIGITS))
}
