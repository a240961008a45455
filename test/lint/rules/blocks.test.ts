import {describe, expect, test} from 'vitest'
import {found} from '../../tools/lint-rule.js'

/** A classification block: a line for each of its particulars. */
function block(...particulars: readonly (readonly [name: string, reading: string])[]) {
  return {
    type: 'root',
    children: particulars.map(([name, reading]) => ({
      type: 'notice',
      kind: 'classification-authority',
      children: [
        {type: 'text', value: `${name}:`},
        {type: 'particular', name, value: reading, reading},
      ],
    })),
  }
}

describe('declassify-on-invalid', () => {
  test.each([
    ['50X1-HUM', []],
    ['50X2-WMD', []],
    ['50X1-HUM, 20501231', ['1 warning 50X1-HUM, 20501231']],
    ['50X2-WMD, 2050-12-31', ['1 warning 50X2-WMD, 2050-12-31']],
    ['25X4', ['1 warning 25X4']],
    ['25X4, 20401231', []],
    ['25X1-human', []],
    ['25X1, EO 12951', []],
    ['20401231', []],
    ['OADR', []],
  ])('%s in 2012', (reading, expected) => {
    expect(
      found('declassify-on-invalid', block(['declassify-on', reading]), undefined, {date: '2012'}),
    ).toEqual(expected)
  })

  test.each([
    ['before EO 13526', '2005', []],
    ['in the year of its beginning', '2010', ['1 info 25X4']],
    ['without a date', undefined, ['1 info 25X4']],
  ])('%s', (_, date, expected) => {
    const settings = date === undefined ? {} : {date}
    expect(found('declassify-on-invalid', block(['declassify-on', '25X4']), undefined, settings)).toEqual(
      expected,
    )
  })

  test.each([
    ['20401231', []],
    ['25X4', ['1 warning 25X4']],
    [undefined, []],
  ])('%s in a banner', (declassifyOn, expected) => {
    const marking = {system: 'US', level: 'SECRET', declassifyOn}
    const tree = {type: 'root', children: [{type: 'banner', value: 'S', marking}]}
    expect(found('declassify-on-invalid', tree, undefined, {date: '2012'})).toEqual(expected)
  })

  test('other lines of the block are none', () => {
    expect(found('declassify-on-invalid', block(['reason', '25X4']), undefined, {date: '2012'})).toEqual([])
  })
})

describe('reason-citation', () => {
  test.each([
    ['1.5(c)', '1998', []],
    ['1.5(g)', '1998', []],
    ['1.5(h)', '1998', ['1 warning 1.5(h)']],
    ['1.4(c)', '1998', ['1 warning 1.4(c)']],
    ['1.4(h)', '2005', []],
    ['1.4(i)', '2005', ['1 warning 1.4(i)']],
    ['1.4(c)', '2003-03-24', ['1 warning 1.4(c)']],
    ['1.4(c)', '2003', []],
    ['1.5c', '1998', []],
    ['foreign relations', '1998', []],
    ['1.5(h)', '1990', []],
  ])('%s in %s', (reading, date, expected) => {
    expect(found('reason-citation', block(['reason', reading]), undefined, {date})).toEqual(expected)
  })

  test('without a date no more than info', () => {
    expect(found('reason-citation', block(['reason', '1.5(h)']))).toEqual(['1 info 1.5(h)'])
    expect(found('reason-citation', block(['reason', '1.4(c)']))).toEqual([])
  })

  test('beside a source only where both are in one block', () => {
    const near = block(['derived-from', 'Multiple Sources'], ['reason', '1.4(c)'])
    expect(found('reason-citation', near, undefined, {date: '2012'})).toEqual(['3 warning 1.4(c)'])
    const apart = block(
      ['derived-from', 'Multiple Sources'],
      ['classified-by', 'A'],
      ['classified-by', 'B'],
      ['classified-by', 'C'],
      ['reason', '1.4(c)'],
    )
    expect(found('reason-citation', apart, undefined, {date: '2012'})).toEqual([])
    const behind = block(['reason', '1.4(c)'], ['derived-from', 'Multiple Sources'])
    expect(found('reason-citation', behind, undefined, {date: '2012'})).toEqual(['1 warning 1.4(c)'])
    // until 2010 what is derived might repeat the reason of its source
    expect(found('reason-citation', behind, undefined, {date: '2008'})).toEqual([])
    expect(found('reason-citation', behind)).toEqual([])
  })
})

describe('downgrading-group', () => {
  test.each([
    ['GROUP 1', undefined, []],
    ['GROUP 4', undefined, []],
    ['GROUP 0', undefined, ['1 warning GROUP 0']],
    ['GROUP 7', undefined, ['1 warning GROUP 7']],
    ['Group I', undefined, ['1 warning Group I']],
    ['GROUP 1', '1965', []],
    ['GROUP 1', '1961', []],
    ['GROUP 1', '1961-09-19', ['1 warning GROUP 1']],
    ['GROUP 1', '1972', []],
    ['GROUP 1', '1973', ['1 warning GROUP 1']],
    ['GDS', '1985', []],
  ])('%s in %s', (reading, date, expected) => {
    const settings = date === undefined ? {} : {date}
    expect(found('downgrading-group', block(['schedule', reading]), undefined, settings)).toEqual(expected)
  })

  test('other particulars are none', () => {
    expect(found('downgrading-group', block(['by', 'GROUP 7']))).toEqual([])
  })
})
