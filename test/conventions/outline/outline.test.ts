import {describe, expect, test} from 'vitest'
import {outline} from '../../../src/conventions/outline/index.js'
import type {Node, OutlineMarker, Section} from '../../../src/tree/nodes.js'
import {pathsOf} from '../../tools/paths-of.js'
import {textOfSequence} from '../../tools/sequence-table.js'

/** The markers of a tree, in order. */
function markersOf(node: Node): OutlineMarker[] {
  if (node.type === 'outlineMarker') return [node]
  return 'children' in node ? node.children.flatMap((child) => markersOf(child)) : []
}

/** The first section of an outline. */
function firstSection(text: string): Section {
  return outline.parse(text).children.find((child) => child.type === 'section') as Section
}

test.each([
  ['I CENTRAL INTELLIGENCE AGENCY\n\n1. This copy is for the recipient.\n\n2. It may be burned.', ['1', '2']],
  ['I THE HARBOR\n\n1. This copy is for the recipient.\n\n2. It may be burned.', ['I', 'I/1', 'I/2']],
])('a stroke beside the name of an agency is no numeral: %s', (text, paths) => {
  expect(pathsOf(outline.parse(text))).toEqual(paths)
})

describe('outline.parse', () => {
  test('gives paths, markers and positions', () => {
    expect(outline.parse('1. One.\n   a. Two.')).toMatchObject({
      type: 'outline',
      children: [
        {
          type: 'section',
          path: ['1'],
          depth: 1,
          children: [
            {
              type: 'outlineMarker',
              value: '1.',
              label: '1',
              style: 'arabic',
              delimiter: 'period',
              ordinal: 1,
              confidence: 1,
            },
            {type: 'paragraph', children: [{type: 'text', value: 'One.'}]},
            {
              type: 'section',
              path: ['1', 'a'],
              depth: 2,
              position: {start: {line: 2, column: 4, offset: 11}, end: {line: 2, column: 11, offset: 18}},
            },
          ],
        },
      ],
      position: {start: {offset: 0}, end: {offset: 18}},
    })
  })

  test.each([
    ['no marker at all', 'The harbour was closed.'],
    ['initials before a name', 'R. J. Halden'],
    ['a dash alone', '- one thing'],
    ['the first word of a sentence in capitals', 'I DECLARE THAT THE HARBOUR WAS SHUT FOR THE WHOLE OF'],
    ['the pronoun of a telegram', 'I SAID THAT THE HARBOUR WAS SHUT'],
    ['the pronoun of a sentence that ends there', 'I SAILED LATER.'],
    ['a stroke beside noise', 'I T ~~~~| ^ H'],
    ['a stroke beside a box for copies', 'I NAVY'],
    ['a bracket read as a stroke', 'I WITHHELD ]'],
    ['a stroke before what is left of a sentence', 'I IS UNCLASSIFIED'],
    ['a stroke before a line of a telegram', 'I TRUST THE HARBOUR MASTER'],
    ['a number with a nought before it', '08. The harbour was shut.'],
    ['a first name before what is left of an initial', 'Jesse 1. The harbour was shut.'],
    ['noise glued to a stroke', 'I.Ic:I:u: i:,iiFit'],
    ['a stroke, and a word glued to its colon', "I:LASSIFIED n'v: the keeper"],
    ['a day with a speck in it', '1.1 AUG 1970'],
    ['a number too long for a marker, a letter in it', '1l0O. The harbour was shut.'],
    ['a short word with a stop', 'Ltd. The harbour was shut.'],
    ['a numeral that runs on as a word', 'In the spring the harbour was shut.'],
    ['a word that begins as an annex does', 'And the harbour was shut.'],
    ['a number in the middle of a sentence', '1936 saw the harbour shut.'],
    ['nothing', ' \n '],
  ])('refuses %s', (_, text) => {
    expect(outline.safeParse(text).success).toBe(false)
    expect(outline.find(text)).toEqual([])
  })

  test('keeps text before the first marker, and a second paragraph in its section', () => {
    const {children} = outline.parse('Preface.\n\n1. One.\n\nMore of one.\n\n2. Two.')
    expect(children.map(({type}) => type)).toEqual(['paragraph', 'section', 'section'])
    expect((children[1] as Section).children.map(({type}) => type)).toEqual([
      'outlineMarker',
      'paragraph',
      'paragraph',
    ])
  })

  test('ends a list without numbers with its items', () => {
    const {children} = firstSection('1. One.\n\n• Carts came.\n• Crews left.\n\nMore of one.\n\n2. Two.')
    expect(children.map(({type}) => type)).toEqual([
      'outlineMarker',
      'paragraph',
      'section',
      'section',
      'paragraph',
    ])
  })

  test('marks the lists inside a paragraph', () => {
    const [, paragraph] = firstSection('1. The aims were (1) to go, (2) to stay.').children
    expect(paragraph).toMatchObject({
      type: 'paragraph',
      children: [
        {type: 'text', value: 'The aims were'},
        {type: 'enumerator', label: '(1)', style: 'arabic', ordinal: 1},
        {type: 'text', value: 'to go,'},
        {type: 'enumerator', label: '(2)', ordinal: 2},
        {type: 'text', value: 'to stay.'},
      ],
    })
  })

  test.each([
    'References (a), (b) and (d) agree.',
    'See paragraph (a) and item (b) of it.',
    'The barges of (a) and (b) were sold.',
    'It rests on (1) through (2).',
    'The provisions are those of 5 U. S. C. 552.(a)(4) and of 5 U. S. C. 552 (b)(5) of the code.',
  ])('no list is in: %s', (text) => {
    const [, paragraph] = firstSection(`1. ${text}`).children
    expect(paragraph).toMatchObject({type: 'paragraph', children: [{type: 'text', value: text}]})
  })
})

