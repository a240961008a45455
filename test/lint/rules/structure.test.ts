import {describe, expect, test} from 'vitest'
import {found, memo} from '../../tools/lint-rule.js'

const sentences = [
  'The sheds on the east bank were given up in the spring.',
  'The pilots of both ports were told in advance.',
  'The northern channel was dredged in the autumn.',
  'The tariff came before the council.',
  'The merchants wait for the decision of the harbor board.',
  'Nothing is known of the stores that were moved inland.',
]
/** A list with these markers. */
const list = (...markers: readonly string[]) =>
  markers.map((marker, index) => `${marker} ${sentences[index] as string}`).join('\n\n')

/** Pages with these labels at their foot. */
const pages = (...labels: readonly string[]) =>
  labels.map((label, index) => `${sentences[index] as string}\n\n- ${label} -`).join('\n\n')

/** A sketch of a page with a label, and of the break before the next. */
const label = (value: string, style: string, name = value) => ({
  type: 'pageNumber',
  value,
  label: name,
  style,
})
const text = (value: string) => ({type: 'paragraph', children: [{type: 'text', value}]})
const turn = (page: number) => ({type: 'pageBreak', page, begins: {offset: 0}, children: []})

describe('outline-gap', () => {
  test.each([
    ['1, 2, 3', list('1.', '2.', '3.'), []],
    ['3 left out', list('1.', '2.', '4.'), ['5 warning 4.']],
    ['c left out', list('a.', 'b.', 'd.', 'e.'), ['5 warning d.']],
    ['III left out', list('I.', 'II.', 'IV.', 'V.'), ['5 warning IV.']],
    ['a list that begins in the middle', list('4.', '5.', '6.'), []],
  ])('%s', (_, input, expected) => {
    expect(found('outline-gap', input)).toEqual(expected)
  })

  /** A sketch of a section. */
  const section = (value: string, ordinal: number, confidence = 1) => ({
    type: 'section',
    children: [{type: 'outlineMarker', value, label: value, style: 'arabic', delimiter: 'period', ordinal, confidence}, text('Sheds.')],
  }) // prettier-ignore
  const withheld = {
    type: 'redaction',
    value: 'Next 2 Page(s) In Document Denied',
    extent: {unit: 'page', count: 2},
  }

  test.each([
    ['with nothing in between', [section('1', 1), section('3', 3)], ['5 warning 3']],
    ['with withheld pages in between', [section('1', 1), withheld, section('3', 3)], ['7 info 3']],
    ['with a signature in between', [section('1', 1), {type: 'signature', children: [text('A. Pilot')]}, section('3', 3)], []],
    ['before a doubtful marker', [section('1', 1), section('3', 3, 0.4)], ['5 info 3']],
    ['behind a doubtful marker', [section('1', 1, 0.4), section('3', 3)], ['5 info 3']],
    ['before a doubtful marker from which the list goes on', [section('1', 1), section('3', 3, 0.4), section('4', 4)], ['5 warning 3']],
    ['before two doubtful markers', [section('1', 1), section('3', 3, 0.4), section('4', 4, 0.4)], ['5 info 3']],
    ['in a style without an order', [section('1', 1), {...section('x', 9), children: [{type: 'outlineMarker', value: 'TAB C', label: 'TAB C', style: 'named', delimiter: 'none', ordinal: 3}, text('Sheds.')]}], []],
  ])('%s', (_, children, expected) => {
    expect(found('outline-gap', {type: 'root', children})).toEqual(expected)
  }) // prettier-ignore
})

