import {toString} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse, toMdast, type Preformatted, type Root, type ToMdastOptions} from '../../../src/index.js'
import {declastParse, declastToMdast} from '../../../src/unified.js'
import {
  banner, citation, document, exemption, field, footnote, footnoteReference, heading, label, lineEnd, marker, pageBreak,
  paragraph, redaction, reference, references, root, section, text,
} from '../../tools/hand-built.js' // prettier-ignore

const markdown = unified().use(remarkStringify, {bullet: '-'})

function write(tree: Root, options?: ToMdastOptions): string {
  return markdown.stringify(toMdast(tree, options)).trimEnd()
}

describe('a text as Markdown', () => {
  test.each<[string, string, string]>([
    ['joins the lines of a paragraph', 'The port was shut\nfor eleven weeks.', 'The port was shut for eleven weeks.'],
    ['takes off a soft hyphen', 'The harbor com-\nmission met.', 'The harbor commission met.'],
    ['puts furniture into comments, a run of it into one', 'SECRET\n\n25X1\n\nThe port was shut.', '<!-- banner: SECRET; exemption: 25X1 -->\n\nThe port was shut.'],
    ['leads a section without a title with its marker', '1. The port was shut.\n\n2. It opened.', '**1.** The port was shut.\n\n**2.** It opened.'],
    ['makes a heading of a title', '1. Purpose\n\nThe port was shut.', '# 1. Purpose\n\nThe port was shut.'],
    ['makes headings by depth', '1. Purpose\n\na. The Upper Port\n\nIt was shut.', '# 1. Purpose\n\n## a. The Upper Port\n\nIt was shut.'],
    ['sets the label of a field in bold', 'SUBJECT : Rice\n\nThe port was shut.', '**SUBJECT :** Rice\n\nThe port was shut.'],
    ['keeps what Markdown would take for its own', 'The sign * and the # and _this_ stay.', 'The sign \\* and the # and *this* stay.'.replace('*this*', '\\_this\\_')],
    ['is empty for nothing', '', ''],
  ])('%s', (_, source, expected) => {
    expect(write(parse(source))).toBe(expected)
  }) // prettier-ignore

  test('keeps the columns of lines that are left as they are', () => {
    const table: Preformatted = {
      type: 'preformatted',
      children: [
        text('Port  Rice'),
        lineEnd(),
        exemption('25X1'),
        text('Upper   12'),
        pageBreak(2),
        text('Lower'),
      ],
    }
    expect(write(root(table))).toBe(
      [
        '<!-- exemption: 25X1 -->',
        '```\nPort  Rice\n     Upper   12\n```',
        '<!-- page 2 -->',
        '```\nLower\n```',
      ].join('\n\n'),
    )
  })
})

describe('furniture', () => {
  test.each<[string, Root, string]>([
    [
      'at a page break, in one comment',
      root(pageBreak(2, banner('TOP SECRET'), redaction('[REDACTED]'))),
      '<!-- page 2; banner: TOP SECRET; redaction: [REDACTED] -->',
    ],
    [
      'within a paragraph, where it stands',
      root(paragraph('The port', pageBreak(2), 'was shut.')),
      'The port <!-- page 2 --> was shut.',
    ],
    [
      'at the beginning of a paragraph, before it: the line would be HTML otherwise',
      root(paragraph(exemption('25X1'), 'The port was shut.')),
      '<!-- exemption: 25X1 -->\n\nThe port was shut.',
    ],
    [
      'in a signature, behind it, for the same reason',
      root({type: 'signature', titles: [], children: [text('A. B. White'), lineEnd(), exemption('25X1'), text('Director')]}),
      'A. B. White\\\nDirector\n\n<!-- exemption: 25X1 -->',
    ],
    [
      'with the words of a comment in it, without ending the comment',
      root(banner('SECRET --> <b>bold</b> --')),
      '<!-- banner: SECRET - -> <b>bold</b> - - -->',
    ],
    [
      'between a marker and its text, before them',
      root(section(['1'], marker('1.'), exemption('25X1'), paragraph('The port was shut.'))),
      '<!-- exemption: 25X1 -->\n\n**1.** The port was shut.',
    ],
    [
      'that is all there is of a paragraph, alone',
      root(paragraph(exemption('25X1'))),
      '<!-- exemption: 25X1 -->',
    ],
  ])('%s', (_, tree, expected) => {
    expect(write(tree)).toBe(expected)
  }) // prettier-ignore

  test('is left out if one asks for that, page breaks too', () => {
    const tree = root(banner('SECRET'), paragraph('The port', pageBreak(2, banner('SECRET')), 'was shut.'))
    expect(write(tree, {furniture: 'none'})).toBe('The port was shut.')
  })

  test('that says how much was withheld is text', () => {
    const tree = root(redaction('[1 line not declassified]', {extent: {unit: 'line', count: 1}}))
    expect(write(tree, {furniture: 'none'})).toBe('\\[1 line not declassified]')
  })
})

