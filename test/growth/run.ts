/**
 * Measures whether time and memory grow with the length of the text and no faster: `npm run growth [MB [NAME …]]`.
 * A name may be that of a folder: its texts, one after the other, as one document.
 *
 * Each of the texts is parsed at five sizes, up to 100 MB or what is asked for, each in a process of its own. Speed is in
 * millions of characters a second of processor time, memory in bytes of the finished tree for each character.
 */
import {execFileSync} from 'node:child_process'
import {hostileTexts} from '../tools/hostile-texts.js'

/** The speed at the large end, as a share of that at the small one. */
const LEAST_RATIO = 0.7
const SMALLEST = 10_000
const largest = Number(process.argv[2] ?? 100) * 1_000_000
const names = process.argv.slice(3)
const sizes = Array.from({length: 5}, (_, step) => Math.round(SMALLEST * (largest / SMALLEST) ** (step / 4)))

interface Measurement {
  speed: number
  bytes: number
}

function measure(name: string, size: number): Measurement | undefined {
  try {
    const printed = execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--max-old-space-size=16000',
        '--import=tsx',
        new URL('measure.ts', import.meta.url).pathname,
        name,
        String(size),
      ],
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 600_000},
    )
    return JSON.parse(printed) as Measurement
  } catch {
    return undefined
  }
}

console.log(`${'characters'.padEnd(42)}${sizes.map((size) => String(size).padStart(13)).join('')}  ratio`)
for (const name of names.length > 0 ? names : hostileTexts.map(([text]) => text)) {
  const row = sizes.map((size) => measure(name, size))
  const ratio = (row.at(-1)?.speed ?? 0) / (row[0]?.speed ?? 1)
  const cells = row.map((cell) =>
    (cell ? `${cell.speed.toFixed(1)} / ${cell.bytes.toFixed(0)}` : 'failed').padStart(13),
  )
  console.log(
    `${name.padEnd(42)}${cells.join('')}  ${ratio.toFixed(2)}${ratio < LEAST_RATIO ? '  too slow at the end' : ''}`,
  )
  if (ratio < LEAST_RATIO) process.exitCode = 1
}
