import {splitLines} from '../source/lines.js'
import type {Root} from '../tree/nodes.js'
import {assemble} from './assemble.js'
import {settleFurniture} from './furniture.js'
import {findHeaders} from './header.js'
import {wordsOf} from './hyphens.js'
import {findSections, type TextLine} from './outline.js'
import {assignPages, findPageStarts} from './pages.js'
import {recogniseLine} from './recognise.js'
import {textLinesOf, usualBlanksOf} from './text-lines.js'
import {voteOnStamps} from './vote.js'

/** The passes from text to tree, in their order. */
export function readDocument(source: string): Root {
  const lines = splitLines(source)
  const drafts = lines.map((line) => recogniseLine(source, line))
  voteOnStamps(source, drafts)
  const pageStarts = findPageStarts(source, drafts)
  assignPages(drafts, pageStarts)
  settleFurniture(source, drafts)
  const texts = textLinesOf(source, drafts)
  const usualBlanks = usualBlanksOf(texts, pageStarts.length + 1)
  const headers = findHeaders(source, texts, usualBlanks)
  const body = bodyLines(texts, headers)
  const sections = findSections(source, body, usualBlanks)
  const words = wordsOf(source, texts)
  const root = assemble({source, drafts, texts, usualBlanks, pageStarts, headers, sections, words})
  root.position = {start: {line: 1, column: 1, offset: 0}, end: endOf(source)}
  return root
}

/** The lines outside headers; where a header stood between two of them, the later one begins anew. */
function bodyLines(texts: readonly TextLine[], {consumed}: {consumed: ReadonlySet<number>}): TextLine[] {
  const body: TextLine[] = []
  let fresh = false
  for (const text of texts) {
    if (consumed.has(text.index)) {
      fresh = true
      continue
    }
    body.push(fresh ? {...text, fresh: true, before: undefined} : text)
    fresh = false
  }
  return body
}

function endOf(source: string): {line: number; column: number; offset: number} {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) {
      line++
      lineStart = at + 1
    }
  }
  return {line, column: source.length - lineStart + 1, offset: source.length}
}
