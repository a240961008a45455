import type {Section} from '../../tree/nodes.js'

/** The markers that a label or path is made of: `III.C.2` is `III`, `C`, `2`; `1b(1)` is `1`, `b`, `(1)`. */
function markersOf(path: string): string[] {
  return path.match(/\([^()\s]{1,9}\)|\p{L}+|\d+|[*•]+/gu) ?? []
}

/** The markers of a path; a decimal says those of its parents again (`2`, `2.1`, `2.1.4`), so they count once. */
export function markersOfPath(path: readonly string[]): string[] {
  return path.map(markersOf).reduce((before, own) => {
    const repeats =
      before.length > 0 && own.length > before.length && before.every((marker, at) => marker === own[at])
    return repeats ? own : [...before, ...own]
  }, [])
}

const forms: readonly ((marker: string) => string)[] = [
  (marker) => marker,
  (marker) => marker.replaceAll(/[()]/g, ''),
  (marker) => marker.replaceAll(/[()]/g, '').toLowerCase(),
]

/**
 * How well a section answers to a path: 0 in every character, 1 marker by marker, 2 without parentheses, 3 without regard
 * to capitals; undefined if it does not.
 */
export function fitOf(
  {path}: Section,
  labels: readonly string[],
  markers: readonly string[],
): number | undefined {
  if (path.length === labels.length && path.every((label, at) => label === labels[at])) return 0
  const own = markersOfPath(path)
  if (own.length !== markers.length) return undefined
  const index = forms.findIndex((form) =>
    own.every((marker, at) => form(marker) === form(markers[at] as string)),
  )
  return index < 0 ? undefined : index + 1
}
