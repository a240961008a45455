import {expect, test} from 'vitest'
import {parse} from '../src/index.js'
import {bestValue, blindValue, type Outcome, type Trial} from './tools/tune/choose.js'
import type {Counts} from './tools/tune/counts.js'
import {agreement, crossValidate} from './tools/tune/cross.js'
import {foldsOf} from './tools/tune/folds.js'
import {mechanisms, type Mechanism} from './tools/tune/mechanisms.js'
import {parameters, type Parameter} from './tools/tune/parameters.js'
import {patch, valueOf} from './tools/tune/patch.js'
import {differencesOf, foldTable, gainTable, mechanismTable} from './tools/tune/report.js'
import {openParser} from './tools/tune/variants.js'

const source = `
export const weights = {plain: 2, 'half-dashed': -0.5, edge: [1, 0]} as const satisfies object
const SPARE = 0.8
export function read(line: string): boolean { return line.length > SPARE }
class Finder { looks(): boolean { return true } }
`

const parameter = (name: string, ...values: number[]): Parameter => ({file: 'a.ts', name, values})
const mechanism = (name: string): Mechanism => ({
  file: 'a.ts',
  name: `the ${name}`,
  function: name,
  instead: 'false',
})

test.each([
  ['SPARE', 0.8, 'SPARE = tunedValue("a.ts SPARE", 0.8)'],
  ['weights.plain', 2, 'plain: tunedValue("a.ts weights.plain", 2)'],
  ['weights.half-dashed', -0.5, '\'half-dashed\': tunedValue("a.ts weights.half-dashed", -0.5)'],
  ['weights.edge.1', 0, '[1, tunedValue("a.ts weights.edge.1", 0)]'],
])('the number %s asks for its value', (name, value, patched) => {
  expect(valueOf('a.ts', source, name)).toBe(value)
  expect(patch('a.ts', source, [parameter(name, value)], [])).toContain(patched)
})

test.each(['read', 'looks'])('the mechanism %s asks whether it is left out', (name) => {
  expect(patch('a.ts', source, [], [mechanism(name)])).toContain(
    `boolean { if (isLeftOut("the ${name}")) return false; return`,
  )
})

test.each([
  ['a constant that is not there', [parameter('LOST', 1)], []],
  ['a place that is not there', [parameter('weights.lost', 1)], []],
  ['a place in a number', [parameter('SPARE.0', 1)], []],
  ['a table taken for a number', [parameter('weights.edge', 1)], []],
  ['a value that is not among those tried', [parameter('SPARE', 0.7, 0.9)], []],
  ['a function that is not there', [], [mechanism('lost')]],
])('%s is an error', (_, wanted, left) => {
  expect(() => patch('a.ts', source, wanted, left)).toThrow(/^Unexpected /)
})

test('a constant or a function that stands twice is an error', () => {
  expect(() => patch('a.ts', 'const A = 1, A = 2', [parameter('A', 1)], [])).toThrow('2 constants A')
  expect(() => patch('a.ts', 'class A { b() {} }; class C { b() {} }', [], [mechanism('b')])).toThrow(
    '2 functions b',
  )
})

test('every parameter and every mechanism stands in the parser, and changes nothing as it is', async () => {
  const make = await openParser(parameters, mechanisms)
  const text = 'S E C R E T\n\n1. The barge was sold.\n\n2. Nobody saw it go, or said so.\n\n-2-\n'
  expect(make({})(text)).toEqual(parse(text))
  const values = new Map([['document/pages/page-labels.ts labelEvidence.forms.half-dashed', 0]])
  expect(make({values})(text)).toEqual(parse(text))
  const slip = 'UNCLASSIFIED\nCONFIDENTIAL\nSECRET\n'
  expect(parse(slip).children.map(({type}) => type)).not.toContain('banner')
  expect(make({without: 'boxes to tick'})(slip).children.map(({type}) => type)).toContain('banner')
})

test('a file that is not of the parser is an error', async () => {
  await expect(openParser([{file: 'lost.ts', name: 'A', values: [1]}], [])).rejects.toThrow('lost.ts')
})

