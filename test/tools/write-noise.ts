/** Measures how each convention bears damage, and writes the table and the plot of docs/accuracy.md: `npm run noise`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {replaceBetween} from './accuracy-tables.js'
import {noiseCurve, rates} from './noise-curve.js'

const SEEDS = 40
const curve = noiseCurve(SEEDS)
const percent = (rate: number) => `${rate * 100} %`

const table = [
  `| convention | ${rates.map(percent).join(' | ')} |`,
  `| --- | ${rates.map(() => '---:').join(' | ')} |`,
  ...[...curve].map(
    ([name, values]) => `| ${name} | ${values.map((value) => value.toFixed(3)).join(' | ')} |`,
  ),
].join('\n')
console.log(table)

const page = new URL('../../docs/accuracy.md', import.meta.url)
writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), 'noise', table))
writeFileSync(new URL('../../docs/noise.svg', import.meta.url), plot())

/** The curves as a plot: the share of damaged characters across, F1 upwards from one half. */
function plot(): string {
  const [width, height, left, top, right, bottom] = [720, 360, 48, 16, 190, 40]
  const x = (rate: number) => left + (rate / 0.1) * (width - left - right)
  const y = (value: number) => top + (1 - Math.max(0.5, value)) * 2 * (height - top - bottom)
  const colours = ['#1b6ca8', '#b3541e', '#2f7d32', '#7b3fa0', '#8a6d00', '#555555']
  const grid = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (value) =>
      `<path d="M${left} ${y(value)}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${value.toFixed(1)}</text>`,
  )
  const ticks = rates.map(
    (rate) => `<text x="${x(rate)}" y="${height - bottom + 18}" text-anchor="middle">${percent(rate)}</text>`,
  )
  const ends = [...curve]
    .map(([name, values], index) => ({name, index, at: y(values.at(-1) as number)}))
    .sort((one, other) => one.at - other.at)
  // names that would stand on each other are moved down
  for (const [order, end] of ends.entries()) end.at = Math.max(end.at, (ends[order - 1]?.at ?? 0) + 15)
  const lines = [...curve].map(
    ([, values], index) =>
      `<path d="M${values.map((value, at) => `${x(rates[at] as number).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}" fill="none" stroke="${colours[index] ?? '#000'}" stroke-width="2"/>`,
  )
  const names = ends.map(
    ({name, index, at}) =>
      `<text x="${width - right + 8}" y="${(at + 4).toFixed(1)}" fill="${colours[index] ?? '#000'}">${name}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="F1 of each convention by share of damaged characters">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...grid, ...ticks, ...lines, ...names].join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 6}" text-anchor="middle">share of damaged characters</text>
</svg>
`
}
