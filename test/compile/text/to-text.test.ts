import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse, toText, type Text, type ToTextOptions} from '../../../src/index.js'
import {fixtureNames, fixtureText} from '../../tools/fixture-texts.js'
import {lineEnd, pageBreak, paragraph, redaction, root, text, withoutPositions} from '../../tools/nodes.js'

const fixtures = new URL('../../../fixtures/', import.meta.url)

describe('the reading text of a fixture', () => {
  test.each(['estimate-memorandum', 'study-chapter'])(
    '%s is what a person typed, letter for letter',
    (name) => {
      const typed = readFileSync(new URL(`${name}/reading.txt`, fixtures), 'utf8')
      expect(`${toText(parse(fixtureText(name)))}\n`).toBe(typed)
    },
  )

  test.each(fixtureNames)('%s is the same words without positions', (name) => {
    const tree = parse(fixtureText(name))
    const words = (of: string) => of.replaceAll(/\s+/g, '')
    expect(words(toText(withoutPositions(tree)))).toBe(words(toText(tree)))
  })
})

interface Case {
  readonly why: string
  readonly source: string
  readonly expected: string
  readonly options?: ToTextOptions
}

const cases: readonly Case[] = [
  {
    why: 'lines of a paragraph are joined by a space',
    source: 'The port was shut for eleven\nweeks in the spring.',
    expected: 'The port was shut for eleven weeks in the spring.',
  },
  {
    why: 'a soft hyphen goes',
    source: 'The commission sat, and the com-\nmission rose.',
    expected: 'The commission sat, and the commission rose.',
  },
  {
    why: 'a hard hyphen stays',
    source: 'The merchants ran a merchant-controlled row, merchant-\ncontrolled to the last.',
    expected: 'The merchants ran a merchant-controlled row, merchant-controlled to the last.',
  },
  {
    why: 'a hyphen that nothing decides stays: both of its parts are words of the document',
    source: 'The ware was dear. Its ware-\nhouses were full.',
    expected: 'The ware was dear. Its ware-houses were full.',
  },
  {
    why: 'a marking in brackets belongs to the text that it is said of',
    source: 'SECRET 081200Z FEB 73\n\nTO PORTO BELLO (EYES ONLY KARP)\nRYBAT\n\n1. THE BARGES LEFT.',
    expected: '081200Z FEB 73\nTO PORTO BELLO (EYES ONLY KARP)\n\n1. THE BARGES LEFT.',
  },
  {
    why: 'a hyphen before furniture stays, and the word stays together',
    source: 'The harbor was shut, and its com-\n\nSECRET\n- 2 -\n\nmission sat.',
    expected: 'The harbor was shut, and its com-mission sat.',
  },
  {
    why: 'a paragraph goes on over a page',
    source: 'The harbor was shut in the spring, or\n\nSECRET\n\n- 2 -\n\nperhaps in May.',
    expected: 'The harbor was shut in the spring, or perhaps in May.',
  },
  {
    why: 'a code that cuts into a sentence goes, its words stay apart',
    source: 'The pilots were led by 25X1 when the port was shut in the spring of that year.',
    expected: 'The pilots were led by when the port was shut in the spring of that year.',
  },
  {
    why: 'a redaction mark stays where it interrupts the text',
    source: 'The pilots met [REDACTED] in May, and then they went back to the coast.',
    expected: 'The pilots met [REDACTED] in May, and then they went back to the coast.',
  },
  {
    why: 'a mark that says how much is gone stays also between paragraphs',
    source: 'The pilots met in May.\n\nNext 2 Page(s) In Document Denied\n\fThey met again.',
    expected: 'The pilots met in May.\n\nNext 2 Page(s) In Document Denied\n\nThey met again.',
  },
  {
    why: 'a bare mark beside the banner stands for a marking and goes',
    source: 'The pilots met in May.\n\nTOP SECRET\n[REDACTED]\n\f\n- 2 -\n\nThey met again.',
    expected: 'The pilots met in May.\n\nThey met again.',
  },
  {
    why: 'white space is one space',
    source: 'The  port was\t shut.   It is open.',
    expected: 'The port was shut. It is open.',
  },
  {
    why: 'a marker stands before its text, a title on its line has a line to itself',
    source: '1. Aims\n\na. Rice. The rice is here.\n\n(1) It is good rice.',
    expected: '1. Aims\n\na. Rice. The rice is here.\n\n(1) It is good rice.',
  },
  {
    why: 'the portion mark is text of the author',
    source: '1. (S//NF) The port is shut.\n\n2. (U) It was open.',
    expected: '1. (S//NF) The port is shut.\n\n2. (U) It was open.',
  },
  {
    why: 'each field of a header, each reference has a line; the first one that of its label',
    source:
      'MEMORANDUM FOR: Chief, Records\n\nSUBJECT: Rice and\n  fuel\n\nREFERENCES: (a) NIE-71, dated 4 August 1953\n(b) NIE-64\n\n1. Both are here.',
    expected:
      'MEMORANDUM FOR: Chief, Records\nSUBJECT: Rice and fuel\nREFERENCES: (a) NIE-71, dated 4 August 1953\n(b) NIE-64\n\n1. Both are here.',
  },
  {
    why: 'the separator is what the caller says',
    source: 'One paragraph.\n\nAnother one.',
    options: {separator: '\n'},
    expected: 'One paragraph.\nAnother one.',
  },
  {
    why: 'pages are marked between paragraphs and in them',
    source: 'One.\n\fThe harbor was shut in spring, or\n\fperhaps in May.\n\n\fIt is open.',
    options: {pageMarks: (page) => `<${page}>`},
    expected: 'One.\n\n<2>\n\nThe harbor was shut in spring, or <3> perhaps in May.\n\n<4>\n\nIt is open.',
  },
  {
    why: 'the default mark',
    source: 'One.\n\fTwo.',
    options: {pageMarks: true},
    expected: 'One.\n\n[page 2]\n\nTwo.',
  },
  {
    why: 'a damaged marker is printed as it is',
    source: '1. First things.\n\na. One.\n\nb.- Two.\n\nc. Three.',
    expected: '1. First things.\n\na. One.\n\nb.- Two.\n\nc. Three.',
  },
  {
    why: 'or as it is read',
    source: '1. First things.\n\na. One.\n\nb.- Two.\n\nc. Three.',
    options: {repairs: true},
    expected: '1. First things.\n\na. One.\n\nb. Two.\n\nc. Three.',
  },
  {
    why: 'furniture has lines of its own, and cuts paragraphs',
    source:
      'SECRET\n25X1\n\nThe harbor was shut in the spring, or\n\nSECRET\n- 2 -   25X1\n\nperhaps in May.\n\nSECRET',
    options: {furniture: true},
    expected:
      'SECRET\n25X1\n\nThe harbor was shut in the spring, or\n\nSECRET\n- 2 - 25X1\n\nperhaps in May.\n\nSECRET',
  },
  {
    why: 'furniture on a line of text stays on it',
    source: 'The pilots were led by 25X1 when the port was shut in the spring of that year.',
    options: {furniture: true},
    expected: 'The pilots were led by 25X1 when the port was shut in the spring of that year.',
  },
  {
    why: 'damaged furniture is read on demand',
    source: 'SECRET\n2 5X1\n\nThe port was shut.\n\n25X1',
    options: {furniture: true, repairs: true},
    expected: 'SECRET\n25X1\n\nThe port was shut.\n\n25X1',
  },
  {
    why: 'what stands behind damage is written, too',
    source: 'The port was shut.\n\nApproved For Re1ease 2005/08/22 : ClA-RDP79R00904A000100040102-6',
    options: {furniture: true, repairs: true},
    expected: 'The port was shut.\n\nApproved For Re1ease 2005/08/22 : CIA-RDP79R00904A000100040102-6',
  },
  {
    why: 'a page may be marked by nothing',
    source: 'The port was,\n\n- 2 -\n\nin May, shut.\n\n- 3 -\n\nIt is open.',
    options: {pageMarks: () => ''},
    expected: 'The port was, in May, shut.\n\nIt is open.',
  },
  {why: 'a text of furniture alone has no reading text', source: 'SECRET\n\n25X1', expected: ''},
  {why: 'nor has an empty one', source: '', expected: ''},
]

