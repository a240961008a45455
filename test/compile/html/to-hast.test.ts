import type {Properties} from 'hast'
import {toString} from 'hast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {
  parse,
  toHast,
  type Furniture,
  type Preformatted,
  type Root,
  type ToHastOptions,
} from '../../../src/index.js'
import {declastParse, declastToHast} from '../../../src/unified.js'
import {
  banner, citation, document, exemption, field, footnote, footnoteReference, heading, label, lineEnd, marker, pageBreak,
  paragraph, redaction, reference, references, root, section, text,
} from '../../tools/hand-built.js' // prettier-ignore
import {elementsOfClass, elementsWhere, headingsOf, pageProblems} from '../../tools/page-problems.js'

/** The HTML of what stands on the sheet. */
function write(tree: Root, options?: ToHastOptions): string {
  const hast = toHast(tree, options)
  expect(pageProblems(hast)).toEqual([])
  const html = unified().use(rehypeStringify).stringify(hast)
  const sheet =
    /^<article class="declast">\n<div class="declast-sheet">\n?([\s\S]*)<\/div>\n<\/article>$/.exec(html)
  return (sheet?.[1] ?? html).trimEnd()
}

describe('a text as HTML', () => {
  test.each<[string, Root, string]>([
    ['a paragraph keeps its line ends as white space', parse('The port was shut\nfor eleven weeks.'), '<p>The port was shut\nfor eleven weeks.</p>'],
    ['a soft hyphen goes', parse('The harbor com-\nmission met.'), '<p>The harbor commission met.</p>'],
    ['an undecided hyphen is marked', root(paragraph('The ware', lineEnd('-\n', 'undecided'), 'houses were full.')), '<p>The ware<span class="declast-hyphen" data-hyphen="undecided">-</span>houses were full.</p>'],
    ['a hard hyphen stays', root(paragraph('port', lineEnd('-\n', 'hard'), 'controlled')), '<p>port-controlled</p>'],
    ['a date has its ISO form', root({type: 'header', children: [field('date', label('DATE:'), {type: 'date', value: '29 January 1953', iso: '1953-01-29', confidence: 1})]}), '<header class="declast-header">\n<div class="declast-field" data-name="date">\n<div class="declast-content"><span class="declast-label">DATE:</span> <time datetime="1953-01-29">29 January 1953</time></div>\n</div>\n</header>'],
    ['a signature keeps its lines', root({type: 'signature', titles: [], children: [text('A. B. White'), lineEnd(), text('Director')]}), '<p class="declast-signature">A. B. White<br>\nDirector</p>'],
    ['an originator', root({type: 'originator', office: 'O/NE', children: [text('O/NE:ABWhite')]}), '<p class="declast-originator">O/NE:ABWhite</p>'],
    ['special characters are escaped', root(paragraph('<b> & "c"')), '<p>&#x3C;b> &#x26; "c"</p>'],
    ['two documents', root(document(paragraph('One.')), document(paragraph('Two.'))), '<section class="declast-document">\n<p>One.</p>\n</section>\n<section class="declast-document">\n<p>Two.</p>\n</section>'],
    ['nothing', root(), ''],
  ])('%s', (_, tree, expected) => {
    expect(write(tree)).toBe(expected)
  }) // prettier-ignore

  test('lines that are left as they are keep their columns, and can be reached by keyboard', () => {
    const table: Preformatted = {
      type: 'preformatted',
      children: [
        text('Port  Rice'),
        lineEnd('-\n', 'hard'),
        exemption('25X1'),
        text('Upper'),
        pageBreak(2),
        text('Lower'),
      ],
    }
    expect(toString(toHast(root(table))).trim()).toBe('Port  Rice-\n25X1 Upper \nLower')
    expect(toString(toHast(root(table), {furniture: 'none'})).trim()).toBe('Port  Rice-\n     Upper \nLower')
    expect(elementsWhere(toHast(root(table)), ({tagName}) => tagName === 'pre')[0]?.properties).toEqual({
      tabIndex: 0,
      role: 'region',
      ariaLabel: 'Lines as printed',
    })
  })
})

