import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from '../../src/index.js'
import {factsOf} from './facts-of.js'

const [textDir, outDir] = process.argv.slice(2)
if (textDir === undefined || outDir === undefined) {
  console.error('usage: npm run --silent facts -- TEXT_DIR OUT_DIR')
  process.exit(2)
}
mkdirSync(outDir, {recursive: true})
for (const file of readdirSync(textDir).filter((name) => name.endsWith('.txt'))) {
  const root = parse(readFileSync(path.join(textDir, file), 'utf8'))
  const rows = factsOf(root).map((fact) => JSON.stringify(fact))
  writeFileSync(path.join(outDir, `${file.slice(0, -4)}.facts.jsonl`), rows.map((row) => `${row}\n`).join(''))
}
