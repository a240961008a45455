import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pages, parse} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {pageBreak, paragraph, root, text, withoutPositions} from '../../tools/nodes.js'

describe('pages', () => {
  test('of a memorandum: labels, first lines, furniture', () => {
    const list = pages(parse(fixtureText('estimate-memorandum')))
    expect(
      list.map(({page, labels, position, furniture}) => ({
        page,
        labels,
        from: position?.start.line,
        to: position?.end.line,
        furniture: furniture.map(({type}) => type),
      })),
    ).toEqual([
      {page: 1, labels: [], from: 1, to: 32, furniture: ['banner', 'exemption', 'banner', 'redaction']},
      {page: 2, labels: ['2'], from: 32, to: 46, furniture: ['exemption', 'pageNumber', 'banner']},
      {
        page: 3,
        labels: ['3'],
        from: 46,
        to: 66,
        furniture: ['pageNumber', 'exemption', 'releaseStamp', 'releaseStamp'],
      },
    ])
  })

  test('what stands at the foot belongs to the page that ends', () => {
    const source =
      'The port was shut in the spring of the year.\n\nSECRET\n- 1 -\n\fSECRET\n\nIt was open in the summer.\n\n- 2 -'
    expect(
      pages(parse(source)).map(({labels, furniture}) => [
        labels,
        furniture.map(({position}) => position?.start.line),
      ]),
    ).toEqual([
      [['1'], [3, 4]],
      [['2'], [5, 9]],
    ])
  })

  test('a label that is printed twice is given once', () => {
    const source =
      'One page.\n\fDeclassified and Approved For Release 2013/05/02 : CIA-RDP78-01617A003800070002-1\n\n- 2 -\n\nThe port was shut in the spring of the year.\n\n- 2 -'
    expect(pages(parse(source))[1]?.labels).toEqual(['2'])
  })

  test('a blank page is a page, of which nothing is in the tree', () => {
    const list = pages(parse('The port is shut.\n\f\f- 3 -\n\nIt is open.'))
    expect(
      list.map(({page, labels, position}) => [page, labels, position?.start.line, position?.end.line]),
    ).toEqual([
      [1, [], 1, 2],
      [2, [], 2, 2],
      [3, ['3'], 2, 4],
    ])
  })

  test('each of several documents has pages of its own', () => {
    const paper = (subject: string) =>
      `MEMORANDUM FOR : Chief, River Branch\n\nFROM : Harbor Staff\n\nSUBJECT : ${subject}\n\n1. The port is shut.`
    const tree = parse(
      `${paper('Rice')}\n\nDistribution:\nOrig & 1 - Addressee\n1 - File\n\nSECRET\n\fSECRET\n\n${paper('Timber')}`,
    )
    const documents = tree.children.filter((node) => node.type === 'document')
    expect(
      documents.map((document) =>
        pages(document).map(({page, furniture}) => [page, furniture.map(({type}) => type)]),
      ),
    ).toEqual([[[1, ['banner']]], [[2, ['banner']]]])
  })

  test('a document in a file begins on the page that the file is on', () => {
    const document = {
      type: 'document',
      children: [paragraph(text('One.')), pageBreak(4), paragraph(text('Two.'))],
    } as const
    expect(pages({type: 'document', children: [...document.children]}).map(({page}) => page)).toEqual([3, 4])
  })

  test('a tree without positions has pages without ranges', () => {
    expect(pages(root(paragraph(text('One.'))))).toEqual([{page: 1, labels: [], furniture: []}])
    const tree = withoutPositions(parse(fixtureText('estimate-memorandum')))
    expect(pages(tree).map(({labels, position}) => [labels, position])).toEqual([
      [[], undefined],
      [['2'], undefined],
      [['3'], undefined],
    ])
  })

  test('follow each other without gaps, and hold their furniture', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument, mutatedFixture), (source) => {
        const list = pages(parse(source, {validate: false}))
        expect(list.map(({page}) => page)).toEqual(list.map((_, index) => index + 1))
        expect(list[0]?.position?.start.offset).toBe(0)
        expect(list.at(-1)?.position?.end.offset).toBe(source.length)
        for (const [index, {position, furniture}] of list.entries()) {
          if (index > 0) expect(position?.start).toEqual(list[index - 1]?.position?.end)
          for (const node of furniture) {
            expect(node.position?.start.offset).toBeGreaterThanOrEqual(position?.start.offset ?? NaN)
            expect(node.position?.end.offset).toBeLessThanOrEqual(position?.end.offset ?? NaN)
          }
        }
      }),
      {numRuns: 200},
    )
  })
})
