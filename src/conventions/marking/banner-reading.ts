import {indexWithin} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {Marking} from '../../tree/marking.js'
import type {Range} from './cells.js'

/** A banner found in a line. */
export interface BannerReading extends Range {
  readonly marking: Marking
  readonly cancelled: boolean
  readonly condition?: string | undefined
  /** 0 for a clean print. */
  readonly cost: number
  /** What its damage was read by; confusions of letters if left out. */
  readonly why?: 'document-vote'
  /** `strong`: a banner wherever the line stands; `edge`: only where the page has its banners. */
  readonly evidence: 'strong' | 'edge'
  /** The line that it ends on, where it runs on from its own. */
  readonly lastLine?: Line
}

/** Whether a stretch is struck through, as Markdown writes it. */
function isStruck(source: string, {start, end}: Range): boolean {
  return indexWithin(source, '~~', Math.max(0, start - 2), end + 1) >= 0
}

/** Makes a reading of a stretch of a cell. */
export function bannerReading(
  source: string,
  cell: Range,
  start: number,
  end: number,
  marking: Marking,
  cost: number,
  evidence: BannerReading['evidence'],
  condition?: string,
): BannerReading {
  return {start, end, marking, cancelled: isStruck(source, cell), condition, cost, evidence}
}
