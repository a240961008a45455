import type {Line} from '../../source/lines.js'
import {splitWords} from '../../source/words.js'
import {readDateAt} from '../date/read.js'
import type {ReleaseDecision} from '../../tree/nodes.js'
import {goesOnWithAct, namesAct, readActOpening} from './act.js'
import {readClause} from './clauses.js'
import {StampReading} from './reading.js'
import {readSplitDecision} from './split-decision.js'

/** A line as the joining of stamps sees it. */
export interface StampLine {
  readonly line: Line
  /** What the line shows of a stamp. */
  stamp: StampReading | undefined
  /** Whether anything else was recognised on it. */
  readonly occupied: boolean
}

/** A stamp with the lines that it takes, by their indices. */
export interface StampGroup {
  readonly first: number
  readonly last: number
  readonly reading: StampReading
}

/** How many lines with text a stamp may take. */
const MOST_LINES = 6
/** The same of a stamp in a narrow box. */
const MOST_LINES_OF_ACT = 8
/** Blank lines that may stand between two lines of one stamp. */
const MOST_BLANKS = 2
/** Longest line that is a date under a stamp. */
const LONGEST_DATE = 24

/**
 * Puts stamps of several lines together: what later lines say goes to the reading of the line that opened the stamp.
 * Lines that only go on with a stamp, and words that need a date or an authority, are dropped where those are missing.
 */
export function joinStampLines(source: string, lines: readonly StampLine[]): StampGroup[] {
  const groups: StampGroup[] = []
  for (let at = 0; at < lines.length; at++) {
    const opening = lines[at] as StampLine
    const reading = opening.stamp
    if (!reading) {
      const group = splitDecision(source, lines, at) ?? joinAct(source, lines, at)
      if (group) {
        groups.push(group)
        at = group.last
      }
      continue
    }
    if (reading.phrase?.continues === true && !stands(reading)) {
      opening.stamp = undefined
      continue
    }
    const last = goOn(source, lines, at, reading)
    if (
      reading.phrase?.needsPart === true &&
      last === at &&
      !hasPart(source, opening.line, reading) &&
      !isUnderRelease(lines, at)
    ) {
      opening.stamp = undefined
      const group = joinAct(source, lines, at)
      if (group) {
        groups.push(group)
        at = group.last
      }
      continue
    }
    groups.push({first: at, last, reading})
    at = last
  }
  return groups
}

/** `NND Project Number: NND 63316`, `Records Collection Act of 1992 (PL 102-526)` and the like say enough by themselves. */
function stands({stamp, project, date, authority}: StampReading): boolean {
  return (
    project !== undefined || (stamp === 'declassification' && (date !== undefined || authority !== undefined))
  )
}

/** A word like DECLASSIFIED needs something to go with it, or it is a box to tick or a remark. */
function hasPart(source: string, line: Line, reading: StampReading): boolean {
  if (reading.date || reading.authority || reading.project !== undefined || reading.documentIds.length > 0)
    return true
  if (!reading.phrase?.names) return false
  return /\b[A-Z][A-Za-z]/.test(source.slice(reading.phraseEnd, line.end))
}

/** The decision whose halves stand on a line and the next. */
function splitDecision(source: string, lines: readonly StampLine[], first: number): StampGroup | undefined {
  const opening = lines[first] as StampLine
  const below = lines[first + 1]
  const reading = below && readSplitDecision(source, opening.line, below.line)
  if (!reading || opening.occupied || below.occupied) return undefined
  opening.stamp = reading
  return {first, last: first + 1, reading}
}

/** The stamp under the JFK Act whose words stand on as many lines as its box is narrow. */
function joinAct(source: string, lines: readonly StampLine[], first: number): StampGroup | undefined {
  const opening = lines[first] as StampLine
  const reading = readActOpening(source, opening.line)
  if (!reading || opening.occupied) return undefined
  let last = first
  let isNamed = namesAct(source, opening.line)
  for (let next = first + 1; next < lines.length && next - first <= MOST_LINES_OF_ACT; next++) {
    const current = lines[next] as StampLine
    const {line} = current
    if (line.blanksBefore > MOST_BLANKS || line.formFeeds !== opening.line.formFeeds) break
    if (!reading.date && addDate(source, current, 'release')) {
      last = next
      break
    }
    // one line may be illegible
    if (!goesOnWithAct(source, line)) {
      if (next - last > 1) break
      continue
    }
    isNamed ||= namesAct(source, line)
    last = next
  }
  if (!isNamed || (last === first && !reading.date)) return undefined
  opening.stamp = reading
  for (let at = first + 1; at <= last; at++) {
    const current = lines[at] as StampLine
    const {start, end} = current.line
    current.stamp ??= new StampReading({stamp: 'release', start, end, phrase: undefined, cost: 0})
  }
  return {first, last, reading}
}

