import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {ruleCodes} from '../../src/lint/codes.js'
import {MANUAL, manualUrl} from '../../src/lint/manual.js'
import {diagnosticsPage, pageFile} from '../tools/diagnostics-page.js'

const page = readFileSync(pageFile, 'utf8')

test('docs/diagnostics.md is what the rules say; `npm run --silent diagnostics` writes it', () => {
  expect(page).toBe(diagnosticsPage())
})

test.each(Object.keys(ruleCodes))('%s has an anchor, to which its messages point', (name) => {
  expect(page).toContain(`\n### ${name}\n`)
  expect(new URL(manualUrl(name)).hash).toBe(`#${name}`)
})

test('the package ships the page at the address that messages give', () => {
  const {name, files} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    name: string
    files: string[]
  }
  const path = new URL(MANUAL).pathname.replace(`/${name}/`, '')
  expect(files).toContain(path)
})
