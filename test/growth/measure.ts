/** One measurement of `npm run growth`, in a process of its own: prints characters a second and bytes a character. */
import {built} from '../tools/built.js'
import {hostileTexts} from '../tools/hostile-texts.js'

const [name, length] = process.argv.slice(2) as [string, string]
const make = hostileTexts.find(([other]) => other === name)?.[1]
if (!make) throw new Error(`Unexpected text ${name}`)
const {parse} = built
const size = Number(length)

/** Milliseconds for which a text is parsed again: short texts are timed warm, as a batch has them. */
const WARM = 400
for (let start = performance.now(); performance.now() - start < WARM;) parse(make(10_000), {validate: false})

const text = make(size)
// a string that was put together from pieces is made flat by reading it
text.charCodeAt(size - 1)
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
let best = Infinity
let kept: unknown
for (let start = performance.now(), runs = 0; runs === 0 || performance.now() - start < WARM; runs++) {
  kept = undefined
  const from = performance.now()
  kept = parse(text, {validate: false})
  best = Math.min(best, performance.now() - from)
}
globalThis.gc?.()
const bytes = kept === undefined ? 0 : process.memoryUsage().heapUsed - before
console.log(JSON.stringify({speed: size / best / 1000, bytes: bytes / size}))