test.each(cases)('$why', ({source, expected, options}) => {
  expect(toText(parse(source), options)).toBe(expected)
})

describe('trees built by hand', () => {
  test('leaves are joined by a space, but for punctuation', () => {
    const tree = root(
      paragraph(text('on '), text('4 August'), text(', the port'), lineEnd('none'), text('was shut')),
    )
    expect(toText(tree)).toBe('on 4 August, the port was shut')
  })

  test.each([
    ['soft', '-\n', 'harbor'],
    ['soft', '\n', 'harbor'],
    ['hard', '-\n', 'har-bor'],
    ['hard', '\n', 'har-bor'],
    ['undecided', '\u2010\n', 'har\u2010bor'],
    ['none', '\n', 'har bor'],
  ] as const)('a %s hyphen with the line end %j', (hyphen, value, expected) => {
    expect(toText(root(paragraph(text('har'), lineEnd(hyphen, value), text('bor'))))).toBe(expected)
  })

  test('a soft hyphen that furniture has left to the text is taken off there', () => {
    const code = {
      type: 'exemption',
      value: '25X1',
      code: '25X1',
      scheme: 'automatic-declassification',
      placement: 'margin',
      layer: 'release',
      confidence: 1,
    } as const
    const tree = root(paragraph(text('har-'), code, lineEnd('soft'), text('bor')))
    expect(toText(tree)).toBe('harbor')
  })

  test('several documents follow each other', () => {
    const tree = root(
      {type: 'document', children: [paragraph(text('One.'))]},
      {type: 'document', children: [paragraph(text('Two.'))]},
    )
    expect(toText(tree)).toBe('One.\n\nTwo.')
  })

  test('a footnote is a paragraph, its mark and citations are text', () => {
    const tree = root(
      paragraph(
        text('The port'),
        {type: 'footnoteReference', value: '*', identifier: 'note-1'},
        text('is in'),
        {type: 'citation', value: 'reference (a)', confidence: 1},
        text('.'),
      ),
      {
        type: 'footnote',
        identifier: 'note-1',
        marker: '*',
        children: [{type: 'label', value: '*'}, text('Or was.')],
      },
    )
    expect(toText(tree)).toBe('The port * is in reference (a).\n\n* Or was.')
  })

  test('any node has a text, furniture none', () => {
    expect(toText(paragraph(text('One.')))).toBe('One.')
    expect(toText(text('One.'))).toBe('One.')
    expect(toText(redaction('[REDACTED]'))).toBe('')
  })

  test('text that is withheld over a page stands in the sentence', () => {
    const mark = {...redaction('[3 lines not declassified]'), extent: {unit: 'line', count: 3}} as const
    expect(toText(root(paragraph(text('The port was'), pageBreak(2, mark), text('in May.'))))).toBe(
      'The port was [3 lines not declassified] in May.',
    )
  })

  test('lines that nothing parts are lines in a signature', () => {
    const leaf = (value: string, line: number, offset: number): Text => ({
      ...text(value),
      position: {
        start: {line, column: 1, offset},
        end: {line, column: 1 + value.length, offset: offset + value.length},
      },
    })
    const children = [leaf('A. B. White', 1, 0), leaf('Director', 2, 12)]
    expect(toText({type: 'signature', titles: [], children})).toBe('A. B. White\nDirector')
    expect(toText(paragraph(...children))).toBe('A. B. White Director')
  })

  test('a hyphen that is in the text already is not supplied', () => {
    const word = (end: string) => paragraph(text(`ware${end}`), lineEnd('undecided'), text('houses'))
    expect([toText(word('')), toText(word('-'))]).toEqual(['ware-houses', 'ware-houses'])
  })

  test('pages turn without positions too', () => {
    const mark = {
      ...redaction('Next 3 Page(s) In Document Denied'),
      extent: {unit: 'page', count: 3},
    } as const
    const tree = root(paragraph(text('The port was,')), pageBreak(2, mark), paragraph(text('It is.')))
    expect(toText(tree, {pageMarks: true})).toBe(
      'The port was,\n\n[page 2]\n\nNext 3 Page(s) In Document Denied\n\nIt is.',
    )
  })
})

