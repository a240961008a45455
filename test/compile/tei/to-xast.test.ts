import fc from 'fast-check'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {Element, ElementContent, Root as XastRoot} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {childOf, elementsOf} from '../../../src/compile/tei/elements.js'
import {parse, toXast, type Furniture, type Preformatted, type Root} from '../../../src/index.js'
import {declastParse, declastToXast} from '../../../src/unified.js'
import {arbitraryTree} from '../../tools/arbitrary-tree.js'
import {
  banner, citation, document, exemption, field, footnote, footnoteReference, heading, label, lineEnd, marker, pageBreak,
  paragraph, redaction, reference, references, root, section, text,
} from '../../tools/hand-built.js' // prettier-ignore
import {teiProblems} from '../../tools/validate-tei.js'

const write = (tree: Root) => toXml(toXast(tree), {closeEmptyElements: true, tightClose: true})

/** The XML in the body, without the attributes `cert` and `ana`, which every reading has, and without layout. */
function body(tree: Root): string {
  const xml = write(tree)
  expect(teiProblems(xml)).toEqual([])
  const inside = /<body>([\s\S]*)<\/body>/.exec(xml)?.[1] ?? ''
  return inside
    .replaceAll(/ (?:cert|ana)="[^"]*"/g, '')
    .replaceAll(/>\n */g, '>')
    .replaceAll(/\n */g, '\n')
    .trim()
}

