import type {FieldLabelReading} from '../../conventions/field/label.js'
import {isLetter, isLower} from '../../source/characters.js'
import {matchesAt} from '../../source/sticky.js'
import type {HeaderContext} from './header-context.js'

/** Words that go on with a sentence behind what could be a label: `FROM THE UNITED STATES`, `INFO IN REFS`. */
const goesOn = /(?:AND|ARE|FROM|IN|IS|OF|ON|OR|PARA|REFS?|THAT|THE|THIS|WAS|WERE|WILL)\b/y

/** In a telegram sentences are in capitals too: what runs on with the text above, or as a sentence does, is no label. */
export function isInSentenceInCapitals(
  context: HeaderContext,
  at: number,
  label: FieldLabelReading,
): boolean {
  const {source, consumed} = context
  const text = context.line(at)
  const {before} = text
  // no sentence has the short form
  if (source.startsWith('FM ', label.start)) return false
  const runsOn =
    before?.draft.page === text.draft.page &&
    before.end - before.start >= RUNS_ON &&
    before.draft.line.lower * 2 < before.draft.line.upper &&
    !consumed.has(before.index) &&
    source.charCodeAt(before.end - 1) !== STOP
  if (label.end >= text.end) return runsOn && source.charCodeAt(text.end - 1) === STOP
  if (runsOn && context.gap(text) <= 0) return true
  if (label.name === 'reference') {
    if (cites.test(source.slice(label.end, Math.min(text.end, label.end + 8)))) return true
    // `REF RECEIVED HERE FOR PASSAGE TO STATION` cites nothing
    if (text.draft.line.digits === 0 && text.end - label.end > LONGEST_UNCITED) return true
  }
  if (label.name === 'subject' && matchesAt(verb, source, label.end)) return true
  if (!label.colon && addressedTo.has(label.name)) {
    if (wordsOfSentences.test(source.slice(label.end, text.end))) return true
  }
  return matchesAt(goesOn, source, label.end)
}

/** Fields that name persons, offices and posts. */
const addressedTo = new Set(['to', 'from', 'via', 'info'])
/** Words that no address has: `TO THINK ABOUT THE VISIT`, `TO SUBJECT TO SPEAK`. */
const wordsOfSentences = / (?:ABOUT|BE|IF|MAY|THAT|TO|WHICH|WHO|WITH|WOULD) /
/** Verbs behind the word SUBJECT in a telegram on a person: `SUBJECT SAID THAT …`. */
const verb =
  /(?:ADVISED|ASKED|CAME|CLAIMED|CLAIMS|DID|DOES|EXPRESSED|HAD|HAS|IS|LEARNED|LEFT|MAY|MET|SAID|SAYS|STATED|STATES|TOLD|WANTED|WANTS|WAS|WENT|WILL|WOULD) /y

/** `REF B IS FOR STATION ONLY`: an entry, as a sentence cites it. */
const cites = /^[A-Z] [A-Z]{2}/

/** Longest content of REF without a number: `NONE`, `YOUR LETTER`. */
const LONGEST_UNCITED = 24

const STOP = 46
/** Shortest line that may run into the next. */
const RUNS_ON = 40

/** "References" above "will be furnished": a word of a sentence. */
export function isInSentence(context: HeaderContext, at: number): boolean {
  const below = context.lines[at + 1]
  if (below?.draft.page !== context.line(at).draft.page || context.gap(below) > 0) return false
  return isLower(context.source.charCodeAt(below.start))
}

/** Labels that a sentence of a telegram may have before a colon. */
const beforeColon = new Set(['attention', 'action', 'info', 'reference'])

/** `REQUIRE URGENT` above `ATTENTION: THE BARGES`: a long line of a telegram that runs on into the word. */
export function isColonInSentence(context: HeaderContext, at: number, {name}: FieldLabelReading): boolean {
  const text = context.line(at)
  const {before} = text
  return (
    beforeColon.has(name) &&
    before?.draft.page === text.draft.page &&
    before.end - before.start >= RUNS_ON &&
    text.draft.line.lower + before.draft.line.lower === 0 &&
    context.gap(text) <= 0 &&
    isLetter(context.source.charCodeAt(before.end - 1))
  )
}
