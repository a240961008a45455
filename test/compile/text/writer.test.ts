import {describe, expect, test} from 'vitest'
import {TextWriter} from '../../../src/compile/text/writer.js'
import type {Point, Repair} from '../../../src/index.js'

const at = (offset: number): Point => ({line: 1, column: offset + 1, offset})
const writer = () => new TextWriter('\n\n')

/** Kind and range in the source of each segment of the map. */
const segments = ({map}: TextWriter) =>
  map.map(({kind, start, end, source}) => [kind, start, end, source.start.offset, source.end.offset])

test('nothing is written of nothing', () => {
  const nothing = writer()
  nothing.join('space')
  expect(nothing.print('', at(0))).toBe(0)
  expect(nothing.printRunning('  ', at(0))).toBe(0)
  expect(nothing.printRepaired('', at(0), [])).toBe(0)
  nothing.supply('', at(0))
  expect([nothing.text, nothing.length, nothing.map]).toEqual(['', 0, []])
})

describe('repairs stand in place of the print', () => {
  const repair = (offset: number, from: string, to: string): Repair => ({
    offset,
    from,
    to,
    why: 'ocr-confusion',
  })
  test.each<[what: string, print: string, repairs: Repair[], text: string, offset: number]>([
    ['at the beginning', 'l2.', [repair(5, 'l', '1')], '12.', 0],
    ['behind what is read as it stands', 'Re1ease', [repair(7, '1', 'l')], 'Release', 0],
    ['two of them', 'C1A-RDP7O', [repair(6, '1', 'I'), repair(13, 'O', '0')], 'CIA-RDP70', 0],
    ['and what is read as nothing goes', 'b.-', [repair(7, '-', '')], 'b.', 0],
    ['all of it', '--', [repair(5, '--', '')], '', 0],
    ['but not of a print that is not there', 'b.', [repair(5, 'h', 'b')], 'b.', 0],
    ['and one that begins within another is passed over', 'rn1', [repair(5, 'rn', 'm'), repair(6, 'n', 'x')], 'm1', 0],
  ])('%s', (_, print, repairs, text, offset) => {
    const repaired = writer()
    expect(repaired.printRepaired(print, at(5), repairs)).toBe(offset)
    expect(repaired.text).toBe(text)
  }) // prettier-ignore

  test('with a segment of their own in the map', () => {
    const repaired = writer()
    repaired.printRepaired('Re1ease', at(5), [repair(7, '1', 'l')])
    expect(segments(repaired)).toEqual([
      ['print', 0, 2, 5, 7],
      ['reading', 2, 3, 7, 8],
      ['print', 3, 7, 8, 12],
    ])
  })
})

describe('a hyphen is taken off', () => {
  test('a word, and the map is shorter with it', () => {
    const word = writer()
    word.print('ware-', at(3))
    word.dropHyphen()
    expect([word.text, word.length, segments(word)]).toEqual(['ware', 4, [['print', 0, 4, 3, 7]]])
  })

  test('where it is a piece of its own', () => {
    const piece = writer()
    piece.print('ware', at(3))
    piece.print('-', at(7))
    expect(piece.endsInHyphen).toBe(true)
    piece.dropHyphen()
    expect([piece.text, piece.length, segments(piece)]).toEqual(['ware', 4, [['print', 0, 4, 3, 7]]])
  })

  test('without a map', () => {
    const unplaced = writer()
    unplaced.print('ware-', undefined)
    unplaced.dropHyphen()
    expect([unplaced.text, unplaced.length, unplaced.map]).toEqual(['ware', 4, []])
  })

  test('that has no place, behind a word that has one', () => {
    const half = writer()
    half.print('ware', at(3))
    half.print('-', undefined)
    half.dropHyphen()
    expect([half.text, segments(half)]).toEqual(['ware', [['print', 0, 4, 3, 7]]])
  })
})