describe('a text as TEI', () => {
  test.each<[string, Root, string]>([
    ['a paragraph', parse('The port was shut.'), '<p>The port was shut.</p>'],
    ['a line end', parse('The port was shut\nfor eleven weeks.'), '<p>The port was shut\n<lb/>for eleven weeks.</p>'],
    ['a soft hyphen', parse('The harbor com-\nmission met.'), '<p>The harbor com<pc force="weak">-</pc><lb break="no" type="soft"/>mission met.</p>'],
    ['a hyphen that is undecided', root(paragraph('The ware', lineEnd('-\n', 'undecided'), 'houses were full.')), '<p>The ware<pc force="inter">-</pc><lb break="maybe" type="undecided"/>houses were full.</p>'],
    ['a hard hyphen', root(paragraph('port', lineEnd('-\n', 'hard'), 'controlled')), '<p>port<pc force="strong">-</pc><lb break="no" type="hard"/>controlled</p>'],
    ['a hyphen that is not at the line end', root(paragraph('com-', lineEnd('\n', 'soft'), 'mission')), '<p>com-<lb break="no" type="soft"/>mission</p>'],
    ['a section', parse('1. The port was shut.'), '<div type="section" n="1"><label type="outlineMarker" subtype="arabic" n="1">1.</label><p>The port was shut.</p></div>'],
    ['a section with a title', root(section(['1'], marker('1.'), {...heading('Ports.'), runIn: true}, paragraph('Shut.'))), '<div type="section" n="1"><head rend="run-in"><label type="outlineMarker" subtype="arabic" n="1">1.</label> Ports.</head><p>Shut.</p></div>'],
    ['a title that does not come first', root(paragraph('Shut.'), heading('Ports')), '<p>Shut.</p><ab type="heading">Ports</ab>'],
    ['text behind a section', root(section(['1'], paragraph('Shut.')), exemption('25X1'), paragraph('Open.'), exemption('STAT'), heading('End')), '<div type="section" n="1"><p>Shut.</p></div><fw type="exemption" subtype="automatic-declassification" n="25X1" place="margin" hand="#release">25X1</fw><div type="part"><p>Open.</p><fw type="exemption" subtype="automatic-declassification" n="STAT" place="margin" hand="#release">STAT</fw><ab type="heading">End</ab></div>'],
    ['a section of a section', root(section(['1'], section(['1', 'a'], paragraph('Shut.')), paragraph('Open.'), section(['1', 'b']))), '<div type="section" n="1"><div type="section" n="a"><p>Shut.</p></div><div type="part"><p>Open.</p></div><div type="section" n="b"><ab type="empty"/></div></div>'],
    ['nothing', root(), '<ab type="empty"/>'],
    ['two documents', root(document(paragraph('One.')), document(paragraph('Two.'))), '<div type="document"><p>One.</p></div><div type="document"><p>Two.</p></div>'],
    ['a header', root({type: 'header', children: [field('subject', label('SUBJECT :'), 'Rice')]}), '<div type="header"><ab type="field" n="subject"><seg type="label">SUBJECT :</seg> Rice</ab></div>'],
    ['a signature', root({type: 'signature', titles: [], children: [redaction('[Redacted]'), lineEnd(), text('Director')]}), '<ab type="signature"><gap reason="withheld"><desc>[Redacted]</desc></gap><lb/>Director</ab>'],
    ['a distribution list', root({type: 'distribution', children: [label('Distribution:'), {type: 'recipient', name: 'DCI', children: [text('DCI')]}, text('and others')]}), '<list type="distribution"><head>Distribution:</head><item>DCI</item><item rend="text">and others</item></list>'],
    ['an empty distribution list', root({type: 'distribution', children: []}), '<list type="distribution"><item rend="text"/></list>'],
    ['references', root(references(label('REF:'), reference('a', label('(a)'), 'NIE-58'), exemption('25X1'), reference('b', 'NIE-64'))), '<listBibl><head>REF:</head><bibl xml:id="reference-a"><seg type="label">(a)</seg> NIE-58</bibl><bibl type="text"><fw type="exemption" subtype="automatic-declassification" n="25X1" place="margin" hand="#release">25X1</fw></bibl><bibl xml:id="reference-b">NIE-64</bibl></listBibl>'],
    ['references in a field', root({type: 'header', children: [field('reference', label('REF:'), references(), 'end')]}), '<div type="header"><ab type="field" n="reference"><seg type="label">REF:</seg><listBibl><bibl type="text"/></listBibl>end</ab></div>'],
    ['a citation', root(paragraph('As', citation('reference (a)', 'a')), references(reference('a', 'NIE-58'))), '<p>As <ref type="citation" target="#reference-a">reference (a)</ref></p><listBibl><bibl xml:id="reference-a">NIE-58</bibl></listBibl>'],
    ['a citation of what is not listed', root(paragraph(citation('reference (z)', 'z'))), '<p><ref type="citation">reference (z)</ref></p>'],
    ['a footnote', root(paragraph('Port', footnoteReference('1/', 'n')), footnote('n', '1/', 'Shut.')), '<p>Port <ref type="footnote" n="n" target="#footnote-n">1/</ref></p><note type="footnote" place="bottom" xml:id="footnote-n" n="1/"><seg type="label">1/</seg> Shut.</note>'],
    ['a footnote mark without a note', root(paragraph(footnoteReference('*', '9'))), '<p><ref type="footnote" n="9">*</ref></p>'],
    ['two texts in a row', root(paragraph('One', 'two')), '<p>One <seg type="text">two</seg></p>'],
    ['a date with a time', root(paragraph({type: 'date', value: '051020Z JUN 79', iso: '1979-06-05T10:20Z', confidence: 1})), '<p><date when-iso="1979-06-05T10:20Z">051020Z JUN 79</date></p>'],
    ['characters that XML does not hold', root(paragraph('a\u0000b\r]]>\ud800')), '<p>a<g n="U+0000"/>b<g n="U+000D"/>]]<g n="U+003E"/><g n="U+D800"/></p>'],
  ])('%s', (_, tree, expected) => {
    expect(body(tree)).toBe(expected)
  }) // prettier-ignore

  test('lines that are left as they are keep their columns', () => {
    const table: Preformatted = {
      type: 'preformatted',
      children: [text('Port  Rice'), lineEnd(), text('Upper'), text('12')],
    }
    const expected =
      '<ab type="preformatted" xml:space="preserve">Port  Rice\n<lb/>Upper <seg type="text">12</seg></ab>'
    expect(body(root(table))).toBe(expected)
  })
})

