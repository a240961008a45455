import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  compareReleases,
  parse,
  type ReleaseComparison,
  type ReleaseDifference,
  type Root,
} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {paragraph, redaction, root, text, withoutPositions} from '../../tools/nodes.js'
import {releasePair} from '../../tools/release-pair.js'

const compare = (a: string, b: string): ReleaseComparison => compareReleases(parse(a), parse(b))

/** A paper with a sentence in it, or with what stands in its place. */
const paper = (sentence: string) =>
  `1. The harbor commission met again in the spring and found the upper port as it had left it. ${sentence} The lower port went on loading all through the autumn.\n\n2. The tariff was raised in June, and nobody said a word about it.`

const sentence = 'The pilots had been paid by the coast since the winter.'

describe('two releases with known differences', () => {
  test('give just those', () => {
    // a fixed seed: in three of ten thousand pairs the words beside a cut repeat it by chance, and nobody could tell
    fc.assert(
      fc.property(releasePair, ({a, b, released, withheld}) => {
        const comparison = compareReleases(parse(a), parse(b))
        expect(comparison.released.map(({text}) => text)).toEqual(released)
        expect(comparison.withheld.map(({text}) => text)).toEqual(withheld)
      }),
      {numRuns: 300, seed: 1954},
    )
  })
})

describe('a release compared with itself', () => {
  test.each([
    ['generated documents', arbitraryDocument],
    ['mutated fixtures', mutatedFixture],
  ])('has no differences: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const tree = parse(source, {validate: false})
        expect(compareReleases(tree, tree)).toEqual({released: [], withheld: [], variants: [], agreement: 1})
      }),
      {numRuns: 100},
    )
  })
})

describe('text that one release shows', () => {
  const rows: [
    what: string,
    inPlace: string,
    evidence: ReleaseDifference['evidence'],
    confidence: number,
    exemptions: string[],
    missing: string,
  ][] = [
    ['for a mark', '[REDACTED]', 'redaction', 0.95, [], '[REDACTED]'],
    ['for a block', '██████████', 'redaction', 0.95, [], '██████████'],
    [
      'for what an editor writes',
      '[2 lines not declassified]',
      'redaction',
      0.95,
      [],
      '[2 lines not declassified]',
    ],
    ['for a code', '(b)(1)', 'exemption', 0.8, ['(b)(1)'], '(b)(1)'],
    ['for nothing', '', 'unmarked', 0.4, [], '  '],
  ]
  test.each(rows)('%s', (_, inPlace, evidence, confidence, exemptions, missing) => {
    const [hidden, shown] = [paper(inPlace), paper(sentence)]
    const {released, withheld, variants} = compare(hidden, shown)
    expect(withheld).toEqual([])
    expect(variants).toEqual([])
    expect(released).toMatchObject([{text: sentence, evidence, confidence, exemptions, stillWithheld: false}])
    const [difference] = released as [ReleaseDifference]
    const slice = (source: string, {position}: ReleaseDifference['shown']) =>
      source.slice(position?.start.offset, position?.end.offset)
    expect(slice(shown, difference.shown)).toBe(sentence)
    expect(slice(hidden, difference.missing)).toBe(missing)
    // the other way round the same text is withheld
    expect(compare(shown, hidden)).toMatchObject({released: [], withheld: released})
  })

  test('for a code in the margin', () => {
    const lines = (middle: string, code: string) =>
      `1. The harbor commission met again in the spring and found the\nupper port as it had left it. ${middle}${code}The lower port went on\nloading all through the autumn.`
    const {released} = compare(lines('', '\n25X1\n'), lines(`${sentence} `, ''))
    expect(released).toMatchObject([{text: sentence, evidence: 'exemption', exemptions: ['25X1']}])
  })

  test('for whole pages', () => {
    const [a, c] = ['1. The port was shut in May.', '3. It was open again in June.']
    const b = '2. The pilots had been paid by the coast since the winter, all of them.'
    expect(
      compare(`${a}\n\nNext 2 Page(s) In Document Denied\n\n${c}`, `${a}\n\n${b}\n\n${c}`),
    ).toMatchObject({
      released: [{text: b, evidence: 'pages', confidence: 0.9}],
      withheld: [],
    })
  })

  test('of which a part is still withheld', () => {
    const {released} = compare(
      paper('[REDACTED]'),
      paper('The pilots had been paid [REDACTED] since the winter.'),
    )
    expect(released).toMatchObject([{evidence: 'redaction', stillWithheld: true}])
  })

  test('at the end, and in a release that shows nothing', () => {
    expect(compare('', sentence).released).toMatchObject([{text: sentence, missing: {page: 1}}])
    expect(
      compare(`1. ${sentence}`, `1. ${sentence} The sheds were sold in June of that year.`).released,
    ).toMatchObject([{text: 'The sheds were sold in June of that year.'}])
  })

  test('on a later page', () => {
    const two = (last: string) => `${paper(sentence)}\n\fSECRET\n\n3. The sheds were sold. ${last} So it was.`
    expect(compare(two('[REDACTED]'), two('Nobody knew of the second tug.')).released).toMatchObject([
      {shown: {page: 2}, missing: {page: 2}},
    ])
  })

  test('in trees without positions', () => {
    const tree = (...middle: Parameters<typeof paragraph>) =>
      root(paragraph(text('The port was shut in May.'), ...middle, text('It was open in June.')))
    expect(compareReleases(tree(redaction('[REDACTED]')), tree(text(sentence))).released).toEqual([
      {
        text: sentence,
        shown: {page: 1},
        missing: {page: 1},
        evidence: 'redaction',
        exemptions: [],
        stillWithheld: false,
        confidence: 0.95,
      },
    ])
  })
})

