import {describe, expect, test} from 'vitest'
import {banner} from '../../../src/index.js'
import {damage} from './damage.js'
import {cleanBanners} from './marking-strings.js'

describe.each([
  {times: 1 as const, least: 0.98},
  {times: 2 as const, least: 0.95},
])('with $times confusions', ({times, least}) => {
  const prints = cleanBanners.flatMap(([print, level]) => damage(print, times).map((text) => ({text, level})))
  const readings = prints.map(({text, level}) => ({text, level, read: banner.safeParse(text)}))

  test(`the level is right in ${least * 100} of 100`, () => {
    const right = readings.filter(({read, level}) => read.success && read.data.marking.level === level)
    expect(right.length / readings.length).toBeGreaterThanOrEqual(least)
  })

  test('no wrong reading is sure of itself', () => {
    const sure = readings.filter(
      ({read, level}) => read.success && read.data.marking.level !== level && read.data.confidence >= 0.9,
    )
    expect(sure.map(({text}) => text)).toEqual([])
  })
})

describe('damage that is read, with what it takes', () => {
  test.each([
    ['TOP SECKET', {level: 'TOP SECRET'}],
    ['C-Q-N-F-I-D-E-N-T-T-A-L NO FOREIGN DISSEM', {level: 'CONFIDENTIAL', caveats: ['NO FOREIGN DISSEM']}],
    ['7OP SECRET', {level: 'TOP SECRET'}],
    ['TOR SECRET//SI//NOFORN', {level: 'TOP SECRET', dissemination: ['NOFORN']}],
    ['SEGRET//N0FORN', {level: 'SECRET', dissemination: ['NOFORN']}],
    ['SE(RET//NOFORN', {level: 'SECRET'}],
    ['CONFlDENTIAL//NOFORN', {level: 'CONFIDENTIAL'}],
    ['SECRET//RD-CNWD1//NOFORN', {aea: {kind: 'RD', criticalNuclearWeapon: true}}],
    ['SECRET//NOFORM', {dissemination: ['NOFORN']}],
    ['TOP SECRET/SENSITIVE/EXCLU5IVELY EYES ONLY', {caveats: ['SENSITIVE', 'EXCLUSIVELY EYES ONLY']}],
  ])('%s', (print, marking) => {
    const read = banner.parse(print)
    expect(read.marking).toMatchObject(marking)
    expect(read.confidence).toBeLessThan(1)
    expect(read.repairs?.[0]).toMatchObject({offset: 0, from: print})
  })
})

describe('what is not repaired', () => {
  test.each([
    ['an unknown control is not turned into a known one', 'SECRET//NOTACONTROL', ['NOTACONTROL']],
    ['nor one that is twice as long', 'SECRET//FOUOUO', ['FOUOUO']],
  ])('%s: %s', (_, print, caveats) => {
    const read = banner.parse(print)
    expect(read.marking.caveats).toEqual(caveats)
    expect(read.confidence).toBe(1)
  })

  test.each([['STREET UMBRA'], ['SECRETS//NOFORN'], ['SEC//NOFORN'], [`${'SEGRET '.repeat(40)}//NOFORN`]])(
    '%s',
    (print) => {
      expect(banner.safeParse(print).success).toBe(false)
    },
  )

  test('TOP is not invented', () => {
    expect(banner.parse('SECRET//SI//NOFORN').marking.level).toBe('SECRET')
    expect(banner.parse('SEGRET//SI//NOFORN').marking.level).toBe('SECRET')
  })
})