describe('furniture', () => {
  const place = {placement: 'footer', layer: 'release', confidence: 1} as const

  test.each<[Furniture, string]>([
    [banner('SECRET'), '<fw type="banner" place="top" hand="#security">SECRET</fw>'],
    [banner('~~SECRET~~', {cancelled: true}), '<fw type="banner" place="top" hand="#security"><del rend="strikethrough">~~SECRET~~</del></fw>'],
    [{type: 'pageNumber', value: '- 2 -', label: '2', style: 'arabic', placement: 'footer', layer: 'author', confidence: 1}, '<fw type="pageNum" subtype="arabic" n="2" place="bottom" hand="#author">- 2 -</fw>'],
    [{type: 'releaseStamp', ...place, date: '2005-08-22', children: [text('Approved') as never]}, '<fw type="releaseStamp" place="bottom" hand="#release"><stamp type="release" when="2005-08-22">Approved</stamp></fw>'],
    [{type: 'declassificationStamp', ...place, children: [{type: 'particular', value: 'NWD', name: 'by', reading: 'NWD'}]}, '<fw type="declassificationStamp" place="bottom" hand="#release"><stamp type="declassification"><seg type="particular" subtype="by" n="NWD">NWD</seg></stamp></fw>'],
    [{type: 'notice', kind: 'tool', ...place, placement: 'body', children: []}, '<fw type="notice" subtype="tool" place="inline" hand="#release"/>'],
    [{type: 'documentId', value: 'C06775927', scheme: 'cia-number', canonical: 'C06775927', parts: {}, confidence: 1}, '<fw type="identifier"><idno type="cia-number" n="C06775927">C06775927</idno></fw>'],
    [{type: 'unknown', value: '~~'}, '<fw type="unknown"><unclear>~~</unclear></fw>'],
    [redaction('[REDACTED]'), '<gap reason="withheld"><desc>[REDACTED]</desc></gap>'],
    [redaction('[3 lines]', {extent: {unit: 'line', count: 3}, exemptions: ['25X1', '(b)(3)']}), '<gap reason="25X1 (b)(3)" unit="line" quantity="3"><desc>[3 lines]</desc></gap>'],
    [redaction('[text]', {extent: {unit: 'other'}, exemptions: ['B1, 1.4(D)']}), '<gap reason="withheld" unit="other"><desc>[text]</desc></gap>'],
  ])('%o', (node, expected) => {
    expect(body(root(node))).toBe(`${expected}<ab type="empty"/>`)
  }) // prettier-ignore

  test('around a page break points to it, that of the foot before it', () => {
    const foot = {...exemption('25X1'), placement: 'footer'} as const
    expect(body(root(pageBreak(2, foot, banner('SECRET')), paragraph('Shut.')))).toBe(
      '<fw type="exemption" subtype="automatic-declassification" n="25X1" place="bottom" hand="#release" corresp="#page-2">25X1</fw><pb xml:id="page-2" n="2"/><fw type="banner" place="top" hand="#security" corresp="#page-2">SECRET</fw><p>Shut.</p>',
    )
  })
})

describe('readings', () => {
  const standOff = (tree: Root) => /<standOff>([\s\S]*)<\/standOff>/.exec(write(tree))?.[1]?.trim()

  test('stand once, however often they are pointed to', () => {
    const xml = write(
      root(banner('SECRET'), banner('SECRET'), banner('SECRET', {condition: 'When Filled In'})),
    )
    expect(xml.match(/<fs xml:id="banner-\d"/g)).toHaveLength(2)
    expect(xml.match(/ana="#banner-1"/g)).toHaveLength(2)
    expect(teiProblems(xml)).toEqual([])
  })

  test('are feature structures', () => {
    const tree = root(banner('SECRET', {marking: {system: 'US', level: 'SECRET', aea: {kind: 'RD', criticalNuclearWeapon: true, sigmas: [14]}}}))
    expect(standOff(tree)).toBe(
      '<fs xml:id="banner-1" type="banner"><f name="marking"><fs><f name="system"><string>US</string></f><f name="level"><string>SECRET</string></f><f name="aea"><fs><f name="kind"><string>RD</string></f><f name="criticalNuclearWeapon"><binary value="true"/></f><f name="sigmas"><vColl org="list"><numeric value="14"/></vColl></f></fs></f></fs></f></fs>',
    )
  }) // prettier-ignore

  test('are absent where there are none', () => {
    expect(write(root(paragraph('Shut.')))).not.toContain('standOff')
  })
})

