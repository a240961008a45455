import fc from 'fast-check'
import {toString as htmlText} from 'hast-util-to-string'
import {toString as markdownText} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {ElementContent, RootContent} from 'xast'
import {readText} from '../../src/compile/tei/features.js'
import {parse, rootSchema, toHast, toMdast, toXast, type Root} from '../../src/index.js'
import {arbitraryDocument, arbitraryText, mutatedFixture} from '../tools/arbitrary-document.js'
import {arbitraryTree} from '../tools/arbitrary-tree.js'
import {bodyText, printedText, withoutSpace} from '../tools/body-text.js'
import {pageProblems} from '../tools/page-problems.js'
import {teiProblems} from '../tools/validate-tei.js'
import {toXml} from 'xast-util-to-xml'

const documents = [
  ['generated documents', arbitraryDocument, 150],
  ['mutated fixtures', mutatedFixture, 60],
  ['any strings', arbitraryText, 150],
] as const

/** The text in the `text` of a TEI document. */
function teiText(tree: Root): string {
  const inText = (nodes: readonly (RootContent | ElementContent)[]): string =>
    nodes
      .map((node) => {
        if (node.type !== 'element') return ''
        return node.name === 'text' ? readText(node.children) : inText(node.children)
      })
      .join('')
  return inText(toXast(tree).children)
}

describe.each(documents)('of %s', (_, arbitrary, numRuns) => {
  const holds = (property: (tree: Root) => void) => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        property(parse(source, {validate: false}))
      }),
      {numRuns},
    )
  }

  test('mdast holds the text once, with comments and without', () => {
    holds((tree) => {
      for (const furniture of ['comments', 'none'] as const) {
        const mdast = toMdast(tree, {furniture})
        expect(withoutSpace(markdownText(mdast, {includeHtml: false}))).toBe(bodyText(tree))
      }
    })
  })

  test('hast holds the text once, with furniture all that is printed, and is a good page', () => {
    holds((tree) => {
      const page = toHast(tree)
      expect(withoutSpace(htmlText(page))).toBe(printedText(tree))
      expect(withoutSpace(htmlText(toHast(tree, {furniture: 'none'})))).toBe(bodyText(tree))
      expect(pageProblems(page)).toEqual([])
    })
  })

  test('xast holds all that is printed once, in order, and is valid', () => {
    holds((tree) => {
      expect(teiText(tree).replaceAll(/\s/g, '')).toBe(leaves(tree).replaceAll(/\s/g, ''))
      expect(teiProblems(toXml(toXast(tree)))).toEqual([])
    })
  })
})

/** Everything that is printed. */
function leaves(tree: Root): string {
  const visit = (node: {value?: string; children?: unknown[]}): string =>
    node.value ?? (node.children as (typeof node)[]).map(visit).join('')
  return visit(tree)
}

test('remark reads from the Markdown the text that was written', () => {
  const write = unified().use(remarkStringify)
  const read = unified().use(remarkParse)
  fc.assert(
    fc.property(fc.oneof(arbitraryDocument, mutatedFixture), (source) => {
      const tree = parse(source, {validate: false})
      const again = read.parse(write.stringify(toMdast(tree)))
      expect(withoutSpace(markdownText(again, {includeHtml: false}))).toBe(bodyText(tree))
    }),
    {numRuns: 150},
  )
})

describe('of trees of every kind of node', () => {
  test('each output holds the text once, and pages are good pages', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        expect(rootSchema.safeParse(tree).success).toBe(true)
        expect(withoutSpace(markdownText(toMdast(tree), {includeHtml: false}))).toBe(bodyText(tree))
        expect(withoutSpace(htmlText(toHast(tree)))).toBe(printedText(tree))
        expect(withoutSpace(htmlText(toHast(tree, {furniture: 'none'})))).toBe(bodyText(tree))
        expect(pageProblems(toHast(tree))).toEqual([])
      }),
      {numRuns: 300},
    )
  })
})

test('no output changes the tree that it is made of', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const before = JSON.stringify(tree)
      toMdast(tree)
      toHast(tree)
      toXast(tree)
      expect(JSON.stringify(tree)).toBe(before)
    }),
    {numRuns: 50},
  )
})
