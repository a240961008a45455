import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {runInThisContext} from 'node:vm'
import * as rehypeStringify from 'rehype-stringify'
import * as remarkStringify from 'remark-stringify'
import ts from 'typescript'
import * as unified from 'unified'
import {describe, expect, test} from 'vitest'
import * as fromXml from 'xast-util-from-xml'
import * as toXml from 'xast-util-to-xml'
import * as zod from 'zod'
import * as declast from '../src/index.js'
import * as plugins from '../src/unified.js'

const project = new URL('../', import.meta.url).pathname

/** What an example can import. */
const modules: Readonly<Record<string, object>> = {
  declast,
  'declast/unified': plugins,
  'rehype-stringify': rehypeStringify,
  'remark-stringify': remarkStringify,
  unified,
  'xast-util-from-xml': fromXml,
  'xast-util-to-xml': toXml,
  zod,
}

type Same = (actual: unknown, expected: unknown) => void
type Throws = (act: () => void, expected: string) => void
type Main = (known: typeof modules, same: Same, throws: Throws) => Promise<void>

interface Example {
  readonly where: string
  readonly code: string
}

/** The blocks of TypeScript in a text: of doc comments, with their stars taken off, and of Markdown. */
function examplesOf(file: string): Example[] {
  const found: Example[] = []
  let block: {start: number; indent: string; code: string[]} | undefined
  for (const [index, line] of readFileSync(path.join(project, file), 'utf8').split('\n').entries()) {
    const fence = /^( \* )?```(\w*)$/.exec(line)
    if (!fence) {
      block?.code.push(line.startsWith(' *') ? line.slice(3) : line)
    } else if (block) {
      found.push({where: `${file}:${block.start}`, code: block.code.join('\n')})
      block = undefined
    } else if (fence[2] === 'ts') {
      block = {start: index + 1, indent: fence[1] ?? '', code: []}
    }
  }
  return found
}

const sources = readdirSync(path.join(project, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`)
const pages = ['docs', 'docs/guides'].flatMap((folder) =>
  readdirSync(path.join(project, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`),
)

const statement = /^(?:const|let|import|return|if|for|\/\/)(?:\b|$)/
const literal = /^(?:['"[{\d-]|(?:true|false|null|undefined)\b)/

/**
 * `expression // value` becomes a comparison of the two, `// throws message` one of the error. The value may stand on the
 * next line, and behind `true` or `false` a remark.
 */
function withComparisons(code: string): string {
  const lines = code.replaceAll(/\n *\/\/ (?=['"[{])/g, ' // ').split('\n')
  return lines
    .map((line) => {
      const at = line.lastIndexOf(' // ')
      const expression = line.slice(0, Math.max(0, at)).trim()
      if (expression === '' || statement.test(expression)) return line
      const expected = line.slice(at + ' // '.length)
      if (expected.startsWith('throws '))
        return `throws(() => { ${expression} }, ${JSON.stringify(expected.slice('throws '.length))})`
      const value = /^(?:true|false)(?=:)/.exec(expected)?.[0] ?? expected
      return literal.test(value) ? `same((${expression}), (${value}))` : line
    })
    .join('\n')
}

/** Imports become look-ups in the modules given. */
function withoutImports(code: string): string {
  return code
    .replaceAll(/^import \* as (\w+) from '([^']+)'/gm, "const $1 = modules['$2']")
    .replaceAll(/^import (\w+) from '([^']+)'/gm, "const $1 = modules['$2'].default")
    .replaceAll(/^import (?:type )?\{([^}]*)\} from '([^']+)'/gm, (_, names: string, module: string) => {
      const values = names.replaceAll(/\btype \w+,?/g, '').replaceAll(' as ', ': ')
      return `const {${values}} = modules['${module}']`
    })
}

/** Runs an example; returns how many values it compares. */
async function run({code}: Example): Promise<number> {
  let compared = 0
  const same: Same = (actual, expected) => {
    compared++
    expect(actual).toEqual(expected)
  }
  const throws: Throws = (act, expected) => {
    compared++
    expect(act).toThrow(expected)
  }
  const {outputText} = ts.transpileModule(withoutImports(withComparisons(code)), {
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
  })
  const main = runInThisContext(
    `(async (modules, same, throws) => {${outputText.replace(/export \{\};?/, '')}})`,
  ) as Main
  await main(modules, same, throws)
  return compared
}

describe.each([...sources, 'README.md', ...pages].filter((file) => examplesOf(file).length > 0))(
  '%s',
  (file) => {
    test.each(examplesOf(file).map((example) => [example.where, example] as const))(
      '%s does what it says',
      async (_, example) => {
        const compared = await run(example)
        if (file.startsWith('src/')) expect(compared, 'an example compares something').toBeGreaterThan(0)
      },
    )
  },
)
