/**
 * Measures the parser against gold facts: `npm run accuracy -- GOLD_DIR …`; with `--write` into the tables of the README and
 * docs/accuracy.md, with `--misses KIND` what was missed and what is extra, with `--by quality|stratum|document` by groups.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {collectionTable, kindTable, qualityTable, replaceBetween, type Judgements} from './accuracy-tables.js'
import {writeFacts} from './write-facts.js'

const shared = new URL('../../../shared/', import.meta.url).pathname
const judge = path.join(shared, 'eval/score.mjs')

if (!existsSync(judge)) {
  console.log('The judge and the gold facts stand in ../shared, which is not here: nothing was measured.')
  process.exit(0)
}

const {values, positionals: given} = parseArgs({
  allowPositionals: true,
  options: {write: {type: 'boolean', default: false}, misses: {type: 'string'}, by: {type: 'string'}},
})
const options = [
  ...(values.misses === undefined ? [] : ['--misses', values.misses]),
  ...(values.by === undefined ? [] : ['--by', values.by]),
]
const golds = given.length > 0 ? given : [path.join(shared, 'corpus'), path.join(shared, 'excerpts')]

// several sets of gold are judged as one
const work = mkdtempSync(path.join(tmpdir(), 'declast-accuracy-'))
try {
  const gold = mkdtempSync(path.join(work, 'gold-'))
  const out = mkdtempSync(path.join(work, 'out-'))
  const index: unknown[] = []
  for (const folder of golds) {
    for (const file of readdirSync(folder)) {
      if (file === 'index.json')
        index.push(...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown[]))
      else if (!existsSync(path.join(gold, file)))
        symlinkSync(path.resolve(folder, file), path.join(gold, file))
    }
  }
  writeFileSync(path.join(gold, 'index.json'), JSON.stringify(index))
  writeFacts(gold, out)
  if (values.write) {
    const judged = (by: string) =>
      JSON.parse(
        execFileSync(process.execPath, [judge, gold, out, '--by', by, '--json'], {encoding: 'utf8'}),
      ) as Judgements
    const quality = judged('quality')
    write('README.md', {accuracy: qualityTable(quality)})
    write('docs/accuracy.md', {
      quality: qualityTable(quality),
      kinds: kindTable(quality),
      collections: collectionTable(judged('stratum')),
    })
  } else execFileSync(process.execPath, [judge, gold, out, ...options], {stdio: 'inherit'})
} finally {
  rmSync(work, {recursive: true, force: true})
}

/** Writes tables into a page, each between its marks. */
function write(file: string, tables: Readonly<Record<string, string>>): void {
  const page = new URL(`../../${file}`, import.meta.url)
  let text = readFileSync(page, 'utf8')
  for (const [mark, table] of Object.entries(tables)) text = replaceBetween(text, mark, table)
  writeFileSync(page, text)
}