describe('outline-repeat', () => {
  test.each([
    ['1, 2, 3', list('1.', '2.', '3.'), []],
    ['a list that begins anew', list('1.', '2.', '1.', '2.'), []],
    ['2 after 3, and on', list('1.', '2.', '3.', '2.', '3.', '4.'), ['7 warning 2.']],
  ])('%s', (_, input, expected) => {
    expect(found('outline-repeat', input)).toEqual(expected)
  })

  const section = (ordinal: number, confidence = 1) => ({
    type: 'section',
    children: [{type: 'outlineMarker', value: `${ordinal}.`, label: String(ordinal), style: 'arabic', delimiter: 'period', ordinal, confidence}, text('Sheds.')],
  }) // prettier-ignore
  test.each([
    ['twice the same', [section(1), section(2), section(2)], ['9 warning 2.']],
    ['a doubtful marker that nothing bears out', [section(1), section(3), section(2, 0.3)], []],
    ['a doubtful marker with which the list goes on', [section(1), section(3), section(2, 0.3), section(3)], ['9 warning 2.']],
    ['a doubtful marker with which a doubtful list goes on', [section(1), section(3), section(2, 0.3), section(3, 0.3)], []],
    ['behind a doubtful marker', [section(1), section(3, 0.3), section(2)], []],
  ])('%s', (_, children, expected) => {
    expect(found('outline-repeat', {type: 'root', children})).toEqual(expected)
  }) // prettier-ignore
})

describe('outline-ambiguous', () => {
  const marker = (alternatives?: string[]) => ({
    type: 'root',
    children: [{type: 'section', path: ['I'], children: [{type: 'outlineMarker', value: 'I.', label: 'I', style: 'alpha-upper', delimiter: 'period', ordinal: 9, alternatives}, text('Sheds.')]}],
  }) // prettier-ignore
  test.each([
    ['one reading', undefined, []],
    ['no other reading', [], []],
    ['the same path', ['I'], []],
    ['two readings', ['i'], ['1 info I.']],
  ])('%s', (_, alternatives, expected) => {
    expect(found('outline-ambiguous', marker(alternatives))).toEqual(expected)
  })

  test('the first of a list, and of what lies under it', () => {
    const section = (path: string, alternatives: string[], ...children: object[]) => ({
      type: 'section',
      path: path.split('/'),
      children: [
        {type: 'outlineMarker', value: 'I.', label: 'I', style: 'alpha-upper', delimiter: 'period', ordinal: 9, alternatives},
        ...children,
      ],
    }) // prettier-ignore
    const list = section('I', ['i'], section('I/I', ['i/I']))
    const other = section('1', [], section('1/I', ['I']))
    expect(found('outline-ambiguous', {type: 'root', children: [other]})).toEqual(['3 info I.'])
    expect(found('outline-ambiguous', {type: 'root', children: [list, section('J', ['j'])]})).toEqual([
      '1 info I.',
    ])
  })
})

