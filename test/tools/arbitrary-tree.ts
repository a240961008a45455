import fc from 'fast-check'
import type {Document, Flow, Furniture, Phrasing, Root, StampContent} from '../../src/index.js'

/** Strings as pages have them, and some that no page has: empty, of white space, with what XML does not hold. */
const value = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('The port', 'was shut.', '(a)', 'TOP SECRET', 'com-', '<&>"\'', ']]>', '-- >')},
  {weight: 3, arbitrary: fc.lorem({mode: 'sentences', maxCount: 1})},
  {weight: 1, arbitrary: fc.constantFrom('', ' ', 'a\nb', ' edge ', 'a\u0000b', '\f', '\ud800', '\u00a0x', '\r\n', '😀', '_x20_')},
  {weight: 1, arbitrary: fc.string({maxLength: 12})},
) // prettier-ignore
const word = fc.oneof(value, fc.constantFrom('25X1', 'a', '2', 'NIE-58')).filter((text) => text !== '')
const confidence = fc.constantFrom(1, 0.71, 0.5, 0)
const whole = fc.integer({min: 1, max: 40})
const iso = fc.constantFrom('1953', '1953-01', '1953-01-29', '2001-02-03T10:20Z')

/** Keys that are absent are absent, and never undefined. */
function record<T extends object>(
  required: {[K in keyof T]: fc.Arbitrary<unknown>},
  optional: string[] = [],
): fc.Arbitrary<T> {
  const keys = Object.keys(required).filter((key) => !optional.includes(key))
  const shapes: Record<string, fc.Arbitrary<unknown>> = required
  return fc.record(shapes, {requiredKeys: keys}) as fc.Arbitrary<T>
}

const repairs = fc.array(
  record<object>({
    offset: fc.nat(999),
    from: value,
    to: value,
    why: fc.constantFrom('ocr-confusion', 'document-vote', 'check-digit', 'sequence'),
  }),
  {minLength: 1, maxLength: 2},
)
const reading = {confidence, repairs}
const furnitureFields = {
  placement: fc.constantFrom('header', 'footer', 'margin', 'body'),
  layer: fc.constantFrom('author', 'security', 'review', 'release'),
}
const names = fc.array(word, {minLength: 1, maxLength: 2})
const marking = record<object>(
  {
    system: fc.constantFrom('US', 'NATO', 'FGI'),
    level: fc.constantFrom('SECRET', 'TOP SECRET', 'UNCLASSIFIED'),
    owners: names,
    sci: fc.array(record<object>({control: word, compartments: fc.array(record<object>({name: word, subCompartments: names}, ['subCompartments']), {maxLength: 2})}, ['compartments']), {minLength: 1, maxLength: 2}),
    aea: record<object>({kind: fc.constant('RD'), criticalNuclearWeapon: fc.constant(true), sigmas: fc.array(whole, {maxLength: 2})}, ['criticalNuclearWeapon', 'sigmas']),
    fgi: record<object>({sources: fc.array(word, {maxLength: 2})}),
    caveats: names,
    form: fc.constant('short'),
  },
  ['level', 'owners', 'sci', 'aea', 'fgi', 'caveats', 'form'],
) // prettier-ignore
const style = fc.constantFrom('roman-upper', 'alpha-lower', 'arabic', 'bullet', 'compound')

const node = <T extends string>(type: T) => fc.constant(type)

const text = record<object>({type: node('text'), value})
const lineBreak = record<object>({
  type: node('break'),
  value: fc.constantFrom('\n', '-\n', '\r\n', '- \n', '\u2010\n', '\n\n'),
  hyphen: fc.constantFrom('soft', 'hard', 'undecided', 'none'),
})
const date = record<object>(
  {
    type: node('date'),
    value,
    iso,
    evidence: fc.constantFrom('date-line', 'field', 'date-time-group', 'running-line'),
    ...reading,
  },
  ['evidence', 'repairs'],
)
const redaction = record<object>(
  {
    type: node('redaction'),
    value,
    origin: fc.constantFrom('transcriber', 'block', 'box', 'editor', 'agency'),
    extent: record<object>({unit: fc.constantFrom('word', 'line', 'page', 'other'), count: fc.constantFrom(1, 3, 0.5)}, ['count']),
    disposition: fc.constantFrom('denied', 'withheld'),
    exemptions: fc.array(fc.oneof(word, fc.constant('25X1')), {maxLength: 2}),
    ...reading,
  },
  ['extent', 'disposition', 'exemptions', 'repairs'],
) // prettier-ignore
const exemption = record<object>(
  {type: node('exemption'), value, code: word, scheme: fc.constantFrom('foia', 'crest-overlay'), ...furnitureFields, ...reading},
  ['repairs'],
) // prettier-ignore
const documentId = record<object>(
  {
    type: node('documentId'),
    value,
    scheme: fc.constantFrom('cia-rdp', 'jfk-record'),
    canonical: value,
    parts: fc.dictionary(fc.oneof(word, fc.constantFrom('job', 'a b', 'x:y', '1st', '_x20_')), value, {maxKeys: 2}),
    check: record<object>({residue: fc.nat(9), class: fc.constant('full'), verdict: fc.constantFrom('good', 'bad')}, ['class']),
    ...reading,
  },
  ['check', 'repairs'],
) // prettier-ignore
const pageNumber = record<object>(
  {type: node('pageNumber'), value, label: word, style: fc.constantFrom('arabic', 'roman'), ...furnitureFields, ...reading},
  ['repairs'],
) // prettier-ignore
const unknown = record<object>({type: node('unknown'), value})
const particular = record<object>({
  type: node('particular'),
  value,
  name: fc.constantFrom('classified-by', 'reason'),
  reading: word,
})

