/** Times `parse` beside remark-parse on the fixtures, repeated to 20 MB: `npm run bench`. */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {built} from './built.js'
import {cleanBanners} from '../conventions/marking/marking-strings.js'
import {fixtureTexts} from './fixture-texts.js'

const {banner, parse} = built
const MEGABYTE = 1_000_000
const size = Number(process.argv[2] ?? 20) * MEGABYTE

/** Separate documents, as an archive has them. */
const documents: string[] = []
for (let length = 0, next = 0; length < size; next++) {
  const text = fixtureTexts[next % fixtureTexts.length] as string
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

/** Megabytes (a million UTF-16 code units) a second; `share` of the documents is enough for a slow subject. */
function measure(subject: (text: string) => unknown, share = 1): number {
  const part = documents.slice(0, Math.ceil(documents.length * share))
  for (const text of part.slice(0, 200)) subject(text)
  const start = performance.now()
  for (const text of part) subject(text)
  const seconds = (performance.now() - start) / 1000
  return part.reduce((sum, {length}) => sum + length, 0) / MEGABYTE / seconds
}

const rows: [name: string, speed: number][] = [
  ['split into lines, read every character code', measure(readEveryCharacter)],
  ['declast parse, without validation', measure((text) => parse(text, {validate: false}))],
  ['declast parse, validated', measure((text) => parse(text))],
  ['remark-parse', measure((text) => remark.parse(text), 0.2)],
]
console.log(`${(characters / MEGABYTE).toFixed(1)} million characters in ${documents.length} documents`)
for (const [name, speed] of rows) console.log(`${name.padEnd(46)} ${speed.toFixed(2).padStart(8)} MB/s`)

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
