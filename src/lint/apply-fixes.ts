import type {VFileMessage} from 'vfile-message'
import {fixOf, type Fix} from './message.js'

/**
 * Mends a text by the fixes of its messages: identifiers, stamps and banners whose damage leaves no other reading. The
 * running text is never touched.
 *
 * A fix is made where the text still has what the message found there; of two that overlap the earlier one is made. What
 * has been mended is not mended again, so that a second call changes nothing.
 *
 * @param text the text that was parsed
 * @param messages messages of `lint`; those without a fix are passed over
 * @returns the mended text
 *
 * @example
 * ```ts
 * import {applyFixes, lint, parse} from 'declast'
 * const text = 'Approved For Release 2005/08/22 : ClA-RDP79R00904A000100040102-6'
 * applyFixes(text, lint(parse(text))) // 'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6'
 * ```
 */
export function applyFixes(text: string, messages: readonly VFileMessage[]): string {
  const fixes = messages
    .filter((message) => {
      const fix = fixOf(message)
      return fix && text.slice(...fix.range) === message.actual
    })
    .map((message) => fixOf(message) as Fix)
    .sort((a, b) => a.range[0] - b.range[0])
  const pieces: string[] = []
  let from = 0
  for (const {range, text: mended} of fixes) {
    const [start, end] = range
    if (start < from) continue
    pieces.push(text.slice(from, start), mended)
    from = end
  }
  return pieces.join('') + text.slice(from)
}
