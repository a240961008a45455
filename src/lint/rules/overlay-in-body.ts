import type {Node} from '../../tree/nodes.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/**
 * An exemption code inside a sentence.
 *
 * The code was printed over the line when the page was released and is no part of the sentence. It is taken out of the
 * text and kept as a node; this says where, for those who quote the sentence.
 *
 * - Source: practice of the reading rooms
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * The pilots of both ports were told in advance. 25X1
 * ```
 *
 * Bad:
 *
 * ```txt
 * The pilots of both 25X1 ports were told in advance.
 * ```
 *
 * ```messages
 * 1:20-1:24 info Unexpected exemption `25X1` inside a sentence, expected the sentence without it, and a gap where words are withheld
 * ```
 *
 */
export const overlayInBody = rule({
  name: 'overlay-in-body',
  severity: 'info',
  source: 'practice of the reading rooms',
  presets: [],
  check({survey, report}) {
    for (const {node: paragraph, ancestors} of survey.of('paragraph')) {
      for (const [index, node] of paragraph.children.entries()) {
        if (node.type !== 'exemption' || node.layer !== 'release') continue
        const before = wordsOf(paragraph.children[index - 1], node)
        const after = wordsOf(paragraph.children[index + 1], node)
        if (before === undefined || after === undefined) continue
        if (!goesOn(before, after)) continue
        report(
          {node, ancestors: [...ancestors, paragraph]},
          {
            unexpected: `exemption ${quote(node.code)} inside a sentence`,
            expected: 'the sentence without it, and a gap where words are withheld',
            actual: node.code,
          },
        )
      }
    }
  },
})

/** Between two sentences the code stands in the margin of a line that goes on; telegrams are in capitals throughout. */
function goesOn(before: string, after: string): boolean {
  if (/[.:;?!]["”)]?$/.test(before)) return false
  return /^[a-z]/.test(after) || (/^[A-Z]/.test(after) && !/[a-z]/.test(before + after))
}

/** The words of the neighbour of a code on the same line. */
function wordsOf(neighbour: Node | undefined, code: Node): string | undefined {
  if (neighbour?.type !== 'text' || neighbour.position?.start.line !== code.position?.start.line)
    return undefined
  return /[A-Za-z]{2}/.test(neighbour.value) ? neighbour.value : undefined
}
