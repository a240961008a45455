import memorandum from '../../fixtures/estimate-memorandum/input.txt'
import chapter from '../../fixtures/study-chapter/input.txt'
import faulty from '../../fixtures/tariff-memorandum/input.txt'
import damaged from '../../fixtures/wharf-report/input.txt'

/** Documents of our own to look at, by name; the people and places in them are made up. */
export const samples: readonly (readonly [name: string, text: string])[] = [
  ['A memorandum, released', memorandum],
  ['A chapter of a study, declassified', chapter],
  ['A memorandum with faults', faulty],
  ['A report damaged by OCR', damaged],
]
