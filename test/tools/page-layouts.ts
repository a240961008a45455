import {pick, randomNumbers, type Damaged} from './noise.js'

/** Lines of a text that is laid out anew, each with the line of the first text that it comes from. */
type Lines = (readonly [line: string, origin: number])[]

/** Lays a line out anew: into none, one or more lines. */
type LayLine = (line: string, lines: readonly string[], at: number, random: () => number) => readonly string[]

const isBlank = (line: string) => line.trim() === '' && !line.includes('\f')
const specks = ['|', '.', '’', '_', '~', ';']
const scraps = ['.', 'ae', '| |', '~', "i '"]
/** Share of the lines that dirt is put beside or between. */
const SPECKS = 0.1
const SCRAPS = 0.05

/** Breaks a line of prose as a narrow column would. */
function broken(line: string): readonly string[] {
  const at = line.lastIndexOf(' ', 48)
  if (line.length < 60 || at < 20 || / {3}|\t/.test(line.trim())) return [line]
  return [line.slice(0, at), line.slice(at + 1)]
}

/** Ways to lay out a page that change nothing of what it says, by what is done. */
export const pageLayouts = {
  'as it is': (line) => [line],
  'no blank lines': (line) => (isBlank(line) ? [] : [line]),
  'a blank line behind each': (line) => (isBlank(line) ? [line] : [line, '']),
  'no form feeds': (line) => [line.replaceAll('\f', '')],
  'indented by chance': (line, _lines, _at, random) =>
    isBlank(line) ? [line] : [' '.repeat(Math.floor(random() * 9)) + line],
  'runs of spaces as one': (line) => [line.replaceAll(/(\S) {2,}/g, '$1 ')],
  'long lines broken': (line) => broken(line),
  'specks before lines': (line, _lines, _at, random) =>
    !isBlank(line) && random() < SPECKS ? [`${pick(specks, random)} ${line}`] : [line],
  'specks behind lines': (line, _lines, _at, random) =>
    !isBlank(line) && random() < SPECKS ? [`${line} ${pick(specks, random)}`] : [line],
  'scraps of the margin between lines': (line, lines, at, random) => {
    if (isBlank(line) || random() >= SCRAPS) return [line]
    // where blank lines set lines apart, they set a scrap apart too
    return [line, ...(isBlank(lines[at + 1] ?? '') ? [''] : []), pick(scraps, random)]
  },
  'lines of capitals in bold': (line) => [line.replace(/^(\f?)([A-Z][A-Z ]{4,40})$/, '$1**$2**')],
  'labels in small letters': (line) => [
    line.replace(/^[A-Z]{2}[A-Z ]+(?=:)/, (label) =>
      label.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    ),
  ],
  'typographic quotation marks and dashes': (line) => [
    line
      .replaceAll(/"([^"]*)"/g, '“$1”')
      .replaceAll("'", '’')
      .replaceAll('--', '—'),
  ],
} as const satisfies Record<string, LayLine>

/** The name of a layout. */
export type LayoutName = keyof typeof pageLayouts

/** Names of all layouts, the one that changes nothing first. */
export const layoutNames = Object.keys(pageLayouts) as LayoutName[]

/**
 * Lays a text out anew.
 *
 * @param seed the same seed gives the same text
 */
export function layOut(text: string, name: LayoutName, seed: number): Damaged {
  const random = randomNumbers(seed)
  const lines = text.split('\n')
  const lay: LayLine = pageLayouts[name]
  const laid: Lines = lines.flatMap((line, at) =>
    lay(line, lines, at, random).map((each) => [each, at + 1] as const),
  )
  return {text: laid.map(([line]) => line).join('\n'), origins: laid.map(([, origin]) => origin)}
}
