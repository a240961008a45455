import {readFileSync} from 'node:fs'
import draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {lint, parse, toSarif} from '../../src/index.js'
import {ruleCodes} from '../../src/lint/codes.js'
import {TOOL_VERSION} from '../../src/lint/sarif.js'
import {fixtureNames, fixtureText} from '../tools/fixture-texts.js'

/** The schema of SARIF 2.1.0, as the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) carries it. */
const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as object

const ajv = new draft4.default({strict: false, allErrors: true, unicodeRegExp: false})
formats.default(ajv)
const validate = ajv.compile(schema)

const files = fixtureNames.map((name) => {
  const file = new VFile({path: `fixtures/${name}/input.txt`, value: fixtureText(name)})
  file.messages.push(...lint(parse(String(file)), {preset: 'strict'}))
  return file
})

describe('a SARIF log', () => {
  test('of all fixtures is valid by the schema, and so is its JSON', () => {
    const log = toSarif(files)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(JSON.parse(JSON.stringify(log)))).toBe(true)
    expect(log.runs[0].results).toHaveLength(files.flatMap(({messages}) => messages).length)
  })

  test('would not be valid with a level that SARIF does not have', () => {
    const log = JSON.parse(JSON.stringify(toSarif(files))) as {runs: {results: {level: string}[]}[]}
    for (const result of log.runs[0]?.results ?? []) result.level = 'info'
    expect(validate(log)).toBe(false)
  })

  test.each([
    ['no file', []],
    ['a file without messages', [{path: 'a.txt', messages: []}]],
  ])('of %s has no results', (_, checked) => {
    const log = toSarif(checked)
    expect(validate(log)).toBe(true)
    expect(log.runs[0].results).toEqual([])
  })

  test('has every rule, in the order of their codes, with an address', () => {
    const {driver} = toSarif([]).runs[0].tool
    expect(driver.rules.map(({id}) => id)).toEqual(Object.keys(ruleCodes))
    expect(driver.rules.every(({helpUri, id}) => helpUri.endsWith(`#${id}`))).toBe(true)
  })

  test('names the version of the package', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(TOOL_VERSION).toBe(version)
    expect(toSarif([]).runs[0].tool.driver.semanticVersion).toBe(version)
  })
})

describe('a result', () => {
  const text = 'Approved For Release 2005/08/22 : ClA-RDP79R00904A000100040102-6'
  const messages = lint(parse(text))
  const [result] = toSarif(messages).runs[0].results

  test('says where, by lines and by offsets, what, and what would mend it', () => {
    expect(result).toEqual({
      ruleId: 'document-id-damaged',
      ruleIndex: Object.keys(ruleCodes).indexOf('document-id-damaged'),
      level: 'note',
      message: {
        text: 'Unexpected identifier `ClA-RDP79R00904A000100040102-6`, expected `CIA-RDP79R00904A000100040102-6`',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'stdin'},
            region: {
              startLine: 1,
              startColumn: 35,
              endLine: 1,
              endColumn: 65,
              charOffset: 34,
              charLength: 30,
            },
          },
        },
      ],
      fixes: [
        {
          description: {text: 'Write CIA-RDP79R00904A000100040102-6'},
          artifactChanges: [
            {
              artifactLocation: {uri: 'stdin'},
              replacements: [
                {
                  deletedRegion: {charOffset: 34, charLength: 30},
                  insertedContent: {text: 'CIA-RDP79R00904A000100040102-6'},
                },
              ],
            },
          ],
        },
      ],
    })
  })

  test.each([
    ['box 4/memo.txt', 'box%204/memo.txt'],
    ['box\\memo.txt', 'box/memo.txt'],
    ['/archive/memo #2.txt', 'file:///archive/memo%20%232.txt'],
    ['C:\\archive\\memo 2.txt', 'file:///C:/archive/memo%202.txt'],
    ['https://example.org/memo.txt', 'https://example.org/memo.txt'],
  ])('of %s lies at %s', (path, uri) => {
    const log = toSarif([{path, messages}])
    expect(log.runs[0].results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    ['a point', {line: 3, column: 7}, {startLine: 3, startColumn: 7}],
    [
      'lines without offsets',
      {start: {line: 3, column: 7}, end: {line: 3, column: 9}},
      {startLine: 3, startColumn: 7, endLine: 3, endColumn: 9},
    ],
    ['no place', undefined, undefined],
    ['a line', {line: 3}, {startLine: 3, startColumn: 1}],
  ])('of another plugin, at %s, is kept', (_, place, region) => {
    const log = toSarif([new VFileMessage('Odd', {place, ruleId: 'odd'} as never)])
    expect(log.runs[0].results[0]?.locations[0]?.physicalLocation.region).toEqual(region)
    expect(log.runs[0].results[0]).not.toHaveProperty('ruleIndex')
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  test('of a message without a rule has one that no rule is called by', () => {
    expect(toSarif([new VFileMessage('Odd')]).runs[0].results[0]?.ruleId).toBe('unknown')
  })
})
