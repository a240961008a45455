/** Prints, and with `--write` writes, the messages of the bad examples into the doc comments of the rules. */
import {readFileSync, writeFileSync} from 'node:fs'
import {ruleCodes, type RuleName} from '../../src/lint/codes.js'
import {lintExample} from './lint-example.js'
import {messageLine} from './message-lines.js'
import {readManual, ruleFile} from './rule-manual.js'

const write = process.argv.includes('--write')
for (const name of Object.keys(ruleCodes) as RuleName[]) {
  const {examples} = readManual(name)
  let source = readFileSync(ruleFile(name), 'utf8')
  const texts = source.split(/^(?= \* (?:Good|Bad):$)/m)
  for (const [index, example] of examples.entries()) {
    const lines = lintExample(name, example).map(messageLine)
    if (example.kind === 'good' ? lines.length > 0 : lines.length === 0) console.log(`WRONG ${example.kind}`)
    console.log(`${name} ${example.kind}\n  ${lines.join('\n  ')}`)
    if (example.kind === 'good') continue
    const text = texts[index + 1] as string
    const bare = text.replace(/ \* ```messages\n.*? \* ```\n(?: \*\n)?/s, '')
    const end = bare.lastIndexOf(' * ```\n') + ' * ```\n'.length
    const block = [' *', ' * ```messages', ...lines.map((line) => ` * ${line}`), ' * ```', ''].join('\n')
    texts[index + 1] = bare.slice(0, end) + block + bare.slice(end)
  }
  source = texts.join('')
  if (write) writeFileSync(ruleFile(name), source)
}
