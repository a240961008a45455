import {afterEach, describe, expect, test} from 'vitest'
import * as declast from '../src/index.js'
import {parse, rootSchema, sectionSchema, type Convention, type ParseOptions} from '../src/index.js'
import {brokenInvariants} from './tools/invariants.js'

const conventions = (Object.entries(declast) as [string, object][]).filter(
  (entry): entry is [string, Convention<unknown>] => 'safeParse' in entry[1] && 'find' in entry[1],
)

/** Words that a table kept in a plain object would find in its prototype. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
]

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

describe('names of the prototype', () => {
  test.each(inherited.flatMap((word) => [[word], [word.toUpperCase()]]))(
    '%s is a word as any other',
    (word) => {
      const source = [
      `${word}: polluted`, `MEMORANDUM FOR: ${word}`, `FROM: ${word}`, `REFERENCES: (a) ${word}-71: "${word}"`, `SECRET//${word}`,
      `TOP SECRET ${word}`, `(S//${word})`, `(${word})`, `${word}. A head`, `1. see reference (${word}), ${word}`, `(b)(${word})`,
      `By: ${word} Date: ${word}`, `29 ${word} 1953`, `Distribution:`, `1 - ${word}`, word,
    ].join('\n') // prettier-ignore
      expect(brokenInvariants(source, parse(source))).toEqual([])
    },
  )

  test.each(conventions)('%s reads them as it reads any word', (_, convention) => {
    for (const word of inherited.flatMap((name) => [
      name,
      name.toUpperCase(),
      `SECRET//${name}`,
      `(S//${name})`,
    ])) {
      expect(() => convention.safeParse(word)).not.toThrow()
      expect(() => convention.find(word)).not.toThrow()
      const result = convention.safeParse(word)
      if (result.success) expect(convention.schema.safeParse(result.data).success).toBe(true)
    }
  })

  test('a tree from JSON with a key __proto__ changes no prototype and loses the key', () => {
    const json =
      '{"type":"root","children":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    expect(rootSchema.parse(JSON.parse(json))).toEqual({type: 'root', children: []})
  })
})

describe('options', () => {
  test.each<[name: string, options: unknown]>([
    ['null', null],
    ['a number', 5],
    ['a string', 'validate'],
    ['unknown keys', {validate: true, __proto__: {validate: false}, constructor: 1}],
    ['no prototype', Object.create(null)],
    ['frozen', Object.freeze({validate: false})],
    ['another type', {validate: 'no'}],
  ])('%s give the same tree', (_, options) => {
    expect(parse('SECRET\n\n1. One.', options as ParseOptions)).toEqual(parse('SECRET\n\n1. One.'))
  })

  test('their own errors come through', () => {
    const hostile = {
      get validate(): boolean {
        throw new Error('mine')
      },
    }
    expect(() => parse('SECRET', hostile)).toThrow('mine')
  })

  test.each([undefined, null, 5, {}, Symbol('text'), ['SECRET']])(
    'a text that is none is refused: %s',
    (text) => {
      expect(() => parse(text as string)).toThrow(TypeError)
    },
  )
})

/** A section within a section, and so on, as JSON that someone else sent. */
function nested(depth: number): unknown {
  const open = '{"type":"section","path":["1"],"depth":1,"children":['
  return JSON.parse(`${open.repeat(depth)}${']}'.repeat(depth)}`)
}

describe('deep JSON', () => {
  test('twice as deep as parse nests is accepted', () => {
    expect(sectionSchema.safeParse(nested(24)).success).toBe(true)
  })

  test('a hundred thousand levels give a RangeError, as docs/security.md says, and the schema goes on', () => {
    expect(() => sectionSchema.safeParse(nested(100_000))).toThrow(RangeError)
    expect(sectionSchema.safeParse(nested(24)).success).toBe(true)
  })

  test('parse nests twelve sections at the most', () => {
    const markers = [
      'I.',
      'A.',
      '1.',
      'a.',
      '(1)',
      '(a)',
      'i.',
      '(i)',
      '1)',
      'a)',
      'II.',
      'B.',
      '2.',
      'b.',
      '(2)',
      '(b)',
    ]
    const json = JSON.stringify(
      parse(
        markers
          .map((marker, at) => `${marker} Head ${at}`)
          .join('\n')
          .repeat(20),
      ),
    )
    const depths = Array.from(json.matchAll(/"depth":(\d+)/g), ([, depth]) => Number(depth))
    expect(Math.max(...depths)).toBeLessThanOrEqual(12)
  })
})
