import {unified} from 'unified'
import {describe, expectTypeOf, test} from 'vitest'
import * as z from 'zod'
import {
  banner,
  documentId,
  parse,
  releaseStamp,
  type Banner,
  type Chunk,
  type Convention,
  type DeclastError,
  type DocumentId,
  type Level,
  type Node,
  type RedactionReport,
  type ReleaseStamp,
  type Root,
  type Summary,
} from '../src/index.js'
import {
  declastChunks,
  declastParse,
  declastRedactions,
  declastStringify,
  declastSummarize,
  declastToText,
} from '../src/unified.js'

describe('types', () => {
  test('parse gives a Root, and takes its options as null or nothing', () => {
    expectTypeOf(parse).returns.toEqualTypeOf<Root>()
    expectTypeOf(parse).toBeCallableWith('text', null)
    expectTypeOf(parse).toBeCallableWith('text', {validate: false})
    // @ts-expect-error: an option that does not exist
    parse('text', {strict: true})
    // @ts-expect-error: a text is a string
    parse(1)
  })

  test('a convention gives its node', () => {
    expectTypeOf(banner).toExtend<Convention<Banner>>()
    expectTypeOf(banner.parse('SECRET')).toEqualTypeOf<Banner>()
    expectTypeOf(banner.parse('SECRET').marking.level).toEqualTypeOf<Level | undefined>()
    expectTypeOf(releaseStamp.find('')).toEqualTypeOf<ReleaseStamp[]>()
    expectTypeOf(documentId.stringify).parameter(0).toEqualTypeOf<DocumentId>()
  })

  test('safeParse tells success from failure', () => {
    const result = banner.safeParse('SECRET')
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<Banner>()
    else expectTypeOf(result.error).toEqualTypeOf<DeclastError>()
  })

  test('nodes are told apart by their type', () => {
    const node = parse('') as Node
    if (node.type === 'banner') expectTypeOf(node).toEqualTypeOf<Banner>()
    if (node.type === 'pageBreak') expectTypeOf(node.page).toEqualTypeOf<number>()
  })

  test('a codec goes into a schema', () => {
    const schema = z.object({marking: banner.codec})
    expectTypeOf(schema.decode({marking: 'SECRET'})).toEqualTypeOf<{marking: Banner}>()
    expectTypeOf(schema.encode({marking: banner.parse('SECRET')})).toEqualTypeOf<{marking: string}>()
  })

  test('compilers give what they are named after', () => {
    const processor = unified().use(declastParse)
    expectTypeOf(processor().use(declastToText).stringify(parse(''))).toEqualTypeOf<string>()
    expectTypeOf(processor().use(declastChunks).processSync('').result).toEqualTypeOf<Chunk[]>()
    expectTypeOf(processor().use(declastSummarize).processSync('').result).toEqualTypeOf<Summary>()
    expectTypeOf(processor().use(declastRedactions).processSync('').result).toEqualTypeOf<RedactionReport>()
    // @ts-expect-error: an option that does not exist
    unified().use(declastChunks, {length: 20})
  })

  test('a processor parses to a Root and stringifies to a string', () => {
    const processor = unified().use(declastParse).use(declastStringify)
    expectTypeOf(processor.parse('text')).toEqualTypeOf<Root>()
    expectTypeOf(processor.stringify(parse('text'))).toEqualTypeOf<string>()
    expectTypeOf(processor.processSync('text').value).toExtend<string | Uint8Array>()
  })
})