describe('what is no release', () => {
  test.each<[what: string, a: string, b: string, variants: [string, string][]]>([
    [
      'words read differently',
      paper('Thc pi1ots had bcen paid.'),
      paper('The pilots had been paid.'),
      [
        ['Thc', 'The'],
        ['pi1ots', 'pilots'],
        ['bcen', 'been'],
      ],
    ],
    [
      'words run together',
      paper('The pilotshad been paid.'),
      paper('The pilots had been paid.'),
      [
        ['pilotshad', 'pilots'],
        ['', 'had'],
      ],
    ],
    ['a few words without a mark', paper('It was.'), paper(''), [['It was.', '']]],
    [
      'a passage that stands elsewhere',
      `${paper(sentence)}\n\n3. The sheds were sold.`,
      `${paper('')}\n\n3. The sheds were sold. ${sentence}`,
      [
        [sentence, ''],
        ['', sentence],
      ],
    ],
    ['specks', paper(''), paper('.,;" x# q7z ~vv xkw rrt'), [['', 'x# q7z ~vv xkw rrt']]],
  ])('%s', (_, a, b, variants) => {
    const comparison = compare(a, b)
    expect(comparison.released).toEqual([])
    expect(comparison.withheld).toEqual([])
    expect(comparison.variants.map((each) => [each.a, each.b])).toEqual(variants)
  })

  test('other lines, pages, banners and stamps', () => {
    const a = fixtureText('estimate-memorandum')
    const b = a
      .replaceAll('TOP SECRET', 'SECRET')
      .replaceAll('2006/03/14', '2016/05/02')
      .replaceAll(' port', '\nport')
    expect(compare(a, b)).toMatchObject({released: [], withheld: [], agreement: 1})
  })
})

describe('agreement', () => {
  test('is low for two different documents', () => {
    const [a, b] = [fixtureText('estimate-memorandum'), fixtureText('study-chapter')]
    expect(compare(a, b).agreement).toBeLessThan(0.5)
    expect(compare(a, a).agreement).toBe(1)
  })

  test('is the same either way round', () => {
    fc.assert(
      fc.property(releasePair, ({a, b}) => {
        expect(compare(a, b).agreement).toBeCloseTo(compare(b, a).agreement, 2)
      }),
      {numRuns: 20, seed: 1954},
    )
  })
})

test('a long release is compared with one that is mostly the same', () => {
  const lines = Array.from(
    {length: 3000},
    (_, at) =>
      `${at + 1}. The tug ${at * 7919} towed ${at * 104729} tons of rice to shed ${at % 17} in the spring.`,
  )
  const cut = lines.map((line, at) => (at % 500 === 250 ? `${at + 1}. [REDACTED]` : line))
  const [a, b] = [cut, lines].map((each) => parse(each.join('\n\n'), {validate: false}))
  const {released, withheld, agreement} = compareReleases(a as never, b as never)
  expect(withheld).toEqual([])
  expect(released).toHaveLength(6)
  expect(agreement).toBeGreaterThan(0.99)
})

test('a comparison is plain JSON', () => {
  const comparison = compare(paper('[REDACTED]'), paper(sentence))
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  expect(withoutPositions(comparison).released).toHaveLength(1)
})

describe('a cut beside a word that is read in two ways', () => {
  const passage = (words: string) =>
    `1. The harbor commission sat in May, and they said ${words} was shut again in the autumn of the year.`

  test.each([
    ['before it', 'port [REDACTED]', 'p0rt had been sold to the coast, as was the upper port', 'had been sold to the coast, as was the upper port'],
    ['behind it', '[REDACTED] port', 'port had been sold to the coast, as was the upper p0rt', 'port had been sold to the coast, as was the upper'],
  ])('%s is where the mark stands', (_, hidden, shown, released) => {
    const comparison = compare(passage(hidden), passage(shown))
    expect(comparison.released).toMatchObject([{text: released, evidence: 'redaction'}])
    expect(comparison.withheld).toEqual([])
    expect(comparison.variants).toMatchObject([{a: 'port', b: 'p0rt'}])
  }) // prettier-ignore
})

test('a mark without a position is placed by the words around it', () => {
  const [hidden, shown] = [paper('[REDACTED]'), paper(sentence)].map((source) =>
    withoutPositions(parse(source)),
  ) as [Root, Root]
  const {released} = compareReleases(hidden, shown)
  expect(released).toMatchObject([{text: sentence, evidence: 'redaction', missing: {page: 1}}])
  expect(released[0]?.missing).not.toHaveProperty('position')
})

test('two passages beside words that are said twice are one, where the words may as well stand before them', () => {
  const [hidden, shown] = [
    'the port was shut',
    'never heard from the pilots that the port was closed by order of the coast, nor that the port was shnt',
  ].map(
    (words) =>
      `1. The harbor commission sat in May and ${words} by the harbor master in the autumn of the year.`,
  ) as [string, string]
  const {released, withheld, variants} = compare(hidden, shown)
  expect(released.map(({text}) => text)).toEqual([
    'never heard from the pilots that the port was closed by order of the coast, nor that',
  ])
  expect(withheld).toEqual([])
  expect(variants).toMatchObject([{a: 'shut', b: 'shnt'}])
})