describe('titles', () => {
  test.each([
    ['a title', '1. The Closing of the Harbour', ['heading']],
    ['a title in capitals', 'I. THE HARBOUR', ['heading']],
    ['a title with small words', 'B. Hours of watch', ['heading']],
    ['a sentence in capitals', 'B. THE BOATS WOULD BE PAID FOR', ['paragraph']],
    ['an item in capitals', 'B. BOATS FOR THE SEASON; AND', ['paragraph']],
    ['a sentence before another, in capitals', '2. BOATS WERE SEEN THERE. NOBODY CAME.', ['paragraph']],
    ['a statement before another, in capitals', '2. HE RECEIVED THE CLERK. NOBODY CAME.', ['paragraph']],
    ['a word in capitals before its text', '2. COMMENT. NOBODY CAME.', ['heading', 'paragraph']],
    ['a title in capitals with a colon', '2. STATE OF THE MILLS: NOBODY CAME.', ['heading', 'paragraph']],
    ['two sentences in capitals', '2. BOATS WERE SEEN THERE. HE SAID SO', ['paragraph']],
    ['a sentence with a pronoun', 'B. It sank off the quay. Nobody came.', ['paragraph']],
    ['a title and its text', '1. The Harbour\n\nIt was closed.', ['heading', 'paragraph']],
    [
      'a title that text runs on behind',
      'a. Nature of the trade. We feel that it grew.',
      ['heading', 'paragraph'],
    ],
    ['a title with a colon', 'a. The mills: Two of them were shut.', ['heading', 'paragraph']],
    ['a continued title', '3. The Mills (continued)', ['heading']],
    [
      'a title on the line below its marker',
      'I.\n\nTHE HARBOUR\n\nIt was closed.\n\nII.\n\nTHE MILLS',
      ['heading', 'paragraph'],
    ],
    ['a title with a verb among large words', '1. The Harbour is Closed', ['heading']],
    ['large words in a sentence', '1. The Harbour was closed by Frost and Snow', ['paragraph']],
    ['a title that its line ends behind', '1. Nature of the trade.', ['paragraph']],
    ['a sentence', '1. The harbour was closed.', ['paragraph']],
    ['a sentence without its stop', '1. The harbour was closed in the winter', ['paragraph']],
    ['a sentence behind a sentence', '1. The harbour was closed. Nobody came.', ['paragraph']],
    ['the stop of an abbreviation', '1. Mr. Halden came.', ['paragraph']],
    ['initials', '1. R. Halden came.', ['paragraph']],
    [
      'a long sentence without a verb that is known',
      `1. Trade ${'and toil '.repeat(8)}grew. It fell.`,
      ['paragraph'],
    ],
    ['a list without numbers', '• One Harbour\n• Two Mills', ['paragraph']],
    ['a date', '1. January 1953, May 1954', ['heading']],
  ])('%s', (_, text, types) => {
    const {children} = firstSection(text)
    expect(children.slice(1).map(({type}) => type)).toEqual(types)
  })

  test('says which title its text runs on behind', () => {
    expect(firstSection('a. Nature of the trade. We feel that it grew.').children[1]).toMatchObject({
      runIn: true,
    })
    expect(firstSection('a. Nature of the Trade').children[1]).not.toHaveProperty('runIn')
  })
})

describe('damage', () => {
  test.each([
    [['1.', '2,', '3.'], '2,', '2.'],
    [['l.', '2.', '3.'], 'l.', '1.'],
    [['a.', 'b.-', 'c.'], 'b.-', 'b.'],
    [['(1)', '(2j', '(3)'], '(2j', '(2)'],
    [['(1)', '(2', '(3)'], '(2', '(2)'],
    [['4.', 'S.', '6.'], 'S.', '5.'],
  ])('%j: %s is read as %s', (markers, from, to) => {
    const read = markersOf(outline.parse(textOfSequence(markers, '\n')))
    const [damaged, ...others] = read.filter(({repairs}) => repairs !== undefined)
    expect(others).toEqual([])
    expect(damaged?.repairs).toEqual([{offset: damaged?.position?.start.offset, from, to, why: 'sequence'}])
    expect(damaged?.confidence).toBeLessThan(1)
    for (const marker of read) if (marker !== damaged) expect(marker.confidence).toBeGreaterThanOrEqual(0.9)
  })
})