describe('page-gap and page-order', () => {
  test.each([
    ['2, 3, 4', pages('2', '3', '4'), []],
    ['4 and 5 left out', pages('2', '3', '6'), ['gap 11 warning 6']],
    ['no two that follow one another', pages('2', '6'), ['gap 7 info 6']],
    ['back from 8 to 4', pages('7', '8', '4'), ['order 11 warning 4']],
    ['one between two that agree', pages('2', '3', '9', '4', '5'), ['order 11 warning 9']],
    ['1 begins another paper', pages('2', '3', '1', '2'), []],
  ])('%s', (_, input, expected) => {
    const gaps = found('page-gap', input).map((line) => `gap ${line}`)
    const orders = found('page-order', input).map((line) => `order ${line}`)
    expect([...gaps, ...orders]).toEqual(expected)
  })

  const withheld = {
    type: 'redaction',
    value: 'Next 3 Page(s) In Document Denied',
    extent: {unit: 'page', count: 3},
  }
  test.each([
    ['a note of withheld pages', [label('2', 'arabic'), text('Sheds.'), label('3', 'arabic'), withheld, label('7', 'arabic')], ['9 info 7']],
    ['roman labels', [label('ii', 'roman'), text('Sheds.'), label('iii', 'roman'), text('Sheds.'), label('vi', 'roman')], ['9 warning vi']],
    ['compound labels', [label('C-2', 'compound'), text('Sheds.'), label('C-3', 'compound'), text('Sheds.'), label('C-6', 'compound')], ['9 warning C-6']],
    ['compound labels of two parts', [label('C-2', 'compound'), text('Sheds.'), label('D-6', 'compound')], []],
    ['letters, which are not counted', [label('a', 'letter'), text('Sheds.'), label('f', 'letter')], []],
    ['a number that is no page', [label('2', 'arabic'), text('Sheds.'), label('000', 'arabic')], []],
    ['labels of two numberings', [label('Page 5', 'arabic', '5'), text('Sheds.'), label('- 17 -', 'arabic', '17')], []],
    ['labels of one numbering', [label('Page 5', 'arabic', '5'), text('Sheds.'), label('PAGE 6.', 'arabic', '6'), text('Sheds.'), label('Page 9', 'arabic', '9')], ['9 warning 9']],
    ['a label at head and foot', [label('2', 'arabic'), label('2', 'arabic'), turn(2), label('3', 'arabic')], []],
    ['pages without a label in between', [label('2', 'arabic'), turn(2), text('Sheds.'), turn(3), text('Sheds.'), turn(4), label('5', 'arabic')], []],
    ['a doubtful label', [label('2', 'arabic'), text('Sheds.'), {...label('9', 'arabic'), confidence: 0.5}], []],
  ])('%s', (_, children, expected) => {
    expect(found('page-gap', {type: 'root', children})).toEqual(expected)
    expect(found('page-order', {type: 'root', children})).toEqual([])
  }) // prettier-ignore

  test('the numbering of an archive is one of its own', () => {
    const page = (ordinal: string) => label(`Page ${ordinal}`, 'arabic', ordinal)
    const slug = (ordinal: string) => ({
      type: 'notice',
      children: [{type: 'documentId', value: '32296782', scheme: 'nara-docid', canonical: '32296782', parts: {}}, page(ordinal)],
    }) // prettier-ignore
    const between = [text('Sheds.'), text('Pilots.')]
    const children = [slug('1'), ...between, page('7'), ...between, slug('2'), ...between, page('8'), ...between, slug('5')] // prettier-ignore
    expect(found('page-gap', {type: 'root', children})).toEqual(['25 warning 5'])
  })

  test('a label between two that agree with the pages that they stand on is misread', () => {
    const children = [label('3', 'arabic'), turn(2), label('4', 'arabic'), turn(3), label('9', 'arabic'), turn(4), label('6', 'arabic')] // prettier-ignore
    expect(found('page-gap', {type: 'root', children})).toEqual([])
    expect(found('page-order', {type: 'root', children})).toEqual(['5 warning 9'])
  })

  test('without neighbours that agree, going back is no more than worth knowing', () => {
    const children = [label('8', 'arabic'), text('Sheds.'), label('4', 'arabic')]
    expect(found('page-order', {type: 'root', children})).toEqual(['5 info 4'])
  })
})

/** A memorandum with these references. */
const citing = (...references: readonly string[]) =>
  memo('SECRET', '17 March 1954', `REFERENCES: ${references.join('\n\n')}`, '1. The sheds were given up.')
/** A sketch of a list of references, one on a line. */
const references = (...labels: readonly (string | undefined)[]) => ({
  type: 'references',
  children: labels.map((name) => ({
    type: 'reference',
    ...(name !== undefined && {label: name, identifier: name.toLowerCase()}),
    children: [...(name === undefined ? [] : [{type: 'label', value: `${name}.`}]), {type: 'text', value: 'NIE-71'}],
  })),
}) // prettier-ignore

describe('reference-order', () => {
  test.each([
    ['a, b', citing('(a) NIE-71', '(b) NIE-64'), []],
    ['a, c', citing('(a) NIE-71', '(c) NIE-64'), ['11 warning c']],
  ])('%s', (_, input, expected) => {
    expect(found('reference-order', input)).toEqual(expected)
  })

  test.each([
    ['1, 2, 3', ['1', '2', '3'], []],
    ['1, 3', ['1', '3'], ['3 warning 3']],
    ['A, C', ['A', 'C'], ['3 warning C']],
    ['A, L, which is far', ['A', 'L'], ['3 info L']],
    ['a, a', ['a', 'a'], ['3 warning a']],
    ['z, and what would follow it', ['z', 'a'], ['3 info a']],
    ['without labels', [undefined, undefined], []],
    ['names, which have no order', ['NIE', 'SNIE'], []],
  ])('%s', (_, labels, expected) => {
    expect(found('reference-order', {type: 'root', children: [references(...labels)]})).toEqual(expected)
  })

  test('columns are read across', () => {
    // what stands in a paragraph stands on one line
    const line = {
      type: 'paragraph',
      children: [{type: 'text', value: 'REF:'}, references('a', 'c', 'b', 'd')],
    }
    expect(found('reference-order', {type: 'root', children: [line]})).toEqual([])
  })
})

