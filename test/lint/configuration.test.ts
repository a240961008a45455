import {describe, expect, test} from 'vitest'
import {lint, parse, severityOf, type LintOptions} from '../../src/index.js'
import {activeRules} from '../../src/lint/configuration.js'
import {ruleCodes} from '../../src/lint/codes.js'

const names = (options: LintOptions) => activeRules(options).map(({rule}) => rule.name)
const tree = parse('Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030019-1')
/** The severities of the one finding in the tree, under a setting of its rule. */
const severities = (setting: unknown) =>
  lint(tree, {preset: 'none', rules: {'document-id-check-digit': setting as 'on'}}).map(severityOf)

describe('presets', () => {
  test('strict has every rule, none has none, recommended is the default', () => {
    expect(names({preset: 'strict'})).toEqual(Object.keys(ruleCodes))
    expect(names({preset: 'none'})).toEqual([])
    expect(names({})).toEqual(names({preset: 'recommended'}))
    expect(names({}).length).toBeLessThan(Object.keys(ruleCodes).length)
  })

  test('release has what concerns a release, and nothing of the text', () => {
    const release = names({preset: 'release'})
    expect(release).toEqual(expect.arrayContaining(['release-before-document', 'personal-identifier']))
    expect(release).not.toEqual(expect.arrayContaining(['outline-gap']))
    expect(release).not.toContain('banner-mismatch')
  })

  test('rules are switched on and off beside a preset', () => {
    expect(names({preset: 'none', rules: {'outline-gap': 'on'}})).toEqual(['outline-gap'])
    expect(names({rules: {'outline-gap': false}})).not.toContain('outline-gap')
  })
})

describe('severities', () => {
  test.each([
    ['on', ['warning']],
    [true, ['warning']],
    [['on'], ['warning']],
    [['on', {known: []}], ['warning']],
    ['info', ['info']],
    ['warn', ['warning']],
    ['warning', ['warning']],
    [1, ['warning']],
    ['error', ['error']],
    [2, ['error']],
    [['error', {}], ['error']],
    ['off', []],
    [false, []],
    [0, []],
    [['off', {}], []],
  ])('%j', (setting, expected) => {
    expect(severities(setting)).toEqual(expected)
  })
})

describe('what is not understood', () => {
  test.each([
    ['a preset', {preset: 'lenient'}, 'Unexpected preset "lenient"'],
    ['a date', {date: '29 January 1953'}, 'Unexpected date "29 January 1953"'],
    ['a rule', {rules: {'banner-missing': 'on'}}, 'Unexpected rule `banner-missing`'],
    ['a rule that every object has', {rules: {toString: 'on'}}, 'Unexpected rule `toString`'],
    ['a severity', {rules: {'outline-gap': 'fatal'}}, 'Unexpected severity "fatal" of rule `outline-gap`'],
    ['options', {rules: {'outline-gap': ['on', 3]}}, 'Unexpected options of rule `outline-gap`'],
    ['no options', {rules: {'outline-gap': ['on', null]}}, 'Unexpected options of rule `outline-gap`'],
  ])('%s', (_, options, message) => {
    expect(() => lint(tree, options as LintOptions)).toThrow(TypeError)
    expect(() => lint(tree, options as LintOptions)).toThrow(message)
  })
})
