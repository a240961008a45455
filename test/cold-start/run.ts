/**
 * Times what a program waits for before its first tree, in fresh processes: `npm run cold-start`.
 *
 * Import of the built package and the first parse of a page, in milliseconds; the start of Node itself is not counted.
 * The best of several processes is the time that the work takes; the others waited for the machine.
 */
import {execFileSync} from 'node:child_process'

const LIMIT = 150
const PROCESSES = 12

const program = `
const {readFileSync} = await import('node:fs')
const page = readFileSync('fixtures/estimate-memorandum/input.txt', 'utf8').slice(0, 3000)
const start = performance.now()
const {parse} = await import('./dist/index.js')
const imported = performance.now()
parse(page)
const parsed = performance.now()
console.log(JSON.stringify([imported - start, parsed - imported]))
`

const times = Array.from(
  {length: PROCESSES},
  () =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: new URL('../../', import.meta.url).pathname,
        encoding: 'utf8',
      }),
    ) as [number, number],
)
const [[imported, parsed]] = times.sort((a, b) => a[0] + a[1] - b[0] - b[1]) as [[number, number]]
const whole = imported + parsed
console.log(`import ${imported.toFixed(0)} ms, first parse ${parsed.toFixed(0)} ms, limit ${LIMIT} ms in all`)
console.log(`all processes: ${times.map(([a, b]) => (a + b).toFixed(0)).join(', ')} ms`)
if (whole > LIMIT) process.exitCode = 1
