import {createHash} from 'node:crypto'
import {Worker} from 'node:worker_threads'
import {build} from 'esbuild'

/** What each worker does: parses every document in turn and tells the digests of the trees that it saw of each. */
const program = `
const {createHash} = require('node:crypto')
const {parentPort, workerData: {documents, parses, first}} = require('node:worker_threads')
const digests = documents.map(() => new Set())
for (let count = 0; count < parses; count++) {
  const at = (first + count) % documents.length
  const tree = JSON.stringify(declast.parse(documents[at], {validate: count % 8 === 0}))
  digests[at].add(createHash('sha256').update(tree).digest('hex'))
}
parentPort.postMessage(digests.map((seen) => [...seen]))
`

/**
 * Parses documents in parallel workers and compares the trees.
 *
 * @param entry module of the package, built or not
 * @param documents texts
 * @param workers how many run at the same time; each begins with another document
 * @param parses how many each of them does
 * @param expected trees of the documents, as JSON
 * @returns how many parses there were, and the indices of documents of which a worker saw another tree
 */
export async function compareWorkers(
  entry: string,
  documents: readonly string[],
  workers: number,
  parses: number,
  expected: readonly string[],
): Promise<{parses: number; different: number[]}> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'declast',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
  })
  const code = `${outputFiles[0]?.text ?? ''}\n${program}`
  const answers = await Promise.all(
    Array.from(
      {length: workers},
      (_, index) =>
        new Promise<string[][]>((resolve, reject) => {
          const first = Math.floor((index * documents.length) / workers)
          new Worker(code, {eval: true, workerData: {documents, parses, first}})
            .once('message', resolve)
            .once('error', reject)
        }),
    ),
  )
  const digests = expected.map((tree) => createHash('sha256').update(tree).digest('hex'))
  const different = documents.flatMap((_, at) =>
    answers.some((seen) => seen[at]?.some((digest) => digest !== digests[at])) ? [at] : [],
  )
  return {parses: workers * parses, different}
}
