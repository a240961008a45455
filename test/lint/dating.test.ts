import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {daysOf, hull, isAfter, isBefore, liesIn, meets, writeDays, yearsLater} from '../../src/lint/dating.js'

describe('the days of an ISO date', () => {
  test.each([
    ['1953-01-29', '1953-01-29', '1953-01-29'],
    ['1979-06-05T10:20Z', '1979-06-05', '1979-06-05'],
    ['1953-01', '1953-01-01', '1953-01-31'],
    ['1953', '1953-01-01', '1953-12-31'],
  ])('%s is %s to %s', (iso, earliest, latest) => {
    expect(daysOf(iso)).toEqual({earliest, latest})
  })

  test.each(['1953-01-29', '1953-01', '1953'])('%s is written as it was', (iso) => {
    expect(writeDays(daysOf(iso))).toBe(iso)
  })

  test('of two dates reach from one to the other', () => {
    const both = hull(daysOf('1966-07-14'), daysOf('1963-09'))
    expect(writeDays(both)).toBe('1963-09-01 to 1966-07-14')
    expect(hull(undefined, daysOf('1953'))).toEqual(daysOf('1953'))
    expect(hull(daysOf('1953'), daysOf('1953-05'))).toEqual(daysOf('1953'))
  })
})

describe('a stretch of days', () => {
  const of1953 = daysOf('1953')

  test.each([
    ['before', '1954-01-01', true, false],
    ['neither before nor after', '1953-12-15', false, false],
    ['after', '1952-12-31', false, true],
  ])('is %s %s', (_, day, before, after) => {
    expect([isBefore(of1953, day), isAfter(of1953, day)]).toEqual([before, after])
  })

  test.each([
    ['1951-10-27', '1953-12-14', true, false],
    ['1953-01-01', undefined, true, true],
    [undefined, '1953-12-31', true, true],
    ['1954-01-01', undefined, false, false],
    [undefined, '1952-12-31', false, false],
    [undefined, undefined, true, true],
  ])('against %s to %s meets: %s, lies in: %s', (from, to, met, inside) => {
    expect([meets(of1953, from, to), liesIn(of1953, from, to)]).toEqual([met, inside])
  })

  test('that lies in a period meets it', () => {
    const day = fc
      .date({min: new Date('1940-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        day,
        day,
        fc.option(day, {nil: undefined}),
        fc.option(day, {nil: undefined}),
        (a, b, from, to) => {
          const days = hull(daysOf(a), daysOf(b))
          if (liesIn(days, from, to)) expect(meets(days, from, to)).toBe(true)
          if (from !== undefined && isBefore(days, from)) expect(meets(days, from, to)).toBe(false)
        },
      ),
    )
  })
})

test.each([
  ['1972-05-04', 25, '1997-05-04'],
  ['1963-12', 50, '2013-12'],
])('%s and %i years are %s', (day, years, later) => {
  expect(yearsLater(day, years)).toBe(later)
})
