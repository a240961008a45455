/**
 * Measures what the layout of a page costs each convention, and writes the table of docs/accuracy.md: `npm run layouts`.
 *
 * The gold papers are laid out otherwise (no blank lines, broken lines, dirt between lines …) and parsed again; their facts stay.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {replaceBetween} from './accuracy-tables.js'
import {goldPapers, type GoldFact} from './gold-papers.js'
import {layoutScores, type KnownPaper} from './layout-scores.js'
import {layoutNames} from './page-layouts.js'
import {add, conventions, f1, type ConventionName, type Score} from './score.js'

const isSure = ({unsure, damaged}: GoldFact) => unsure !== true && damaged !== true
const papers: KnownPaper[] = goldPapers().map(({text, facts}) => ({
  text,
  facts: facts.filter(isSure),
  doubtful: facts.filter((fact) => !isSure(fact)),
}))

const names = Object.keys(conventions) as ConventionName[]
const none: Score = {found: 0, missed: 0, extra: 0}
const rows = layoutNames.map((layout) => {
  const scores = layoutScores(papers, layout)
  const all = [...scores.values()].reduce(add, none)
  return [layout, ...names.map((name) => f1(scores.get(name) ?? none)), f1(all)] as const
})
const table = [
  `| layout | ${names.join(' | ')} | all |`,
  `| --- | ${names.map(() => '---:').join(' | ')} | ---: |`,
  ...rows.map(
    ([layout, ...figures]) => `| ${layout} | ${figures.map((each) => each.toFixed(3)).join(' | ')} |`,
  ),
].join('\n')
console.log(table)

const page = new URL('../../docs/accuracy.md', import.meta.url)
writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), 'layouts', table))