describe('sections', () => {
  test('have headings of their depth, with their markers', () => {
    const upper = section(['1', 'a'], marker('a.'), heading('The Upper Port'), paragraph('It was shut.'))
    const tree = root(
      section(['1'], marker('1.'), heading('Purpose'), upper),
      section(['2'], marker('2.'), heading('Ports')),
    )
    expect(headingsOf(toHast(tree))).toEqual([
      [2, '1. Purpose'],
      [3, 'a. The Upper Port'],
      [2, '2. Ports'],
    ])
  })

  test.each([
    [1, undefined, 'h2', 2],
    [5, undefined, 'h6', 6],
    [6, undefined, 'h6', 7],
    [1, 1, 'h1', 1],
    [1, 4, 'h4', 4],
  ])('of depth %s, from %s, have %s of level %s', (depth, headingDepth, tagName, level) => {
    const tree = root({
      ...section(['1'], marker('1.'), heading('Purpose')),
      depth,
    })
    const hast = toHast(tree, headingDepth === undefined ? {} : {headingDepth})
    expect(elementsWhere(hast, (element) => element.tagName === tagName)).toHaveLength(1)
    expect(headingsOf(hast)).toEqual([[level, '1. Purpose']])
  })

  test.each<[string, Root, string]>([
    [
      'without a title lead their paragraph with the marker',
      root(section(['2', 'a'], marker('a.'), paragraph('It was shut.'))),
      '<section class="declast-section" id="declast-section-2.a" data-path="2 a">\n<p><span class="declast-marker">a.</span> It was shut.</p>\n</section>',
    ],
    [
      'with furniture behind the marker keep it on the line of the marker',
      root(section(['1'], marker('1.'), exemption('25X1'), paragraph('It was shut.'))),
      '<section class="declast-section" id="declast-section-1" data-path="1">\n<p><span class="declast-marker">1.</span> <span class="declast-furniture declast-exemption" role="note" aria-label="Exemption code: 25X1" data-layer="release" data-placement="margin" data-code="25X1" data-scheme="automatic-declassification">25X1</span> It was shut.</p>\n</section>',
    ],
    [
      'of a run-in title say so',
      root(section(['1'], marker('1.'), {...heading('Ports.'), runIn: true}, paragraph('They opened.'))),
      '<section class="declast-section" id="declast-section-1" data-path="1">\n<h2 class="declast-run-in"><span class="declast-marker">1.</span> Ports.</h2>\n<p>They opened.</p>\n</section>',
    ],
    [
      'with a marker alone have a line of it',
      root(section(['1'], marker('1.'), section(['1', 'a'], marker('a.')))),
      '<section class="declast-section" id="declast-section-1" data-path="1">\n<p class="declast-bare"><span class="declast-marker">1.</span></p>\n<section class="declast-section" id="declast-section-1.a" data-path="1 a">\n<p class="declast-bare"><span class="declast-marker">a.</span></p>\n</section>\n</section>',
    ],
  ])('%s', (_, tree, expected) => {
    expect(write(tree)).toBe(expected)
  }) // prettier-ignore

  test('whose numbers are printed twice have ids of their own', () => {
    const ids = elementsOfClass(toHast(root(section(['1']), section(['1']))), 'section').map(
      ({properties}) => properties.id,
    )
    expect(ids).toEqual(['declast-section-1', 'declast-section-1-2'])
  })

  test('take the prefix of their ids from the caller', () => {
    expect(write(root(section(['1'], paragraph('It was shut.'))), {idPrefix: ''})).toContain('id="section-1"')
  })
})

