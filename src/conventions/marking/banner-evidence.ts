import {isUpper} from '../../source/characters.js'
import type {BannerReading} from './banner-reading.js'
import {countUpper, type Piece, type Range} from './cells.js'
import {isDateTimeGroup} from './date-time-group.js'
import {hasFormLabel} from './form-label.js'
import type {Element} from './phrases.js'

/** Pieces of a cell that neither the registers nor the habits of cables explain. */
export interface Rest {
  pieces: Piece[]
  /** How many of them are lower-case words. */
  lower: number
}

/** Labels of cables behind which a marking is one, however it is written. */
const labels = new Set(['SLUGS', 'ASSOCIATED'])
/** Most words of the slugs of a cable, each of which may be a codeword. */
const MOST_SLUGS = 8

/** Most words that stand beside a caption in the caption line of a telegram: `MHALPHA RYBAT MHBRAVO`. */
const MOST_CAPTION_WORDS = 3
/** Most words behind a caption that begins its line, and letters of each: cryptonyms are long, and sentences have short words. */
const MOST_CRYPTONYMS = 6
const FEWEST_OF_CRYPTONYM = 5
/** Most words of a line that says whom a telegram is for. */
const MOST_OF_ADDRESS = 11

/** How much the words of a cell say that it is a banner: nothing if they make a sentence or a title of it. */
export function evidenceOf(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  head: Element | undefined,
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  return head
    ? evidenceOfHead(source, pieces, head, controls, rest)
    : evidenceOfControls(source, cell, pieces, controls, rest)
}

/** Longest marking that is one in small letters wherever it stands: `Background Use Only`. */
const SHORT_MARKING = 19
/** Most letters of what dirt makes beside such a one. */
const SPECK = 3

/** Most words before the level in the line at the head of a cable's page. */
const MOST_BEFORE = 7

/** Words of sentences and titles, which no marking has. */
const ofSentences = new Set(['THE', 'AND', 'FOR', 'WITH', 'FROM'])

/** Whether a label stands before the words. */
function isLabelled(pieces: readonly Piece[]): boolean {
  return hasFormLabel(pieces) || labels.has((pieces[0] as Piece).text()) || isReportClass(pieces)
}

/** `REPORT CLASS SECRET--WARNING NOTICE`: the label at the head of an information report of CIA. */
function isReportClass([first, second]: readonly Piece[]): boolean {
  return first?.text() === 'REPORT' && second?.text() === 'CLASS'
}

/** Most words of the stamp of a library beside the level at the foot of a page: `SECRET Gerald R. Ford Library`. */
const MOST_OF_LIBRARY = 4

function isLibrary(source: string, pieces: readonly Piece[]): boolean {
  return (
    pieces.length <= MOST_OF_LIBRARY &&
    pieces.at(-1)?.text() === 'LIBRARY' &&
    pieces.every(({start}) => isUpper(source.charCodeAt(start)))
  )
}

function evidenceOfHead(
  source: string,
  pieces: readonly Piece[],
  head: Element,
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  if (isLabelled(pieces)) return rest.pieces.length <= 2 ? 'strong' : 'edge'
  const [start, end] = [(pieces[head.first] as Piece).start, (pieces[head.last] as Piece).end]
  const capitals = controls.length > 0 || countUpper(source, start, end) * 2 > end - start
  if (!capitals) {
    if (rest.pieces.length > 0) return undefined
    return head.last > head.first ? 'strong' : 'edge'
  }
  // UNCLAS is the language of telegrams: it needs nothing else
  if (head.first === 0 && (pieces[0] as Piece).text() === 'UNCLAS') return 'strong'
  if (rest.pieces.length === 0 || isPageOfCable(pieces, head)) return 'strong'
  if (head.first === 0 && isTimed(pieces, head)) return 'strong'
  if (rest.lower === rest.pieces.length && rest.pieces.length === 1) {
    return (rest.pieces[0] as Piece).length <= 3 ? 'strong' : 'edge'
  }
  if (head.first === 0 && isLibrary(source, rest.pieces)) return 'edge'
  if (rest.lower > 1 || rest.pieces.some((piece) => ofSentences.has(piece.text()))) return undefined
  const unknown = rest.pieces.reduce((sum, {length}) => sum + length, 0)
  return rest.pieces.length <= 2 && unknown <= 16 ? 'edge' : undefined
}

/** `SECRET TOTO 191845Z`: the date-time group of a cable behind the level and a word. */
function isTimed(pieces: readonly Piece[], head: Element): boolean {
  const group = pieces[head.last + 2]
  return group !== undefined && isDateTimeGroup(group) && group.text().endsWith('Z')
}

/** `PAGE 2 LAGOS 7953 SECRET`: the level at the end of the line that a cable has at the head of a page. */
function isPageOfCable(pieces: readonly Piece[], head: Element): boolean {
  const [first, second] = pieces as [Piece, Piece | undefined]
  if (head.last !== pieces.length - 1 || head.first < 2 || head.first > MOST_BEFORE) return false
  return first.text() === 'PAGE' && (second as Piece).digits && (pieces[head.first - 1] as Piece).digits
}

/** `MERCURY EYES ONLY FOR THE AMBASSADOR FROM THE EXEC SEC`: whom a telegram is for, perhaps behind the name of a channel. */
function isAddressed(pieces: readonly Piece[], [control, more]: readonly Element[]): boolean {
  if (!control || more || control.first > 1 || pieces.length > MOST_OF_ADDRESS) return false
  return pieces[control.last]?.text() === 'ONLY' && pieces[control.last + 1]?.text() === 'FOR'
}

function evidenceOfControls(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  if (isLabelled(pieces)) {
    const slugs = rest.lower === 0 && (pieces[0] as Piece).text() === 'SLUGS'
    return rest.pieces.length <= (slugs ? MOST_SLUGS : 1) ? 'strong' : 'edge'
  }
  const captions = controls.some(({meaning}) => meaning.kind === 'control' && meaning.caption)
  if (captions && rest.lower === 0) {
    if (rest.pieces.length <= MOST_CAPTION_WORDS) return 'strong'
    const opens = controls[0]?.first === 0 && rest.pieces.length <= MOST_CRYPTONYMS
    if (opens && rest.pieces.every(({length}) => length >= FEWEST_OF_CRYPTONYM)) return 'strong'
  }
  if (captions && isAddressed(pieces, controls)) return 'strong'
  if (rest.pieces.length > 1) return undefined
  const independent = controls.some(({meaning}) => meaning.kind === 'control' && !meaning.dependent)
  if (!independent) {
    if (rest.pieces.length > 0 || countUpper(source, cell.start, cell.end) < 2) return undefined
    return controls.length >= 2 ? 'strong' : 'edge'
  }
  const phrases = controls.every(({first, last}) => last > first)
  const capitals = countUpper(source, cell.start, cell.end) * 3 >= cell.end - cell.start
  if (!phrases && !capitals) return undefined
  // `Security Information` in small letters may be a title
  if (!capitals && cell.end - cell.start > SHORT_MARKING)
    return rest.pieces.every(({length}) => length <= SPECK) ? 'edge' : undefined
  if (rest.pieces.length === 0 || controls.length >= 2) return 'strong'
  // `HANDLE VIA COMINT CHANNEL`: three words say enough, whatever is left of the fourth
  return capitals && controls.some(({first, last}) => last - first >= 2) ? 'strong' : 'edge'
}
