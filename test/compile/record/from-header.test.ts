import {describe, expect, test} from 'vitest'
import {summarize, type Field, type Header, type Summary} from '../../../src/index.js'
import {paragraph, root, text} from '../../tools/nodes.js'

const header = (...children: Field[]): Header => ({type: 'header', children})

const field = (name: string, value: string, label?: string): Field => ({
  type: 'field',
  name,
  children: [...(label === undefined ? [] : [{type: 'label' as const, value: label}]), text(value)],
})

const dated = (name: string, iso: string, label?: string): Field => ({
  ...field(name, '', label),
  children: [
    ...field(name, '', label).children.filter(({type}) => type === 'label'),
    {type: 'date', value: iso, iso, confidence: 0.8},
  ],
})

describe('the header that says most speaks for the document', () => {
  test.each<[what: string, headers: Header[], expected: Partial<Summary>]>([
    [
      'and the others for what it lacks, less surely',
      [
        header(field('subject', 'Routing')),
        header(field('to', 'Chief'), field('from', 'Harbor Master'), field('date', '3 May 1954', 'DATE:')),
      ],
      {
        title: 'Routing',
        titleSource: 'subject',
        to: ['Chief'],
        from: ['Harbor Master'],
        date: '1954-05-03',
        dateSource: 'field',
        confidence: {title: 0.6, to: 0.95, from: 0.95, date: 0.95},
      },
    ],
    [
      'and one of a single field less than one of several',
      [header(field('subject', 'Rice'))],
      {title: 'Rice', confidence: {title: 0.75}},
    ],
    [
      'a title before a subject',
      [header(field('subject', 'RICE, PORTS'), field('title', 'REPORT OF JULY'))],
      {title: 'REPORT OF JULY', titleSource: 'title'},
    ],
    [
      'a title that a form names in its own way',
      [header(field('other', 'INDEX CARDS', 'TITLE :'), field('subject', 'CARDS'))],
      {title: 'INDEX CARDS', titleSource: 'title'},
    ],
    [
      'a surer subject before a title elsewhere',
      [header(field('title', 'Ferries')), header(field('subject', 'Rice'), field('to', 'Chief'))],
      {title: 'Rice', titleSource: 'subject'},
    ],
    [
      'the date of distribution where there is no other',
      [header(field('country', 'Norland'), dated('date distributed', '1951-12', 'DATE DISTR.'))],
      {date: '1951-12', dateSource: 'distribution', confidence: {date: 0.75}},
    ],
    [
      'a date on a line of its own',
      [header(field('to', 'Chief'), dated('date', '1954-05-03'))],
      {date: '1954-05-03', dateSource: 'line'},
    ],
    ['no date where the field has none', [header(field('date', 'undated', 'DATE:'))], {from: [], to: []}],
    [
      'nothing where the field is empty',
      [header(field('subject', ' : '), field('to', 'Chief'))],
      {to: ['Chief']},
    ],
    ['without what separates it from the label', [header(field('subject', ': Rice'))], {title: 'Rice'}],
  ])('%s', (_, headers, expected) => {
    const record = summarize(root(...headers, paragraph(text('The port is shut.'))))
    expect(record).toMatchObject(expected)
    for (const name of ['title', 'date'] as const)
      if (!expected[name]) expect(record).not.toHaveProperty(name)
  })
})

test('a stamp may name the order without its section', () => {
  const stamp = {
    type: 'declassificationStamp' as const,
    placement: 'header' as const,
    layer: 'release' as const,
    confidence: 1,
    children: [],
  }
  expect(summarize(root({...stamp, authority: {order: 'EO 12958'}}, stamp)).authority).toBe('EO 12958')
})

test.each([
  [['2001-05-03', '2003-10-22']],
  [['2003-10-22', '2001-05-03']],
  [['2001-05-03', '2003-10-22', '1999-01-02']],
])('of the dates %j that stand on as many pages the latest holds', (dates) => {
  const stamps = dates.map((date) => ({
    type: 'releaseStamp' as const,
    placement: 'footer' as const,
    layer: 'release' as const,
    confidence: 1,
    date,
    children: [],
  }))
  expect(summarize(root(...stamps)).releaseDate).toBe('2003-10-22')
})
