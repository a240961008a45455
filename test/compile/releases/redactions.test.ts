import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, redactions, type RedactionReport, type Withheld} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {nodesIn, nodesOf, paragraph, redaction, root, text, withoutPositions} from '../../tools/nodes.js'

const report = (source: string): RedactionReport => redactions(parse(source))
const brief = ({kind, value, page, path, exemptions}: Withheld) => [
  kind,
  value,
  page,
  path.join('/'),
  exemptions,
]

describe('what is withheld', () => {
  test('from a memorandum', () => {
    const {items, exemptions, pages, withheldPages} = report(fixtureText('estimate-memorandum'))
    expect(items.map(brief)).toEqual([
      ['code', '25X1', 1, '', ['25X1']],
      ['mark', '[REDACTED]', 1, '', ['25X1']],
      ['mark', '[Redacted]', 3, '', []],
      ['mark', '[Redacted]', 3, '', []],
      ['code', '25X1', 3, '', ['25X1']],
    ])
    expect(exemptions).toEqual([{code: '25X1', scheme: 'automatic-declassification', count: 3}])
    expect(pages.map(({page, count, unmeasured}) => [page, count, unmeasured])).toEqual([
      [1, 2, 2],
      [2, 0, 0],
      [3, 3, 3],
    ])
    expect(withheldPages).toBe(0)
  })

  test('from a chapter that was released in full', () => {
    expect(report(fixtureText('study-chapter'))).toEqual({
      items: [],
      exemptions: [],
      pages: [{page: 1, count: 0, exemptions: [], share: 0, unmeasured: 0}],
      withheldPages: 0,
    })
  })

  test('codes go to the nearest mark within two lines, else they stand for themselves', () => {
    const source =
      '1. The pilots met [2 lines not declassified] in May.\n25X1\n\n2. They left at night.\n\n3. They came back.\n\n4. They were paid.\n\n(b)(3)'
    expect(report(source).items.map(brief)).toEqual([
      ['mark', '[2 lines not declassified]', 1, '1', ['25X1']],
      ['code', '(b)(3)', 1, expect.any(String) as string, ['(b)(3)']],
    ])
  })

  test('codes without text between them are one item', () => {
    const source = '1. The port was shut.\n\n25X1\n25X1\n\n2. It is open.'
    expect(report(source)).toMatchObject({
      items: [{kind: 'code', value: '25X1 25X1', exemptions: ['25X1']}],
      exemptions: [{code: '25X1', count: 2}],
    })
  })

  test('whole pages, with what became of them', () => {
    const source = '1. The port was shut.\n\nNext 2 Page(s) In Document Denied\n\n2. It is open.'
    expect(report(source)).toMatchObject({
      items: [{kind: 'pages', extent: {unit: 'page', count: 2}, disposition: 'denied'}],
      pages: [{page: 1, count: 0}],
      withheldPages: 2,
    })
  })

  test('a code goes to the mark behind it where that is nearer, and a mark may have several', () => {
    const source =
      '1. The pilots met in May.\n\n2. They left at night.\n25X1\n[REDACTED] was with them.\n(b)(3)\n\n3. They came back.'
    expect(report(source).items.map(brief)).toEqual([['mark', '[REDACTED]', 1, '2', ['25X1', '(b)(3)']]])
  })

  test('whole pages without their number', () => {
    const pages = {...redaction('[pages]'), extent: {unit: 'page'}} as const
    expect(redactions(root(pages))).toMatchObject({items: [{kind: 'pages'}], withheldPages: 1})
  })

  test('from a tree without positions: no code is near to a mark', () => {
    const code = withoutPositions(nodesIn('25X1\n\nThe port was shut.', 'exemption'))
    const tree = root(
      paragraph(text('The port'), redaction('[REDACTED]'), text('was shut.')),
      ...code,
      paragraph(text('It'), redaction('[REDACTED]'), text('is open.')),
      ...code,
    )
    const {items, pages} = redactions(tree)
    expect(items.map(brief)).toEqual([
      ['mark', '[REDACTED]', 1, '', []],
      ['mark', '[REDACTED]', 1, '', []],
      ['code', '25X1', 1, '', ['25X1']],
      ['code', '25X1', 1, '', ['25X1']],
    ])
    expect(items.filter(({position}) => position)).toEqual([])
    expect(pages).toEqual([{page: 1, count: 4, exemptions: ['25X1'], unmeasured: 4}])
  })

  test('codes that only a mark tells of are counted', () => {
    const tree = root(
      paragraph(text('The port'), {...redaction('[(b)(1)]'), exemptions: ['(b)(1)']}, text('was shut.')),
    )
    expect(redactions(tree)).toEqual({
      items: [{kind: 'mark', value: '[(b)(1)]', page: 1, path: [], exemptions: ['(b)(1)']}],
      exemptions: [{code: '(b)(1)', count: 1}],
      pages: [{page: 1, count: 1, exemptions: ['(b)(1)'], unmeasured: 1}],
      withheldPages: 0,
    })
  })
})

describe('the share of a page that is withheld', () => {
  // 40 characters of text on every page
  const line = 'The port was shut again in May and June.'
  test.each<[what: string, source: string, share: number | undefined, unmeasured: number]>([
    ['nothing', line, 0, 0],
    ['one line of two', `${line}\n[1 line not declassified]`, 0.5, 0],
    ['three lines of four', `${line}\n[3 lines not declassified]`, 0.75, 0],
    ['words of six characters', `${line}\n[2 words not declassified]`, 12 / 52, 0],
    ['a paragraph of five lines', `${line}\n\n[1 paragraph not declassified]`, 5 / 6, 0],
    ['a block as wide as printed', `${line}\n██████████`, 10 / 50, 0],
    ['a mark that does not tell', `${line}\n[REDACTED] was shut.`, undefined, 1],
    ['an extent without a number', `${line}\n[text not declassified] was shut.`, undefined, 1],
    ['a block and a mark that does not tell', `${line}\n██████████ [REDACTED] ${line}`, 10 / 90, 1],
  ])('%s', (_, source, share, unmeasured) => {
    const [page] = report(source).pages
    expect(page?.unmeasured).toBe(unmeasured)
    if (share === undefined) expect(page).not.toHaveProperty('share')
    else expect(page?.share).toBeCloseTo(share, 2)
  })
})

test('every mark and code of any document is in one item, on a page of it', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryDocument, mutatedFixture), (source) => {
      const tree = parse(source, {validate: false})
      const {items, pages} = redactions(tree)
      const marks = nodesOf(tree).filter(({type}) => type === 'redaction')
      expect(items.filter(({kind}) => kind !== 'code')).toHaveLength(marks.length)
      const known = new Set(pages.map(({page}) => page))
      for (const {page, position} of items) {
        expect(known).toContain(page)
        expect(position).toBeDefined()
      }
      expect(items).toEqual(
        [...items].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)),
      )
      for (const {share = 0} of pages) expect(share >= 0 && share <= 1).toBe(true)
    }),
    {numRuns: 100},
  )
})
