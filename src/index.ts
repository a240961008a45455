/**
 * Reads the OCR'd text of declassified US government documents into a validated syntax tree.
 *
 * @packageDocumentation
 */
export {toHast, type ToHastOptions} from './compile/html/to-hast.js'
export {toIsm, type Ism, type IsmAttributes, type ToIsmOptions} from './compile/ism/to-ism.js'
export {
  toJsonLd,
  type JsonLd,
  type JsonLdAgent,
  type JsonLdExtent,
  type JsonLdIdentifier,
  type JsonLdReference,
  type JsonLdSource,
} from './compile/json-ld/to-json-ld.js'
export {toMdast, type ToMdastOptions} from './compile/markdown/to-mdast.js'
export {fromTei} from './compile/tei/from-tei.js'
export {toXast} from './compile/tei/to-xast.js'
export {toSource} from './compile/to-source.js'
export {parse, type ParseOptions} from './document/parse.js'

export {type Convention, type SafeParseResult} from './conventions/convention.js'
export {DeclastError, errorCodes, type ErrorCode, type Failure} from './conventions/error.js'

export {date} from './conventions/date/index.js'
export {documentId} from './conventions/document-id/index.js'
export {exemption} from './conventions/exemption/index.js'
export {banner} from './conventions/marking/banner.js'
export {portionMark} from './conventions/marking/portion-mark.js'
export {outline} from './conventions/outline/index.js'
export {pageNumber} from './conventions/page-number/index.js'
export {redaction} from './conventions/redaction/index.js'
export {references} from './conventions/reference/index.js'
export {declassificationStamp, releaseStamp} from './conventions/stamp/index.js'

export type * from './tree/nodes.js'
export type * from './tree/marking.js'
export type {Point, Position} from './tree/positions.js'
export type {AdministrativeControl, Level} from './lexicon/levels.js'
export {markingSchema} from './tree/marking-schema.js'
export {
  bannerSchema,
  breakSchema,
  citationSchema,
  dateSchema,
  documentIdSchema,
  enumeratorSchema,
  exemptionSchema,
  labelSchema,
  footnoteReferenceSchema,
  outlineMarkerSchema,
  pageNumberSchema,
  particularSchema,
  portionMarkSchema,
  redactionSchema,
  textSchema,
  unknownSchema,
} from './tree/leaf-schemas.js'
export {
  declassificationStampSchema,
  documentSchema,
  fieldSchema,
  flowSchema,
  headerSchema,
  nodeSchema,
  noticeSchema,
  outlineSchema,
  phrasingSchema,
  referenceSchema,
  referencesSchema,
  releaseStampSchema,
  rootSchema,
  sectionSchema,
} from './tree/schemas.js'
