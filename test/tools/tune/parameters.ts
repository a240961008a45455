/** A number of the parser that was set by hand, and the values that are tried in its place. */
export interface Parameter {
  /** File under `src`. */
  readonly file: string
  /** Its constant, and its place in it: `SPURIOUS`, `prices.gap.0`. */
  readonly name: string
  /** Values that are tried, today's among them. */
  readonly values: readonly number[]
}

/** The parameters of one file: of each, its name and the values that are tried. */
function of(file: string, names: Readonly<Record<string, readonly number[]>>): Parameter[] {
  return Object.entries(names).map(([name, values]) => ({file, name, values}))
}

/** The numbers that decide most, by the mechanism that they belong to. */
export const parameters: readonly Parameter[] = [
  // what it costs to read a print as a phrase, in twentieths of a character
  ...of('source/costs.ts', {
    SPURIOUS: [12, 14, 16, 18, 20],
    SPURIOUS_SIGN: [3, 4, 5, 7],
    MISSING: [14, 16, 18, 20],
    SIGN_AS_LETTER: [0, 2, 3, 5],
    SIGN_FOR_LETTER: [8, 10, 12, 15],
  }),
  ...of('source/vocabulary.ts', {CLEARLY: [0.1, 0.2, 0.3, 0.45]}),
  // how much damage is read through
  ...of('conventions/marking/banner-damaged.ts', {
    'strains.whole': [0.26, 0.29, 0.32, 0.36],
    'strains.long': [0.22, 0.26, 0.3],
    'strains.head': [0.22, 0.25, 0.28, 0.32],
    'strains.control': [0.26, 0.32, 0.38],
    'strains.strong': [0.12, 0.16, 0.2, 0.25],
    'strains.anyCase': [0.15, 0.19, 0.23, 0.28],
  }),
  ...of('conventions/marking/banner-clean.ts', {CONTROL_STRAIN: [0.22, 0.26, 0.3, 0.35]}),
  ...of('conventions/stamp/openings.ts', {STRAIN: [0.24, 0.27, 0.3, 0.33, 0.36]}),
  ...of('conventions/field/damaged-label.ts', {
    'STRAIN.short': [0.2, 0.26, 0.32],
    'STRAIN.long': [0.18, 0.24, 0.3],
  }),
  ...of('conventions/field/memorandum.ts', {STRAIN: [0.26, 0.3, 0.34, 0.38]}),
  // copies of identifiers and dates
  ...of('document/stamps/vote.ts', {
    LIKE: [0.28, 0.32, 0.36, 0.4],
    DEBRIS: [10, 12, 15, 18],
    RARER: [2, 3, 4],
  }),
  ...of('conventions/document-id/copies.ts', {OVERRULES: [1.5, 2, 3], DAMAGED: [0.4, 0.6, 0.8]}),
  // where banners may stand
  ...of('document/markings/damaged-banners.ts', {NEAR: [1, 2, 3, 4, 6], APART: [2, 3, 4]}),
  ...of('document/pages/furniture.ts', {
    'weights.bannerLinesFromEdge': [0, 1, 2, 3],
    'weights.bannerInside': [8, 16, 24, 40],
    'weights.noiseLetters': [8, 12, 16],
    'weights.noiseShare': [0.3, 0.4, 0.5],
  }),
  // pages: where they begin, what heads them, their labels
  ...of('document/pages/page-evidence.ts', {
    'pageEvidence.withoutHead': [0.7, 1.1, 1.6],
    'pageEvidence.behindBody': [1, 1.5, 2],
    'pageEvidence.reachFoot': [0.1, 0.3, 0.6],
    'pageEvidence.shortPage': [0, 0.6, 1.2, 1.8],
    'pageEvidence.unstamped': [0, 0.5, 1],
    'pageEvidence.lines.opening.2': [0.4, 0.9, 1.4],
    'pageEvidence.lines.noise.2': [0, 0.15, 0.3],
    'pageEvidence.lines.strongBanner.2': [1, 1.4, 1.8],
    'pageEvidence.lines.strongLabel.2': [0.8, 1.2, 1.6],
    'pageEvidence.lines.stamp.2': [2, 2.5, 3],
  }),
  ...of('document/pages/pages-by-stamps.ts', {
    TEXT: [100, 130, 160, 220],
    'steps.emptyPage': [1, 1.5, 2],
    'steps.littleBetween': [0.4, 0.8, 1.2],
    'steps.same': [1.2, 1.6, 2, 2.5],
  }),
  ...of('document/pages/running-heads.ts', {
    'runningHeads.pages': [2, 3, 4],
    'runningHeads.common': [0.4, 0.5, 0.6],
  }),
  ...of('document/pages/page-labels.ts', {
    'labelEvidence.least': [0.5, 1, 1.5],
    'labelEvidence.forms.half-dashed': [0, 0.5, 1],
    'labelEvidence.forms.bare': [-0.5, 0, 0.5],
    'labelEvidence.edge.0': [0.5, 1, 1.5],
    'labelEvidence.nextToBanner': [0.5, 1, 1.5],
    'labelEvidence.fits': [1.5, 2, 2.5],
    'labelEvidence.lonely': [-1.5, -1, -0.5],
    'labelEvidence.rival': [-1, -0.6, -0.3],
  }),
  // outlines: what a line costs as an item, what a move costs from one to the next
  ...of('conventions/outline/evidence.ts', {
    'evidence.lowerCase': [1.4, 2, 2.6],
    'evidence.midSentence.period': [1, 1.4, 1.8],
    'evidence.noBlank': [0.4, 0.7, 1],
    'evidence.alone.number': [0, 0.3, 0.6],
    'evidence.alone.enclosed': [0.5, 0.9, 1.3, 1.7],
    'evidence.skipPlain': [2, 2.6, 3.2],
    'evidence.skipDoubtful': [0.7, 1.1, 1.5],
    'evidence.highNumber': [1, 1.5, 2.2],
    'evidence.decimal': [0, 0.5, 1],
  }),
  ...of('conventions/outline/prices.ts', {
    'prices.child': [0.5, 0.8, 1.1],
    'prices.lateStart': [0.7, 1.1, 1.5],
    'prices.lateChild': [1.2, 1.65, 2.2],
    'prices.beside.number': [1.4, 1.8, 2.4],
    'prices.gap.0': [0.8, 1.2, 1.6],
    'prices.gap.1': [1.7, 2.2, 2.8],
    'prices.restart.plain': [1.2, 1.6, 2.2],
    'prices.lookAlike': [0.6, 0.9, 1.2],
    'prices.skipExpected': [1, 1.4, 1.9],
  }),
  ...of('conventions/outline/marker.ts', {
    'damages.comma': [0.3, 0.5, 0.8],
    'damages.unstopped': [0.6, 0.8, 1, 1.4],
    'damages.illegible': [0.3, 0.5, 0.8, 1.2],
  }),
  // whether a line goes on with a field, and whether a date is the document's own
  ...of('document/header/header-lines.ts', {
    'weights.hanging': [1.5, 2, 2.5],
    'weights.sentence': [-2.5, -2, -1.5],
    'weights.room': [-2, -1.5, -1],
    'weights.letters': [-1.5, -1, -0.5],
    FULL: [0.75, 0.85, 0.95],
  }),
  ...of('document/header/date-line.ts', {PROSE_BEFORE: [1, 2, 3], REST: [4, 6, 10]}),
]
