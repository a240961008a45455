import type {Boxes} from '../../conventions/outline/sections.js'
import {FirstLetters} from '../../source/first-letters.js'
import {firstWhereNot} from '../../source/search.js'
import {matchesAt} from '../../source/sticky.js'
import type {TextLine} from '../lines/text-lines.js'

/** Lines of a slip above and below one that it is known by; of a sheet, above and below its address. */
const reach = {slip: [60, 60], sheet: [14, 32], contents: [0, 100]} as const
/** Longest line that a form is known by. */
const LONGEST = 120

/** CIA's routing and record sheet (form 610), official routing slip (form 237) and transmittal slip (form 241). */
const ofSlip =
  /^(?:#? ?ROUTING AND RECORD SHEET\b|OFFICIAL ROUTING SLIP\b|TRANSMITTAL SLIP\b|TOs?[:.,]{0,2} \(Officer des|OFFICER[’']S$|COMMENTS \(Number each|Draw a line across)/
/** The sheet of bibliographic data in a report of the Joint Publications Research Service (form NTIS-35): its address. */
const ofSheet = /^Arlington[.,]? Virginia 22201$/
/** The heading of a list of contents, whose entries may stand without a leader or a page. */
const ofContents = /^(?:TABLE OF )?CONTENTS$|^(?:Table of )?Contents$/
/** What is printed on CIA's form for cables with restricted handling, which stands on each of their pages. */
const print = /1\. RESTRICTED HANDLING MESSAGES|2\. DO NOT EXCEED/y
/** How the lines begin that forms are known by. */
const heads = new FirstLetters('# ', '#R', 'RO', 'OF', 'TR', 'TO', 'CO', 'Dr', 'Ar', 'TA')

/** The forms of a document whose boxes are numbered. */
export class NumberedForms {
  private readonly slips: TextLine[] = []
  private readonly sheets: TextLine[] = []
  private readonly contents: TextLine[] = []

  constructor(
    private readonly source: string,
    lines: readonly TextLine[],
  ) {
    for (const line of lines) {
      const {start, end} = line
      if (!heads.mayBegin(source, start) || end - start > LONGEST) continue
      const text = source.slice(start, end)
      if (ofSlip.test(text)) this.slips.push(line)
      else if (ofContents.test(text)) this.contents.push(line)
      else if (ofSheet.test(text) && isBelowStreet(source, line)) this.sheets.push(line)
    }
  }

  /** What on a line may be the box of a form: anything on a sheet of data, scraps on a slip, which has room for comments. */
  boxesAt(line: TextLine): Boxes {
    return matchesAt(print, this.source, line.start) ||
      isNear(line, this.sheets, reach.sheet) ||
      isNear(line, this.contents, reach.contents)
      ? 'all'
      : isNear(line, this.slips, reach.slip)
        ? 'scraps'
        : 'none'
  }
}

/** `1000 North Glebe Road`, above the town: other letters have come from there. */
function isBelowStreet(source: string, {before}: TextLine): boolean {
  return before !== undefined && source.startsWith('1000 North ', before.start)
}

/** Whether one of the lines by which forms are known stands on the page of a line, and near it. */
function isNear(
  {draft}: TextLine,
  signs: readonly TextLine[],
  [above, below]: readonly [number, number],
): boolean {
  if (signs.length === 0) return false
  // looked up by halves: a file may be full of slips
  const first = firstWhereNot(signs, (sign) => sign.draft.index < draft.index - below)
  for (let at = first; at < signs.length; at++) {
    const {page, index} = (signs[at] as TextLine).draft
    if (index > draft.index + above) return false
    if (page === draft.page) return true
  }
  return false
}
