import {diffArrays} from 'diff/lib/diff/array.js'
import type {Hunk} from './align.js'
import {beginsSentence, hasMarkAt, hasMarkWithin} from './settle.js'
import {areReadingsOfOneText, areReadingsOfOneWord} from './similar.js'
import type {Words} from './words.js'

/** A difference, told apart from what OCR makes of the same print. */
export interface Refined extends Hunk {
  /** Whether both releases have the same print there, read differently. */
  readonly variant: boolean
}

/** Words on either side of a difference that are still compared each with each. */
const MOST_WORDS = 120

/**
 * Tells within a difference what is the same print read differently from what only one release has.
 *
 * Words that are alike are matched from the edges of the difference inward, up to a mark of withheld text: from its end
 * first where a mark stands at its beginning, or where what is left is then a sentence; what is left in the middle is
 * matched word by word where no mark stands in it.
 */
export function refine(a: Words, b: Words, hunk: Hunk): Refined[] {
  const rest = trim(a, b, hunk)
  return [
    ...pairs(a, b, hunk.aStart, hunk.bStart, rest.aStart - hunk.aStart),
    ...refineMiddle(a, b, rest),
    ...pairs(a, b, rest.aEnd, rest.bEnd, hunk.aEnd - rest.aEnd),
  ]
}

/** Takes the words off both edges that are alike. */
function trim(a: Words, b: Words, hunk: Hunk): Hunk {
  const fromHead = trimTail(a, b, trimHead(a, b, hunk))
  const fromTail = trimHead(a, b, trimTail(a, b, hunk))
  if (fromHead.aStart === fromTail.aStart) return fromHead
  if (hasMarkAt(a, hunk.aStart) || hasMarkAt(b, hunk.bStart)) return fromTail
  const begins = ({aStart, bStart, aEnd}: Hunk) =>
    aStart === aEnd ? beginsSentence(b, bStart) : beginsSentence(a, aStart)
  return begins(fromTail) && !begins(fromHead) ? fromTail : fromHead
}

function trimHead(a: Words, b: Words, hunk: Hunk): Hunk {
  let {aStart, bStart} = hunk
  while (
    aStart < hunk.aEnd &&
    bStart < hunk.bEnd &&
    !hasMarkAt(a, aStart, true) &&
    !hasMarkAt(b, bStart, true) &&
    areReadingsOfOneWord(a.keys[aStart] as string, b.keys[bStart] as string)
  ) {
    aStart++
    bStart++
  }
  return {...hunk, aStart, bStart}
}

function trimTail(a: Words, b: Words, hunk: Hunk): Hunk {
  let {aEnd, bEnd} = hunk
  while (
    aEnd > hunk.aStart &&
    bEnd > hunk.bStart &&
    !hasMarkAt(a, aEnd, true) &&
    !hasMarkAt(b, bEnd, true) &&
    areReadingsOfOneWord(a.keys[aEnd - 1] as string, b.keys[bEnd - 1] as string)
  ) {
    aEnd--
    bEnd--
  }
  return {...hunk, aEnd, bEnd}
}

/** Words that are alike, as variants, but for those that are the same. */
function pairs(a: Words, b: Words, aStart: number, bStart: number, count: number): Refined[] {
  const variants: Refined[] = []
  for (let by = 0; by < count; by++) {
    const [x, y] = [aStart + by, bStart + by]
    if (a.ids[x] !== b.ids[y]) variants.push({aStart: x, aEnd: x + 1, bStart: y, bEnd: y + 1, variant: true})
  }
  return variants
}

function refineMiddle(a: Words, b: Words, hunk: Hunk): Refined[] {
  const {aStart, aEnd, bStart, bEnd} = hunk
  const [inA, inB] = [aEnd - aStart, bEnd - bStart]
  if (inA === 0 && inB === 0) return []
  if (inA === 0 || inB === 0) return [{...hunk, variant: false}]
  const [textA, textB] = [a.keys.slice(aStart, aEnd), b.keys.slice(bStart, bEnd)]
  if (areReadingsOfOneText(textA.join(''), textB.join(''))) return [{...hunk, variant: true}]
  const marked = hasMarkWithin(a.gaps, aStart, aEnd, true) || hasMarkWithin(b.gaps, bStart, bEnd, true)
  if (marked || inA > MOST_WORDS || inB > MOST_WORDS) return [{...hunk, variant: false}]
  return matchWords(a, b, hunk, diffArrays(textA, textB, {comparator: areReadingsOfOneWord}))
}

function matchWords(
  a: Words,
  b: Words,
  {aStart, bStart}: Hunk,
  changes: readonly {count: number; added: boolean; removed: boolean}[],
): Refined[] {
  const refined: Refined[] = []
  let [x, y] = [aStart, bStart]
  let open: {aStart: number; bStart: number} | undefined
  const close = () => {
    if (!open) return
    const text = [a.keys.slice(open.aStart, x).join(''), b.keys.slice(open.bStart, y).join('')] as const
    refined.push({...open, aEnd: x, bEnd: y, variant: areReadingsOfOneText(...text)})
    open = undefined
  }
  for (const {count, added, removed} of changes) {
    if (added || removed) {
      open ??= {aStart: x, bStart: y}
      if (removed) x += count
      else y += count
      continue
    }
    close()
    refined.push(...pairs(a, b, x, y, count))
    x += count
    y += count
  }
  close()
  return refined
}
