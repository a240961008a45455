import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {childOf} from '../../../src/compile/tei/elements.js'
import {fromTei, parse, toXast, type Root} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {arbitraryTree} from '../../tools/arbitrary-tree.js'
import {fixtureNames, fixtureText} from '../../tools/fixture-texts.js'
import {banner, lineEnd, paragraph, redaction, root, section, text} from '../../tools/hand-built.js'

/** A tree without what TEI does not keep: positions. */
function withoutPositions(tree: Root): Root {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as Root
}

/** A tree by way of TEI, as nodes and as text. */
const through = (tree: Root) => fromTei(toXast(tree))
const throughXml = (tree: Root) => fromTei(fromXml(toXml(toXast(tree))))

describe('fromTei ∘ toXast', () => {
  test.each(fixtureNames)('gives back the tree of fixture %s, without positions', (name) => {
    const tree = parse(fixtureText(name))
    expect(through(tree)).toEqual(withoutPositions(tree))
    expect(throughXml(tree)).toEqual(withoutPositions(tree))
  })

  test.each([
    ['generated documents', arbitraryDocument],
    ['mutated fixtures', mutatedFixture],
  ])('gives back the trees of %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const tree = parse(source, {validate: false})
        expect(throughXml(tree)).toEqual(withoutPositions(tree))
      }),
      {numRuns: 150},
    )
  })

  test('gives back trees of every kind of node', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const plain = withoutPositions(tree)
        expect(through(plain)).toEqual(plain)
        expect(throughXml(plain)).toEqual(plain)
      }),
      {numRuns: 300},
    )
  })
})

describe('a TEI document that was edited', () => {
  const tei = (body: string, standOff = '') =>
    fromTei(
      fromXml(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${standOff}<text><body>${body}</body></text></TEI>`),
    )

  test.each<[string, string, Root['children']]>([
    ['may be laid out otherwise', '<p>\n  The port\n  <lb/>\n  was shut.\n</p>', [paragraph('The port', lineEnd(), 'was shut.')]],
    ['may have elements of its own around text', '<p>The <hi>port</hi> was shut.</p>', [paragraph('The', 'port', 'was shut.')]],
    ['may have blocks of its own', '<quote><p>Shut.</p></quote><div type="chapter"><p>Open.</p></div>', [paragraph('Shut.'), paragraph('Open.')]],
    ['may have text where TEI has none', 'The port was shut.', [paragraph('The port was shut.')]],
    ['may have notes of its own', '<note>Shut.</note>', [paragraph('Shut.')]],
    ['may have blocks of its own kind', '<ab type="other">Shut.</ab>', [paragraph('Shut.')]],
    ['may have segments, links and forme work of its own', '<p><seg>The</seg> <ref>port</ref> <fw>was</fw> <date>shut</date>.</p>'.replace('<date>shut</date>', '<hi>shut</hi>'), [paragraph('The', 'port', 'was', 'shut', '.')]],
    ['may have punctuation as characters', '<p>The port<pc>,</pc> shut.</p>', [paragraph('The port, shut.')]],
    ['may have sections without numbers', '<div type="section"><p>Shut.</p></div>', [section([''], paragraph('Shut.'))]],
    ['may have gaps without a reading', '<gap/>', [redaction('')]],
    ['may have gaps with their extent', '<gap reason="25X1" unit="line" quantity="2"><desc>[cut]</desc></gap>', [redaction('[cut]', {extent: {unit: 'line', count: 2}, exemptions: ['25X1']})]],
    ['may have gaps of a kind', '<gap unit="line"/>', [redaction('', {extent: {unit: 'line'}})]],
    ['may have a banner without a reading', '<fw type="banner" place="top" hand="#security">SECRET</fw>', [banner('SECRET', {marking: {system: 'US'}})]],
    ['may have page breaks without evidence', '<pb n="2"/>', [{type: 'pageBreak', page: 2, begins: {line: 1, column: 1, offset: 0}, evidence: 'page-mark', children: []}]],
    ['may have a recipient without a reading', '<list type="distribution"><!-- who --><item>DCI</item></list>', [{type: 'distribution', children: [{type: 'recipient', name: '', children: [text('DCI')]}]}]],
    ['may have single characters of its own', '<p>a<g ref="#x">b</g>c</p>', [paragraph('ac')]],
    ['may have sections in CDATA', '<p><![CDATA[The <port>]]></p>', [paragraph('The <port>')]],
    ['may have identifiers that are not there', '<p><fw type="identifier">C06</fw></p>', [paragraph('C06')]],
  ])('%s', (_, body, expected) => {
    expect(tei(body).children).toEqual(expected)
  }) // prettier-ignore

  test('may have a prefix', () => {
    const xml =
      '<tei:TEI xmlns:tei="http://www.tei-c.org/ns/1.0"><tei:text><tei:body><tei:p>Shut.</tei:p></tei:body></tei:text></tei:TEI>'
    expect(fromTei(fromXml(xml))).toEqual(root(paragraph('Shut.')))
  })

  test('may be given by its element', () => {
    const element = childOf(toXast(root(paragraph('Shut.'))), 'TEI')
    expect(element && fromTei(element)).toEqual(root(paragraph('Shut.')))
  })

  test('may stand off with more than readings', () => {
    const standOff =
      '<standOff><listPlace/><fs/><fs xml:id="a"><f name="office"/><f><string>x</string></f><f name="office"><string>O/NE</string></f></fs></standOff>'
    expect(tei('<ab type="originator" ana="#a">White</ab>', standOff).children).toEqual([
      {type: 'originator', office: 'O/NE', children: [text('White')]},
    ])
  })

  test.each([
    ['has no TEI', '<html/>'],
    ['has no text', '<TEI/>'],
    ['has no body', '<TEI><text><group/></text></TEI>'],
  ])('that %s is refused', (_, xml) => {
    expect(() => fromTei(fromXml(xml))).toThrow('A TEI document has a TEI element with a text and a body')
  })

  test('with a value that the tree does not have is refused', () => {
    expect(() => tei('<pb n="first"/>')).toThrow(/expected number/)
    expect(() => tei('<fw type="banner" place="elsewhere" hand="#security">SECRET</fw>')).toThrow(/placement/)
  })
})