const stampContent = fc.oneof(
  text,
  lineBreak,
  date,
  documentId,
  exemption,
  pageNumber,
  particular,
  unknown,
) as fc.Arbitrary<StampContent>
const stampChildren = fc.array(stampContent, {maxLength: 4})
const decision = fc.constantFrom('approved', 'denied', 'released-in-part')

const furniture = fc.oneof(
  record<object>(
    {type: node('banner'), value, marking, cancelled: fc.constant(true), condition: value, ...furnitureFields, ...reading},
    ['cancelled', 'condition', 'repairs'],
  ),
  exemption,
  record<object>(
    {type: node('releaseStamp'), decision, agency: value, date: iso, documentId: value, program: value, ...furnitureFields, ...reading, children: stampChildren},
    ['decision', 'agency', 'date', 'documentId', 'program', 'repairs'],
  ),
  record<object>(
    {type: node('declassificationStamp'), decision, authority: record<object>({order: value, section: value}, ['section']), project: value, by: value, date: iso, ...furnitureFields, ...reading, children: stampChildren},
    ['decision', 'authority', 'project', 'by', 'date', 'repairs'],
  ),
  documentId,
  pageNumber,
  record<object>({type: node('notice'), kind: fc.constantFrom('tool', 'review-box'), ...furnitureFields, ...reading, children: stampChildren}, ['repairs']),
  redaction,
  unknown,
) as fc.Arbitrary<Furniture> // prettier-ignore

const pageBreak = record<object>({
  type: node('pageBreak'),
  page: fc.integer({min: 2, max: 9}),
  begins: record<object>({line: whole, column: whole, offset: fc.nat(99)}),
  evidence: fc.constantFrom('form-feed', 'furniture'),
  children: fc.array(furniture, {maxLength: 3}),
})

const identifier = fc.constantFrom('a', 'nie-58', 'a-2', 'Ü 1')
const phrasing = fc.oneof(
  {weight: 4, arbitrary: text},
  {weight: 2, arbitrary: lineBreak},
  {weight: 1, arbitrary: fc.oneof(
    record<object>({type: node('label'), value}),
    record<object>({type: node('portionMark'), value, marking, ...reading}, ['repairs']),
    record<object>({type: node('enumerator'), value, label: value, style, ordinal: whole, ...reading}, ['repairs']),
    date,
    record<object>({type: node('citation'), value, identifier, label: value, designator: value, ...reading}, ['identifier', 'label', 'designator', 'repairs']),
    record<object>({type: node('footnoteReference'), value, identifier}),
    pageBreak,
    furniture,
  )},
) as fc.Arbitrary<Phrasing> // prettier-ignore
const running = fc.array(phrasing, {maxLength: 5})

const designator = record<object>({value, series: value, number: value})
const reference = record<object>(
  {type: node('reference'), identifier, label: value, designator, otherDesignators: fc.array(designator, {maxLength: 1}), title: value, date: iso, attachment: value, note: value, ...reading, children: running},
  ['identifier', 'label', 'designator', 'otherDesignators', 'title', 'date', 'attachment', 'note', 'repairs'],
) // prettier-ignore
const references = record<object>({
  type: node('references'),
  children: fc.array(fc.oneof(reference, phrasing), {maxLength: 4}),
})
const recipient = record<object>({type: node('recipient'), copies: value, name: value, children: running}, [
  'copies',
])
const field = record<object>(
  {type: node('field'), name: word, continued: fc.constant(true), children: fc.array(fc.oneof({weight: 5, arbitrary: phrasing}, {weight: 1, arbitrary: references}), {maxLength: 4})},
  ['continued'],
) // prettier-ignore
const marker = record<object>(
  {type: node('outlineMarker'), value, label: value, style, delimiter: fc.constantFrom('period', 'none'), ordinal: whole, alternatives: fc.array(value, {maxLength: 2}), ...reading},
  ['alternatives', 'repairs'],
) // prettier-ignore
const heading = record<object>({type: node('heading'), runIn: fc.constant(true), children: running}, [
  'runIn',
])
const paragraph = record<object>({type: node('paragraph'), children: running})

const {flow} = fc.letrec<{flow: Flow; section: Flow; header: Flow}>((tie) => ({
  section: record<Flow>({
    type: node('section'),
    path: fc.array(value, {minLength: 1, maxLength: 3}),
    depth: fc.integer({min: 1, max: 9}),
    children: fc.oneof(
      fc.array(fc.oneof(tie('flow'), marker), {maxLength: 4}),
      fc.tuple(marker, heading, tie('flow')),
      fc.tuple(marker, tie('flow')),
    ),
  }),
  header: record<Flow>({
    type: node('header'),
    children: fc.array(fc.oneof(field, paragraph, pageBreak, furniture), {maxLength: 4}),
  }),
  flow: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    paragraph,
    heading,
    furniture,
    pageBreak,
    references,
    record({type: node('preformatted'), children: running}),
    record(
      {type: node('signature'), name: value, titles: fc.array(value, {maxLength: 2}), children: running},
      ['name'],
    ),
    record({type: node('originator'), office: value, children: running}),
    record({type: node('distribution'), children: fc.array(fc.oneof(recipient, phrasing), {maxLength: 4})}),
    record({type: node('footnote'), identifier, marker: value, children: running}),
    tie('header'),
    tie('section'),
  ) as fc.Arbitrary<Flow>,
}))

const document = record<Document>({type: node('document'), children: fc.array(flow, {maxLength: 3})})

/** Trees without positions, of every kind of node, that the schema accepts and no parser would give. */
export const arbitraryTree = record<Root>({
  type: node('root'),
  children: fc.array(fc.oneof({weight: 5, arbitrary: flow}, {weight: 1, arbitrary: document}), {maxLength: 5}),
}) // prettier-ignore
