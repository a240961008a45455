import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {reporterJson} from 'vfile-reporter-json'
import {expect, test} from 'vitest'
import {declastLint, declastParse, declastStringify} from '../../src/unified.js'
import {fixtureText} from '../tools/fixture-texts.js'

const processor = unified().use(declastParse).use(declastLint, {preset: 'release'}).use(declastStringify)

function checked(path?: string): VFile {
  const file = new VFile({value: fixtureText('wharf-report'), ...(path !== undefined && {path})})
  return processor.processSync(file)
}

test('vfile-reporter shows places, severities, messages, rules and the name of the tool', () => {
  const lines = reporter(checked('wharf-report.txt'), {color: false}).split('\n')
  expect(lines[0]).toBe('wharf-report.txt')
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^27:58-27:69 +warning +Unexpected social security number, expected .+ personal-identifier {1,40}declast$/,
    ),
  )
  expect(lines).toContainEqual(expect.stringMatching(/^19:1-19:21 +info .+ release-stamp-damaged +declast$/))
  expect(lines.at(-1)).toMatch(/^\d+ messages \(⚠ \d+ warnings\)$/)
})

test('vfile-reporter shows the source of a rule to those who ask', () => {
  const report = reporter(checked('wharf-report.txt'), {color: false, verbose: true})
  expect(report).toContain('Source: 5 USC 552a; 5 USC 552(b)(6)')
})

test('vfile-reporter-json gives every field of a message that it has', () => {
  const [file] = JSON.parse(reporterJson(checked('wharf-report.txt'))) as {
    path: string
    messages: Record<string, unknown>[]
  }[]
  expect(file?.path).toBe('wharf-report.txt')
  expect(file?.messages[0]).toMatchObject({
    reason: 'Unexpected stamp words `Approved For Re1ease`, expected `Approved For Release`',
    line: 19,
    column: 1,
    ruleId: 'release-stamp-damaged',
    source: 'declast',
  })
})

test('the plugin names the file in its messages, as file.message does', () => {
  const [named] = checked('wharf-report.txt').messages
  expect(named?.file).toBe('wharf-report.txt')
  expect(named?.name).toBe('wharf-report.txt:19:1-19:21')
  const [unnamed] = checked().messages
  expect(unnamed?.name).toBe('19:1-19:21')
})

test('the plugin takes no options, and null', () => {
  const text = fixtureText('wharf-report')
  const plain = unified().use(declastParse).use(declastLint).use(declastStringify)
  const none = unified().use(declastParse).use(declastLint, null).use(declastStringify)
  expect(plain.processSync(text).messages.length).toBeGreaterThan(0)
  expect(none.processSync(text).messages).toHaveLength(plain.processSync(text).messages.length)
})
