import {describe, expect, test} from 'vitest'
import {typeEvidence} from '../../src/compile/record/document-types.js'
import {schemePatterns} from '../../src/conventions/document-id/schemes.js'
import type {Cited} from '../../src/lexicon/cited.js'
import {confusions} from '../../src/lexicon/confusions.js'
import {
  cuiDissemination,
  disseminationControls,
  nonIcControls,
  sciControls,
} from '../../src/lexicon/controls.js'
import {designatorSeries} from '../../src/lexicon/designators.js'
import {headerLabels} from '../../src/lexicon/header-labels.js'
import {historicControls} from '../../src/lexicon/historic-controls.js'
import {administrativeControls, levels} from '../../src/lexicon/levels.js'
import {markerConfusions} from '../../src/lexicon/marker-confusions.js'
import {noticePhrases} from '../../src/lexicon/notice-phrases.js'
import {regimes} from '../../src/lexicon/regimes.js'
import {stampPhrases} from '../../src/lexicon/stamp-phrases.js'

const tables: Readonly<Record<string, Readonly<Record<string, Cited>> | readonly Cited[]>> = {
  administrativeControls,
  confusions,
  cuiDissemination,
  designatorSeries,
  disseminationControls,
  headerLabels,
  historicControls,
  levels,
  markerConfusions,
  nonIcControls,
  noticePhrases,
  regimes,
  schemePatterns,
  sciControls,
  stampPhrases,
  typeEvidence,
}

describe('tables that cite', () => {
  test.each(Object.entries(tables))('%s says of each entry where it was found', (_, table) => {
    for (const [name, {source}] of Object.entries(table))
      expect(source, name).toEqual(expect.stringMatching(/\w{3}/))
  })
})
