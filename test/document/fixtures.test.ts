import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse, toSource} from '../../src/index.js'
import {compactJson} from '../tools/compact-json.js'
import {brokenInvariants} from '../tools/invariants.js'

const fixtures = new URL('../../fixtures/', import.meta.url)

describe.each(readdirSync(fixtures))('fixture %s', (name) => {
  const folder = new URL(`${name}/`, fixtures)
  const source = readFileSync(new URL('input.txt', folder), 'utf8')

  test('has the tree that stands beside it', async () => {
    await expect(`${compactJson(parse(source))}\n`).toMatchFileSnapshot(new URL('tree.json', folder).pathname)
  })

  test('keeps the invariants, and gives its source back', () => {
    const root = parse(source)
    expect(brokenInvariants(source, root)).toEqual([])
    expect(toSource(root)).toBe(source)
  })

  test('says where its conventions come from', () => {
    expect(readFileSync(new URL('SOURCE.md', folder), 'utf8')).toMatch(/^# .+\n\nWritten for declast\./)
  })
})
