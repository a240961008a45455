import {describe, expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

/** Caveats of all banners of a text. */
function caveatsIn(text: string): (string[] | undefined)[] {
  return nodesIn(text, 'banner')
    .map(({marking}) => marking.caveats)
    .filter((caveats) => caveats !== undefined)
}

const sources = 'WARNING NOTICE SENSITIVE SOURCES AND METHODS INVOLVED'
const intelligence = 'WARNING NOTICE - INTELLIGENCE SOURCES AND METHODS INVOLVED'
const body = '\nThe column set out at dawn.\nIt crossed the river.\n\n'

describe('a warning notice over several lines', () => {
  test.each([
    ['goes on below', 'WARNING NOTICE\nSENSITIVE SOURCES AND\nMETHODS INVOLVED\n', [sources]],
    ['is told by its rest', 'WARNING NOTICE\nINTELLIGENCE SOURCES\nAND METHODS INVOLVED\n', [intelligence]],
    [
      'may stand on two lines, the second a long one',
      'WARNING NOTICE\n\nSENSITIVE INTELLIGENCE SOURCES AND METHODS INVOLVED\n',
      ['WARNING NOTICE SENSITIVE INTELLIGENCE SOURCES AND METHODS INVOLVED'],
    ],
    ['is read through damage', 'WARNING NOTICE\nSENSITIVE S0URCE AND\nMETHODS INVOLVFD\n', [sources]],
    ['may have lost its rest', `SECRET\n\nWARNING NOTICE\n${body}`, ['WARNING NOTICE']],
    ['ends where a paragraph begins', `WARNING NOTICE\n${body}`, ['WARNING NOTICE']],
  ])('%s', (_, head, caveats) => {
    expect(caveatsIn(`${head}${body}`)).toEqual([caveats])
  })

  test('is the one that the document has elsewhere', () => {
    const lost = `WARNING NOTICE\n${body}`
    const whole = `WARNING NOTICE\nSENSITIVE SOURCES AND\nMETHODS INVOLVED\n${body}`
    expect(caveatsIn(`${lost}\f${whole}\f${whole}`)).toEqual([[sources], [sources], [sources]])
  })

  test('may stand on one line', () => {
    expect(caveatsIn(`${intelligence}\n${body}`)).toEqual([[intelligence]])
  })
})
