import type {Cited} from './cited.js'

/**
 * Characters that OCR takes for one another where a marker of an outline stands by itself, without a word around it to
 * hold it up. Upper and lower case are told apart here: `h` is taken for `b`, not `H` for `B`.
 *
 * Observed on released papers of CIA's CREST, the JFK collection and the Pentagon Papers; `cost` as for the confusions
 * of words.
 */
export const markerConfusions: readonly MarkerConfusion[] = [
  {characters: '1lIi!|', cost: 0.1, source: 'typewriters without a one key'},
  {characters: 'oO0Q', cost: 0.1, source: 'typewriters without a zero key'},
  {characters: 'S5$§', cost: 0.2, source: 'CREST'},
  {characters: '3S8B', cost: 0.4, source: 'CREST'},
  {characters: '6G&', cost: 0.4, source: 'JFK collection'},
  {characters: '8&B', cost: 0.3, source: 'JFK collection'},
  {characters: '2Z', cost: 0.2, source: 'CREST'},
  {characters: '9g', cost: 0.4, source: 'JFK collection'},
  {characters: '47', cost: 0.5, source: 'CREST'},
  {characters: '17T', cost: 0.4, source: 'CREST'},
  {characters: 'ceo', cost: 0.3, source: 'CREST'},
  {characters: 'CGO', cost: 0.35, source: 'CREST'},
  {characters: 'ea', cost: 0.4, source: 'JFK collection'},
  {characters: 'ad', cost: 0.4, source: 'JFK collection'},
  {characters: 'bh', cost: 0.3, source: 'CREST'},
  {characters: 'bD', cost: 0.35, source: 'JFK collection'},
  {characters: 'ft', cost: 0.3, source: 'CREST'},
  {characters: 'ftIl1', cost: 0.5, source: 'JFK collection'},
  {characters: 'f£', cost: 0.2, source: 'JFK collection'},
  {characters: 'gq&', cost: 0.3, source: 'JFK collection'},
  {characters: 'hn', cost: 0.4, source: 'JFK collection'},
  {characters: 'd4', cost: 0.4, source: 'JFK collection'},
  {characters: '4A', cost: 0.4, source: 'JFK collection'},
  {characters: 'a8@&', cost: 0.3, source: 'CREST'},
  {characters: 'uvy', cost: 0.4, source: 'JFK collection'},
  {characters: 'EF', cost: 0.35, source: 'CREST'},
  {characters: 'IET', cost: 0.5, source: 'CREST'},
  {characters: 'DO', cost: 0.35, source: 'CREST'},
  {characters: 'e&é', cost: 0.4, source: 'JFK collection'},
]

/** Characters of like shape, any of which may stand for any other. */
export interface MarkerConfusion extends Cited {
  readonly characters: string
  readonly cost: number
}