describe('confidence', () => {
  test.each([
    [['1.', '2.', '3.']],
    [['I.', 'A.', '1.', 'a.', '(1)', '(a)', 'II.']],
    [['1.', 'a.', 'b.', '2.', 'a.', 'b.']],
    [['A.', '1.', '2.', 'B.', '1.']],
    [['1)', 'a)', 'b)', '2)']],
  ])('%j: cleanly printed markers are sure, whatever their place costs', (markers) => {
    for (const {confidence} of markersOf(outline.parse(textOfSequence(markers, '\n\n'))))
      expect(confidence).toBeGreaterThanOrEqual(0.95)
  })

  test('is lower where the sequence does not decide', () => {
    const [, sub] = markersOf(outline.parse(textOfSequence(['1.', '(i)', '2.'], '\n\n')))
    expect(sub?.confidence).toBeLessThan(0.9)
  })
})

describe('alternatives', () => {
  test.each([
    ['(i) alone: a numeral, or (1)', ['1.', '(i)', '2.'], 1, ['1/(1)']],
    ['i. behind d.: a list under it, or e. damaged', ['a.', 'b.', 'c.', 'd.', 'i.'], 4, ['e']],
    [
      'a second round of 1. a. (1) (a), or 1. again',
      ['1.', 'a.', '(1)', '(a)', '1.', '2.'],
      4,
      ['1/a/(1)/(a)/1'],
    ],
  ])('%s', (_, markers, at, alternatives) => {
    const read = markersOf(outline.parse(textOfSequence(markers, '\n\n')))
    expect(read[at]?.alternatives).toEqual(alternatives)
  })

  test.each([
    [['1.', 'a.', 'i.', 'ii.', 'b.', '2.']],
    [['g.', 'h.', 'i.', 'j.']],
    [['I.', 'A.', 'B.', 'II.']],
  ])('%j: none where the sequence decides', (markers) => {
    for (const marker of markersOf(outline.parse(textOfSequence(markers, '\n\n'))))
      expect(marker).not.toHaveProperty('alternatives')
  })
})

describe('outline.stringify', () => {
  test.each([
    ['indents by depth', '1. One.\na. Two.\n(1) Three.', '1. One.\n   a. Two.\n      (1) Three.'],
    ['joins lines', '1. One\nand more.\n2. Two.', '1. One and more.\n2. Two.'],
    [
      'writes markers as they were meant',
      'l. One.\n2, Two.\n(1 Sub.\n(2) More.',
      '1. One.\n2. Two.\n   (1) Sub.\n   (2) More.',
    ],
    [
      'keeps the title that text runs on behind',
      'a. Nature of trade. We feel.',
      'a. Nature of trade. We feel.',
    ],
    [
      'sets text apart from a title',
      '1. The Harbour\n\nIt was closed.',
      '1. The Harbour\n\n   It was closed.',
    ],
    [
      'writes markers of a whole place',
      'III. C. 2. THE HARBOUR\n1. One.',
      'III. C. 2. THE HARBOUR\n   1. One.',
    ],
    [
      'writes words without a stop',
      'TAB A\nThe harbour.\nTAB B\nThe mills.',
      'TAB A The harbour.\nTAB B The mills.',
    ],
    ['parts two markers on one line', '1. a. One.\nb. Two.', '1.\n   a. One.\n   b. Two.'],
    ['keeps what stands before the first marker', 'Preface.\n\n1. One.', 'Preface.\n1. One.'],
    [
      'writes lists inside a paragraph',
      '1. Aims: (1) to go, (2) to stay.',
      '1. Aims: (1) to go, (2) to stay.',
    ],
  ])('%s', (_, text, written) => {
    expect(outline.stringify(outline.parse(text))).toBe(written)
    expect(outline.stringify(outline.parse(written))).toBe(written)
  })

  test('writes a section without a marker', () => {
    const paragraph = {type: 'paragraph' as const, children: [{type: 'text' as const, value: 'One.'}]}
    const section = {type: 'section' as const, path: [], depth: 1, children: [paragraph]}
    expect(outline.stringify({type: 'outline', children: [section]})).toBe('One.')
  })
})

describe('outline.find', () => {
  test('cuts where the outermost numbering begins anew', () => {
    const found = outline.find('Preface.\n\n1. One.\n2. Two.\n\n1. Another.\n2. More.')
    expect(found.map((each) => pathsOf(each))).toEqual([
      ['1', '2'],
      ['1', '2'],
    ])
    expect(found[1]?.position?.start.line).toBe(6)
  })

  test('leaves text between in the outline before it', () => {
    const [found] = outline.find('1. One.\n\n2. Two.\n\nMore of two.')
    expect(found?.children).toHaveLength(2)
  })
})
