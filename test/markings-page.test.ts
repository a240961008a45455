import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {ruleRows} from './tools/rule-rows.js'

test('the page on markings has a row for each rule', () => {
  const page = readFileSync(new URL('../docs/markings.md', import.meta.url), 'utf8')
  const rows = page.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line))
  expect(rows).toEqual(ruleRows)
})
