/** Says how often readings of each confidence are right: `npm run confidence [-- --wrong]`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {parse} from '../../src/index.js'
import {replaceBetween} from './accuracy-tables.js'
import {factsOf} from './facts-of.js'
import {goldPapers} from './gold-papers.js'
import {isSame} from './score.js'

const showWrong = process.argv.includes('--wrong')

interface Tenth {
  right: number
  wrong: number
}
const tenths: Tenth[] = Array.from({length: 10}, () => ({right: 0, wrong: 0}))

for (const {slug, text, facts} of goldPapers()) {
  const gold = [...facts]
  for (const fact of factsOf(parse(text))) {
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
