/**
 * Checks every text of some folders and says which rule fires where:
 * `npx tsx test/tools/lint-corpus.ts [--preset=strict] [--rule=NAME] [--json] FOLDER …`.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from '../../src/index.js'
import {lint} from '../../src/lint/lint.js'
import {severityOf} from '../../src/lint/message.js'

const options = new Map(
  process.argv
    .slice(2)
    .filter((argument) => argument.startsWith('--'))
    .map((argument) => argument.slice(2).split('=') as [string, string | undefined]),
)
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const times = new Map<string, number>()
for (const folder of folders) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    for (const message of lint(parse(text, {validate: false}), {
      preset: (options.get('preset') ?? 'strict') as 'strict',
    })) {
      const rule = message.ruleId ?? ''
      times.set(`${rule} ${severityOf(message)}`, (times.get(`${rule} ${severityOf(message)}`) ?? 0) + 1)
      if (options.has('rule') && options.get('rule') !== rule) continue
      if (options.get('severity') !== undefined && options.get('severity') !== severityOf(message)) continue
      console.log(`${file.slice(0, -4)}:${message.line} ${severityOf(message)} ${rule} ${message.reason}`)
    }
  }
}
console.log()
for (const [key, count] of [...times].sort()) console.log(`${key} ${count}`)