describe('headings', () => {
  const deep = (depth: number) => root({...section(['1'], marker('1.'), heading('Purpose')), depth})

  test.each([
    [1, undefined, '# 1. Purpose'],
    [6, undefined, '###### 1. Purpose'],
    [9, undefined, '###### 1. Purpose'],
    [1, 2, '## 1. Purpose'],
    [3, 5, '###### 1. Purpose'],
  ])('of depth %s, from %s, stand at the depth that Markdown has', (depth, headingDepth, expected) => {
    expect(write(deep(depth), headingDepth === undefined ? {} : {headingDepth})).toBe(expected)
  })

  test.each<[string, Root, string]>([
    ['outside sections are of the first depth', root(heading('Ports')), '# Ports'],
    ['without a marker have none', root(section(['1'], heading('Ports'))), '# Ports'],
    ['without text have their marker', root(section(['1'], marker('1.'), heading())), '# 1.'],
    ['without anything are none', root(heading()), ''],
    ['of two lines are one', root(heading('The Upper', lineEnd(), 'Port')), '# The Upper Port'],
    ['with furniture keep it behind their words', root(heading('Ports', exemption('25X1'))), '# Ports <!-- exemption: 25X1 -->'],
    ['without a marker before a further section', root(section(['1'], marker('1.'), section(['1', 'a'], marker('a.'), paragraph('It was shut.')))), '**1.**\n\n**a.** It was shut.'],
    ['before a list', root(section(['1'], marker('1.'), references(reference('a', 'NIE-58')))), '**1.**\n\n- NIE-58'],
    ['of a section that ends', root(section(['1'], marker('1.'))), '**1.**'],
  ])('%s', (_, tree, expected) => {
    expect(write(tree)).toBe(expected)
  }) // prettier-ignore
})

describe('lists and end matter', () => {
  test.each<[string, Root, string]>([
    [
      'references, with the label of the field before them',
      root({type: 'header', children: [field('reference', label('REFERENCES :'), references(reference('a', label('(a)'), 'NIE-58'), reference('b', label('(b)'), 'NIE-64')))]}),
      '**REFERENCES :**\n\n- (a) NIE-58\n- (b) NIE-64',
    ],
    [
      'references with text between them, and a page break within',
      root(references(label('REF:'), reference('a', 'NIE-58', exemption('25X1')), text('and'), reference('b', 'NIE-64'))),
      '**REF:**\n\n- NIE-58 <!-- exemption: 25X1 -->\n\nand\n\n- NIE-64',
    ],
    [
      'a distribution list',
      root({type: 'distribution', children: [label('Distribution:'), {type: 'recipient', name: 'DCI', copies: '1', children: [text('1 - DCI')]}]}),
      '**Distribution:**\n\n- 1 - DCI',
    ],
    [
      'a field whose content is furniture elsewhere',
      root({type: 'header', children: [field('classification', label('CLASSIFICATION:'), banner('SECRET'))]}),
      '**CLASSIFICATION:** SECRET',
    ],
    [
      'citations, as printed',
      root(paragraph('As', citation('reference (a)', 'a'), 'says.'), references(reference('a', 'NIE-58'))),
      'As reference (a) says.\n\n- NIE-58',
    ],
    [
      'two documents, with a rule between them',
      root(document(paragraph('One.')), document(paragraph('Two.'))),
      'One.\n\n***\n\nTwo.',
    ],
    [
      'footnotes, as printed',
      root(paragraph('The port', footnoteReference('1/', '1'), 'was shut.'), footnote('1', '1/', 'Not for long.')),
      'The port 1/ was shut.\n\n**1/** Not for long.',
    ],
  ])('%s', (_, tree, expected) => {
    expect(write(tree)).toBe(expected)
  }) // prettier-ignore

  test('footnotes as those of GitHub, for remark-gfm', () => {
    const tree = root(
      paragraph('The port', footnoteReference('1/', 'n1'), 'was shut.'),
      footnote('n1', '1/', 'Not for long.'),
      {type: 'footnote', identifier: 'n2', marker: '2/', children: [text('2/ No label.')]},
    )
    const written = unified()
      .use(remarkStringify)
      .use(remarkGfm)
      .stringify(toMdast(tree, {footnotes: 'gfm'}))
    expect(written).toBe('The port [^n1] was shut.\n\n[^n1]: Not for long.\n\n[^n2]: 2/ No label.\n')
  })
})

describe('the tree', () => {
  test('holds the places of the source', () => {
    const [first, second] = toMdast(parse('SECRET\n\nThe port was shut.')).children
    expect(first?.position?.start).toEqual({line: 1, column: 1, offset: 0})
    expect(second?.position?.end).toEqual({line: 3, column: 19, offset: 26})
  })

  test('is what remark makes of the Markdown', () => {
    const tree = toMdast(parse('SECRET\n\n1. Purpose\n\nThe port was\nshut.'))
    const again = unified().use(remarkParse).parse(markdown.stringify(tree))
    expect(again.children.map(({type}) => type)).toEqual(tree.children.map(({type}) => type))
    expect(toString(again)).toBe(toString(tree))
  })

  test('comes from the plugin, too', () => {
    const processor = unified()
      .use(declastParse)
      .use(declastToMdast, {furniture: 'none'})
      .use(remarkStringify)
    expect(String(processor.processSync('SECRET\n\nThe port was shut.'))).toBe('The port was shut.\n')
  })
})
