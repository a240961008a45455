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

/** Documents that make a pass look at much at once: papers; marks in one paragraph; a banner over every line. */
const documents: Record<string, (copies: number) => string> = {
  papers: (copies) =>
    Array.from({length: copies}, (_, at) => fixtureTexts.join('\f').replaceAll('harbor', `harbor${at}`)).join(
      '\f',
    ),
  marks: (copies) => `${'The port [REDACTED] (b)(1) '.repeat(20)}\n`.repeat(copies * 4),
  banners: (copies) => 'SECRET\n\nThe port.\n\n'.repeat(copies * 40),
}

const trees = Object.values(documents).map((write) =>
  [12, 12 * TIMES].map((copies) => parse(write(copies), {validate: false})),
) as [short: Root, long: Root][]

/** The shortest of several runs, so that what else the machine does counts little. */
function timeOf(pass: (tree: Root) => unknown, tree: Root): number {
  return Math.min(
    ...Array.from({length: 3}, () => {
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
])('the time of %s grows with the length of the document, not with its square', {retry: 2}, (_, pass) => {
  for (const [short, long] of trees) {
    const [once, many] = [timeOf(pass, short), timeOf(pass, long)]
    // a quadratic pass takes 256 times as long; a third of that, and a millisecond, leave room for the machine
    expect(many).toBeLessThan((once + 1) * ((TIMES * TIMES) / 3))
  }
})
