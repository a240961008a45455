import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  chunks,
  parse,
  toText,
  toTextWithMap,
  type Chunk,
  type ChunksOptions,
  type Level,
  type PortionMark,
} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {fixtureNames, fixtureText} from '../../tools/fixture-texts.js'
import {paragraph, root, text, withoutPositions} from '../../tools/nodes.js'

const cut = (source: string, options?: ChunksOptions): Chunk[] => chunks(parse(source), options)
const texts = (list: readonly Chunk[]) => list.map((chunk) => chunk.text)

/** Chunks by words: any measure will do that does not shrink when a text grows. */
const countWords = (piece: string) => piece.split(/\s+/).filter((word) => word !== '').length

const outlined =
  '1. Aims. The aims are two.\n\n2. Means\n\na. By water.\n\nb. By land, where it is dry.\n\n3. Ends. There is none.'

describe('a document is cut', () => {
  test.each<[what: string, source: string, options: ChunksOptions, expected: string[]]>([
    ['not at all where it fits', outlined, {}, [outlined]],
    [
      'by sections, and neighbours share a chunk where they fit together',
      outlined,
      {size: 60},
      [
        '1. Aims. The aims are two.',
        '2. Means\n\na. By water.\n\nb. By land, where it is dry.',
        '3. Ends. There is none.',
      ],
    ],
    [
      'by paragraphs, a title with the first of them',
      outlined,
      {size: 28},
      [
        '1. Aims. The aims are two.',
        '2. Means\n\na. By water.',
        'b. By land, where it is dry.',
        '3. Ends. There is none.',
      ],
    ],
    [
      'behind a sentence',
      'The port was shut. The pilots left. Nobody came back.',
      {size: 40},
      ['The port was shut. The pilots left.', 'Nobody came back.'],
    ],
    [
      'behind a clause, where no sentence ends in time',
      'The port was shut in May, the pilots left in June, and nobody came back.',
      {size: 60},
      ['The port was shut in May, the pilots left in June,', 'and nobody came back.'],
    ],
    [
      'behind a word, where no clause ends in time',
      'The upper port of the river was shut again',
      {size: 20},
      ['The upper port of', 'the river was shut', 'again'],
    ],
    [
      'not behind an initial or a title',
      'It was said by the harbor master Mr. A. B. White in May.',
      {size: 44},
      ['It was said by the harbor master Mr. A. B.', 'White in May.'],
    ],
    [
      'not behind a stop before a small letter',
      'The port was shut etc. and so was it again. It is.',
      {size: 30},
      ['The port was shut etc. and so', 'was it again. It is.'],
    ],
    ['never inside a word', 'warehouses of the', {size: 5}, ['warehouses', 'of', 'the']],
    [
      'by any measure',
      outlined,
      {size: 6, measure: countWords},
      [
        '1. Aims. The aims are two.',
        '2. Means\n\na. By water.',
        'b. By land, where it is',
        'dry.',
        '3. Ends. There is none.',
      ],
    ],
  ])('%s', (_, source, options, expected) => {
    expect(texts(cut(source, options))).toEqual(expected)
  })

  test('as a line that is further in, behind its words', () => {
    const table = {type: 'preformatted' as const, children: [text('rice\n     timber    3')]}
    expect(texts(chunks(root(table), {size: 11}))).toEqual(['rice', '     timber', '3'])
  })

  test.each<[what: string, size: number, expected: string[]]>([
    ['behind a line', 20, ['rice     12    16', 'timber    3     4']],
    ['behind a line, blank lines apart', 36, ['rice     12    16\n\ntimber    3     4']],
    ['behind a word, where a line does not fit', 13, ['rice     12', '16', 'timber    3', '4']],
  ])('as a table: %s', (_, size, expected) => {
    const table = {type: 'preformatted', children: [text('rice     12    16\n\ntimber    3     4')]} as const
    expect(texts(chunks(root({...table, children: [...table.children]}), {size}))).toEqual(expected)
  })

  test('with what is repeated at the head of a chunk, in whole words', () => {
    const list = cut('The port was shut. The pilots left. Nobody came back.', {size: 40, overlap: 12})
    expect(list.map((chunk) => [chunk.text, chunk.overlap])).toEqual([
      ['The port was shut.', 0],
      ['was shut. The pilots left.', 10],
      ['left. Nobody came back.', 6],
    ])
  })

  test('into nothing where it has no text', () => {
    expect(cut('')).toEqual([])
    expect(cut('TOP SECRET\n\n- 2 -')).toEqual([])
  })

  test.each<ChunksOptions>([{size: 0}, {size: -1}, {size: 10, overlap: 10}, {overlap: -1}, {size: NaN}])(
    'not with %o',
    (options) => {
      expect(() => cut('The port was shut.', options)).toThrow(RangeError)
    },
  )
})