describe('furniture', () => {
  const place = {placement: 'footer', layer: 'release', confidence: 1} as const

  test.each<[Furniture, Properties]>([
    [banner('SECRET'), {role: 'note', ariaLabel: 'Classification marking: SECRET', dataLayer: 'security', dataPlacement: 'header', dataLevel: 'SECRET'}],
    [
      banner('~~SECRET~~', {cancelled: true, condition: 'when separated from attachment'}),
      {role: 'note', ariaLabel: 'Classification marking, cancelled: SECRET, when separated from attachment', dataLayer: 'security', dataPlacement: 'header', dataLevel: 'SECRET', dataCancelled: ''},
    ],
    [
      banner('SEGRET', {confidence: 0.8, repairs: [{offset: 0, from: 'G', to: 'C', why: 'ocr-confusion'}]}),
      {role: 'note', ariaLabel: 'Classification marking: SECRET', dataLayer: 'security', dataPlacement: 'header', dataLevel: 'SECRET', dataConfidence: '0.8', title: 'Read as SECRET'},
    ],
    [banner('NODIS', {marking: {system: 'US', nonIc: ['NODIS']}}), {role: 'note', ariaLabel: 'Classification marking: NODIS', dataLayer: 'security', dataPlacement: 'header'}],
    [{type: 'releaseStamp', ...place, decision: 'released-in-part', date: '2005-08-22', children: [text('Released') as never]}, {role: 'note', ariaLabel: 'Release stamp: released in part, 2005-08-22', dataLayer: 'release', dataPlacement: 'footer', dataDecision: 'released-in-part', dataDate: '2005-08-22'}],
    [{type: 'releaseStamp', ...place, documentId: 'CIA-RDP79', children: []}, {role: 'note', ariaLabel: 'Release stamp', dataLayer: 'release', dataPlacement: 'footer', dataDocumentId: 'CIA-RDP79'}],
    [{type: 'declassificationStamp', ...place, project: 'NND 63316', date: '2011', children: []}, {role: 'note', ariaLabel: 'Declassification stamp: 2011', dataLayer: 'release', dataPlacement: 'footer', dataProject: 'NND 63316', dataDate: '2011'}],
    [{type: 'documentId', value: 'C06775927', scheme: 'cia-number', canonical: 'C06775927', parts: {}, confidence: 1}, {role: 'note', ariaLabel: 'Identifier: C06775927', dataLayer: 'release', dataScheme: 'cia-number', dataCanonical: 'C06775927'}],
    [{type: 'pageNumber', value: '- 2 -', label: '2', style: 'arabic', placement: 'footer', layer: 'author', confidence: 1}, {role: 'note', ariaLabel: 'Page number: 2', dataLayer: 'author', dataPlacement: 'footer', dataLabel: '2'}],
    [{type: 'notice', kind: 'espionage-law', placement: 'footer', layer: 'security', confidence: 1, children: []}, {role: 'note', ariaLabel: 'Notice: espionage law', dataLayer: 'security', dataPlacement: 'footer', dataKind: 'espionage-law'}],
    [redaction('████', {exemptions: ['25X1', '(b)(3)']}), {role: 'img', ariaLabel: 'Withheld: 25X1, (b)(3)', dataLayer: 'release', dataOrigin: 'editor', dataExemptions: '25X1 (b)(3)'}],
    [{type: 'unknown', value: '~~'}, {role: 'note', ariaLabel: 'Unreadable marking'}],
  ])('%o is announced and has its data', (node, expected) => {
    const [element] = elementsOfClass(toHast(root(node)), 'furniture')
    expect({...element?.properties, className: undefined}).toEqual(expected)
  }) // prettier-ignore

  test('that is cancelled is struck out', () => {
    expect(write(root(banner('~~SECRET~~', {cancelled: true})))).toContain('<s>~~SECRET~~</s>')
  })

  test('of a stamp keeps its parts', () => {
    const tree = parse('Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6')
    expect(write(tree)).toContain(
      '>Approved For Release <time datetime="2005-08-22">2005/08/22</time> : <span class="declast-document-id" data-scheme="cia-rdp" data-canonical="CIA-RDP79R00904A000100040102-6">CIA-RDP79R00904A000100040102-6</span></div>',
    )
  })

  test('of a notice keeps its particulars, codes, lines and hyphens', () => {
    const children = [
      {type: 'particular', value: '031484', name: 'classified-by', reading: '031484'},
      {type: 'break', value: '\n', hyphen: 'none'},
      exemption('25X1'),
      {type: 'break', value: '-\n', hyphen: 'hard'},
      text('end'),
    ] as Extract<Furniture, {type: 'notice'}>['children']
    const notice: Furniture = {type: 'notice', kind: 'classification-authority', ...place, children}
    expect(write(root(notice))).toContain(
      '<span class="declast-particular" data-name="classified-by" data-reading="031484">031484</span>\n<span class="declast-exemption" data-code="25X1" data-scheme="automatic-declassification">25X1</span>-end',
    )
  })

  test('is left out if one asks for that; page breaks stay', () => {
    const tree = root(
      banner('SECRET'),
      paragraph('The port', exemption('25X1'), pageBreak(2, banner('SECRET')), 'was shut.'),
    )
    expect(write(tree, {furniture: 'none'})).toBe(
      '<p>The port <span class="declast-page-edge"><span class="declast-page-break" id="declast-page-2" role="doc-pagebreak" aria-label="page 2" data-page="2"></span></span> was shut.</p>',
    )
  })
})

