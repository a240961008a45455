import type {Line} from '../../source/lines.js'
import type {NoticeKind, ParticularName, StampContent} from '../../tree/nodes.js'
import {dateNode} from '../date/index.js'
import {readDateBetween} from './dates.js'
import {pushParticulars, pushPieces, type Piece} from './node.js'
import {noticeParticulars} from './particulars.js'

/** Kinds of notices that say something by name. */
const says: ReadonlySet<NoticeKind> = new Set(['downgrading', 'classification-authority', 'review-box'])

/** Adds the pieces of one line of a notice: what it says by name, a date behind the label, and the words between. */
export function pushNoticeLine(
  source: string,
  {line, start, end}: {readonly line: Line; readonly start: number; readonly end: number},
  children: StampContent[],
  kind: NoticeKind,
  named: ParticularName[],
): void {
  if (!says.has(kind)) {
    pushPieces(source, {line, start, end}, [], children)
    return
  }
  const pieces: Piece[] = []
  pushParticulars(source, line, noticeParticulars(source, start, end), named, pieces)
  const label = /^(?:DATE|Date):? {0,3}(?=\d)/.exec(source.slice(start, Math.min(end, start + 12)))
  const limit = pieces[0]?.start ?? end
  const date = label && readDateBetween(source, start + label[0].length, limit)
  if (date) pieces.push({start: date.start, end: date.end, node: dateNode(source, line, date)})
  pushPieces(source, {line, start, end}, pieces, children)
}
