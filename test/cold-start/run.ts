/**
 * Times what a program waits for before its first tree, in fresh processes: `npm run cold-start`.
 *
 * Import of the built package and the first parse of a page, in milliseconds; the start of Node itself is not counted.
 * The best of several processes is the time that the work takes; the others waited for the machine. What a slow or busy
 * machine can't spoil is held: the time of the processor beside that of an import of zod alone, measured in turns.
 */
import {execFileSync} from 'node:child_process'

/** What import and parse should take together, in milliseconds. */
const GOAL = 150
/** What they may take, in imports of zod; lowered whenever they get faster. */
const LIMIT = 3.3
const PROCESSES = 12

/** Milliseconds of the clock for the import and for the parse, and of the processor for both. */
type Times = readonly [imported: number, parsed: number, processor: number]

const programOf = (imports: string, parse: string) => `
const {readFileSync} = await import('node:fs')
const page = readFileSync('fixtures/estimate-memorandum/input.txt', 'utf8').slice(0, 3000)
const before = process.cpuUsage()
const start = performance.now()
const imports = await import('${imports}')
const imported = performance.now()
${parse}
const parsed = performance.now()
const {user, system} = process.cpuUsage(before)
console.log(JSON.stringify([imported - start, parsed - imported, (user + system) / 1000]))
`

const programs = {declast: programOf('declast', 'imports.parse(page)'), zod: programOf('zod', '')}

function run(program: keyof typeof programs): Times {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', programs[program]], {
    cwd: new URL('../../', import.meta.url).pathname,
    encoding: 'utf8',
  })
  return JSON.parse(printed) as Times
}

const rounds = Array.from({length: PROCESSES}, () => ({declast: run('declast'), zod: run('zod')}))
const clock = rounds.map(({declast}) => declast).sort((a, b) => a[0] + a[1] - b[0] - b[1])
const [[imported, parsed]] = clock as [Times]
const whole = imported + parsed
const verdict = whole > GOAL ? 'over its goal' : 'good'
console.log(
  `import ${imported.toFixed(0)} ms, first parse ${parsed.toFixed(0)} ms, goal ${GOAL} ms in all: ${verdict}`,
)
console.log(`all processes: ${clock.map(([a, b]) => (a + b).toFixed(0)).join(', ')} ms`)

const least = (program: keyof typeof programs) => Math.min(...rounds.map((round) => round[program][2]))
const ratio = least('declast') / least('zod')
console.log(
  `processor: ${least('declast').toFixed(0)} ms, an import of zod alone ${least('zod').toFixed(0)} ms, ` +
    `${ratio.toFixed(2)} of them, limit ${LIMIT}`,
)
if (ratio > LIMIT) process.exitCode = 1
