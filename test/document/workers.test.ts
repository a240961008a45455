import {expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import {compareWorkers} from '../workers/compare.js'
import {manyDocuments} from '../workers/documents.js'

const entry = new URL('../../src/index.ts', import.meta.url).pathname
const documents = manyDocuments.slice(0, 40)

test('parallel workers make the same trees, in whatever order the documents come', async () => {
  const expected = documents.map((text) => JSON.stringify(parse(text)))
  expect(await compareWorkers(entry, documents, 3, 80, expected)).toEqual({parses: 240, different: []})
})

test('a tree that differs is told', async () => {
  const expected = documents.map((text) => JSON.stringify(parse(text)))
  expected[5] = '{}'
  expect(await compareWorkers(entry, documents, 1, 40, expected)).toEqual({parses: 40, different: [5]})
})
