import {bannerReading, type BannerReading} from './banner-reading.js'
import type {Marking} from '../../tree/marking.js'
import type {Cell, Piece} from './cells.js'
import {addControl} from './add-control.js'
import {levelWords} from './phrases.js'

/** Captions that State's telegrams and memoranda tie to the level. */
const captions = ['NODIS', 'EXDIS', 'NOFORN'] as const
/** Longest such line, and fewest characters of the level that a pen struck out. */
const LONGEST = 30
const FEWEST_BEFORE = 5
/** Most pieces that damage makes of it. */
const MOST_PIECES = 6
/** How damaged a level may be that is struck out, and one that a serial follows. */
const STRAIN_OF_STRUCK = 0.3
const STRAIN_BEFORE_SERIAL = 0.25

/** `-STCRVTINODIS`, `aSERET7NODIS`, `-eeff-I-BeNTI-PrL/NODIS`: a caption behind the level that was struck out. */
export function readBehindStruckLevel(source: string, cell: Cell): BannerReading | undefined {
  const last = cell.pieces.at(-1) as Piece
  const end = source.charCodeAt(last.end - 1)
  if (
    (end !== CAPITAL_S && end !== CAPITAL_N) ||
    cell.pieces.length > MOST_PIECES ||
    last.end - cell.start > LONGEST
  )
    return undefined
  const text = source.slice(cell.start, last.end)
  const caption = captions.find((each) => text.endsWith(each))
  if (!caption || text.includes(' ') || text.length - caption.length < FEWEST_BEFORE) return undefined
  const marking: Marking = {system: 'US'}
  const at = last.end - caption.length
  const level = levelWords.read(source, cell.start, at, STRAIN_OF_STRUCK)
  if (level) marking.level = level.value
  addControl(marking, caption)
  const start = level ? (cell.pieces[0] as Piece).start : at
  return bannerReading(source, cell, start, last.end, marking, level?.cost ?? 0, 'edge')
}

const CAPITAL_S = 83
const CAPITAL_N = 78

/** `bECRETSTATE 158406.`: the level of a telegram that OCR ran together with the office which sends it. */
export function readBeforeSerial(source: string, cell: Cell): BannerReading | undefined {
  const {pieces} = cell
  const serial = pieces[1]
  if (pieces.length !== 2 || !serial?.digits || serial.length < 5) return undefined
  const head = pieces[0] as Piece
  if (!head.text().endsWith('STATE')) return undefined
  const end = head.end - 'STATE'.length
  const level = levelWords.read(source, head.start, end, STRAIN_BEFORE_SERIAL)
  if (!level) return undefined
  return bannerReading(
    source,
    cell,
    head.start,
    end,
    {system: 'US', level: level.value},
    level.cost,
    'strong',
  )
}
