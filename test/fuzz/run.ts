/**
 * Looks for texts that break a promise of `parse`: `npm run fuzz [SECONDS [SEED]]`.
 *
 * Generated documents, any strings, mutated fixtures and hostile texts, in turns until the time is up: nothing is
 * thrown, the invariants hold, the source comes back, no text takes longer than its length allows, and a text of before
 * has the same tree again. A finding is printed in its shortest form; it becomes a row of
 * `test/document/found-by-fuzzing.test.ts`.
 */
import fc from 'fast-check'
import {parse, toSource} from '../../src/index.js'
import {arbitraryDocument, arbitraryText, mutatedFixture} from '../tools/arbitrary-document.js'
import {hostileTexts} from '../tools/hostile-texts.js'
import {brokenInvariants} from '../tools/invariants.js'

const seconds = Number(process.argv[2] ?? 60)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000)

/** Processor time that a text may take: a hundred times what real text takes, and what a cold start takes. */
const allowedMilliseconds = (length: number): number => 500 + length / 100

/** A piece of a hostile text within a document. */
const hostileDocument = fc
  .tuple(arbitraryDocument, fc.constantFrom(...hostileTexts), fc.integer({min: 1, max: 2000}), mutatedFixture)
  .map(([before, [, make], length, after]) => before + make(length) + after)

/** Two documents in one file, one cut where the other begins. */
const joinedDocuments = fc
  .tuple(mutatedFixture, fc.double({min: 0, max: 1, noNaN: true}), mutatedFixture)
  .map(([first, share, second]) => first.slice(0, Math.floor(share * first.length)) + second)

const kinds: [name: string, texts: fc.Arbitrary<string>][] = [
  ['generated documents', arbitraryDocument],
  ['any strings', arbitraryText],
  ['mutated fixtures', mutatedFixture],
  ['joined documents', joinedDocuments],
  ['hostile documents', hostileDocument],
]

/** A text of before, and its tree. */
let earlier = {source: '', tree: treeOf('')}
/** How many texts are parsed before one is parsed again. */
const AGAIN = 5
let parsed = 0

function treeOf(source: string): string {
  return JSON.stringify(parse(source, {validate: false}))
}

/** Whether what was parsed since changes the tree of a text. */
function checkAgain(source: string): void {
  if (++parsed % AGAIN !== 0) return
  if (treeOf(earlier.source) !== earlier.tree)
    throw new Error(`${JSON.stringify(earlier.source)} has another tree the second time`)
  earlier = {source, tree: treeOf(source)}
}

function check(source: string): void {
  const before = process.cpuUsage()
  const root = parse(source, {validate: false})
  const {user, system} = process.cpuUsage(before)
  const spent = (user + system) / 1000
  if (spent > allowedMilliseconds(source.length))
    throw new Error(`took ${spent.toFixed(0)} ms for ${source.length} characters`)
  const broken = brokenInvariants(source, root)
  if (broken.length > 0) throw new Error(broken.slice(0, 3).join('\n'))
  if (toSource(root).replaceAll(/\s+/g, '') !== source.replaceAll(/\s+/g, ''))
    throw new Error('the source does not come back')
  checkAgain(source)
}

const end = performance.now() + seconds * 1000
let texts = 0
let failed = false
for (let round = 0; performance.now() < end && !failed; round++) {
  const [name, arbitrary] = kinds[round % kinds.length] as (typeof kinds)[number]
  const details = fc.check(fc.property(arbitrary, check), {
    seed: seed + round,
    numRuns: 200,
    interruptAfterTimeLimit: Math.max(1, end - performance.now()),
  })
  texts += details.numRuns
  if (!details.failed || details.counterexample === null) continue
  failed = true
  console.error(`${name}, seed ${seed + round}: ${String(details.errorInstance)}`)
  console.error(JSON.stringify(details.counterexample[0]))
}
console.log(`${texts} texts in ${seconds} s, seed ${seed}: ${failed ? 'a finding' : 'no finding'}`)
if (failed) process.exitCode = 1
