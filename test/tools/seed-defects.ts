/**
 * Puts one defect at a time into the texts of some folders and counts how often its rule finds it there:
 * `npx tsx test/tools/seed-defects.ts FOLDER …`.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse, type Node, type Root} from '../../src/index.js'
import type {RuleName} from '../../src/lint/codes.js'
import {lint} from '../../src/lint/lint.js'
import {surveyOf, type Survey} from '../../src/lint/survey.js'

/** A text with a defect, and the line on which it stands. */
interface Seeded {
  readonly text: string
  readonly line: number
}

interface Defect {
  readonly name: string
  readonly rule: RuleName
  /** Another rule that may find it. */
  readonly or?: RuleName
  /** Every way to put the defect into a text. */
  readonly seed: (text: string, survey: Survey) => Seeded[]
}

/** Most defects of one kind in one text, spread over it. */
const MOST = 9

/** The text with a stretch replaced. */
function replaced(text: string, {position}: Node, by: (print: string) => string): Seeded {
  const {start, end} = position as {start: {offset: number; line: number}; end: {offset: number}}
  const print = text.slice(start.offset, end.offset)
  return {text: text.slice(0, start.offset) + by(print) + text.slice(end.offset), line: start.line}
}

/** The text with something put behind one of its lines. */
function insertedBehind(text: string, line: number, by: (line: string) => string): Seeded {
  const lines = text.split('\n')
  lines.splice(line, 0, by(lines[line - 1] as string))
  return {text: lines.join('\n'), line: line + 1}
}

const lineOf = ({position}: Node): number => (position as {start: {line: number}}).start.line
const nextDigit = (digit: string): string => String((Number(digit) + 3) % 10)

const defects: readonly Defect[] = [
  {
    name: 'the marker of a numbered paragraph lost',
    rule: 'outline-gap',
    seed: (text, survey) =>
      survey
        .of('section')
        .flatMap(({node, ancestors}) => {
          const parent = ancestors.at(-1) as Node & {children: Node[]}
          const at = parent.children.indexOf(node)
          const [before, after] = [parent.children[at - 1], parent.children[at + 1]]
          const [marker] = node.children
          if (before?.type !== 'section' || after?.type !== 'section' || !marker) return []
          return [{...replaced(text, marker, (print) => ' '.repeat(print.length)), line: lineOf(after)}]
        }),
  },
  {
    name: 'a digit of a page label wrong',
    rule: 'page-order',
    or: 'page-gap',
    seed: (text, survey) =>
      survey
        .of('pageNumber')
        .slice(1, -1)
        .filter(({node}) => node.style === 'arabic')
        .map(({node}) => replaced(text, node, (print) => print.replace(/\d(?=\D*$)/, nextDigit))),
  },
  {
    name: 'a digit of a release date wrong, among three stamps and more',
    rule: 'release-stamp-disagreement',
    or: 'release-stamp-damaged',
    seed: (text, survey) => {
      const dates = survey.of('releaseStamp').flatMap(({node}) => node.children.filter(({type}) => type === 'date'))
      return dates.length < 3 ? [] : dates.map((node) => replaced(text, node, (print) => print.replace(/\d(?=\D*$)/, nextDigit)))
    },
  },
  {
    name: 'a digit of an identifier wrong, by itself in its file',
    rule: 'document-id-check-digit',
    seed: (_, survey) =>
      survey
        .of('documentId')
        .filter(({node}) => node.scheme === 'cia-rdp' && node.value === node.canonical)
        .slice(0, 1)
        .flatMap(({node}) =>
          Array.from('0123456789')
            .filter((digit) => digit !== node.canonical.slice(-3, -2))
            .map((digit) => {
              const wrong = node.canonical.slice(0, -3) + digit + node.canonical.slice(-2)
              return {text: `Approved For Release 2003/08/11 : ${wrong}\n\nThe sheds were given up.`, line: 1}
            }),
        ),
  },
  {
    name: 'CONFIDENTIAL at the foot of a page that is SECRET or TOP SECRET',
    rule: 'banner-mismatch',
    seed: (text, survey) =>
      survey
        .of('banner')
        .filter(({node, page}) =>
          /^(?:TOP )?SECRET$/.test(node.value) &&
          survey.of('banner').some((other) => other.page === page && other.node !== node && other.node.value === node.value))
        .map(({node}) => replaced(text, node, () => 'CONFIDENTIAL')),
  },
  {
    name: 'a line of text doubled',
    rule: 'duplicate-line',
    seed: (text, survey) =>
      survey
        .of('text')
        .filter(({node, ancestors}) => ancestors.at(-1)?.type === 'paragraph' && node.value.length > 40)
        .map(({node}) => insertedBehind(text, lineOf(node), (line) => line)),
  },
  {
    name: 'a social security number in the text',
    rule: 'personal-identifier',
    seed: (text, survey) =>
      survey
        .of('text')
        .filter(({node, ancestors}) => ancestors.at(-1)?.type === 'paragraph' && node.value.length > 40)
        .map(({node}) => insertedBehind(text, lineOf(node), () => 'born in 1931, whose number is 219-09-9998, was told of it.')),
  },
  {
    name: 'the date of the document thirty years after its release',
    rule: 'release-before-document',
    seed: (text, survey) =>
      survey.of('releaseStamp').length === 0
        ? []
        : survey
            .of('date')
            .filter(({ancestors, node}) => {
              const field = ancestors.at(-1)
              return field?.type === 'field' && field.name === 'date' && /\b19\d\d\b/.test(node.value)
            })
            .map(({node}) => replaced(text, node, (print) => print.replace(/\b19\d\d\b/, '2039'))),
  },
] // prettier-ignore

const counts = new Map<string, [seeded: number, found: number]>()
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const survey = surveyOf(parse(text, {validate: false})).file
    for (const {name, rule, or = rule, seed} of defects) {
      const all = seed(text, survey)
      const step = Math.max(1, Math.floor(all.length / MOST))
      const count = counts.get(name) ?? [0, 0]
      for (const {text: seeded, line} of all.filter((_, index) => index % step === 0).slice(0, MOST)) {
        const tree: Root = parse(seeded, {validate: false})
        const messages = lint(tree, {preset: 'none', rules: {[rule]: 'on', [or]: 'on'}})
        const there = messages.some((message) => Math.abs((message.line ?? 0) - line) <= 1)
        count[0]++
        if (there || (rule === 'release-before-document' && messages.length > 0)) count[1]++
        else if (process.env['MISSES'] === rule) console.log(`${file.slice(0, -4)}:${line}`)
      }
      counts.set(name, count)
    }
  }
}
for (const {name, rule} of defects) {
  const [seeded, found] = counts.get(name) ?? [0, 0]
  console.log(
    `| ${name} | ${rule} | ${seeded} | ${found} | ${Math.round((100 * found) / Math.max(1, seeded))} % |`,
  )
}
