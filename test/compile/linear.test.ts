import {expect, test} from 'vitest'
import {
  chunks,
  compareReleases,
  outlineOf,
  pages,
  parse,
  redactions,
  summarize,
  toText,
  type Root,
} from '../../src/index.js'
import {fixtureTexts} from '../tools/fixture-texts.js'

/** How much longer the long document is than the short one. */
const TIMES = 16

function treeOf(copies: number): Root {
  const texts = Array.from({length: copies}, (_, at) =>
    fixtureTexts.join('\f').replaceAll('harbor', `harbor${at}`),
  )
  return parse(texts.join('\f'), {validate: false})
}

const [short, long] = [treeOf(12), treeOf(12 * TIMES)]

/** The shortest of several runs, so that what else the machine does counts little. */
function timeOf(pass: (tree: Root) => unknown, tree: Root): number {
  return Math.min(
    ...Array.from({length: 4}, () => {
      const start = performance.now()
      pass(tree)
      return performance.now() - start
    }),
  )
}

test.each<[name: string, pass: (tree: Root) => unknown]>([
  ['toText', (tree) => toText(tree)],
  ['pages', (tree) => pages(tree)],
  ['outlineOf', (tree) => outlineOf(tree)],
  ['chunks', (tree) => chunks(tree, {size: 300, overlap: 50})],
  ['summarize', (tree) => summarize(tree)],
  ['redactions', (tree) => redactions(tree)],
  ['compareReleases', (tree) => compareReleases(tree, tree)],
])('the time of %s grows with the length of the document, not with its square', (_, pass) => {
  const [once, many] = [timeOf(pass, short), timeOf(pass, long)]
  // a quadratic pass takes 256 times as long; a quarter of that leaves room for the machine
  expect(many / once).toBeLessThan((TIMES * TIMES) / 4)
})
