import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import {ruleCodes, type RuleName} from '../../src/lint/codes.js'
import {lint} from '../../src/lint/lint.js'
import {rules} from '../../src/lint/registry.js'
import {fixtureNames, fixtureText} from '../tools/fixture-texts.js'
import {lintExample} from '../tools/lint-example.js'
import {messageLine} from '../tools/message-lines.js'
import {placedTree, withoutPositions} from '../tools/placed-tree.js'
import {readManual, ruleFile} from '../tools/rule-manual.js'

const names = Object.keys(ruleCodes) as RuleName[]

/** Fixtures in which there is nothing to find. */
const clean = ['estimate-memorandum', 'study-chapter']

test('every file of rules is a rule with a code, and every code a rule', () => {
  const files = readdirSync(new URL('.', ruleFile('any'))).map((file) => file.replace(/\.ts$/, ''))
  expect(files.sort()).toEqual([...names].sort())
  expect(Object.keys(rules)).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const rule = rules[name]
  const manual = readManual(name)
  const {facts, examples} = manual

  test('is called as its file is, and its code says what its manual says', () => {
    expect(rule.name).toBe(name)
    expect(manual.what).toBe(ruleCodes[name])
    expect(manual.what).toMatch(/^An? |^[A-Z]/)
    expect(manual.why.join(' ').length).toBeGreaterThan(60)
  })

  test('has a manual that agrees with what it does', () => {
    expect(facts.get('Source')).toBe(rule.source)
    expect(facts.get('Holds')).toMatch(/^(?:at all times|from |since |before |for )/)
    const severities =
      typeof rule.severity === 'string' ? [rule.severity] : rule.severity.map(({severity}) => severity)
    for (const severity of severities) expect(facts.get('Severity')).toContain(severity)
    expect(facts.has('Options')).toBe(true)
    for (const [option, value] of Object.entries(rule.defaults)) {
      const standard = Array.isArray(value) && value.length === 0 ? 'none' : String(value)
      expect(facts.get('Options')).toContain(`\`${option}\` (${standard})`)
    }
    if (Object.keys(rule.defaults).length === 0) expect(facts.get('Options')).toBe('none')
    if (typeof rule.severity !== 'string')
      expect(rule.undated, 'says what it does without a date').toBeDefined()
  })

  test('has examples of both kinds', () => {
    expect(examples.filter(({kind}) => kind === 'good')).not.toHaveLength(0)
    expect(examples.filter(({kind}) => kind === 'bad')).not.toHaveLength(0)
  })

  test.each(examples.map((example, index) => [`${example.kind} example ${index + 1}`, example] as const))(
    'gives for its %s the messages that it states',
    (_, example) => {
      const messages = lintExample(name, example)
      expect(messages.map(messageLine)).toEqual(example.messages)
      if (example.kind === 'bad') expect(example.messages).not.toHaveLength(0)
      const fixes = messages.filter(({fix}) => fix)
      if (fixes.length > 0) expect(facts.get('Fix'), 'a rule that fixes says what').toBeDefined()
    },
  )

  test('is silent on trees without positions', () => {
    for (const {format, code} of examples) {
      const tree = format === 'tree' ? placedTree(JSON.parse(code)).tree : parse(code)
      expect(lint(withoutPositions(tree), {preset: 'strict'})).toEqual([])
    }
  })

  test.each(clean)('is silent on the clean fixture %s', (fixture) => {
    expect(lint(parse(fixtureText(fixture)), {preset: 'none', rules: {[name]: 'error'}})).toEqual([])
  })
})

test.each(fixtureNames)('all rules are silent on %s without positions', (fixture) => {
  expect(lint(withoutPositions(parse(fixtureText(fixture))), {preset: 'strict'})).toEqual([])
})
