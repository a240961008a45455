import {describe, expect, test} from 'vitest'
import {lint, parse} from '../../src/index.js'
import {fixtureNames, fixtureText} from '../tools/fixture-texts.js'
import {messageLineWithRule} from '../tools/message-lines.js'

describe.each(fixtureNames)('fixture %s', (name) => {
  const text = fixtureText(name)
  const messages = lint(parse(text), {preset: 'strict'})

  test('gives the messages that stand beside it', async () => {
    const lines = messages.map((message) => `${messageLineWithRule(message)}\n`)
    const file = new URL(`../../fixtures/${name}/messages.txt`, import.meta.url)
    await expect(lines.join('')).toMatchFileSnapshot(file.pathname)
  })

  test('gives messages at places that its text has', () => {
    for (const {place, actual, fix, ruleId} of messages) {
      expect(place, ruleId).toBeDefined()
      if (!place || !('start' in place)) continue
      const {start, end} = place
      expect(start.offset).toBeLessThan(end.offset ?? 0)
      expect(end.offset).toBeLessThanOrEqual(text.length)
      if (fix) expect(text.slice(...fix.range)).toBe(actual)
    }
  })
})