test('small collections are joined, the smallest first, and what is left over goes to the last', () => {
  const documents = ['a', 'b', 'b', 'c', 'c', 'c', 'c', 'd', 'd', 'd', 'd', 'd'].map((stratum, at) => ({
    slug: `${stratum}${at}`,
    stratum,
  }))
  const names = (least: number) => foldsOf(documents, least).map(({name, slugs}) => [name, slugs.length])
  expect(names(1)).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 4],
    ['d', 5],
  ])
  expect(names(3)).toEqual([
    ['a, b', 3],
    ['c', 4],
    ['d', 5],
  ])
  expect(names(6)).toEqual([['a, b, c, d', 12]])
  expect(names(20)).toEqual([['a, b, c, d', 12]])
})

/** Ten facts a document, of which so many were found. */
const found = (hits: Readonly<Record<string, number>>): Outcome =>
  new Map(
    Object.entries(hits).map(([slug, hit]): [string, Counts] => [slug, {hit, missed: 10 - hit, extra: 0}]),
  )

/** 2 helps the first two documents and harms the third. */
const trial: Trial = {
  key: 'a.ts A',
  today: 1,
  outcomes: new Map([
    [1, found({x: 5, y: 5, z: 5})],
    [2, found({x: 7, y: 7, z: 1})],
    [3, found({x: 7, y: 7, z: 1})],
    [4, found({x: 0, y: 0, z: 0})],
  ]),
}

test.each([
  ['helps where it is tried', ['x', 'y'], 0.01, 2, 3],
  ['gains less than the margin', ['x', 'y'], 0.5, 1, 3],
  ['harms', ['z'], 0.01, 1, 1],
  // of values that do equally well the middle one is taken, unless today's is kept
  ['helps two and harms the third as much', ['x', 'y', 'z'], 0.01, 1, 2],
])('the value of a parameter that %s', (_, slugs, margin, kept, blind) => {
  expect(bestValue(trial, slugs, margin)).toBe(kept)
  expect(blindValue(trial, slugs)).toBe(blind)
})

test('a value that helps only where it was tuned shows on the collection that was left out', () => {
  const folds = foldsOf(
    ['x', 'y', 'z'].map((slug) => ({slug, stratum: slug})),
    1,
  )
  const measure = (settings: readonly ReadonlyMap<string, number>[]) =>
    settings.map((values) => trial.outcomes.get(values.get(trial.key) ?? trial.today) as Outcome)
  const results = crossValidate(folds, [trial], 'keeping', 0.01, measure)
  const [x, , z] = results
  expect(x).toMatchObject({values: new Map(), today: x?.leftOut})
  expect(z?.values).toEqual(new Map([['a.ts A', 2]]))
  expect(z?.leftOut).toBeLessThan(z?.today ?? 0)
  expect(z?.tuned).toBeGreaterThan(z?.othersToday ?? 1)
  expect(agreement(results)).toEqual([{key: 'a.ts A', value: 2, folds: 1}])
  const today = trial.outcomes.get(1) as Outcome
  const {tunedLessLeftOut, withLessWithout} = differencesOf(results, today)
  expect(tunedLessLeftOut.plain).toBeGreaterThan(0)
  expect(tunedLessLeftOut.byFacts).toBeCloseTo(tunedLessLeftOut.plain)
  expect(withLessWithout.plain).toBeGreaterThan(0)
  expect(foldTable(results, today)).toContain('| z | 1 | 10 | 0.667 | 0.182 | 0.667 | 0.824 | 1 |')
  expect(
    gainTable(folds, [
      {
        ...trial,
        outcomes: new Map([
          [1, today],
          [2, found({x: 9, y: 5, z: 5})],
        ]),
      },
    ]),
  ).toContain('| a.ts A 1 → 2 | +0.')
  expect(mechanismTable(folds, today, new Map([['harms x', found({x: 9, y: 5, z: 5})]]))).toContain(
    '| harms x | -0.',
  )
})
