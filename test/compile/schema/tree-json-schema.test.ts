import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nodeSchema, parse, rootSchema, treeJsonSchema} from '../../../src/index.js'
import {arbitraryDocument} from '../../tools/arbitrary-document.js'
import {fixtureNames, fixtureText} from '../../tools/fixture-texts.js'
import {paragraph, redaction, root, text} from '../../tools/nodes.js'

const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
const validate = ajv.compile(treeJsonSchema())

describe('the JSON Schema of a tree', () => {
  test('has a definition for every type of node, by its name', () => {
    const {$defs = {}} = treeJsonSchema()
    expect(Object.keys($defs).sort()).toMatchInlineSnapshot(`
      [
        "banner",
        "break",
        "citation",
        "date",
        "declassificationStamp",
        "distribution",
        "document",
        "documentId",
        "enumerator",
        "exemption",
        "field",
        "footnote",
        "footnoteReference",
        "header",
        "heading",
        "label",
        "marking",
        "notice",
        "originator",
        "outlineMarker",
        "pageBreak",
        "pageNumber",
        "paragraph",
        "particular",
        "point",
        "portionMark",
        "position",
        "preformatted",
        "recipient",
        "redaction",
        "reference",
        "references",
        "releaseStamp",
        "root",
        "section",
        "signature",
        "text",
        "unknown",
      ]
    `)
    for (const [name, definition] of Object.entries($defs)) {
      if (typeof definition === 'object' && definition.properties?.['type'] !== undefined)
        expect(definition.properties['type']).toMatchObject({const: name})
    }
  })

  test('is made once', () => {
    expect(treeJsonSchema()).toBe(treeJsonSchema())
  })

  test.each(fixtureNames)('accepts the tree of %s', (name) => {
    expect(validate(parse(fixtureText(name))), ajv.errorsText(validate.errors)).toBe(true)
    const stored = JSON.parse(
      readFileSync(new URL(`../../../fixtures/${name}/tree.json`, import.meta.url), 'utf8'),
    ) as unknown
    expect(validate(stored), ajv.errorsText(validate.errors)).toBe(true)
  })

  test('accepts the tree of any document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (source) => {
        expect(validate(parse(source, {validate: false})), ajv.errorsText(validate.errors)).toBe(true)
      }),
      {numRuns: 100},
    )
  })

  const good = root(paragraph(text('The port is shut.')))
  const section = {type: 'section', path: ['1'], depth: 1, children: []}
  test.each([
    ['a tree', good],
    ['a tree without children', {type: 'root', children: []}],
    ['further fields', {...good, data: {note: 'mine'}}],
    ['a document in a file', root({type: 'document', children: good.children as never[]})],
    ['no tree at all', undefined],
    ['another type', {type: 'memorandum', children: []}],
    ['a tree without its children', {type: 'root'}],
    ['a leaf without its value', {type: 'root', children: [{type: 'text'}]}],
    ['a phrase where a paragraph belongs', {type: 'root', children: [text('The port')]}],
    ['a section in a paragraph', {type: 'root', children: [{type: 'paragraph', children: [section]}]}],
    ['a section without a path', {type: 'root', children: [{...section, path: []}]}],
    ['a depth of none', {type: 'root', children: [{...section, depth: 0}]}],
    ['a confidence above one', root({...redaction('[REDACTED]'), confidence: 2})],
    [
      'a page that begins before the first',
      root({
        type: 'pageBreak',
        page: 1,
        evidence: 'form-feed',
        begins: {line: 1, column: 1, offset: 0},
        children: [],
      }),
    ],
    [
      'a line of none',
      {...good, position: {start: {line: 0, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}},
    ],
  ])('judges %s as zod does', (_, tree) => {
    expect(validate(tree)).toBe(rootSchema.safeParse(tree).success)
  })

  test('both judges can say no', () => {
    expect(validate({type: 'root'})).toBe(false)
    expect(nodeSchema.safeParse({type: 'root'}).success).toBe(false)
  })
})
