import {describe, expect, test} from 'vitest'
import {nodesIn} from '../tools/nodes.js'

const id = 'CIA-RDP79R00904A000200030014-1'

/** Where the last line of a page stands: in its text, or apart from it. */
function lastLine(line: string): string {
  const source = `SECRET\n\nThe ferries of the delta ran late.\n\n${line}`
  return nodesIn(source, 'unknown').length > 0 ? 'furniture' : 'text'
}

describe('an identifier on the last line of a page', () => {
  test.each<[line: string, where: string]>([
    [`1. See ${id} for the tariff.`, 'text'],
    [`The tariff stands in ${id}.`, 'text'],
    [`It is a copy of ${id}, with a map.`, 'text'],
    [`eae oe ${id} | y`, 'furniture'],
    [`Release ${id} 7 oF`, 'furniture'],
    [`wm ${id} of`, 'furniture'],
  ])('%s: %s', (line, where) => {
    expect(lastLine(line)).toBe(where)
  })
})
