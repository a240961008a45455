import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {describedNodes, withNodes} from './tools/tree-page.js'

const page = readFileSync(new URL('../docs/tree.md', import.meta.url), 'utf8')
const sources = ['furniture', 'phrasing', 'flow'].map((name) =>
  readFileSync(new URL(`../src/tree/${name}.ts`, import.meta.url), 'utf8'),
)

test('the examples of the node specification are what parse returns (npm run tree-page writes them)', () => {
  expect(withNodes(page)).toBe(page)
})

test('the node specification describes every node', () => {
  const types = sources.flatMap((source) =>
    [...source.matchAll(/^ {2}type: '(\w+)'$/gm)].map(([, type]) => type),
  )
  expect(describedNodes(page).sort()).toEqual(types.sort())
})
