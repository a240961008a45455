import {readFileSync} from 'node:fs'
import {ruleCodes, type RuleName} from '../../src/lint/codes.js'
import {rules} from '../../src/lint/registry.js'
import {readManual, type Example} from './rule-manual.js'

const codesFile = new URL('../../src/lint/codes.ts', import.meta.url)
const introductionFile = new URL('./diagnostics-introduction.md', import.meta.url)

/** The page that is made. */
export const pageFile = new URL('../../docs/diagnostics.md', import.meta.url)

/** The manual of all rules, made from their doc comments: `docs/diagnostics.md`. */
export function diagnosticsPage(): string {
  const groups = groupsOf()
  return `${[
    readFileSync(introductionFile, 'utf8').trim(),
    '## The rules',
    tableOf(groups),
    ...[...groups].flatMap(([group, names]) => [`## ${group}`, ...names.map(sectionOf)]),
  ].join('\n\n')}\n`
}

/** The rules by group, as the registry of codes has them. */
function groupsOf(): Map<string, RuleName[]> {
  const groups = new Map<string, RuleName[]>()
  let group = ''
  for (const line of readFileSync(codesFile, 'utf8').split('\n')) {
    const comment = /^ {2}\/\/ (.)(.*)$/.exec(line)
    if (comment) group = `${(comment[1] as string).toUpperCase()}${comment[2]}`
    const name = /^ {2}'([a-z-]+)':/.exec(line)?.[1]
    if (name === undefined) continue
    const names = groups.get(group) ?? []
    groups.set(group, names)
    names.push(name as RuleName)
  }
  return groups
}

function tableOf(groups: ReadonlyMap<string, readonly RuleName[]>): string {
  const rows = [...groups.values()].flat().map((name) => {
    const {facts} = readManual(name)
    const presets = [...rules[name].presets, 'strict'].join(', ')
    const fixes = facts.has('Fix') ? 'yes' : ''
    return `| [${name}](#${name}) | ${ruleCodes[name]} | ${gravest(name)} | ${presets} | ${fixes} |`
  })
  return ['| rule | finds | severity | presets | fix |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

function gravest(name: RuleName): string {
  const {severity} = rules[name]
  if (typeof severity === 'string') return severity
  return [...new Set(severity.map((period) => period.severity))].join(', ')
}

function sectionOf(name: RuleName): string {
  const {what, why, facts, examples} = readManual(name)
  const list = [...facts].map(([fact, text]) => `- **${fact}**: ${text}`)
  return [`### ${name}`, what, ...why, list.join('\n'), ...examples.map(exampleOf)].join('\n\n')
}

function exampleOf({kind, format, options, code, messages}: Example): string {
  const what = format === 'tree' ? ' tree' : ''
  const when = options ? `, with \`${JSON.stringify(options)}\`` : ''
  const title = kind === 'good' ? `Good${what}${when}:` : `Bad${what}${when}:`
  const block = `\`\`\`${format === 'tree' ? 'json' : 'txt'}\n${code}\n\`\`\``
  const gives = messages.length === 0 ? [] : ['gives', `\`\`\`txt\n${messages.join('\n')}\n\`\`\``]
  return [title, block, ...gives].join('\n\n')
}
