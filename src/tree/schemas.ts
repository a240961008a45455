import * as z from 'zod'
import {dateObject, isoDateSchema} from './leaf-schemas/date.js'
import {documentIdObject} from './leaf-schemas/document-id.js'
import {exemptionObject} from './leaf-schemas/exemption.js'
import {
  furnitureFields,
  optionalText,
  optionalTrue,
  pointSchema,
  position,
  readingFields,
} from './leaf-schemas/fields.js'
import {bannerObject, portionMarkObject} from './leaf-schemas/marking.js'
import {enumeratorObject, outlineMarkerObject} from './leaf-schemas/outline.js'
import {pageNumberObject} from './leaf-schemas/page-number.js'
import {redactionObject} from './leaf-schemas/redaction.js'
import {releaseDecisionSchema} from './leaf-schemas/release-decision.js'
import {
  breakObject,
  citationObject,
  footnoteReferenceObject,
  labelObject,
  particularObject,
  textObject,
  unknownObject,
} from './leaf-schemas/text.js'
import type {
  DeclassificationStamp,
  Document,
  Field,
  Flow,
  Header,
  Node,
  Notice,
  Outline,
  Phrasing,
  Reference,
  References,
  ReleaseStamp,
  Root,
  Section,
} from './nodes.js'

const stampContent = z.discriminatedUnion('type', [
  textObject,
  breakObject,
  dateObject,
  documentIdObject,
  exemptionObject,
  pageNumberObject,
  particularObject,
  unknownObject,
])

const releaseStamp = z.object({
  type: z.literal('releaseStamp'),
  decision: releaseDecisionSchema.exactOptional(),
  agency: optionalText,
  date: isoDateSchema.exactOptional(),
  documentId: optionalText,
  program: optionalText,
  ...furnitureFields,
  ...readingFields,
  children: z.array(stampContent),
  position,
})

const declassificationStamp = z.object({
  type: z.literal('declassificationStamp'),
  decision: releaseDecisionSchema.exactOptional(),
  authority: z.object({order: z.string(), section: optionalText}).exactOptional(),
  project: optionalText,
  by: optionalText,
  date: isoDateSchema.exactOptional(),
  ...furnitureFields,
  ...readingFields,
  children: z.array(stampContent),
  position,
})

const notice = z.object({
  type: z.literal('notice'),
  kind: z.enum([
    'espionage-law',
    'review-box',
    'downgrading',
    'classification-authority',
    'provenance',
    'running-head',
    'tool',
    'other',
  ]),
  ...furnitureFields,
  ...readingFields,
  children: z.array(stampContent),
  position,
})

const furniture = [
  bannerObject,
  exemptionObject,
  releaseStamp,
  declassificationStamp,
  documentIdObject,
  pageNumberObject,
  notice,
  redactionObject,
  unknownObject,
] as const

const pageBreak = z.object({
  type: z.literal('pageBreak'),
  page: z.number().int().min(2),
  begins: pointSchema,
  evidence: z.enum(['form-feed', 'page-mark', 'furniture', 'page-number']),
  children: z.array(z.discriminatedUnion('type', furniture)),
  position,
})

const inline = [
  textObject,
  breakObject,
  labelObject,
  portionMarkObject,
  enumeratorObject,
  dateObject,
  citationObject,
  footnoteReferenceObject,
  pageBreak,
  ...furniture,
] as const

const phrasing = z.discriminatedUnion('type', inline)

const paragraph = z.object({type: z.literal('paragraph'), children: z.array(phrasing), position})
const heading = z.object({
  type: z.literal('heading'),
  runIn: optionalTrue,
  children: z.array(phrasing),
  position,
})
const preformatted = z.object({type: z.literal('preformatted'), children: z.array(phrasing), position})

const designator = z.object({value: z.string(), series: z.string(), number: z.string()})

const reference = z.object({
  type: z.literal('reference'),
  identifier: optionalText,
  label: optionalText,
  designator: designator.exactOptional(),
  otherDesignators: z.array(designator).exactOptional(),
  title: optionalText,
  date: isoDateSchema.exactOptional(),
  attachment: optionalText,
  note: optionalText,
  ...readingFields,
  children: z.array(phrasing),
  position,
})

