import {DAY_LENGTH} from '../../conventions/date/iso.js'
import {telegramWords} from '../../lexicon/telegram-words.js'
import {isUpper} from '../../source/characters.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {FieldDraft} from './header-context.js'
import type {TextLine} from '../lines/text-lines.js'

/** Fields that only telegrams have. */
const telegramFields = new Set([
  'tags', 'executive order', 'cite', 'message reference number', 'precedence', 'slugs', 'time of receipt',
  'time of transmission', 'confirmation', 'microfilm', 'sensitivity', 'info', 'dissemination',
]) // prettier-ignore
/** `INCOMING TELEGRAM`, `CLASSIFIED MESSAGE`: the title of the form. */
const title = /\b(?:TELEGRAM|CABLEGRAM|CLASSIFIED MESSAGE)\b/
const LONGEST_TITLE = 40
/** Lines of text between two heads, of which the later one is another paper's. */
const PAPER = 5

/** Tells of lines of text, asked in order, whether they stand in a telegram by what the headers before them show. */
export class TelegramReader {
  private telegram = false
  /** Lines since another paper began. */
  private since = 0
  private at = 0
  private next = 0

  constructor(
    private readonly source: string,
    private readonly lines: readonly TextLine[],
    private readonly fields: readonly FieldDraft[],
  ) {}

  /** Whether a line stands in a telegram; the lines before it are read when the first one asks. */
  isIn(at: number): boolean {
    for (; this.at <= at; this.at++) {
      const text = this.lines[this.at] as TextLine
      this.read(text)
      // a block behind the text of a paper counts as one line
      if (text.role?.kind === 'end-matter') this.at += text.role.matter.lines.length - 1
    }
    return this.telegram
  }

  private read(text: TextLine): void {
    if (text.begins === 'fresh') {
      if (this.since > PAPER) this.telegram = false
      this.since = 0
    } else this.since++
    const {fields} = this
    for (; this.next < fields.length; this.next++) {
      const field = fields[this.next] as FieldDraft
      if (field.text.index >= text.index) break
      this.telegram ||= isOfTelegram(field)
    }
    this.telegram ||= isTitle(this.source, text)
  }
}

function isOfTelegram({name, label, date}: FieldDraft): boolean {
  if (date && (date.evidence === 'date-time-group' || date.reading.iso.length > DAY_LENGTH)) return true
  if (!label) return false
  // `FM AMEMBASSY PORTO`
  return telegramFields.has(name) || (name === 'from' && label.end - label.start <= 3)
}

function isTitle(source: string, {start, end, draft}: TextLine): boolean {
  return draft.line.lower === 0 && end - start <= LONGEST_TITLE && title.test(source.slice(start, end))
}

const words = new Vocabulary(telegramWords.map((word) => [word, true] as const))
/** How damaged such a word may be. */
const STRAIN = 0.3
/** A surname: one word in capitals, or two where it has a particle or a hyphen. */
const surname = /^(?:(?:DE|DI|VAN|VON|MC|MAC|ST\.) )?[A-Z](?:[A-Z]|['’-](?=[A-Z])){2,15}$/
const LONGEST_NAME = 20
/** What ends a sentence. */
const stops = '.!?"”)'
/** What stands behind the name: the end of the transmission, a number of the machine, a speck. */
const trailer = /^(?:BT|N{2,4}|#\d{1,5}|\W{0,4}\w?\W{0,4}|<{0,2} ?END OF (?:DOCUMENT|MESSAGE) ?>{0,2})$/
/** More characters than that has. */
const LONGEST_TRAILER = 24

/**
 * Whether a line is the surname with which State ends its telegrams, `VANCE`: alone in capitals behind a sentence, with
 * nothing of the paper after it.
 *
 * @param ends whether a line begins what stands behind the text of a paper
 */
export function isTelegramSignature(
  source: string,
  lines: readonly TextLine[],
  at: number,
  ends: (at: number) => boolean,
): boolean {
  const text = lines[at] as TextLine
  const {start, end, draft} = text
  if (end - start > LONGEST_NAME || draft.line.lower > 0 || draft.spans.length > 0) return false
  if (!isUpper(source.charCodeAt(start))) return false
  const before = lines[at - 1]
  if (!before || before !== text.before || !stops.includes(source.charAt(before.end - 1))) return false
  // the word is looked up last: it costs most
  return (
    surname.test(source.slice(start, end)) &&
    endsPaper(source, lines, at, ends) &&
    !words.read(source, start, end, STRAIN)
  )
}

/** Whether nothing of the paper stands below a line. */
function endsPaper(
  source: string,
  lines: readonly TextLine[],
  at: number,
  ends: (at: number) => boolean,
): boolean {
  for (let next = at + 1; next < lines.length; next++) {
    const below = lines[next] as TextLine
    if (below.begins === 'fresh' || ends(next)) return true
    if (below.end - below.start > LONGEST_TRAILER || !trailer.test(source.slice(below.start, below.end)))
      return false
  }
  return true
}
