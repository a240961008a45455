/**
 * Tries other values of the parser's numbers, and leaves out each collection in turn while they are chosen; then leaves out
 * each special mechanism: `npm run tune -- GOLD_DIR …`, with `--write` into the tables of docs/accuracy.md.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {replaceBetween} from '../accuracy-tables.js'
import {type Outcome, type Trial} from './choose.js'
import {agreement, crossValidate} from './cross.js'
import {foldsOf, type GoldDocument} from './folds.js'
import {Measure, type GoldText} from './measure.js'
import {mechanisms} from './mechanisms.js'
import {parameters} from './parameters.js'
import {keyOf, valueOf} from './patch.js'
import {differencesOf, differenceTable, foldTable, gainTable, mechanismTable} from './report.js'
import {openParser} from './variants.js'

const root = new URL('../../../', import.meta.url).pathname
const shared = path.join(root, '../shared')
const judge = path.join(shared, 'eval/score.mjs')

if (!existsSync(judge)) {
  console.log('The judge and the gold facts stand in ../shared, which is not here: nothing was measured.')
  process.exit(0)
}

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    write: {type: 'boolean', default: false},
    // two facts of two and a half thousand
    margin: {type: 'string', default: '0.0008'},
    least: {type: 'string', default: '4'},
  },
})
const folders =
  positionals.length > 0 ? positionals : [path.join(shared, 'corpus'), path.join(shared, 'excerpts')]

const texts: GoldText[] = []
const documents: GoldDocument[] = []
for (const folder of folders) {
  const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as GoldDocument[]
  const strata = new Map(index.map(({slug, stratum}) => [slug, stratum]))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const slug = file.slice(0, -'.txt'.length)
    const gold = path.resolve(folder, `${slug}.facts.jsonl`)
    texts.push({slug, gold, text: readFileSync(path.join(folder, file), 'utf8')})
    documents.push({slug, stratum: strata.get(slug) ?? 'unknown'})
  }
}
const folds = foldsOf(documents, Number(options.least))

const measure = new Measure(judge, texts, await openParser(parameters, mechanisms))
const withValues = (values: ReadonlyMap<string, number>) => ({values})
const tries = parameters.map(({file, name, values}) => {
  const today = valueOf(file, readFileSync(path.join(root, 'src', file), 'utf8'), name)
  return {key: keyOf(file, name), today, others: values.filter((value) => value !== today)}
})
const variants = [
  {},
  ...tries.flatMap(({key, others}) => others.map((value) => withValues(new Map([[key, value]])))),
  ...mechanisms.map(({name}) => ({without: name})),
]
let done = 0
const outcomes = measure.run(variants, () => {
  process.stderr.write(`\r${++done} of ${variants.length} variants`)
})
process.stderr.write('\n')

const today = outcomes[0] as Outcome
let next = 1
const trials = tries.map((attempt): Trial => ({
  key: attempt.key,
  today: attempt.today,
  outcomes: new Map([
    [attempt.today, today],
    ...attempt.others.map((value) => [value, outcomes[next++] as Outcome] as const),
  ]),
}))
const without = new Map(mechanisms.map(({name}) => [name, outcomes[next++] as Outcome] as const))

const measureValues = (settings: readonly ReadonlyMap<string, number>[]) =>
  measure.run(settings.map(withValues))
const margin = Number(options.margin)
const keeping = crossValidate(folds, trials, 'keeping', margin, measureValues)
const blind = crossValidate(folds, trials, 'blind', margin, measureValues)

const tables = {
  folds: foldTable(keeping, today),
  'folds-blind': foldTable(blind, today),
  differences: differenceTable({
    "today's kept where nothing gains": differencesOf(keeping, today),
    "chosen without regard to today's": differencesOf(blind, today),
  }),
  mechanisms: mechanismTable(folds, today, without),
}
for (const [name, table] of Object.entries(tables)) console.log(`\n${name}\n\n${table}`)
console.log(`\nsingle values that gain on all documents\n\n${gainTable(folds, trials)}`)
console.log('\nvalues chosen, and in how many folds\n')
for (const {key, value, folds: count} of [...agreement(keeping), ...agreement(blind)])
  console.log(`${count} of ${folds.length}  ${key} ${value}`)
if (options.write) {
  const page = path.join(root, 'docs/accuracy.md')
  let text = readFileSync(page, 'utf8')
  for (const [mark, table] of Object.entries(tables)) text = replaceBetween(text, mark, table)
  writeFileSync(page, text)
}