describe('reference-unresolved', () => {
  const cite = (name?: string, identifier?: string) => ({
    type: 'paragraph',
    children: [{type: 'citation', value: `reference (${name ?? 'NIE-71'})`, label: name, identifier}],
  })
  test.each([
    ['in the list', [references('a', 'b'), cite('B', 'b')], []],
    ['in the list, and not tied to it', [references('a', 'b'), cite('B')], []],
    ['not in the list', [references('a', 'b'), cite('d')], ['5 warning d']],
    ['by designator', [references('a'), cite()], []],
    ['without a list', [cite('d')], []],
    ['a list without labels', [references(undefined), cite('d')], []],
  ])('%s', (_, children, expected) => {
    expect(found('reference-unresolved', {type: 'root', children})).toEqual(expected)
  })
})

describe('reference-postdates', () => {
  test.each([
    ['before', citing('(a) NIE-71, dated 4 August 1953'), []],
    ['on the day', citing('(a) NIE-71, dated 17 March 1954'), []],
    ['after', citing('(a) NIE-71, dated 4 August 1958'), ['9 warning 1958-08-04']],
    ['a year that may be the same', citing('(a) NIE-71, dated March 1954'), []],
    [
      'in a document without a date',
      'MEMORANDUM FOR: Chief\n\nREFERENCES: (a) NIE-71, dated 4 August 1958',
      [],
    ],
  ])('%s', (_, input, expected) => {
    expect(found('reference-postdates', input)).toEqual(expected)
  })

  const entry = (children: object[], confidence = 1) => ({
    type: 'references',
    children: [{type: 'reference', date: '1958-08-04', confidence, children}],
  })
  test.each([
    ['a date of its own', entry([{type: 'text', value: 'NIE-71'}, {type: 'date', value: '4/8/58', iso: '1958-08-04'}]), ['1 warning 1958-08-04']],
    ['a date that is read elsewhere', entry([{type: 'label', value: 'a.'}, {type: 'text', value: 'NIE-71'}]), ['1 warning 1958-08-04']],
    ['a doubtful entry', entry([{type: 'text', value: 'NIE-71'}], 0.5), []],
  ])('%s', (_, list, expected) => {
    const tree = {type: 'root', children: [list]}
    expect(found('reference-postdates', tree, undefined, {date: '1954'})).toEqual(expected)
  }) // prettier-ignore
})

describe('attachment-absent', () => {
  const named = (...attachments: readonly string[]) => ({
    type: 'references',
    children: attachments.map((attachment) => ({type: 'reference', attachment, children: [{type: 'text', value: `NIE-71 (attached as ${attachment})`}]})),
  }) // prettier-ignore
  const heading = (value: string) => ({type: 'heading', children: [{type: 'text', value}]})
  test.each([
    ['nothing named', [heading('TAB A')], []],
    ['named and there', [named('TAB A'), heading('TAB A')], []],
    ['none in the file', [named('TAB A')], []],
    ['one of two', [named('TAB A', 'TAB B'), heading('TAB A')], ['3 info TAB B']],
    ['in another spelling', [named('Enclosure 1'), heading('INCLOSURE 1')], []],
    ['by its page label', [named('TAB A'), label('TAB A-2', 'compound', 'A-2')], []],
    ['by a marker of the outline', [named('TAB A'), {type: 'section', children: [{type: 'outlineMarker', value: 'Tab A', label: 'TAB A', style: 'named', ordinal: 1}]}], []],
    ['other labels and markers are none', [named('TAB A'), heading('TAB B'), label('7', 'arabic'), {type: 'section', children: [{type: 'outlineMarker', value: '1.', label: '1', style: 'arabic', ordinal: 1}]}], ['1 info TAB A']],
  ])('%s', (_, children, expected) => {
    expect(found('attachment-absent', {type: 'root', children})).toEqual(expected)
  }) // prettier-ignore

  test('on request also where the file has none; an entry that names it elsewhere is reported whole', () => {
    const entry = {type: 'reference', attachment: 'TAB A', children: [{type: 'label', value: 'a.'}, {type: 'text', value: 'NIE-71'}]} // prettier-ignore
    const tree = {type: 'root', children: [{type: 'references', children: [entry]}]}
    expect(found('attachment-absent', tree, {always: true})).toEqual(['1 info TAB A'])
  })
})

