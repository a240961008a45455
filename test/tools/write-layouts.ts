/**
 * Measures what the layout of a page costs each convention, and writes the table of docs/accuracy.md: `npm run layouts`.
 *
 * The gold papers are laid out otherwise (no blank lines, broken lines, dirt between lines …) and parsed again; their facts stay.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {replaceBetween} from './accuracy-tables.js'
import type {Fact} from './facts-of.js'
import {layoutScores, type KnownPaper} from './layout-scores.js'
import {layoutNames} from './page-layouts.js'
import {add, conventions, f1, type ConventionName, type Score} from './score.js'

const shared = new URL('../../../shared/', import.meta.url).pathname
const folders = ['corpus', 'excerpts'].map((name) => path.join(shared, name))
if (!folders.every((folder) => existsSync(folder))) {
  console.log('The gold facts stand in ../shared, which is not here: nothing was measured.')
  process.exit(0)
}

/** A paper with its facts. */
function paperOf(folder: string, file: string): KnownPaper {
  const all = readFileSync(path.join(folder, file.replace(/txt$/, 'facts.jsonl')), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Fact & {unsure?: boolean; damaged?: boolean})
  const isSure = ({unsure, damaged}: (typeof all)[number]) => unsure !== true && damaged !== true
  return {
    text: readFileSync(path.join(folder, file), 'utf8'),
    facts: all.filter(isSure),
    doubtful: all.filter((fact) => !isSure(fact)),
  }
}

const papers: KnownPaper[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => paperOf(folder, file)),
)

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
