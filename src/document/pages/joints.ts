import type {DraftLine} from '../lines/spans.js'

/** Lines for each that touches the one above, where blank lines set apart all lines of a page. */
const JOINT_EVERY = 20

/**
 * Finds where pages were joined by a line end alone, in a text whose lines are all set apart by blank ones otherwise.
 *
 * @returns places of the lines that touch the one above; none where lines touch within pages as well
 */
export function jointsOf(drafts: readonly DraftLine[]): readonly number[] {
  const joints: number[] = []
  for (const {index, line} of drafts) {
    if (line.blanksBefore > 0 || index === 0) continue
    // three lines without a blank one between are of one page
    if (joints.at(-1) === index - 1 || (joints.length + 1) * JOINT_EVERY > drafts.length) return []
    joints.push(index)
  }
  return joints
}
