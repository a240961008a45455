/**
 * Reads the OCR'd text of declassified US government documents into a validated syntax tree.
 *
 * @packageDocumentation
 */
export {chunks, type Chunk, type ChunksOptions} from './compile/chunks/chunks.js'
export {outlineOf, sectionAt, type OutlineEntry} from './compile/outline/outline-of.js'
export {pages, type Page} from './compile/pages/pages.js'
export {documentTypes, type DocumentType} from './compile/record/document-types.js'
export {summarize} from './compile/record/summarize.js'
export {
  summarySchema,
  type Summary,
  type SummaryExemption,
  type SummaryField,
  type SummaryIdentifier,
  type SummaryReference,
} from './compile/record/summary-schema.js'
export {
  compareReleases,
  type ReleaseComparison,
  type ReleaseDifference,
  type ReleasePlace,
  type ReleaseVariant,
} from './compile/releases/compare-releases.js'
export {
  redactions,
  type ExemptionCount,
  type PageWithheld,
  type RedactionReport,
  type Withheld,
} from './compile/releases/redactions.js'
export {treeJsonSchema, type JsonSchema} from './compile/schema/tree-json-schema.js'
export {
  sourceAt,
  textOffsetOf,
  type SourcePlace,
  type TextMap,
  type TextSegment,
} from './compile/text/text-map.js'
export {toText, toTextWithMap, type MappedText, type ToTextOptions} from './compile/text/to-text.js'
export {toHast, type ToHastOptions} from './compile/html/to-hast.js'
export {toIsm, type Ism, type IsmAttributes, type ToIsmOptions} from './compile/ism/to-ism.js'
export {
  toJsonLd,
  type JsonLd,
  type JsonLdAgent,
  type JsonLdExtent,
  type JsonLdIdentifier,
  type JsonLdReference,
} from './compile/json-ld/to-json-ld.js'
export {toMdast, type ToMdastOptions} from './compile/markdown/to-mdast.js'
export {fromTei} from './compile/tei/from-tei.js'
export {toXast} from './compile/tei/to-xast.js'
export {toSource} from './compile/to-source.js'
export {parse, type ParseOptions} from './document/parse.js'
export type {Filled, FoundFurniture, LineConvention, LineFinding} from './document/lines/line-conventions.js'

export {applyFixes} from './lint/apply-fixes.js'
export {ruleCodes, type RuleName} from './lint/codes.js'
export type {LintOptions, RuleSetting, RuleSettings, SeveritySetting} from './lint/configuration.js'
export {lint} from './lint/lint.js'
export {severityOf, type Fix, type LintMessage, type Severity} from './lint/message.js'
export type {RuleOptions} from './lint/registry.js'
export type {PresetName} from './lint/rule.js'
export type {AttachmentAbsentOptions} from './lint/rules/attachment-absent.js'
export type {DocumentIdCheckDigitOptions} from './lint/rules/document-id-check-digit.js'
export type {DuplicateLineOptions} from './lint/rules/duplicate-line.js'
export type {ExemptionWithoutGapOptions} from './lint/rules/exemption-without-gap.js'
export type {OcrQualityOptions} from './lint/rules/ocr-quality.js'
export {toSarif, type CheckedFile} from './lint/sarif.js'
export type * from './lint/sarif-log.js'

export {type Convention, type ConventionWith, type SafeParseResult} from './conventions/convention.js'
export {DeclastError, errorCodes, type ErrorCode, type Failure} from './conventions/error.js'

export {date} from './conventions/date/index.js'
export type {YearEvidence} from './conventions/date/century.js'
export {checkDocumentId, documentId, type CheckDocumentIdOptions} from './conventions/document-id/index.js'
export {describeExemption, type ExemptionDescription} from './conventions/exemption/describe.js'
export {exemption} from './conventions/exemption/index.js'
export {banner} from './conventions/marking/banner.js'
export {compareLevels} from './conventions/marking/compare-levels.js'
export {portionMark} from './conventions/marking/portion-mark.js'
export {rollUp} from './conventions/marking/roll-up.js'
export {type MarkingFinding} from './conventions/marking/rules/finding.js'
export {validateMarking, type ValidateMarkingOptions} from './conventions/marking/validate-marking.js'
export {type RuleSeverity} from './lexicon/marking-rules/rule.js'
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
export {dateSchema} from './tree/leaf-schemas/date.js'
export {documentIdSchema} from './tree/leaf-schemas/document-id.js'
export {exemptionSchema} from './tree/leaf-schemas/exemption.js'
export {bannerSchema, portionMarkSchema} from './tree/leaf-schemas/marking.js'
export {enumeratorSchema, outlineMarkerSchema} from './tree/leaf-schemas/outline.js'
export {pageNumberSchema} from './tree/leaf-schemas/page-number.js'
export {redactionSchema} from './tree/leaf-schemas/redaction.js'
export {
  breakSchema,
  citationSchema,
  footnoteReferenceSchema,
  labelSchema,
  particularSchema,
  textSchema,
  unknownSchema,
} from './tree/leaf-schemas/text.js'
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
