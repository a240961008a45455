/** Measures the parser against gold facts: `npm run accuracy -- GOLD_DIR …`. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {writeFacts} from './write-facts.js'

const shared = new URL('../../../shared/', import.meta.url).pathname
const judge = path.join(shared, 'eval/score.mjs')

if (!existsSync(judge)) {
  console.log('The judge and the gold facts stand in ../shared, which is not here: nothing was measured.')
  process.exit(0)
}

const given: string[] = []
const options: string[] = []
for (const [at, argument] of process.argv.entries()) {
  const ofOption = argument.startsWith('--') || /^--(?:misses|by)$/.test(process.argv[at - 1] ?? '')
  if (at >= 2) (ofOption ? options : given).push(argument)
}
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
  execFileSync(process.execPath, [judge, gold, out, ...options], {stdio: 'inherit'})
} finally {
  rmSync(work, {recursive: true, force: true})
}
