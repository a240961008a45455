import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/unified.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  treeshake: true,
  // tsup hands its own `baseUrl` to the compiler for declarations, which TypeScript 6 deprecates
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
})