const references = z.object({
  type: z.literal('references'),
  children: z.array(z.discriminatedUnion('type', [reference, ...inline])),
  position,
})

const field = z.object({
  type: z.literal('field'),
  name: z.string().min(1),
  continued: optionalTrue,
  children: z.array(z.discriminatedUnion('type', [references, ...inline])),
  position,
})

const signature = z.object({
  type: z.literal('signature'),
  name: optionalText,
  titles: z.array(z.string()),
  children: z.array(phrasing),
  position,
})

const originator = z.object({
  type: z.literal('originator'),
  office: z.string(),
  children: z.array(phrasing),
  position,
})

const recipient = z.object({
  type: z.literal('recipient'),
  copies: optionalText,
  name: z.string(),
  children: z.array(phrasing),
  position,
})

const distribution = z.object({
  type: z.literal('distribution'),
  children: z.array(z.discriminatedUnion('type', [recipient, ...inline])),
  position,
})

const footnote = z.object({
  type: z.literal('footnote'),
  identifier: z.string().min(1),
  marker: z.string(),
  children: z.array(phrasing),
  position,
})

const flowWithoutNesting = [
  paragraph,
  heading,
  preformatted,
  references,
  signature,
  originator,
  distribution,
  footnote,
  pageBreak,
  ...furniture,
] as const

const section = z.object({
  type: z.literal('section'),
  path: z.array(z.string()).min(1),
  depth: z.number().int().min(1),
  get children() {
    return z.array(sectionContent)
  },
  position,
})

const header = z.object({
  type: z.literal('header'),
  children: z.array(z.discriminatedUnion('type', [field, paragraph, preformatted, pageBreak, ...furniture])),
  position,
})

const sectionContent: z.ZodType<Section['children'][number]> = z.discriminatedUnion('type', [
  outlineMarkerObject,
  section,
  header,
  ...flowWithoutNesting,
])

const flow: z.ZodType<Flow> = z.discriminatedUnion('type', [section, header, ...flowWithoutNesting])

const outline = z.object({type: z.literal('outline'), children: z.array(flow), position})

const document = z.object({type: z.literal('document'), children: z.array(flow), position})

const root = z.object({
  type: z.literal('root'),
  children: z.array(z.discriminatedUnion('type', [document, section, header, ...flowWithoutNesting])),
  position,
})

/** zod schema of a document tree. */
export const rootSchema: z.ZodType<Root> = root
/** zod schema of one of several documents in a file. */
export const documentSchema: z.ZodType<Document> = document
/** zod schema of an outline. */
export const outlineSchema: z.ZodType<Outline> = outline
/** zod schema of a section. */
export const sectionSchema: z.ZodType<Section> = section
/** zod schema of a header. */
export const headerSchema: z.ZodType<Header> = header
/** zod schema of a header field. */
export const fieldSchema: z.ZodType<Field> = field
/** zod schema of a release stamp. */
export const releaseStampSchema: z.ZodType<ReleaseStamp> = releaseStamp
/** zod schema of a declassification stamp. */
export const declassificationStampSchema: z.ZodType<DeclassificationStamp> = declassificationStamp
/** zod schema of a standing notice. */
export const noticeSchema: z.ZodType<Notice> = notice
/** zod schema of a list of references. */
export const referencesSchema: z.ZodType<References> = references
/** zod schema of an entry of a list of references. */
export const referenceSchema: z.ZodType<Reference> = reference
/** zod schema of what can stand in running text. */
export const phrasingSchema: z.ZodType<Phrasing> = phrasing
/** zod schema of what can stand between paragraphs. */
export const flowSchema: z.ZodType<Flow> = flow
/** zod schema of every node. */
export const nodeSchema: z.ZodType<Node> = /* @__PURE__ */ z.union([
  root,
  document,
  outline,
  flow,
  phrasing,
  particularObject,
  outlineMarkerObject,
  field,
  reference,
  recipient,
])
