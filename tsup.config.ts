import {copyFile, writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import {treeJsonSchema} from './src/compile/schema/tree-json-schema.js'

export default defineConfig({
  // a file each: a bundler then leaves out every convention that is not imported, tables and all
  entry: ['src/**/*.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  // tsup hands its own `baseUrl` to the compiler for declarations, which TypeScript 6 deprecates
  dts: {entry: ['src/index.ts', 'src/unified.ts'], compilerOptions: {ignoreDeprecations: '6.0'}},
  onSuccess: async () => {
    await writeFile('dist/tree.schema.json', `${JSON.stringify(treeJsonSchema(), undefined, 2)}\n`)
    await copyFile('src/compile/html/style.css', 'dist/style.css')
  },
})
