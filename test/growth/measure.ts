/** One measurement of `npm run growth`, in a process of its own: prints characters a second and bytes a character. */
import {built} from '../tools/built.js'
import {existsSync} from 'node:fs'
import {hostileTexts, repeated} from '../tools/hostile-texts.js'
import {textsOf} from '../tools/texts-of.js'

const [name, length] = process.argv.slice(2) as [string, string]
const make = existsSync(name)
  ? repeated(...textsOf(name).map((text) => `${text}\f`))
  : hostileTexts.find(([other]) => other === name)?.[1]
if (!make) throw new Error(`Unexpected text ${name}`)
const {parse} = built
const size = Number(length)

/** Processor time of this process in milliseconds: other programs on the machine don't count. */
function spent(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds for which texts are parsed again: they are timed warm, as a batch has them. */
const WARM = 400
/**
 * Characters that are read at every size, cut into texts of that size: a real text of ten thousand characters may hold
 * nothing but prose, another nothing but stamps, so that only the same characters can be compared.
 */
const ROUND = 500_000

const round = make(Math.max(size, ROUND))
const texts = Array.from({length: Math.floor(round.length / size)}, (_, at) =>
  round.slice(at * size, (at + 1) * size),
)
// a string that was put together from pieces is made flat by reading it
for (const text of texts) text.charCodeAt(size - 1)

const short = make(ROUND)
for (let start = spent(), at = 0; at < ROUND || spent() - start < WARM; at += 10_000)
  parse(short.slice(at % ROUND, (at % ROUND) + 10_000), {validate: false})

let best = Infinity
for (let start = spent(), runs = 0; runs === 0 || spent() - start < WARM; runs++) {
  const from = spent()
  for (const text of texts) parse(text, {validate: false})
  best = Math.min(best, spent() - from)
}

// twice: the first frees what the code of the warm runs held
globalThis.gc?.()
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
const kept = parse(texts[0] as string, {validate: false})
globalThis.gc?.()
const bytes = kept.children.length === 0 ? 0 : process.memoryUsage().heapUsed - before
console.log(JSON.stringify({speed: (texts.length * size) / best / 1000, bytes: bytes / size}))
