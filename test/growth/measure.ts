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

/** Milliseconds for which a text is parsed again: short texts are timed warm, as a batch has them. */
const WARM = 400
for (let start = spent(); spent() - start < WARM;) parse(make(10_000), {validate: false})

const text = make(size)
// a string that was put together from pieces is made flat by reading it
text.charCodeAt(size - 1)
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
let best = Infinity
let kept: unknown
for (let start = spent(), runs = 0; runs === 0 || spent() - start < WARM; runs++) {
  kept = undefined
  const from = spent()
  kept = parse(text, {validate: false})
  best = Math.min(best, spent() - from)
}
globalThis.gc?.()
const bytes = kept === undefined ? 0 : process.memoryUsage().heapUsed - before
console.log(JSON.stringify({speed: size / best / 1000, bytes: bytes / size}))
