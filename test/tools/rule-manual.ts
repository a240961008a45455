import {readFileSync} from 'node:fs'

/** An example of a rule: a text or a tree, and the messages that it gives. */
export interface Example {
  readonly kind: 'good' | 'bad'
  readonly format: 'txt' | 'tree'
  /** Options of the rule, where the example sets any. */
  readonly options: object | undefined
  readonly code: string
  /** `3:1-3:7 warning Unexpected …`; none for a good example. */
  readonly messages: readonly string[]
}

/** What the doc comment of a rule says. */
export interface Manual {
  readonly name: string
  /** What it finds, in one sentence. */
  readonly what: string
  /** Why: paragraphs of Markdown. */
  readonly why: readonly string[]
  /** Source, Holds, Severity, Options, and Fix where there is one. */
  readonly facts: ReadonlyMap<string, string>
  readonly examples: readonly Example[]
}

const rulesFolder = new URL('../../src/lint/rules/', import.meta.url)

/** Address of the source of a rule. */
export function ruleFile(name: string): URL {
  return new URL(`${name}.ts`, rulesFolder)
}

/** The doc comment of a rule: the one before the constant that is named as the file is. */
export function commentOf(source: string, name: string): string {
  const constant = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const end = source.indexOf(`export const ${constant}`)
  const start = source.lastIndexOf('/**', end)
  if (end < 0 || start < 0) throw new Error(`${name} has no doc comment`)
  return source
    .slice(start + '/**'.length, end)
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
    .trim()
}

/** Reads the manual of a rule out of its source. */
export function readManual(name: string): Manual {
  const comment = commentOf(readFileSync(ruleFile(name), 'utf8'), name)
  const [prose = '', ...rest] = comment.split(/^(?=Good:$|Bad:$)/m)
  const paragraphs = prose.trim().split('\n\n')
  const list = paragraphs.pop() ?? ''
  const [what = '', ...why] = paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' '))
  const facts = new Map(
    list.split(/\n(?=- )/).map((item) => {
      const match = /^- (\w+): (.+)$/s.exec(item)
      if (!match) throw new Error(`${name} has a fact without a name: ${item}`)
      return [match[1] as string, (match[2] as string).replaceAll(/\n\s*/g, ' ')]
    }),
  )
  return {name, what, why, facts, examples: rest.map((example) => readExample(name, example))}
}

function readExample(name: string, text: string): Example {
  const kind = text.startsWith('Good:') ? 'good' : 'bad'
  const block = /^```(txt|tree)(?: (\{.*\}))?\n(.*?)\n```$/ms.exec(text)
  if (!block) throw new Error(`${name} has an example without a text`)
  const messages = /^```messages\n(.*?)\n```$/ms.exec(text)
  return {
    kind,
    format: block[1] as Example['format'],
    options: block[2] === undefined ? undefined : (JSON.parse(block[2]) as object),
    code: block[3] as string,
    messages: messages ? (messages[1] as string).split('\n') : [],
  }
}