describe('preformatted blocks', () => {
  /** A table whose lines begin in the tenth column, with positions as the parser gives them. */
  const source = 'Loaded at the coast:\n\n   Rice      40\r\n   Timber    12\n\n   Fuel  25X1  3\n'
  const at = (
    value: string,
    line: number,
    column: number,
    endLine = line,
    endColumn = column + value.length,
  ) => {
    const offset = source.indexOf(value)
    return {
      value,
      position: {
        start: {line, column, offset},
        end: {line: endLine, column: endColumn, offset: offset + value.length},
      },
    }
  }
  const table = {
    type: 'preformatted',
    children: [
      {type: 'text', ...at('Rice      40', 3, 4)},
      {type: 'break', hyphen: 'none', ...at('\r\n   ', 3, 16, 4, 4)},
      {type: 'text', ...at('Timber    12', 4, 4)},
      {type: 'break', hyphen: 'none', ...at('\n\n   Fuel'.slice(0, 5), 4, 16, 6, 4)},
      {type: 'text', ...at('Fuel', 6, 4)},
      {
        type: 'exemption',
        code: '25X1',
        scheme: 'automatic-declassification',
        placement: 'margin',
        layer: 'release',
        confidence: 1,
        ...at('25X1', 6, 10),
      },
      {type: 'text', ...at('3', 6, 16)},
    ],
  } as const

  test('keep lines and columns; a code leaves its width', () => {
    const {children, ...own} = table
    expect(toText({...own, children: [...children]})).toBe(
      '   Rice      40\n   Timber    12\n\n   Fuel        3',
    )
  })

  test('keep their lines where furniture stands between them', () => {
    const [rice, , timber] = table.children
    expect(toText({type: 'preformatted', children: [rice, timber]})).toBe('   Rice      40\n   Timber    12')
  })

  test('go on behind a page', () => {
    const [rice, , timber] = table.children
    expect(toText({type: 'preformatted', children: [rice, pageBreak(2), timber]})).toBe(
      '   Rice      40\n   Timber    12',
    )
  })

  test('have spaces between leaves without positions', () => {
    const lines = [
      text('Rice'),
      text('40'),
      lineEnd('none', '\r'),
      text('Timber  12'),
      lineEnd('none', '\f\n'),
      text('x'),
    ]
    expect(toText({type: 'preformatted', children: lines})).toBe('Rice 40\nTimber  12\nx')
  })
})
