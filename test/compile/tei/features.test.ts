import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {Identifiers} from '../../../src/compile/identifiers.js'
import {readCharacter} from '../../../src/compile/tei/characters.js'
import {childOf, element} from '../../../src/compile/tei/elements.js'
import {FeatureWriter, readFeatures} from '../../../src/compile/tei/features.js'

const {value} = fc.letrec((tie) => ({
  scalar: fc.oneof(fc.string(), fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}).map((n) => n + 0), fc.boolean()),
  record: fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('_x', '_x20_', '', '1', 'a:b')), tie('value'), {maxKeys: 3}),
  value: fc.oneof({depthSize: 'small'}, tie('scalar'), tie('record'), fc.array(fc.oneof(tie('scalar'), tie('record')), {maxLength: 3})),
})) // prettier-ignore

test('feature structures hold what JSON holds', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({minLength: 1}), value, {minKeys: 1, maxKeys: 3}), (fields) => {
      const writer = new FeatureWriter(new Identifiers(''))
      const plain = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>
      const pointer = writer.add('test', plain) as string
      const xml = fromXml(toXml(element('standOff', {}, [...writer.all])))
      expect(readFeatures(childOf(xml, 'standOff')).get(pointer)).toEqual(plain)
    }),
    {numRuns: 300},
  )
})

test('nothing to say is not said', () => {
  const writer = new FeatureWriter(new Identifiers(''))
  expect(writer.add('test', {a: undefined})).toBeUndefined()
  expect(writer.all).toEqual([])
  expect(readFeatures(undefined).size).toBe(0)
})

test.each([
  ['U+000C', '\f'],
  ['U+1F600', '😀'],
  ['U+110000', undefined],
  ['c', undefined],
  [undefined, undefined],
])('the character %s is %j', (n, expected) => {
  expect(readCharacter(element('g', {n}))).toBe(expected)
})
