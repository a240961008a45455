import type {Preformatted} from '../../tree/nodes.js'
import type {Point} from '../../tree/positions.js'
import type {Reader} from './reader.js'
import {isText} from '../role.js'
import {pointBehind} from './writer.js'

/**
 * Writes lines as they are: each leaf in its column, white space kept. Line ends become line feeds; form feeds go.
 */
export function writePreformatted(reader: Reader, node: Preformatted): void {
  const {writer} = reader
  const {children} = node
  let last: Point | undefined
  let first = true
  for (const [index, child] of children.entries()) {
    if (child.type === 'pageBreak') {
      reader.turnPage(child, false)
      writer.join('line')
      last = undefined
    } else if (child.type === 'break') {
      writeLineEnds(reader, child.value, child.position?.start)
      last = child.position?.end
      first = true
    } else if (isText(children, index, node) && 'value' in child) {
      const start = child.position?.start
      if (!start) {
        if (!first) writer.join('space')
      } else if (last?.line === start.line) {
        writer.pad(start.column - last.column, start)
      } else {
        if (last) writer.join('line')
        writer.pad(start.column - 1, start)
      }
      reader.printAsIs(child)
      last = child.position?.end
      first = false
    } else {
      reader.furniture(child)
    }
  }
}

function writeLineEnds({writer}: Reader, value: string, start: Point | undefined): void {
  let point = start
  for (const {0: piece} of value.matchAll(/\r\n|[\r\n\f]|[^\r\n\f]+/g)) {
    if (piece === '\r\n')
      writer.print('\n', point && {...point, column: point.column + 1, offset: point.offset + 1})
    else if (piece === '\r') writer.supply('\n')
    else if (piece !== '\f') writer.print(piece, point)
    point &&= pointBehind(point, piece)
  }
}
