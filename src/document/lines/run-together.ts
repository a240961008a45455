import {readOpening} from '../../conventions/stamp/openings.js'
import {readStamp} from '../../conventions/stamp/read.js'
import {addAll} from '../../source/add-all.js'
import {splitLines, type Line} from '../../source/lines.js'

/** Longest line that a page prints; a longer one is a paragraph, or a page whose line ends were lost. */
const LONGEST_PRINTED = 400
/** More characters than a stamp has with its date and number. */
const LONGEST_STAMP = 200
/** How stamps begin, as the words of their phrases do. */
const beginnings =
  /\b(?:Approved|Declassified|Released?|Sanitized|APPROVED|DECLASSIFIED|RELEASED?|SANITIZED)\b/g

/**
 * Cuts lines that were run together at the stamps in them, as form feeds are: the pieces are lines of one number.
 *
 * Some archives give the text of a whole paper as one line (CIA's reading room does, in the text of its pages). A stamp
 * within it is known by the identifier that it releases, which no mention of a release has.
 */
export function cutRunTogether(source: string, lines: readonly Line[]): readonly Line[] {
  let cut: Line[] | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const pieces = line.end - line.start > LONGEST_PRINTED ? cutLine(source, line) : undefined
    if (pieces) addAll((cut ??= lines.slice(0, index)), pieces)
    else cut?.push(line)
  }
  return cut ?? lines
}

/** The pieces of a line: its stamps, and what stands between them. */
function cutLine(source: string, line: Line): Line[] | undefined {
  const pieces: Line[] = []
  let from = line.start
  beginnings.lastIndex = from
  for (
    let found = beginnings.exec(source);
    found && found.index < line.end;
    found = beginnings.exec(source)
  ) {
    const {index} = found
    const stamp = pieceOf(source, line, index, Math.min(line.end, index + LONGEST_STAMP)) as Line
    const identifier = readStamp(source, stamp, readOpening(source, stamp))?.documentIds[0]
    if (!identifier) continue
    for (const piece of [pieceOf(source, line, from, index), pieceOf(source, line, index, identifier.end)])
      if (piece) pieces.push(piece)
    from = identifier.end
    beginnings.lastIndex = from
  }
  const rest = pieces.length > 0 ? pieceOf(source, line, from, line.end) : undefined
  if (rest) pieces.push(rest)
  return pieces.length > 1 ? pieces : undefined
}

/** A piece of a line as a line of its own; undefined where it has no text. */
function pieceOf(source: string, line: Line, start: number, end: number): Line | undefined {
  const [piece] = splitLines(source.slice(start, end))
  if (!piece) return undefined
  const {number, lineStart, blanksBefore, formFeeds} = line
  return {
    ...piece,
    number,
    lineStart,
    start: start + piece.start,
    end: start + piece.end,
    blanksBefore: start === line.start ? blanksBefore : 0,
    formFeeds,
  }
}