describe('the header', () => {
  const header = (tree: Root) =>
    (/<teiHeader>([\s\S]*)<\/teiHeader>/.exec(write(tree))?.[1] ?? '').replaceAll(/\n */g, '')

  test('tells what is known of the document', () => {
    const tree = parse(
      'SECRET\n\nFROM: A. B. White\n\nTO: The Director\n\nSUBJECT: Rice\n\n1. The port was shut.\n\n2. It opened.\n\nApproved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6',
    )
    const text = header(tree)
    for (const part of [
      '<title>Rice</title><author>A. B. White</author>',
      '<measure unit="page" quantity="1">1 page</measure>',
      '<idno type="cia-rdp">CIA-RDP79R00904A000100040102-6</idno>',
      '<note type="marking">SECRET</note>',
      '<note type="release"><seg type="decision">approved</seg><date when="2005-08-22">2005-08-22</date></note>',
      '<correspAction type="sent"><name>A. B. White</name></correspAction>',
      '<correspAction type="received"><name>The Director</name></correspAction>',
      '<handNote xml:id="security">Security markings of the day</handNote>',
    ])
      expect(text).toContain(part)
  })

  test('of a document that tells nothing has what TEI asks for', () => {
    const text = header(root(paragraph('Shut.'), pageBreak(2)))
    expect(text).toContain(
      '<title>Untitled document</title></titleStmt><extent><measure unit="page" quantity="2">2 pages</measure>',
    )
    expect(text).not.toMatch(/correspDesc|author>|idno|<note/)
  })

  test('takes an identifier for a title where there is no other, and has dates with times', () => {
    const stamp: Furniture = {
      type: 'releaseStamp', placement: 'footer', layer: 'release', confidence: 1, agency: 'CIA', date: '2001-02-03T10:20Z',
      children: [{type: 'documentId', value: 'C06775927', scheme: 'cia-number', canonical: 'C06775927', parts: {}, confidence: 1}],
    } // prettier-ignore
    const date = field('date', {type: 'date', value: '1953', iso: '1953', confidence: 1})
    const text = header(root({type: 'header', children: [date, field('to', 'The Director')]}, stamp))
    expect(text).toContain('<title>C06775927</title>')
    expect(text).toContain(
      '<date when-iso="2001-02-03T10:20Z">2001-02-03T10:20Z</date><orgName>CIA</orgName>',
    )
    expect(text).toContain('<correspAction type="sent"><date when="1953">1953</date></correspAction>')
  })
})

/** Pointers in a document that lead nowhere. */
function brokenPointers(xast: XastRoot): string[] {
  const ids = new Set<string>()
  const pointers: string[] = []
  const visit = (element: Element): void => {
    const {attributes} = element
    if (attributes['xml:id']) ids.add(`#${attributes['xml:id']}`)
    for (const name of ['ana', 'corresp', 'hand', 'target'])
      if (attributes[name]) pointers.push(attributes[name])
    for (const child of elementsOf(element)) visit(child)
  }
  for (const child of elementsOf(xast)) visit(child)
  return pointers.filter((pointer) => !ids.has(pointer))
}

describe('every tree', () => {
  test('gives a document that the schema accepts, whose pointers lead somewhere', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const xast = toXast(tree)
        expect(teiProblems(toXml(xast))).toEqual([])
        expect(brokenPointers(xast)).toEqual([])
      }),
      {numRuns: 300},
    )
  })

  test('is checked by a schema that refuses what TEI refuses', () => {
    const good = write(root(section(['1'], paragraph('Shut.')), banner('SECRET')))
    expect(teiProblems(good)).toEqual([])
    for (const [from, to] of [
      ['<p>Shut.</p>', ''],
      ['</div>', '</div><p>Open.</p>'],
      ['<p>Shut.</p>', '<p>Shut.</p><head>Ports</head>'],
      ['<fw ', '<fw when="1953" '],
      ['cert="1"', 'cert="2"'],
      ['<title>', '<titel>'],
      ['xml:id="author"', 'xml:id="security"'],
    ] as const) {
      const bad = good.replace(from, to)
      expect(bad).not.toBe(good)
      expect(teiProblems(bad), `${from} → ${to}`).not.toEqual([])
    }
  })
})

test('the plugin gives the same', () => {
  const processor = unified().use(declastParse).use(declastToXast)
  const tree = processor.parse('The port was shut.')
  expect(processor.runSync(tree)).toEqual(toXast(tree))
  const tei = childOf(toXast(tree), 'TEI') as Element
  expect(
    tei.children.filter((child: ElementContent) => child.type === 'element').map(({name}) => name),
  ).toEqual(['teiHeader', 'text'])
})
