import {defineConfig} from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // no test leaves anything behind in the modules, so that files may share them
    isolate: false,
    setupFiles: ['.config/vitest.setup.ts'],
    typecheck: {enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: false},
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {lines: 95, branches: 95},
    },
  },
})
