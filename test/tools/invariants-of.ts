/** Checks the invariants on real texts, as they are and damaged: `npm run invariants -- TEXT_DIR …`. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from '../../src/index.js'
import {brokenInvariants} from './invariants.js'
import {damage, randomNumbers} from './noise.js'

const variants: Record<string, (text: string, seed: number) => string> = {
  'as it is': (text) => text,
  'without form feeds': (text) => text.replaceAll('\f', '\n'),
  'lines shuffled': shuffled,
  'characters damaged': (text, seed) => damage(text, 0.1, seed).text,
  'bytes mutated': mutated,
}

let checked = 0
let broken = 0
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    for (const [name, vary] of Object.entries(variants)) {
      const source = vary(text, checked++)
      const problems = brokenInvariants(source, parse(source))
      if (problems.length === 0) continue
      broken++
      console.log(`${file}, ${name}: ${problems.slice(0, 3).join('; ')}`)
    }
  }
}
console.log(`${checked} texts, ${broken} that break an invariant`)
if (broken > 0) process.exitCode = 1

function shuffled(text: string, seed: number): string {
  const random = randomNumbers(seed)
  const lines = text.split('\n')
  for (let at = lines.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[lines[at], lines[other]] = [lines[other] as string, lines[at] as string]
  }
  return lines.join('\n')
}

/** One byte in a hundred replaced by any other; what is no UTF-8 then is read as a decoder reads it. */
function mutated(text: string, seed: number): string {
  const random = randomNumbers(seed)
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at++) if (random() < 0.01) bytes[at] = Math.floor(random() * 256)
  return bytes.toString('utf8')
}
