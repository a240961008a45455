/** A mechanism of the parser that can be left out as a whole. */
export interface Mechanism {
  readonly name: string
  /** File under `src`, and the function or method that the mechanism is. */
  readonly file: string
  readonly function: string
  /** What the function gives back without it, as an expression; nothing where it gives nothing back. */
  readonly instead: string
}

function of(name: string, file: string, functionName: string, instead = 'undefined'): Mechanism {
  return {name, file, function: functionName, instead}
}

/** The mechanisms that serve one case beside the plain reading. */
export const mechanisms: readonly Mechanism[] = [
  of('damaged banners', 'document/markings/damaged-banners.ts', 'readDamagedBanners'),
  of('letter-spaced banners', 'conventions/marking/banner-damaged.ts', 'readSpaced'),
  of('controls on two lines', 'document/markings/two-line-controls.ts', 'joinControls'),
  of('banners that vote', 'document/markings/banner-vote.ts', 'voteOnBanners'),
  of('boxes to tick', 'document/markings/tick-boxes.ts', 'dropTickBoxes'),
  of('warning notices over several lines', 'document/markings/warning-notices.ts', 'completeWarningNotices'),
  of('stamps over several lines', 'document/stamps/stamps.ts', 'joinStamps'),
  of('notices over several lines', 'document/lines/notices.ts', 'joinNotices'),
  of('copies that vote', 'document/stamps/vote.ts', 'voteOnStamps'),
  of('dates misread', 'document/stamps/vote.ts', 'correctMisread'),
  of('pages by stamps', 'document/pages/pages-by-stamps.ts', 'pagesByStamps'),
  of('titles of memoranda at the head', 'document/pages/page-evidence.ts', 'isOpening', 'false'),
  of('pages by other furniture', 'document/pages/pages-by-furniture.ts', 'pagesByFurniture', '[]'),
  of('running heads', 'document/pages/running-heads.ts', 'findRunningHeads'),
  of('letterheads of further pages', 'document/pages/running-heads.ts', 'isLetterhead', 'false'),
  of('labels in columns', 'document/pages/page-labels.ts', 'isInColumn', 'false'),
  of('pages of cables', 'document/lines/recognise.ts', 'recogniseCablePage'),
  of('gaps of signatures', 'document/pages/furniture.ts', 'isSignatureGap', 'false'),
  of('date lines', 'document/header/date-line.ts', 'readDateLine'),
  of('contents apart from their labels', 'document/header/header-columns.ts', 'giveValue', '-1'),
  of('damaged labels', 'conventions/field/damaged-label.ts', 'readDamagedLabel'),
  of('labels of two lines', 'conventions/field/two-line-label.ts', 'readTwoLineLabel'),
  of('end matter', 'document/end-matter/end-matter.ts', 'findEndMatter', 'lines'),
  of('footnotes', 'document/end-matter/footnotes.ts', 'findFootnotes', '{notes: [], rest: lines}'),
  of('preformatted text', 'document/lines/preformatted.ts', 'findPreformatted', 'lines'),
  of('initials of names', 'conventions/outline/evidence.ts', 'looksLikeInitials', 'false'),
  of('lists of contents', 'conventions/outline/contents-line.ts', 'looksLikeContents', 'false'),
  of('boxes of numbered forms', 'document/outline/numbered-forms.ts', 'isNear', 'false'),
  of('lists of names', 'conventions/outline/sections.ts', 'looksLikeName', 'false'),
  of('markers amid noise', 'conventions/outline/line-marker.ts', 'noisyMarker'),
  of('markers read as another', 'conventions/outline/sequence.ts', 'takeWrecks'),
  of('markers that are waited for', 'conventions/outline/list-order.ts', 'isExpected', 'false'),
  of('run-in lists', 'conventions/outline/run-in.ts', 'holds', 'false'),
]
