import {describe, expect, test} from 'vitest'
import {legalGrounds} from '../../src/lexicon/executive-orders.js'
import {exemptionRanges} from '../../src/lexicon/exemption-ranges.js'
import {regimes, sinceRegime, turningPoints} from '../../src/lexicon/regimes.js'

const day = /^\d{4}-\d{2}-\d{2}$/

/** The day after an ISO day. */
function next(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)
}

describe('regimes', () => {
  test('follow one another without a gap or an overlap, and the last goes on', () => {
    for (const [index, regime] of regimes.entries()) {
      const after = regimes[index + 1]
      expect(regime.from).toMatch(day)
      expect('to' in regime ? next(regime.to) : undefined).toBe(after?.from)
    }
  })

  test.each(regimes.map(({id, source}) => [id, source]))('%s cites its source', (id, source) => {
    expect(source).toMatch(id === 'wartime' ? /EO 8381/ : new RegExp(`^${id}`))
  })

  test.each([
    ['EO 10290', '1951-10-27'],
    ['EO 10501', '1953-12-15'],
    ['EO 11652', '1972-06-01'],
    ['EO 12065', '1978-12-01'],
    ['EO 13526', '2010-06-27'],
  ] as const)('%s is in force since %s', (id, from) => {
    expect(sinceRegime(id)).toBe(from)
  })

  test('turn on days', () => {
    for (const point of Object.values(turningPoints)) expect(point).toMatch(day)
  })
})

describe('legal grounds', () => {
  test('are in the order of their signature, each once', () => {
    expect(legalGrounds.map(({from}) => from)).toEqual(legalGrounds.map(({from}) => from).sort())
    expect(new Set(legalGrounds.map(({name}) => name)).size).toBe(legalGrounds.length)
  })

  test.each(legalGrounds.map((ground) => [ground.name, ground] as const))(
    '%s has a name, a subject and its days in order',
    (name, {from, to, successor, subject}) => {
      expect(name).toMatch(/^(?:EO \d{4,5}|PL \d{2,3}-\d{1,3})$/)
      expect(subject).not.toBe('')
      expect(from).toMatch(day)
      if (to === undefined) return
      expect(from < to).toBe(true)
      expect(legalGrounds.map((ground) => ground.name)).toContain(successor)
    },
  )

  test('end when the next regime begins', () => {
    for (const {name, to} of legalGrounds) {
      const regime = regimes.find(({id}) => id === name)
      if (regime && 'to' in regime && name !== 'EO 12958') expect(to).toBe(regime.to)
    }
  })
})

describe('exemption ranges', () => {
  test.each(exemptionRanges.map((range) => [range.range, range] as const))(
    '%s cites its source',
    (_, range) => {
      expect(range.source).toMatch(/§|USC/)
    },
  )
})
