import {describe, expect, test} from 'vitest'
import {parse, toSource} from '../../src/index.js'
import {hostileTexts} from '../tools/hostile-texts.js'
import {brokenInvariants} from '../tools/invariants.js'

/** Processor time that a parse takes, in milliseconds. */
function timeOf(text: string): number {
  const {user, system} = process.cpuUsage()
  parse(text, {validate: false})
  const after = process.cpuUsage()
  return (after.user + after.system - user - system) / 1000
}

describe.each(hostileTexts)('%s', (_, make) => {
  test('give a tree that keeps the invariants, and their source back', () => {
    for (const length of [0, 1, 2, 3, 61, 1000, 4000]) {
      const source = make(length)
      const root = parse(source, {validate: false})
      expect(brokenInvariants(source, root)).toEqual([])
      expect(toSource(root).replaceAll(/\s+/g, '')).toBe(source.replaceAll(/\s+/g, ''))
    }
  })

  // sixteen times the text takes sixteen times as long; two hundred and fifty-six times if a pass looks back over it all
  test('take time in step with their length', {retry: 2}, () => {
    const [short, long] = [make(10_000), make(160_000)]
    timeOf(short)
    const least = Math.min(timeOf(short), timeOf(short), timeOf(short))
    expect(timeOf(long)).toBeLessThan(16 * 5 * Math.max(least, 1) + 200)
  })
})

test('a line of more marks than the stack holds goes on with the paragraph above it', () => {
  const source = `The port\n${'was closed (b)(1) '.repeat(150_000)}`
  expect(parse(source, {validate: false}).children).toHaveLength(1)
})

test('more letters than the stack holds stand under one number', () => {
  const source = `1. The port is closed.\n${'a. It was closed.\n'.repeat(150_000)}`
  expect(parse(source, {validate: false}).children).toHaveLength(1)
})
