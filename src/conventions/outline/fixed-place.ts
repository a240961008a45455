import type {ListKind} from './list-kind.js'
import type {OpenList} from './open-list.js'

/** Words of named sections by what holds what: a part holds chapters; an annex appendixes, and those tabs. */
const families: readonly (readonly string[])[] = [
  ['PART', 'CHAPTER', 'SECTION', 'ARTICLE'],
  ['ANNEX', 'APPENDIX', 'TAB', 'ENCLOSURE'],
  ['ATTACHMENT'],
]

function wordOf(label: string): string {
  return label.slice(0, label.indexOf(' ')).toUpperCase()
}

/** The item that a marker that says its whole place stands under: none, or a named section that holds it. */
export function parentOfFixed(
  label: string,
  kind: ListKind,
  open: OpenList | undefined,
): OpenList | undefined {
  if (kind.counting !== 'named') return undefined
  const word = wordOf(label)
  const family = families.find((words) => words.includes(word)) as readonly string[]
  for (let list = open; list; list = list.parent) {
    if (list.kind.counting !== 'named') continue
    const above = family.indexOf(wordOf(list.label))
    if (above >= 0 && above < family.indexOf(word)) return list
  }
  return undefined
}

/** The open item that a decimal number divides further, and the ordinal of the last division of it. */
export function parentOfDecimal(
  label: string,
  open: OpenList | undefined,
): {parent: OpenList | undefined; last: number} | undefined {
  const prefix = label.slice(0, label.lastIndexOf('.'))
  let above: OpenList | undefined
  for (let list = open; list; list = list.parent) {
    if (list.kind.counting === 'decimal' && list.label.slice(0, list.label.lastIndexOf('.')) === prefix)
      return {parent: list.parent, last: list.ordinal}
    if (list.label === prefix && (list.kind.counting === 'decimal' || list.kind.counting === 'arabic'))
      return {parent: list, last: 0}
    if (!above && label.startsWith(`${list.label}.`)) above = list
  }
  // 3.1.1 under 3, where 3.1 is lost
  return above && {parent: above, last: 0}
}
