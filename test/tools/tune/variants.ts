import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {build} from 'esbuild'
import type {parse as Parse} from '../../../src/index.js'
import type {Mechanism} from './mechanisms.js'
import type {Parameter} from './parameters.js'
import {asks, patch} from './patch.js'

const src = new URL('../../../src/', import.meta.url).pathname

/** How a variant of the parser differs from today's. */
export interface Variant {
  /** Values other than today's, by `keyOf` of the parameter. */
  readonly values?: ReadonlyMap<string, number>
  /** Name of the mechanism that is left out. */
  readonly without?: string
}

/** Makes parsers that differ from today's, without touching its sources. */
export type MakeParser = (variant: Variant) => typeof Parse

/**
 * Bundles the parser once, in memory, with its parameters and mechanisms open.
 *
 * @throws {Error} where a parameter or a mechanism is not found in the sources
 */
export async function openParser(
  parameters: readonly Parameter[],
  mechanisms: readonly Mechanism[],
): Promise<MakeParser> {
  const waiting = new Set([...parameters, ...mechanisms].map(({file}) => file))
  const bundle = await build({
    entryPoints: [path.join(src, 'document/parse.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'open parameters',
        setup: (plugin) => {
          plugin.onLoad({filter: /\.ts$/}, ({path: full}) => {
            const file = path.relative(src, full)
            if (!waiting.delete(file)) return undefined
            const text = readFileSync(full, 'utf8')
            const here = (entry: Parameter | Mechanism) => entry.file === file
            return {
              contents: patch(file, text, parameters.filter(here), mechanisms.filter(here)),
              loader: 'ts',
            }
          })
        },
      },
    ],
  })
  if (waiting.size > 0)
    throw new Error(`Unexpected files ${[...waiting].join(', ')}, expected files of the parser`)
  const code = bundle.outputFiles[0]?.text ?? ''
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- each variant needs modules of its own
  const load = new Function('require', 'module', asks.value, asks.isOff, code) as (
    require: NodeJS.Require,
    module: {exports: {parse: typeof Parse}},
    value: (key: string, today: number) => number,
    isOff: (name: string) => boolean,
  ) => void
  return ({values, without}) => {
    const module = {exports: {} as {parse: typeof Parse}}
    load(
      createRequire(import.meta.url),
      module,
      (key, today) => values?.get(key) ?? today,
      (name) => name === without,
    )
    return module.exports.parse
  }
}