/** Lines above a lone `DECLASSIFIED` on which the release of a telegram of the State Department may stand. */
const LINES_OF_HEAD = 6
/** Shortest line on which the word is not alone. */
const SHORTEST_WITH_MORE = 16

/**
 * `DECLASSIFIED` below `RELEASE IN FULL`, as the State Department stamps it: alone, or beside what the telegram has there;
 * lines of the telegram's head may stand between where it is alone, and a line of codes where it isn't.
 */
function isUnderRelease(lines: readonly StampLine[], at: number): boolean {
  const {line, stamp} = lines[at] as StampLine
  if (stamp?.phrase?.phrase !== 'DECLASSIFIED' || line.lower > 0) return false
  if (line.end - line.start < SHORTEST_WITH_MORE) {
    const above = lines.slice(Math.max(0, at - LINES_OF_HEAD), at)
    return above.some((other) => isRelease(other) && other.line.formFeeds === line.formFeeds)
  }
  const above = lines[at - 1]
  // `FULL`, the second half of a decision, and codes
  const isPassed =
    above !== undefined &&
    !above.stamp &&
    above.line.lower === 0 &&
    (above.line.digits > 0 || above.line.upper === 4)
  return isRelease(above) || (isPassed && isRelease(lines[at - 2]))
}

function isRelease(line: StampLine | undefined): boolean {
  const decision = line?.stamp?.decision
  return decision === 'released-in-full' || decision === 'released-in-part'
}

/** Looks for the further lines of a stamp; returns the index of the last. */
function goOn(source: string, lines: readonly StampLine[], at: number, reading: StampReading): number {
  const {formFeeds} = (lines[at] as StampLine).line
  let last = at
  let between = 0
  let mayBeDated = mayBeDatedBelow(reading)
  for (let next = at + 1; next < lines.length && next - at < MOST_LINES; next++) {
    const current = lines[next] as StampLine
    if (current.line.blanksBefore > MOST_BLANKS || current.line.formFeeds !== formFeeds) break
    let other = current.stamp
    if (goesOnWithClauses(reading) && (!other || !belongs(reading, other))) {
      const clause = readClause(source, current.line, reading.stamp)
      if (clause) current.stamp = other = clause
    }
    if (other && belongs(reading, other)) {
      take(reading, other)
      last = next
      between = 0
      mayBeDated ||= mayBeDatedBelow(other)
    } else if (!other && mayBeDated && addDate(source, current, reading.stamp)) {
      last = next
      break
    } else {
      if (other) break
      between++
      // one line of a stamp may be illegible, and a name or title may stand in it
      if (between > (mayBeDated ? 1 : 0)) break
    }
  }
  return last
}

/** Whether the words are those of a stamp that has more to say on the lines below. */
function goesOnWithClauses({stamp, decision, date}: StampReading): boolean {
  if (stamp === 'declassification') return true
  return date === undefined && decision !== undefined && clausesBelow.has(decision)
}

/** Decisions under which a year may stand alone. */
const clausesBelow: ReadonlySet<ReleaseDecision> = new Set(['released-in-full', 'sanitized'])

/** Whether the date may stand alone below: under an objection, and under the name of a reviewer. */
function mayBeDatedBelow({phrase}: StampReading): boolean {
  return phrase?.dateBelow === true || phrase?.names === true
}

/** Whether a line goes on with a stamp: it has what the stamp lacks. */
function belongs(first: StampReading, other: StampReading): boolean {
  if (first.stamp !== other.stamp) return false
  if (other.phrase?.continues === true) return first.phrase?.continues !== true
  // the programme, or who releases, stands on a line of its own above the decision
  const isHead =
    first.program !== undefined || (first.stamp === 'declassification' && first.phrase?.agency === 'State')
  if (isHead && first.decision === undefined && other.decision !== undefined) return true
  if (other.decision !== undefined || other.phrase !== undefined) return false
  return first.date === undefined || first.documentIds.length === 0
}

/** Hands what a later line says to the reading of the stamp. */
function take(reading: StampReading, part: StampReading): void {
  reading.decision = part.decision ?? reading.decision
  reading.project ??= part.project
  reading.by ??= part.by
  reading.authority ??= part.authority
}

/** `8. Dec. 93`, `65987 Date: 10-28-2021`: the date under the words of a stamp, on a line of its own. */
function addDate(source: string, current: StampLine, stamp: StampReading['stamp']): boolean {
  const {line, occupied} = current
  if (line.digits === 0 || line.end - line.start > LONGEST_DATE || occupied) return false
  const words = splitWords(source, line.start, line.end)
  for (let at = 0; at < Math.min(3, words.length); at++) {
    const date = readDateAt(source, words, at, 0.34)
    if (!date) continue
    const {start, end, cost} = date
    const reading = new StampReading({stamp, start, end: start, phrase: undefined, cost})
    reading.date = date
    reading.end = end
    current.stamp = reading
    return true
  }
  return false
}
