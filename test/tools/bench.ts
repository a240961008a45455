/**
 * Times `parse` beside remark-parse: `npm run bench [-- [MB] [FOLDER] [--write]]`, the fixtures or the texts of a folder,
 * repeated to 20 MB or what is asked for, as separate documents. `--write` puts the table into README.md.
 *
 * Times are those of the processor, and the subjects take turns, since other programs run beside it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {built} from './built.js'
import {cleanBanners} from '../conventions/marking/marking-strings.js'
import {fixtureTexts} from './fixture-texts.js'
import {textsOf} from './texts-of.js'

const {banner, parse} = built
const MEGABYTE = 1_000_000
const given = process.argv.slice(2).filter((word) => word !== '--write')
const size = Number(given.find((word) => /^\d+$/.test(word)) ?? 20) * MEGABYTE
const folder = given.find((word) => !/^\d+$/.test(word))
const texts = folder === undefined ? fixtureTexts : textsOf(folder)

/** Separate documents, as an archive has them. */
const documents: string[] = []
for (let length = 0, next = 0; length < size; next++) {
  const text = texts[next % texts.length] as string
  documents.push(text)
  length += text.length
}
const characters = documents.reduce((sum, {length}) => sum + length, 0)

const remark = unified().use(remarkParse)
/** What any parser must do: split the text into lines and look at every character once. */
function readEveryCharacter(text: string): number {
  let sum = 0
  for (const line of text.split('\n')) for (let at = 0; at < line.length; at++) sum += line.charCodeAt(at)
  return sum
}

interface Subject {
  readonly name: string
  readonly run: (text: string) => unknown
  /** The share of the documents that is enough for it. */
  readonly share: number
  best: number
}

const subjects: readonly Subject[] = [
  {name: 'split into lines, read every character code', run: readEveryCharacter, share: 1, best: 0},
  {name: '`parse`, without validation', run: (text) => parse(text, {validate: false}), share: 1, best: 0},
  {name: '`parse`, validated', run: (text) => parse(text), share: 0.5, best: 0},
  {name: 'remark-parse', run: (text) => remark.parse(text), share: 0.1, best: 0},
]

/** Megabytes (a million UTF-16 code units) that a subject takes in a second of a core. */
function measure({run, share}: Subject): number {
  const part = documents.slice(0, Math.ceil(documents.length * share))
  for (const text of part.slice(0, texts.length)) run(text)
  const begun = process.cpuUsage()
  for (const text of part) run(text)
  const spent = process.cpuUsage(begun)
  return part.reduce((sum, {length}) => sum + length, 0) / (spent.user + spent.system)
}

const ROUNDS = 2
for (let round = 0; round < ROUNDS; round++)
  for (const subject of subjects) subject.best = Math.max(subject.best, measure(subject))

const remarkSpeed = subjects.at(-1)?.best ?? 1
const table = [
  '| | MB/s of a core | beside remark-parse |',
  '| --- | ---: | ---: |',
  ...subjects.map(
    ({name, best}) => `| ${name} | ${best.toFixed(2)} | ${(best / remarkSpeed).toFixed(1)} × |`,
  ),
].join('\n')
console.log(`${(characters / MEGABYTE).toFixed(1)} million characters in ${documents.length} documents`)
console.log(table)
if (process.argv.includes('--write')) {
  const readme = new URL('../../README.md', import.meta.url)
  const page = readFileSync(readme, 'utf8')
  const marked = /(<!-- speed -->)[\s\S]*?(<!-- \/speed -->)/
  if (!marked.test(page)) throw new Error('Unexpected README.md, expected the marks of the speed table')
  writeFileSync(
    readme,
    page.replace(marked, (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`),
  )
}

/** Banners of all times, printed clean. */
const markings = cleanBanners.map(([print]) => print)
const MARKINGS = 300_000
for (let index = 0; index < MARKINGS / 10; index++) banner.parse(markings[index % markings.length] as string)
// seconds of one core, since a string takes less time than the machine takes to turn to something else
const start = process.cpuUsage()
for (let index = 0; index < MARKINGS; index++) banner.parse(markings[index % markings.length] as string)
const {user, system} = process.cpuUsage(start)
const rate = (MARKINGS / (user + system)) * 1000
console.log(`${'banner.parse, clean strings'.padEnd(46)} ${rate.toFixed(0).padStart(8)} thousand/s of a core`)
