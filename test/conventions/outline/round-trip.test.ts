import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {outline} from '../../../src/conventions/outline/index.js'
import {parse} from '../../../src/document/parse.js'
import type {Node} from '../../../src/tree/nodes.js'
import {arbitraryOutline, type PrintedOutline} from '../../tools/arbitrary-outline.js'
import {pathsOf} from '../../tools/paths-of.js'

/** The path of the section that begins on each line. */
function pathsByLine(root: Node): Map<number, string> {
  const paths = new Map<number, string>()
  const visit = (node: Node): void => {
    if (node.type === 'section') paths.set(node.position?.start.line ?? 0, node.path.join('/'))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return paths
}

/** Shares of the sections, and of the outlines, that are read as they were printed, without one too many. */
function readBack(printed: readonly PrintedOutline[]): {sections: number; outlines: number} {
  let right = 0
  let sections = 0
  let whole = 0
  for (const {text, paths} of printed) {
    const read = pathsByLine(parse(text, {validate: false}))
    const hits = [...paths].filter(([line, path]) => read.get(line) === path).length
    right += hits
    sections += Math.max(paths.size, read.size)
    if (hits === paths.size && read.size === paths.size) whole++
  }
  return {sections: right / sections, outlines: whole / printed.length}
}

describe('outlines of any house style, wrapped and broken into pages, are read back', () => {
  test('as they were printed', () => {
    const {sections, outlines} = readBack(fc.sample(arbitraryOutline(0), {numRuns: 150, seed: 2}))
    expect(sections).toBeGreaterThanOrEqual(0.99)
    expect(outlines).toBeGreaterThanOrEqual(0.99)
  })

  test('with one marker in ten damaged', () => {
    const {sections, outlines} = readBack(fc.sample(arbitraryOutline(10), {numRuns: 150, seed: 3}))
    expect(sections).toBeGreaterThanOrEqual(0.95)
    expect(outlines).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a plain outline', () => {
  test('is written so that it is read again as it was, and written again the same', () => {
    fc.assert(
      fc.property(arbitraryOutline(0), ({text}) => {
        const read = outline.parse(text)
        const written = outline.stringify(read)
        const again = outline.parse(written)
        expect(pathsOf(again)).toEqual(pathsOf(read))
        expect(outline.stringify(again)).toBe(written)
      }),
      {numRuns: 60},
    )
  })
})
