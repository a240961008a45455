import {romanValue} from '../conventions/page-number/read.js'
import type {EntryOf, Survey} from './survey.js'
import {isOn, linesNear} from './withheld.js'

/** Least confidence of a label that counts. */
const SURE = 0.75

/** A page label and its number. */
export interface Label {
  readonly entry: EntryOf<'pageNumber'>
  readonly ordinal: number
}

/** A label that does not follow the one before it. */
export interface Break {
  readonly kind: 'gap' | 'order'
  readonly before: Label
  readonly label: Label
  /** The number that would follow. */
  readonly wanted: number
  /** Whether other labels of the numbering follow one another, so that it is one for sure. */
  readonly sure: boolean
}

/** Where the labels of a document break their sequence. */
export function breaksOf(survey: Survey): Break[] {
  return [...numberingsOf(survey).values()].flatMap(breaksIn)
}

/**
 * The labels of a document by their numbering: those of the author in arabic, roman and compound (`c-18`) style, and those
 * that stand beside an archive's identifier. `Page 5` and `- 17 -` are of two numberings: one is printed the same
 * on every page.
 */
function numberingsOf(survey: Survey): Map<string, Label[]> {
  const slugLines = linesNear(survey.of('documentId'))
  const numberings = new Map<string, Label[]>()
  for (const entry of survey.of('pageNumber')) {
    const {label, style, confidence} = entry.node
    const ordinal = ordinalOf(label, style)
    // `~ 000 =` closes a list of news and is no page
    if (ordinal === undefined || ordinal < 1 || confidence < SURE) continue
    const series = style === 'compound' ? label.slice(0, label.lastIndexOf('-')).toLowerCase() : ''
    const words = wordsOf(entry.node)
    const slug = words !== '' && isOn(slugLines, entry)
    const key = `${slug ? 'archive' : 'author'} ${style} ${series} ${words}`
    const labels = numberings.get(key)
    // head and foot of a page carry the same label
    if (labels?.at(-1)?.ordinal === ordinal && labels.at(-1)?.entry.page === entry.page) continue
    if (labels) labels.push({entry, ordinal})
    else numberings.set(key, [{entry, ordinal}])
  }
  return numberings
}

/** The words beside a number: `page of` in `Page 3 of 7`. */
function wordsOf({value, style}: EntryOf<'pageNumber'>['node']): string {
  return style === 'arabic'
    ? value
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, ' ')
        .trim()
    : ''
}

function ordinalOf(label: string, style: EntryOf<'pageNumber'>['node']['style']): number | undefined {
  switch (style) {
    case 'arabic':
      return Number(label)
    case 'compound':
      return Number(label.slice(label.lastIndexOf('-') + 1))
    case 'roman':
      return romanValue(label.toLowerCase())
    case 'letter':
      return undefined
  }
}

function breaksIn(labels: readonly Label[]): Break[] {
  const breaks: Break[] = []
  const sure = labels.some((label, index) => index > 0 && follows(labels[index - 1] as Label, label))
  let before = labels[0]
  for (let index = 1; before && index < labels.length; index++) {
    const label = labels[index] as Label
    const next = labels[index + 1]
    const wanted = before.ordinal + 1
    if (follows(before, label)) {
      before = label
    } else if (next && follows(before, next) && (next.ordinal > wanted || label.ordinal > 2)) {
      // the labels around it agree with each other: it is this one that is wrong, and the next is compared with them
      breaks.push({kind: 'order', before, label, wanted, sure})
    } else {
      // a first or second page begins another paper
      if (label.ordinal > before.ordinal) breaks.push({kind: 'gap', before, label, wanted, sure})
      else if (label.ordinal > 2) breaks.push({kind: 'order', before, label, wanted, sure})
      before = label
    }
  }
  return breaks
}

/** Whether a label follows another: by one, or by as many as pages lie between them, of which some bear no label. */
function follows(before: Label, label: Label): boolean {
  const step = label.ordinal - before.ordinal
  return step === 1 || (step > 1 && step <= label.entry.page - before.entry.page)
}
