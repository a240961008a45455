import {readFileSync} from 'node:fs'

/** A row of a table of sequences: markers as printed, and the path that each of them opens. */
export interface SequenceRow {
  /** The heading that the row stands under. */
  readonly about: string
  readonly markers: readonly string[]
  readonly paths: readonly string[]
}

/**
 * Reads a table of sequences: rows of two lines, markers above and paths below, in columns two spaces apart, under
 * headings that begin with `#`.
 */
export function readSequences(file: URL): SequenceRow[] {
  const rows: SequenceRow[] = []
  let about = ''
  for (const block of readFileSync(file, 'utf8').trim().split('\n\n').slice(1)) {
    if (block.startsWith('# ')) {
      about = block.slice(2)
      continue
    }
    const [markers = [], paths = []] = block.split('\n').map((line) => line.trim().split(/ {2,}/))
    if (markers.length !== paths.length)
      throw new Error(`Unexpected number of paths below ${markers.join('  ')}`)
    rows.push({about, markers, paths})
  }
  return rows
}

/** Sentences of our own, none of which looks like a heading or goes on with the one before. */
const sentences = [
  'The harbour was closed for the whole of that winter.',
  'No carts came down from the hills after the bridge fell.',
  'Two of the three mills had been shut by the end of May.',
  'Nothing is known of the clerk who kept the second ledger.',
  'Grain was sold by weight, as it had been before the flood.',
  'Most of the crews were paid in kind and went home early.',
] as const

/** Titles, for the markers that are words: `Part I` before a sentence is the beginning of that sentence. */
const titles = ['The Closing of the Harbour', 'Mills and Bridges', 'The Second Ledger of the Guild'] as const

/** A text in which each marker of a sequence stands before a sentence, or before a title where it is a word. */
export function textOfSequence(markers: readonly string[], between: string): string {
  return markers
    .map((marker, at) => {
      const texts = /^[A-Za-z]{3}/.test(marker) ? titles : sentences
      return `${marker} ${texts[at % texts.length] ?? ''}`
    })
    .join(between)
}