describe('a chunk says', () => {
  const memo = (options?: ChunksOptions) => cut(fixtureText('estimate-memorandum'), options)

  test('where it stands: document, section, titles, pages, source', () => {
    const source = fixtureText('estimate-memorandum')
    const list = memo({size: 1200})
    expect(
      list.map(({documentId, path, titles, sections, pageFrom, pageTo}) => ({
        documentId,
        path: path.join('/'),
        titles,
        sections: sections.map((each) => each.join('/')),
        pages: `${pageFrom}-${pageTo}`,
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "documentId": "CIA-RDP79R00904A000200030014-1",
          "pages": "1-1",
          "path": "",
          "sections": [
            "1",
          ],
          "titles": [],
        },
        {
          "documentId": "CIA-RDP79R00904A000200030014-1",
          "pages": "1-1",
          "path": "2",
          "sections": [
            "2",
            "2/a",
            "2/b",
            "2/c",
          ],
          "titles": [
            "Conclusions",
          ],
        },
        {
          "documentId": "CIA-RDP79R00904A000200030014-1",
          "pages": "2-2",
          "path": "3",
          "sections": [
            "3",
            "3/a",
            "3/b",
          ],
          "titles": [
            "Discussion",
          ],
        },
        {
          "documentId": "CIA-RDP79R00904A000200030014-1",
          "pages": "2-3",
          "path": "3/c",
          "sections": [
            "3/c",
          ],
          "titles": [
            "Discussion",
            "The shift between the ports",
          ],
        },
        {
          "documentId": "CIA-RDP79R00904A000200030014-1",
          "pages": "3-3",
          "path": "",
          "sections": [],
          "titles": [],
        },
      ]
    `)
    for (const {text: piece, position} of list) {
      const range = source.slice(position?.start.offset, position?.end.offset)
      expect(range.slice(0, 10)).toBe(piece.slice(0, 10))
      expect(range.slice(-10)).toBe(piece.slice(-10))
    }
  })

  test.each<[what: string, source: string, expected: Partial<Chunk>]>([
    [
      'the level of its banner',
      'TOP SECRET\n\nThe port was shut in May.\n\nTOP SECRET',
      {level: 'TOP SECRET', levelSource: 'banner'},
    ],
    [
      'the highest of its portion marks, before the banner',
      'TOP SECRET\n\n(U) The port was shut.\n\n(S//NF) It was open.\n\n(C) It was sold.\n\nTOP SECRET',
      {level: 'SECRET', levelSource: 'portion', controls: ['NOFORN']},
    ],
    ['nothing where nothing is marked', 'The port was shut in May.', {controls: []}],
    [
      'its exemptions once each',
      'The port was [REDACTED] shut.\n25X1\n25X1\n\nIt was open.',
      {exemptions: ['25X1']},
    ],
  ])('%s', (_, source, expected) => {
    const [chunk] = cut(source)
    expect(chunk).toMatchObject(expected)
    if (expected.level === undefined) expect(chunk).not.toHaveProperty('level')
  })

  test('the highest of the portion marks of one paragraph', () => {
    const mark = (value: string, level: Level): PortionMark => ({
      type: 'portionMark',
      value,
      marking: {system: 'US', level, form: 'short'},
      confidence: 1,
    })
    const [unclassified, secret] = [mark('(U)', 'UNCLASSIFIED'), mark('(S)', 'SECRET')]
    const tree = root(paragraph(unclassified, text('The port was shut.'), secret, text('It was open.')))
    expect(chunks(tree)).toMatchObject([{level: 'SECRET', levelSource: 'portion'}])
  })

  test('the level of a banner until the next page has one', () => {
    const list = cut(
      'SECRET\n\n1. The port was shut in May.\n\f2. It was open in June.\n\fTOP SECRET\n\n3. It was sold.',
      {size: 30},
    )
    expect(list.map(({level, pageFrom}) => [pageFrom, level])).toEqual([
      [1, 'SECRET'],
      [2, 'SECRET'],
      [3, 'TOP SECRET'],
    ])
  })

  test('a document of its own where a file holds several', () => {
    const prose = 'The harbor commission met again in the spring and found the upper port as it had left it.'
    const one = (id: string) => `Approved For Release 2006/03/14 : ${id}\n\n${prose}`
    const ids = ['CIA-RDP79R00904A000200030014-1', 'CIA-RDP62-00865R000200280002-0']
    expect(cut(ids.map(one).join('\n\f')).map(({documentId}) => documentId)).toEqual(ids)
  })

  test('no range in a tree without positions', () => {
    const tree = withoutPositions(parse(outlined))
    expect(chunks(tree, {size: 60})).toHaveLength(3)
    expect(chunks(root(paragraph(text('The port.'))))).toEqual([
      {
        text: 'The port.',
        size: 9,
        start: 0,
        end: 9,
        overlap: 0,
        path: [],
        titles: [],
        sections: [],
        pageFrom: 1,
        pageTo: 1,
        controls: [],
        exemptions: [],
      },
    ])
  })
})

const options = fc.record({
  size: fc.integer({min: 1, max: 400}),
  share: fc.double({min: 0, max: 0.9, noNaN: true}),
  words: fc.boolean(),
})

describe('of any document', () => {
  test.each([
    ['generated', arbitraryDocument],
    ['mutated fixtures', mutatedFixture],
  ])('the chunks are toText, whole and once: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, options, (source, {size, share, words}) => {
        const tree = parse(source, {validate: false})
        const measure = words ? countWords : (piece: string) => piece.length
        const overlap = Math.floor(size * share)
        const list = chunks(tree, {size, overlap, measure})
        const {text: whole} = toTextWithMap(tree)
        let end = 0
        for (const chunk of list) {
          expect(chunk.text).toBe(whole.slice(chunk.start, chunk.end))
          expect(chunk.text).toBe(chunk.text.trim())
          expect(chunk.size).toBe(measure(chunk.text))
          // no larger than asked for, but a single word
          if (chunk.size > size) expect(chunk.text).toMatch(/^\S+$/)
          // nothing between two chunks but white space, nothing twice but the overlap
          expect(whole.slice(end, chunk.start + chunk.overlap).trim()).toBe('')
          expect(measure(chunk.text.slice(0, chunk.overlap))).toBeLessThanOrEqual(Math.max(overlap, 0))
          // no cut inside a word
          for (const at of [chunk.start, chunk.end]) expect(whole.slice(at - 1, at + 1)).not.toMatch(/^\S\S$/)
          end = chunk.end
        }
        expect(whole.slice(end).trim()).toBe('')
      }),
      {numRuns: 150},
    )
  })

  test.each(fixtureNames)('chunks of %s are plain JSON, and joined give toText', (name) => {
    const tree = parse(fixtureText(name))
    const list = chunks(tree, {size: 300})
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
    expect(texts(list).join('').replaceAll(/\s/g, '')).toBe(toText(tree).replaceAll(/\s/g, ''))
  })
})

test('a long paragraph costs no more measuring than its length', () => {
  const source = Array.from({length: 4000}, (_, at) => `word${at}`).join(' ')
  let measured = 0
  cut(source, {
    size: 200,
    measure: (piece) => {
      measured += piece.length
      return piece.length
    },
  })
  // one look at the whole, and some ten at each piece
  expect(measured).toBeLessThan(source.length * 20)
})
