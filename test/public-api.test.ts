import {expect, test} from 'vitest'
import * as declast from '../src/index.js'
import * as plugins from '../src/unified.js'

test('declast exports what the documentation names, and nothing else', () => {
  expect(Object.keys(declast).sort()).toMatchInlineSnapshot(`
    [
      "DeclastError",
      "banner",
      "bannerSchema",
      "breakSchema",
      "citationSchema",
      "date",
      "dateSchema",
      "declassificationStamp",
      "declassificationStampSchema",
      "documentId",
      "documentIdSchema",
      "documentSchema",
      "enumeratorSchema",
      "errorCodes",
      "exemption",
      "exemptionSchema",
      "fieldSchema",
      "flowSchema",
      "footnoteReferenceSchema",
      "fromTei",
      "headerSchema",
      "labelSchema",
      "markingSchema",
      "nodeSchema",
      "noticeSchema",
      "outline",
      "outlineMarkerSchema",
      "outlineSchema",
      "pageNumber",
      "pageNumberSchema",
      "parse",
      "particularSchema",
      "phrasingSchema",
      "portionMark",
      "portionMarkSchema",
      "redaction",
      "redactionSchema",
      "referenceSchema",
      "references",
      "referencesSchema",
      "releaseStamp",
      "releaseStampSchema",
      "rootSchema",
      "sectionSchema",
      "textSchema",
      "toHast",
      "toIsm",
      "toJsonLd",
      "toMdast",
      "toSource",
      "toXast",
      "unknownSchema",
    ]
  `)
})

test('declast/unified exports the plugins', () => {
  expect(Object.keys(plugins).sort()).toMatchInlineSnapshot(`
    [
      "declastParse",
      "declastStringify",
      "declastToHast",
      "declastToMdast",
      "declastToXast",
    ]
  `)
})
