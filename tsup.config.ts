import {readFileSync} from 'node:fs'
import {copyFile, readFile, writeFile} from 'node:fs/promises'
import {build, type Plugin} from 'esbuild'
import {defineConfig} from 'tsup'
import ts from 'typescript'
import {treeJsonSchema} from './src/compile/schema/tree-json-schema.js'

/**
 * An entry for each module whose values the public surface hands on. What they share goes into chunks, so that the
 * package is few files to load, and a bundler still leaves out every convention that is not imported, tables and all.
 */
function entriesOf(surface: string): string[] {
  const exported = /^export (\{[^}]*\}|\*) from '\.\/([^']+)\.js'/gm
  const modules = Array.from(readFileSync(surface, 'utf8').matchAll(exported), ([, names, module]) =>
    (names as string).replaceAll(/\btype \w+|[{},\s]/g, '') === '' ? [] : [`src/${module as string}.ts`],
  )
  return modules.flat()
}

/** Leaves out what tables say to their readers; see `ForReaders`. */
const withoutNotes: Plugin = {
  name: 'without-notes',
  setup(bundle) {
    bundle.onLoad({filter: /\/src\/.+\.ts$/}, async ({path}) => {
      const module = await readFile(path, 'utf8')
      return module.includes("/cited.js'") ? {contents: notesLeftOut(module), loader: 'ts'} : null
    })
  },
}

function notesLeftOut(module: string): string {
  const notes = new Set(Array.from(module.matchAll(/readonly (\w+)\??: ForReaders/g), ([, name]) => name))
  if (/\bextends Cited\b/.test(module)) notes.add('source')
  const file = ts.createSourceFile('table.ts', module, ts.ScriptTarget.Latest)
  let table = module
  // from the end on, so that what stands before keeps its place; functions are no tables
  const leaveOut = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && notes.has(node.name.text))
      table = `${table.slice(0, node.pos)} ${table.slice(node.end).replace(/^\s*,/, '')}`
    else [...childrenOf(node)].reverse().forEach(leaveOut)
  }
  leaveOut(file)
  return table
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  return children
}

/** The same in one file for Node, which loads whatever it is given and takes a while over each file. */
async function buildForNode(): Promise<void> {
  await build({
    entryPoints: ['src/index.ts', 'src/unified.ts'],
    outdir: 'dist/node',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    packages: 'external',
    plugins: [withoutNotes],
    // a quarter less to read before the first page; names stay, for the traces of errors
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  })
}

export default defineConfig({
  entry: ['src/index.ts', 'src/unified.ts', ...entriesOf('src/index.ts'), ...entriesOf('src/unified.ts')],
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  esbuildPlugins: [withoutNotes],
  // the bundler imports every chunk into an entry for the sake of effects that none of them has
  plugins: [
    {
      name: 'no-bare-imports',
      renderChunk: (code) => ({code: code.replaceAll(/^import ['"]\.\.?\/[^'"]+['"];\n/gm, '')}),
    },
  ],
  // tsup hands its own `baseUrl` to the compiler for declarations, which TypeScript 6 deprecates
  dts: {entry: ['src/index.ts', 'src/unified.ts'], compilerOptions: {ignoreDeprecations: '6.0'}},
  onSuccess: async () => {
    await buildForNode()
    await writeFile('dist/tree.schema.json', `${JSON.stringify(treeJsonSchema(), undefined, 2)}\n`)
    await copyFile('src/compile/html/style.css', 'dist/style.css')
  },
})
