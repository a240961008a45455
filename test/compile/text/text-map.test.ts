import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  parse,
  sourceAt,
  textOffsetOf,
  toTextWithMap,
  type MappedText,
  type ToTextOptions,
} from '../../../src/index.js'
import {arbitraryDocument, arbitraryText, mutatedFixture} from '../../tools/arbitrary-document.js'
import {paragraph, root, text} from '../../tools/nodes.js'

/** What a map gets wrong, as sentences. */
function brokenMap(source: string, {text: written, map}: MappedText): string[] {
  const broken: string[] = []
  let end = 0
  let sourceEnd = 0
  let page = 1
  for (const segment of map) {
    const {start, kind, source: range} = segment
    const piece = written.slice(start, segment.end)
    const printed = source.slice(range.start.offset, range.end.offset)
    if (start !== end || segment.end <= start) broken.push(`a segment at ${start} behind ${end}`)
    if (range.start.offset < sourceEnd)
      broken.push(`a segment from ${range.start.offset} behind ${sourceEnd}`)
    if (segment.page < page) broken.push(`page ${segment.page} behind ${page}`)
    if (kind === 'print' && piece !== printed) broken.push(`«${piece}» at ${start} from «${printed}»`)
    if (kind === 'joint' && !/^(?:\s+|-|\[page \d+\])$/.test(piece))
      broken.push(`«${piece}» joins at ${start}`)
    end = segment.end
    sourceEnd = range.end.offset
    page = segment.page
  }
  if (end !== written.length) broken.push(`the map ends at ${end} of ${written.length}`)
  return broken
}

const anyOptions: fc.Arbitrary<ToTextOptions> = fc.record(
  {
    furniture: fc.boolean(),
    pageMarks: fc.boolean(),
    repairs: fc.boolean(),
    separator: fc.constantFrom('\n\n', '\n', ' '),
  },
  {requiredKeys: []},
)

describe.each([
  ['generated documents', arbitraryDocument],
  ['any strings', arbitraryText],
  ['mutated fixtures', mutatedFixture],
])('the map of %s', (_, arbitrary) => {
  test('gives the very character of the source for each that is printed', () => {
    fc.assert(
      fc.property(arbitrary, anyOptions, (source, options) => {
        const mapped = toTextWithMap(parse(source, {validate: false}), options)
        expect(brokenMap(source, mapped)).toEqual([])
      }),
      {numRuns: 200},
    )
  })

  test('looks up the same places one by one, there and back', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const lines = source.split(/\r\n|\r|\n/).map((line) => `${line}\n`)
        const {text: written, map} = toTextWithMap(parse(source, {validate: false}))
        for (let offset = 0; offset < written.length; offset++) {
          const place = sourceAt(map, offset)
          if (place?.kind !== 'print') continue
          const {line, column, offset: at} = place.point
          expect(source.charAt(at)).toBe(written.charAt(offset))
          expect(lines[line - 1]?.charAt(column - 1)).toBe(written.charAt(offset))
          expect(textOffsetOf(map, at)).toBe(offset)
        }
      }),
      {numRuns: 50},
    )
  })

  test('leaves no word of the text out', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const tree = parse(source, {validate: false})
        const {map} = toTextWithMap(tree, {furniture: true})
        const printed = new Set<number>()
        for (const {kind, source: range} of map) {
          if (kind !== 'print') continue
          for (let at = range.start.offset; at < range.end.offset; at++) printed.add(at)
        }
        // a soft hyphen is the only thing that furniture and text together leave out
        for (let at = 0; at < source.length; at++)
          if (/[^\s\u00ad\u2010-]/.test(source.charAt(at)))
            expect(printed.has(at), `${source.charAt(at)} at ${at}`).toBe(true)
      }),
      {numRuns: 100},
    )
  })
})

test.each([
  ['a joint has its place between two pieces', 'The port\nwas shut.', 8, {kind: 'joint', offset: 8, page: 1}],
  ['a character has its own', 'The port\nwas shut.', 9, {kind: 'print', offset: 9, page: 1}],
  ['behind a page', 'The port\n\fwas shut.', 9, {kind: 'print', offset: 10, page: 2}],
  ['behind the text there is none', 'The port', 8, undefined],
])('%s', (_, source, offset, expected) => {
  const place = sourceAt(toTextWithMap(parse(source)).map, offset)
  expect(place && {kind: place.kind, offset: place.point.offset, page: place.page}).toEqual(expected)
})

test('a repair is mapped to what was printed', () => {
  const {text: written, map} = toTextWithMap(parse('1. Aims.\n\na. One.\n\nb.- Two.\n\nc. Three.'), {
    repairs: true,
  })
  const offset = written.indexOf('b.')
  expect(sourceAt(map, offset)).toEqual({kind: 'reading', page: 1, point: {line: 5, column: 1, offset: 19}})
  expect(textOffsetOf(map, 19)).toBeUndefined()
})

test('a tree without positions has no map', () => {
  const {map} = toTextWithMap(root(paragraph(text('The port'))))
  expect(map).toEqual([])
  expect(sourceAt(map, 0)).toBeUndefined()
  expect(textOffsetOf(map, 0)).toBeUndefined()
})
