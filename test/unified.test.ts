import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {
  chunks,
  lint,
  parse,
  redactions,
  summarize,
  toHast,
  toMdast,
  toSource,
  toText,
  toXast,
} from '../src/index.js'
import {
  declastChunks,
  declastLint,
  declastParse,
  declastRedactions,
  declastStringify,
  declastSummarize,
  declastToHast,
  declastToMdast,
  declastToText,
  declastToXast,
} from '../src/unified.js'
import {fixtureText} from './tools/fixture-texts.js'

const source = fixtureText('estimate-memorandum')
const tree = parse(source)
const reading = () => unified().use(declastParse)

describe('a plugin gives what its function gives', () => {
  test('parse, with its options', () => {
    expect(reading().parse(source)).toEqual(tree)
    expect(unified().use(declastParse, {validate: false}).parse(source)).toEqual(tree)
  })

  test.each([
    ['stringify', reading().use(declastStringify).stringify(tree), toSource(tree)],
    ['toText', reading().use(declastToText).stringify(tree), toText(tree)],
    ['toText, with its options', reading().use(declastToText, {furniture: true, pageMarks: true}).stringify(tree), toText(tree, {furniture: true, pageMarks: true})],
    ['chunks', reading().use(declastChunks).processSync(source).result, chunks(tree)],
    ['chunks, with their options', reading().use(declastChunks, {size: 200}).processSync(source).result, chunks(tree, {size: 200})],
    ['summarize', reading().use(declastSummarize).processSync(source).result, summarize(tree)],
    ['redactions', reading().use(declastRedactions).processSync(source).result, redactions(tree)],
    ['toMdast', reading().use(declastToMdast).runSync(tree), toMdast(tree)],
    ['toMdast, with its options', reading().use(declastToMdast, {furniture: 'none'}).runSync(tree), toMdast(tree, {furniture: 'none'})],
    ['toHast', reading().use(declastToHast).runSync(tree), toHast(tree)],
    ['toHast, with its options', reading().use(declastToHast, {furniture: 'none'}).runSync(tree), toHast(tree, {furniture: 'none'})],
    ['toXast', reading().use(declastToXast).runSync(tree), toXast(tree)],
  ])('%s', (_, given, expected) => {
    expect(given).toEqual(expected)
  }) // prettier-ignore
})

describe('messages', () => {
  const damaged = 'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-5'
  const linting = () => reading().use(declastLint, {preset: 'release'}).use(declastStringify)
  const codes = lint(parse(damaged), {preset: 'release'}).map(({ruleId}) => ruleId)

  test('are in the file', () => {
    const {messages} = linting().processSync(damaged)
    expect(codes).toContain('document-id-check-digit')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(codes)
    expect(messages[0]).toMatchObject({name: expect.stringMatching(/^1:/) as string})
  })

  test('name it, where it has a path', () => {
    const {messages} = linting().processSync({path: 'memo.txt', value: damaged})
    expect(messages[0]).toMatchObject({
      file: 'memo.txt',
      name: expect.stringMatching(/^memo\.txt:1:/) as string,
    })
  })
})
