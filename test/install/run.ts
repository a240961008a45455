/** Installs the packed package in empty projects, as its users do, and uses it there: `npm run test:install`. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'vite'
import {expectedTypes, files} from './projects.js'

const repository = new URL('../../', import.meta.url).pathname
const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const home = mkdtempSync(path.join(tmpdir(), 'declast-install-'))

function run(command: string, ...parameters: string[]): string {
  return execFileSync(command, parameters, {cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

function expectTypes(printed: string): void {
  if (printed.trim() !== expectedTypes) throw new Error(`Unexpected ${printed}, expected ${expectedTypes}`)
}

/** What a new user would do first, by its name. */
const trials: [name: string, trial: () => void | Promise<void>][] = [
  ['TypeScript, NodeNext resolution', () => void run(process.execPath, typescript, '-p', 'nodenext.json')],
  ['TypeScript, bundler resolution', () => void run(process.execPath, typescript, '-p', 'bundler.json')],
  [
    'a module, by import',
    () => {
      expectTypes(run(process.execPath, 'module.mjs'))
    },
  ],
  [
    'a CommonJS script, by require',
    () => {
      expectTypes(run(process.execPath, 'script.cjs'))
    },
  ],
  ['a page bundled by Vite', tryVite],
]

async function tryVite(): Promise<void> {
  const root = path.join(home, 'site')
  await build({root, configFile: false, logLevel: 'error', build: {modulePreload: false}})
  const assets = path.join(root, 'dist/assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  for (const script of scripts) await import(pathToFileURL(path.join(assets, script)).href)
  expectTypes(String((globalThis as {declastTypes?: string}).declastTypes))
}

try {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(home, name)), {recursive: true})
    writeFileSync(path.join(home, name), text)
  }
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', home], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ) as [{filename: string}]
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', `./${filename}`)
  for (const [name, trial] of trials) {
    await trial()
    console.log(`ok  ${name}`)
  }
} catch (error) {
  const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string}
  console.error(error instanceof Error ? error.message : error, stdout, stderr)
  process.exitCode = 1
} finally {
  rmSync(home, {recursive: true, force: true})
}