describe('page breaks', () => {
  test('stand between the furniture of the two pages', () => {
    const tree = root(pageBreak(2, banner('SECRET', {placement: 'footer'}), banner('TOP SECRET')))
    const [edge] = elementsOfClass(toHast(tree), 'page-edge')
    const classes = edge?.children.flatMap((child) =>
      child.type === 'element' ? [toString(child) || child.properties.role] : [],
    )
    expect(classes).toEqual(['SECRET', 'doc-pagebreak', 'TOP SECRET'])
  })

  test('that positions place are placed by them', () => {
    const tree = parse('SECRET\n\nThe port was shut.\n\nSECRET\n\f\nTOP SECRET\n\nIt opened.')
    const [edge] = elementsOfClass(toHast(tree), 'page-edge')
    expect(edge && toString(edge).trim().split('\n').filter(Boolean)).toEqual(['SECRET', 'TOP SECRET'])
    expect(
      edge?.children.findIndex(
        (child) => child.type === 'element' && child.properties.role === 'doc-pagebreak',
      ),
    ).toBe(2)
  })
})

describe('what is marked within the text', () => {
  test.each<[string, Root, string]>([
    ['a portion mark says what it means', parse('1. (S//NF) The port is closed.'), '<abbr class="declast-portion-mark" title="SECRET//NOFORN" data-level="SECRET">(S//NF)</abbr>'],
    ['a redaction is announced with its extent', root(paragraph('The', redaction('[3 lines not declassified]', {extent: {unit: 'line', count: 3}}), 'port')), '<span class="declast-redaction" role="img" aria-label="Withheld: 3 lines" data-origin="editor">[3 lines not declassified]</span>'],
    ['one line is one', root(paragraph(redaction('[1 line]', {extent: {unit: 'line', count: 1}}))), 'aria-label="Withheld: 1 line"'],
    ['less than a page is one', root(paragraph(redaction('[½ page]', {extent: {unit: 'page', count: 0.5}}))), 'aria-label="Withheld: 0.5 page"'],
    ['an amount that is not given', root(paragraph(redaction('[words]', {extent: {unit: 'word'}}))), 'aria-label="Withheld: words"'],
    ['an amount of another kind', root(paragraph(redaction('[dollar amount]', {extent: {unit: 'other'}}))), 'aria-label="Withheld: text"'],
    ['pages say what became of them', root(redaction('Next 2 Page(s) In Document Denied', {extent: {unit: 'page', count: 2}, disposition: 'denied'})), 'aria-label="Denied: 2 pages"'],
    ['a citation leads to its reference', root(paragraph('As', citation('reference (a)', 'a')), references(reference('a', 'NIE-58'))), '<a class="declast-citation" href="#declast-reference-a" role="doc-biblioref">reference (a)</a>'],
    ['a reference can be led to', root(references(reference('a', 'NIE-58'))), '<ul role="list">\n<li id="declast-reference-a">NIE-58</li>\n</ul>'],
    ['a citation of what is not listed leads nowhere', root(paragraph(citation('reference (z)', 'z'))), '<span class="declast-citation">reference (z)</span>'],
    ['a citation without a reading leads nowhere', root(paragraph(citation('NIE-58'))), '<span class="declast-citation">NIE-58</span>'],
    ['a footnote mark leads to its note', root(paragraph('Port', footnoteReference('1/', '1')), footnote('1', '1/', 'Shut.')), '<sup><a class="declast-footnote-reference" href="#declast-footnote-1" role="doc-noteref">1/</a></sup>'],
    ['a footnote', root(footnote('1', '1/', 'Shut.')), '<aside class="declast-footnote" id="declast-footnote-1" role="doc-footnote"><span class="declast-label">1/</span> Shut.</aside>'],
    ['a footnote mark without a note leads nowhere', root(paragraph(footnoteReference('*', '9'))), '<sup>*</sup>'],
    ['a run-in marker', root(paragraph({type: 'enumerator', value: '(l)', label: '(1)', style: 'arabic', ordinal: 1, confidence: 0.9, repairs: [{offset: 0, from: 'l', to: '1', why: 'sequence'}]})), '<span class="declast-enumerator" data-confidence="0.9" title="Read as (1)">(l)</span>'],
    ['the content of a field that is furniture elsewhere', root({type: 'header', children: [field('classification', banner('SECRET'))]}), '<span class="declast-value" data-level="SECRET">SECRET</span>'],
    ['an identifier that a sentence has', root({type: 'header', children: [field('reference', {type: 'documentId', value: 'C06775927', scheme: 'cia-number', canonical: 'C06775927', parts: {}, confidence: 1})]}), '<span class="declast-document-id" data-scheme="cia-number" data-canonical="C06775927">C06775927</span>'],
  ])('%s', (_, tree, expected) => {
    expect(write(tree)).toContain(expected)
  }) // prettier-ignore

  test('text between references stands between their lists', () => {
    expect(
      write(root(references(label('REF:'), reference('a', 'NIE-58'), text('and'), reference('b', 'NIE-64')))),
    ).toBe(
      '<div class="declast-references">\n<p><span class="declast-label">REF:</span></p>\n<ul role="list">\n<li id="declast-reference-a">NIE-58</li>\n</ul>\n<p>and</p>\n<ul role="list">\n<li id="declast-reference-b">NIE-64</li>\n</ul>\n</div>',
    )
  })

  test('references stand in their field', () => {
    const tree = root({
      type: 'header',
      children: [field('reference', label('REF:'), references(reference('a', 'NIE-58')), 'end')],
    })
    expect(write(tree)).toContain(
      '<div class="declast-content"><span class="declast-label">REF:</span></div>\n<div class="declast-references">',
    )
  })
})

describe('the tree', () => {
  test('holds the places of the source', () => {
    const [article] = toHast(parse('The port was shut.')).children
    expect(article?.position?.end).toEqual({line: 1, column: 19, offset: 18})
  })

  test('comes from the plugin, too', () => {
    const processor = unified().use(declastParse).use(declastToHast, {furniture: 'none'}).use(rehypeStringify)
    expect(String(processor.processSync('SECRET\n\nThe port was shut.'))).toContain(
      '<p>The port was shut.</p>',
    )
  })
})
