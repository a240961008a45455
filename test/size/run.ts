/**
 * Weighs what a page loads for an import of the built package: `npm run size`.
 *
 * Minified by esbuild and compressed by gzip, without zod, which those who use it have once. `--weigh` lists the
 * heaviest modules too.
 */
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {budgets} from './budgets.js'

const repository = new URL('../../', import.meta.url).pathname
const weigh = process.argv.includes('--weigh')

for (const {imports, goal, limit} of budgets) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `export ${imports} from './dist/index.js'`, resolveDir: repository},
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['zod'],
  })
  const {contents} = outputFiles[0] as {contents: Uint8Array}
  const size = gzipSync(contents, {level: 9}).length / 1000
  const verdict = size > limit ? 'over its limit' : size > goal ? 'over its goal' : 'good'
  console.log(
    `${imports.padEnd(10)} ${size.toFixed(1).padStart(6)} kB  limit ${limit}, goal ${goal} kB  ${verdict}`,
  )
  if (size > limit) process.exitCode = 1
  if (!weigh) continue
  const [output] = Object.values(metafile.outputs)
  const modules = Object.entries(output?.inputs ?? {}).sort(
    ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
  )
  for (const [module, {bytesInOutput}] of modules.slice(0, 15))
    console.log(`  ${(bytesInOutput / 1000).toFixed(1).padStart(6)} kB minified  ${module}`)
}
