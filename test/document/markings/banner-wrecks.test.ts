import {expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

const control = 'FOR OFFICIAL USE ONLY'
const prose = 'The barges were counted at the lock on the first of the month.'

/** Pages of a translation that have each of the banners at their head. */
function controls(...banners: string[]): (string | undefined)[] {
  const text = banners.map((banner) => `${banner}\n\n\n${prose}\n`).join('\f')
  return nodesIn(text, 'banner').map(({marking}) => marking.administrative ?? marking.caveats?.[0])
}

test.each<[wreck: string]>([
  ['ran onxcm. use ONLY'],
  ['II OFFICIAL 08! “LY'],
  ['M OFFICIAL 08! mu'],
  ["I'UR UH‘lLlAL USE [MLY"],
])('%s is another copy of what three pages say', (wreck) => {
  expect(controls(control, control, wreck, control)).toEqual([control, control, control, control])
  expect(controls(control, control, wreck)).not.toEqual([control, control, control])
})

test.each<[wreck: string]>([['P08 OHICIAI. USE ONLY'], ['FOR omen. USE ONLY'], ['’0! OFFICIAL USE OﬂLY']])(
  '%s is another copy of what one page says',
  (wreck) => {
    expect(controls(control, wreck)).toEqual([control, control])
    expect(controls('SECRET', wreck)).not.toContain(control)
  },
)

test.each<[line: string]>([['SPECIAL ARTICLE ONLY'], ['OFFICIAL ROUTING SLIP'], ['Background Use Only']])(
  '%s is none where one page says it',
  (line) => {
    expect(controls(control, line)).not.toEqual([control, control])
  },
)
test('above a legible one it is the foot of the page before', () => {
  const text = `${prose}\n\n4\nP08 OHICIAI. USE ONLY\n${control}\n\n${prose}\n`
  expect(nodesIn(text, 'banner').map(({marking}) => marking.administrative)).toEqual([control, control])
})

test('words behind a scrap are those that more pages have', () => {
  expect(controls('M OFFICIAL USE ONLY', control, control)).toEqual([control, control, control])
  expect(controls('OFFICIAL USE ONLY', control, control)).toEqual(['OFFICIAL USE ONLY', control, control])
})

test.each<[line: string]>([
  ['The Official Users, only'],
  ['new office of control.'],
  ['an official use of only'],
  ['SPECIAL ARTICLE ONLY'],
  ['For the pilots and crews'],
])('%s is none, whatever the pages say', (line) => {
  expect(controls(control, control, control, line)).toEqual([control, control, control])
})

test('a short level is too short to be known by its wreck', () => {
  expect(controls('SECRET', 'SECRET', 'SECRET', 'SECTION')).toEqual([undefined, undefined, undefined])
})

test('a wreck says what it was read by, and is little sure', () => {
  const text = [control, control, control, 'ran onxcm. use ONLY']
    .map((line) => `${line}\n\n\n${prose}\n`)
    .join('\f')
  const wreck = nodesIn(text, 'banner').at(-1)
  expect(wreck?.repairs).toMatchObject([{from: 'ran onxcm. use ONLY', to: control, why: 'document-vote'}])
  expect(wreck?.confidence).toBeLessThan(0.5)
})
