/**
 * Parses ten thousand documents in parallel workers of the built package, and compares the trees with those that the
 * sources give: `npm run workers`.
 */
import {availableParallelism} from 'node:os'
import {parse} from '../../src/index.js'
import {compareWorkers} from './compare.js'
import {manyDocuments} from './documents.js'

const PARSES = 10_000
const workers = Math.max(4, availableParallelism())
const expected = manyDocuments.map((text) => JSON.stringify(parse(text)))
const entry = new URL('../../dist/node/index.js', import.meta.url).pathname
const {parses, different} = await compareWorkers(
  entry,
  manyDocuments,
  workers,
  Math.ceil(PARSES / workers),
  expected,
)
console.log(
  `${parses} parses in ${workers} workers, ${different.length} of ${manyDocuments.length} trees differ`,
)
if (different.length > 0) process.exitCode = 1
