import fc from 'fast-check'

/** Two releases of one made-up document, and what each withholds of what the other shows. */
export interface ReleasePair {
  readonly a: string
  readonly b: string
  /** What `a` withholds and `b` shows, in order. */
  readonly released: readonly string[]
  /** What `b` withholds and `a` shows. */
  readonly withheld: readonly string[]
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
]
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou']
const common = ['the', 'of', 'and', 'to', 'in', 'that', 'was', 'for', 'it', 'with']

/** A word that looks like one, by its number. */
function wordOf(number: number): string {
  if (number % 3 === 0) return common[(number / 3) % common.length] as string
  const syllable = (seed: number) =>
    `${onsets[seed % onsets.length] as string}${nuclei[(seed >> 3) % nuclei.length] as string}`
  return `${syllable(number)}${syllable(number >> 4)}${syllable(number >> 8)}n`
}

/** How a cut is shown: a mark, or a code where the text was, or nothing but the gap. */
const marks = {
  bracket: '[REDACTED]',
  // the spaces are no places to break the line
  editor: '[2_lines_not_declassified]',
  block: '██████████',
  code: '(b)(1)',
  none: '',
} as const

type Mark = keyof typeof marks

/** A sentence before it has its words. */
interface Draft {
  /** Which release withholds it. */
  readonly cut: 'a' | 'b' | undefined
  readonly mark: Mark
  /** The word that OCR reads otherwise in the one release. */
  readonly damaged: number
}

interface Sentence extends Draft {
  readonly words: readonly string[]
}

/** What OCR makes of a word. */
function damage(word: string): string {
  return word.replace('n', 'u').replace('o', 'c')
}

/** The words of a sentence, as many and as mixed as in prose: by chance, but the same for the same seed. */
function wordsOf(seed: number): string[] {
  let state = seed
  const next = (limit: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return (state >>> 8) % limit
  }
  return Array.from({length: 7 + next(10)}, () => wordOf(next(6000)))
}

const draft: fc.Arbitrary<Draft> = fc.record({
  cut: fc.oneof({weight: 8, arbitrary: fc.constant(undefined)}, fc.constantFrom('a' as const, 'b' as const)),
  mark: fc.constantFrom<Mark>('bracket', 'editor', 'block', 'code', 'none'),
  damaged: fc.integer({min: 0, max: 15}),
})

/** Two cuts do not touch, and a paragraph neither begins nor ends with one: what is cut stands between words. */
function apart(sentences: readonly Draft[]): Draft[] {
  return sentences.map((each, index) =>
    index === 0 || index === sentences.length - 1 || sentences[index - 1]?.cut !== undefined
      ? {...each, cut: undefined}
      : each,
  )
}

/** Cuts that stand beside each other in the list are kept apart by turning the second into text. */
function withoutNeighbours(sentences: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const each of apart(sentences))
    kept.push(kept.at(-1)?.cut === undefined ? each : {...each, cut: undefined})
  return kept
}

function textOf({words}: Sentence): string {
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Breaks a paragraph into lines. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n').replaceAll('_', ' ')
}

interface Style {
  readonly width: number
  readonly stamp: string
  /** Paragraphs on a page. */
  readonly page: number
}

function render(
  release: 'a' | 'b',
  paragraphs: readonly (readonly Sentence[])[],
  style: Style,
  noisy: boolean,
): string {
  const pages: string[] = []
  for (const [index, sentences] of paragraphs.entries()) {
    const text = sentences
      .map((each) => {
        if (each.cut === release) return marks[each.mark]
        const {words, damaged} = each
        if (!noisy || each.cut !== undefined) return textOf(each)
        return textOf({...each, words: words.map((word, at) => (at === damaged ? damage(word) : word))})
      })
      .filter((piece) => piece !== '')
      .join(' ')
    const page = Math.floor(index / style.page)
    pages[page] =
      `${pages[page] === undefined ? '' : `${pages[page]}\n\n`}${wrap(`${index + 1}. ${text}`, style.width)}`
  }
  return pages.map((page, index) => `SECRET\n\n${page}\n\n${style.stamp}\n- ${index + 1} -\n`).join('\f')
}

/** Pairs of releases with known differences: other lines, pages, stamps and damages. */
export const releasePair: fc.Arbitrary<ReleasePair> = fc
  .record({
    seed: fc.noShrink(fc.integer()),
    drafts: fc.array(fc.array(draft, {minLength: 3, maxLength: 9}).map(withoutNeighbours), {
      minLength: 1,
      maxLength: 10,
    }),
    widths: fc.tuple(fc.integer({min: 50, max: 90}), fc.integer({min: 50, max: 90})),
    pages: fc.tuple(fc.integer({min: 2, max: 4}), fc.integer({min: 2, max: 4})),
  })
  .map(({seed, drafts, widths, pages}) => {
    let next = seed
    const paragraphs = drafts.map((list) => list.map((each): Sentence => ({...each, words: wordsOf(next++)})))
    const stamp = (date: string) => `Approved For Release ${date} : CIA-RDP79R00904A000200030014-1`
    const cuts = (release: 'a' | 'b') =>
      paragraphs
        .flat()
        .filter(({cut}) => cut === release)
        .map(textOf)
    return {
      a: render('a', paragraphs, {width: widths[0], stamp: stamp('2001/08/14'), page: pages[0]}, true),
      b: render('b', paragraphs, {width: widths[1], stamp: stamp('2016/03/02'), page: pages[1]}, false),
      released: cuts('a'),
      withheld: cuts('b'),
    }
  })
