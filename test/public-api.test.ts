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
      "checkDocumentId",
      "citationSchema",
      "compareLevels",
      "date",
      "dateSchema",
      "declassificationStamp",
      "declassificationStampSchema",
      "describeExemption",
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
      "rollUp",
      "rootSchema",
      "sectionSchema",
      "textSchema",
      "toSource",
      "unknownSchema",
      "validateMarking",
    ]
  `)
})

test('declast/unified exports the plugins', () => {
  expect(Object.keys(plugins).sort()).toMatchInlineSnapshot(`
    [
      "declastParse",
      "declastStringify",
    ]
  `)
})
