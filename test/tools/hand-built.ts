import type {
  Banner, Break, Citation, Document, Exemption, Field, Flow, Footnote, FootnoteReference, Heading, Label, OutlineMarker,
  PageBreak, Paragraph, Phrasing, Redaction, Reference, References, Root, Section,
} from '../../src/index.js' // prettier-ignore

/** Nodes without positions, as a user builds them by hand. */

export const root = (...children: Root['children']): Root => ({type: 'root', children})
export const document = (...children: Flow[]): Document => ({type: 'document', children})
export const text = (value: string): Phrasing => ({type: 'text', value})
export const label = (value: string): Label => ({type: 'label', value})
export const lineEnd = (value = '\n', hyphen: Break['hyphen'] = 'none'): Break => ({
  type: 'break',
  value,
  hyphen,
})

const running = (children: readonly (Phrasing | string)[]): Phrasing[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child))

export const paragraph = (...children: (Phrasing | string)[]): Paragraph => ({
  type: 'paragraph',
  children: running(children),
})
export const heading = (...children: (Phrasing | string)[]): Heading => ({
  type: 'heading',
  children: running(children),
})
export const field = (name: string, ...children: (Field['children'][number] | string)[]): Field => ({
  type: 'field',
  name,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const marker = (value: string, more: Partial<OutlineMarker> = {}): OutlineMarker => ({
  type: 'outlineMarker',
  value,
  label: value.replace(/\.$/, ''),
  style: 'arabic',
  delimiter: 'period',
  ordinal: 1,
  confidence: 1,
  ...more,
})
export const section = (path: string[], ...children: Section['children']): Section => ({
  type: 'section',
  path,
  depth: path.length,
  children,
})
export const banner = (value: string, more: Partial<Banner> = {}): Banner => ({
  type: 'banner',
  value,
  marking: {system: 'US', level: 'SECRET'},
  placement: 'header',
  layer: 'security',
  confidence: 1,
  ...more,
})
export const exemption = (code: string, value = code): Exemption => ({
  type: 'exemption',
  value,
  code,
  scheme: 'automatic-declassification',
  placement: 'margin',
  layer: 'release',
  confidence: 1,
})
export const redaction = (value: string, more: Partial<Redaction> = {}): Redaction => ({
  type: 'redaction',
  value,
  origin: 'editor',
  confidence: 1,
  ...more,
})
export const pageBreak = (page: number, ...children: PageBreak['children']): PageBreak => ({
  type: 'pageBreak',
  page,
  begins: {line: 1, column: 1, offset: 0},
  evidence: 'form-feed',
  children,
})
export const citation = (value: string, identifier?: string): Citation => ({
  type: 'citation',
  value,
  confidence: 1,
  ...(identifier === undefined ? {} : {identifier}),
})
export const footnoteReference = (value: string, identifier: string): FootnoteReference => ({
  type: 'footnoteReference',
  value,
  identifier,
})
export const footnote = (
  identifier: string,
  printed: string,
  ...children: (Phrasing | string)[]
): Footnote => ({
  type: 'footnote',
  identifier,
  marker: printed,
  children: [label(printed), ...running(children)],
})
export const reference = (identifier: string, ...children: (Phrasing | string)[]): Reference => ({
  type: 'reference',
  identifier,
  confidence: 1,
  children: running(children),
})
export const references = (...children: References['children']): References => ({
  type: 'references',
  children,
})