describe('signature-absent', () => {
  test.each([
    ['a memorandum', memo('SECRET', '4 May 1952', '1. The sheds were given up.'), 1],
    [
      'one with a name below',
      memo('SECRET', '4 May 1952', '1. The sheds were given up.', 'Charles 3. Pilot'),
      0,
    ],
    ['a letter', 'To: Chief, Harbor Division\n\nThe sheds were given up.', 0],
    ['text', sentences[0] as string, 0],
  ])('%s', (_, input, times) => {
    expect(found('signature-absent', input)).toHaveLength(times)
  })
})

describe('footnote-unresolved', () => {
  const note = (identifier: string) => ({type: 'footnote', identifier, marker: `${identifier}/`, children: [{type: 'text', value: `${identifier}/ See NIE-71.`}]}) // prettier-ignore
  const mark = (identifier: string) => ({type: 'paragraph', children: [{type: 'footnoteReference', value: `${identifier}/`, identifier}]}) // prettier-ignore
  test.each([
    ['a mark and its note', [mark('1'), note('1')], []],
    ['a mark without a note', [mark('1'), mark('2'), note('1')], ['3 warning 2']],
    ['a note without a mark', [mark('1'), note('1'), note('2')], ['5 info 2']],
    ['no notes at all', [mark('1')], []],
  ])('%s', (_, children, expected) => {
    expect(found('footnote-unresolved', {type: 'root', children})).toEqual(expected)
  })
})

describe('duplicate-line', () => {
  const [one, two, three] = sentences as [string, string, string]
  test.each([
    ['no line twice', [one, two, three], []],
    ['a line at once again', [one, two, two], ['3']],
    ['a line further down', [one, two, three, one], []],
    ['two lines further down', [one, two, three, one, two], ['5']],
    ['a short line', [one, 'Sheds.', 'Sheds.'], []],
    ['a line of one word', ['-'.repeat(40), 'Sheds'.repeat(8), 'Sheds'.repeat(8)], []],
  ])('%s', (_, lines, expected) => {
    expect(found('duplicate-line', lines.join('\n')).map((line) => line.split(' ')[0])).toEqual(expected)
  })

  test('lines on two pages are headings', () => {
    expect(found('duplicate-line', `${one}\n${two}\n\f\n${two}\n${three}`)).toEqual([])
  })

  test('shorter lines on request', () => {
    expect(found('duplicate-line', 'The old sheds.\nThe old sheds.', {shortest: 10})).toEqual([
      '2 warning The old sheds.',
    ])
  })

  test('pieces of one line are compared together', () => {
    const line = {
      type: 'paragraph',
      children: [
        {type: 'text', value: one},
        {type: 'text', value: two},
      ],
    }
    const half = {type: 'paragraph', children: [{type: 'text', value: one}]}
    expect(found('duplicate-line', {type: 'root', children: [half, line]})).toEqual([])
    expect(found('duplicate-line', {type: 'root', children: [line, line]})).toHaveLength(1)
  })
})

describe('ocr-quality', () => {
  const noise = 'tlnttnr v^ oFrCe h:;Ud b:u8t Wr^ %$# x2s9 BCDFGHJK tn y0ur ff#l qrrt zzx w!!k mnp9x'
  test.each([
    ['text', sentences.join(' '), []],
    ['noise', noise, ['1']],
    ['a few tokens are no page', 'tlnttnr v^ oFrCe h:;Ud', []],
    ['on one page of two', `${sentences.join(' ')}\n\f\n${noise}`, ['3']],
  ])('%s', (_, input, expected) => {
    expect(found('ocr-quality', input).map((line) => line.split(' ')[0])).toEqual(expected)
  })

  test('asks for as much as it is told', () => {
    const mixed = `${sentences.join(' ')} ${noise}`
    expect(found('ocr-quality', mixed, {words: 0.1})).toEqual([])
    expect(found('ocr-quality', mixed, {words: 0.99})).toHaveLength(1)
  })
})
