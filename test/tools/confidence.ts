/** Says how often readings of each confidence are right: `npm run confidence [-- GOLD_DIR …] [--wrong]`. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from '../../src/index.js'
import {replaceBetween} from './accuracy-tables.js'
import {factsOf, type Fact} from './facts-of.js'
import {isSame} from './score.js'

const shared = new URL('../../../shared/', import.meta.url).pathname
const folders = ['corpus', 'excerpts'].map((name) => path.join(shared, name))
if (!folders.every((folder) => existsSync(folder))) {
  console.log('The gold facts stand in ../shared, which is not here: nothing was measured.')
  process.exit(0)
}
const showWrong = process.argv.includes('--wrong')

interface Tenth {
  right: number
  wrong: number
}
const tenths: Tenth[] = Array.from({length: 10}, () => ({right: 0, wrong: 0}))

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const slug = file.slice(0, -'.txt'.length)
    const gold = readFileSync(path.join(folder, `${slug}.facts.jsonl`), 'utf8')
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => JSON.parse(row) as Fact)
    const found = factsOf(parse(readFileSync(path.join(folder, file), 'utf8')))
    for (const fact of found) {
      if (fact.confidence === undefined) continue
      const at = gold.findIndex((other) => isSame(other, fact))
      if (at >= 0) gold.splice(at, 1)
      const tenth = tenths[Math.min(9, Math.floor(fact.confidence * 10))] as Tenth
      if (at >= 0) tenth.right++
      else tenth.wrong++
      if (at < 0 && showWrong && fact.confidence >= 0.9)
        console.log(`${slug}:${fact.line} ${fact.kind} ${fact.value} ${fact.confidence}`)
    }
  }
}

const rows = tenths
  .map(({right, wrong}, at) => ({
    range: `${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}`,
    right,
    wrong,
  }))
  .filter(({right, wrong}) => right + wrong > 0)
  .reverse()
const table = [
  '| confidence | readings | right | share |',
  '| --- | ---: | ---: | ---: |',
  ...rows.map(
    ({range, right, wrong}) =>
      `| ${range} | ${right + wrong} | ${right} | ${((right / (right + wrong)) * 100).toFixed(1)} % |`,
  ),
].join('\n')
console.log(table)
const page = new URL('../../docs/accuracy.md', import.meta.url)
writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), 'confidence', table))
