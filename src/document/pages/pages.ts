import type {PageBreak} from '../../tree/nodes.js'
import {jointsOf} from './joints.js'
import {pageEvidence} from './page-evidence.js'
import {pagesByFurniture} from './pages-by-furniture.js'
import {pagesByStamps} from './pages-by-stamps.js'
import type {DraftLine} from '../lines/spans.js'

/** Where a page begins: index of its first line among the draft lines, and what shows it. */
export interface PageStart {
  readonly line: number
  /** Ordinal of the page in the file, from 2; a form feed behind nothing ends a page without text. */
  readonly page: number
  readonly evidence: PageBreak['evidence']
}

/** `## Page 16`, `---- Page 2`, `---- Page N ----`: page marks of OCR tools. */
const toolMark = /^(?:#{1,4} ?|-{3,90} ?|={3,90} ?)Page \d{1,5} ?[-=#]{0,90}$/

const isFirstPage = /Page 1(?!\d)/

/** Whether a line is the page mark of an OCR tool. */
export function isPageMark(source: string, {line}: DraftLine): boolean {
  if (line.lower !== 3 || line.upper !== 1 || line.digits === 0) return false
  const first = source.charCodeAt(line.start)
  if (first !== 35 && first !== 45 && first !== 61) return false
  return toolMark.test(source.slice(line.start, line.end))
}

/**
 * Finds where pages begin, the first one left out.
 *
 * Form feeds and the page marks of tools are taken at their word. Without them the furniture tells.
 */
export function findPageStarts(source: string, drafts: readonly DraftLine[]): PageStart[] {
  const last = drafts.at(-1)
  if (!last) return []
  if (last.line.formFeeds > 0) return atFormFeeds(drafts)
  const marks: number[] = []
  for (let at = 1; at < drafts.length; at++) if (isPageMark(source, drafts[at] as DraftLine)) marks.push(at)
  // `# Document`, `## Page 1`: what stands before the first page is the tool's own
  const first = drafts[marks[0] ?? -1]?.line
  if (first && isFirstPage.test(source.slice(first.start, first.end))) marks.shift()
  if (marks.length > 0) return inOrder(marks, 'page-mark')
  return inOrder(outsideStamps(drafts, startsByFurniture(source, drafts)), 'furniture')
}

function startsByFurniture(source: string, drafts: readonly DraftLine[]): readonly number[] {
  const joints = jointsOf(drafts)
  if (joints.length > 0) return pagesByFurniture(source, drafts, joints, pageEvidence.notJoint)
  const stamped = pagesByStamps(source, drafts)
  if (!stamped) return pagesByFurniture(source, drafts)
  return stamped.all
    ? stamped.starts
    : pagesByFurniture(source, drafts, stamped.starts, pageEvidence.unstamped)
}

/** No page begins with a further line of a stamp: each start in order, behind the lines that belong to one above. */
function outsideStamps(drafts: readonly DraftLine[], starts: readonly number[]): number[] {
  const found: number[] = []
  for (const start of starts) {
    let line = start
    while (drafts[line]?.absorbed === true) line++
    if (line < drafts.length && line > (found.at(-1) ?? 0)) found.push(line)
  }
  return found
}

function inOrder(lines: readonly number[], evidence: PageStart['evidence']): PageStart[] {
  return lines.map((line, order) => ({line, page: order + 2, evidence}))
}

function atFormFeeds(drafts: readonly DraftLine[]): PageStart[] {
  const starts: PageStart[] = []
  const first = drafts[0]?.line.formFeeds ?? 0
  let before = first
  for (const {line, index} of drafts) {
    if (line.formFeeds === before) continue
    before = line.formFeeds
    starts.push({line: index, page: before - first + 1, evidence: 'form-feed'})
  }
  return starts
}

/** Numbers the lines by page. */
export function assignPages(drafts: readonly DraftLine[], starts: readonly PageStart[]): void {
  if (starts.length === 0) return
  let page = 0
  let next = starts[0]?.line
  for (const draft of drafts) {
    if (draft.index === next) next = starts[++page]?.line
    draft.page = page
  }
}
