import {outlineSchema} from '../../tree/schemas.js'
import type {Outline} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import {cutOutlines} from './cut.js'
import {readOutline} from './read.js'
import {writeOutline} from './write.js'

/**
 * Numbered and lettered outlines: which line belongs under which, decided by the sequence of the markers and not by
 * each one's letter. `I. A. 1. a. (1) (a)`, `1) a)`, `III. C. 2.`, with markers that OCR has damaged.
 *
 * @example
 * ```ts
 * import {outline} from 'declast'
 * const tree = outline.parse('1. Problem\n2. Discussion\na. First\nb. Second\n3. Conclusion')
 * const second = tree.children[1]
 * second?.type === 'section' && second.children.filter((child) => child.type === 'section').map(({path}) => path.join('.'))
 * // ['2.a', '2.b']
 * ```
 */
export const outline: Convention<Outline> = /* @__PURE__ */ makeConvention<Outline>({
  type: 'outline',
  schema: outlineSchema,
  read: readOutline,
  find(text) {
    const result = readOutline(text)
    return 'code' in result ? [] : cutOutlines(result)
  },
  stringify: writeOutline,
})
