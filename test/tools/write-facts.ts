import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from '../../src/index.js'
import {factsOf} from './facts-of.js'

/** Writes the facts of every text of a folder, one file each. */
export function writeFacts(textDir: string, outDir: string): void {
  mkdirSync(outDir, {recursive: true})
  for (const file of readdirSync(textDir).filter((name) => name.endsWith('.txt'))) {
    const root = parse(readFileSync(path.join(textDir, file), 'utf8'))
    const rows = factsOf(root).map(({line, kind, value}) => `${JSON.stringify({line, kind, value})}\n`)
    writeFileSync(path.join(outDir, `${file.slice(0, -'.txt'.length)}.facts.jsonl`), rows.join(''))
  }
}
