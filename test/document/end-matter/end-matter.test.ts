import {describe, expect, test} from 'vitest'
import type {Node} from '../../../src/index.js'
import {nodesIn} from '../../tools/nodes.js'

const prose = [
  'The harbor commission met again in the spring and found the upper port as it had',
  'left it, with its cranes idle and its warehouses full of rice that nobody would buy.',
].join('\n')

function signaturesIn(lines: readonly string[]): string[] {
  return nodesIn([prose, '', '', ...lines].join('\n'), 'signature').map(({name, titles}) =>
    [name ?? '-', ...titles].join(' | '),
  )
}

describe('signatures', () => {
  test.each<[why: string, lines: string[], signature: string]>([
    ['a name and a title', ['JOHN Q. ARCHER', 'Director of Harbors'], 'JOHN Q. ARCHER | Director of Harbors'],
    [
      'titles on several lines',
      ['John Q. Archer', 'Acting Assistant Director', 'National Tides'],
      'John Q. Archer | Acting Assistant Director | National Tides',
    ],
    [
      'a name that was withheld',
      ['[Redacted]', 'Acting Assistant Director', 'National Tides'],
      '- | Acting Assistant Director | National Tides',
    ],
    ['signed by hand', ['/s/ John Q. Archer', 'Chief of Pilots'], 'John Q. Archer | Chief of Pilots'],
    [
      'the word for it',
      ['Signed', 'John Q. Archer', 'John Q. Archer', 'General Counsel'],
      'John Q. Archer | General Counsel',
    ],
    ['of a letter, without a title', ['Sincerely yours,', '', '', 'John Q. Archer'], 'John Q. Archer'],
    [
      'for another',
      ['FOR THE DIRECTOR:', '', 'JOHN Q. ARCHER', 'Deputy Director of Harbors'],
      'JOHN Q. ARCHER | Deputy Director of Harbors',
    ],
    [
      'copies are no titles',
      ['John Q. Archer', 'Chief of Pilots', 'Orig & 1 - Director of Tides'],
      'John Q. Archer | Chief of Pilots',
    ],
    [
      'a drafter is no title',
      ['John Q. Archer', 'Chief of Pilots', 'O/TD:JQArcher'],
      'John Q. Archer | Chief of Pilots',
    ],
    [
      'a gap ends the titles',
      ['John Q. Archer', 'Chief of Pilots', '', 'National Tides'],
      'John Q. Archer | Chief of Pilots',
    ],
    [
      'no more than three titles',
      ['John Q. Archer', 'Chief of Pilots', 'Upper Port', 'Lower Port', 'Middle Port'],
      'John Q. Archer | Chief of Pilots | Upper Port | Lower Port',
    ],
  ])('%s', (_, lines, signature) => {
    expect(signaturesIn(lines)).toEqual([signature])
  })

  test.each<[why: string, lines: string[]]>([
    ['a title without a name', ['Director of Harbors']],
    ['an agency', ['Central Harbor Agency', 'Deputy Director of Harbors']],
    ['an address', ['Harbor 1953', 'Director of Harbors']],
    ['a question', ['Who goes there?', 'Director of Harbors']],
    ['a single word', ['Archer', 'Director of Harbors']],
    ['a sentence', ['The Director of Harbors came at noon.']],
    ['a name with small words', ['Archer of the harbor', 'Director of Harbors']],
    ['a title far below', ['John Q. Archer', '', '', 'Director of Harbors']],
    ['a name above words that are no title', ['John Q. Archer', 'Rice and Barges']],
    ['a closing without a name', ['Sincerely yours,', 'the pilots of the upper port']],
    ['a closing and a name too far apart', ['Sincerely,', '', '', '', '', '', '', '', '', 'John Q. Archer']],
    ['a sentence under a name', ['John Q. Archer', 'Director of Harbors spoke at length of the tides.']],
    ['a numbered line under a name', ['John Q. Archer', '1. Director of Harbors']],
  ])('should not find %s', (_, lines) => {
    expect(signaturesIn(lines)).toEqual([])
  })
})

describe('the surname under a telegram', () => {
  const head = ['FM AMEMBASSY PORTO', 'TO SECSTATE WASHDC', 'TAGS: ETRD', 'SUBJECT: RICE', '']
  const end = '2. THE PILOTS WILL BE HEARD AGAIN IN MAY.'
  const namesIn = (lines: readonly string[]) => nodesIn(lines.join('\n'), 'signature').map(({name}) => name)

  test.each<[why: string, lines: string[], name: string]>([
    ['at the end of the text', [...head, end, 'ARCHER'], 'ARCHER'],
    ['set apart', [...head, end, '', '', 'ARCHER'], 'ARCHER'],
    ['above the last banner', [...head, end, 'ARCHER', '', 'CONFIDENTIAL'], 'ARCHER'],
    ['above the end of the transmission', [...head, end, 'ARCHER', 'BT', '#0418', 'NNNN'], 'ARCHER'],
    ['above the end of the document', [...head, end, 'ARCHER', '', '<< END OF DOCUMENT >>'], 'ARCHER'],
    ['above the copies', [...head, end, 'ARCHER', '', 'cc: Chief of Pilots'], 'ARCHER'],
    ['above a speck', [...head, end, 'ARCHER', '. x'], 'ARCHER'],
    ['of two parts', [...head, end, 'VAN DYKE'], 'VAN DYKE'],
    ['with a hyphen', [...head, end, 'ARCHER-LOWE'], 'ARCHER-LOWE'],
    ['behind a quotation', [...head, '2. THE PILOTS SAID "NEVER AGAIN"', 'ARCHER'], 'ARCHER'],
    [
      'of a form',
      ['INCOMING TELEGRAM', 'FROM: Porto', 'TO: Secretary of State', '', end, 'ARCHER'],
      'ARCHER',
    ],
    ['of a message with a date-time group', ['041200Z JUN 79', 'FROM: PORTO', '', end, 'ARCHER'], 'ARCHER'],
    [
      'above the next paper',
      [...head, end, 'ARCHER', '', 'MEMORANDUM FOR: Chief of Pilots', 'SUBJECT: Rice', '', prose],
      'ARCHER',
    ],
  ])('%s', (_, lines, name) => {
    expect(namesIn(lines)).toEqual([name])
  })

  test.each<[why: string, lines: string[]]>([
    ['of a memorandum', ['MEMORANDUM FOR: Pilots', 'SUBJECT: Rice', '', 'The pilots came.', 'ARCHER']],
    [
      'of a letter behind a telegram',
      [
        ...head,
        end,
        ...Array.from({length: 6}, () => 'THE RICE IS SOLD.'),
        'TO: Pilots',
        '',
        'They came.',
        'ARCHER',
      ],
    ],
    ['a damaged level', [...head, end, 'SECRFT']],
    ['a control', [...head, end, 'EXDIS']],
    ['the end of the transmission', [...head, end, 'NNNN']],
    ['a heading', [...head, end, 'RICE', '3. THE PRICE OF RICE WENT UP.']],
    ['a heading at the end of a page', [...head, end, 'RICE', '\f', '3. THE PRICE OF RICE WENT UP.']],
    ['the last word of a sentence', [...head, '2. THE PILOTS WILL BE HEARD BY', 'ARCHER']],
    ['the last of a list', [...head, 'THOSE HEARD:', 'LOWE', 'ARCHER']],
    ['a word in small letters', [...head, end, 'Archer']],
    ['a number', [...head, end, 'PORTO 418']],
    ['initials', [...head, end, 'JQ']],
    ['what a reviewer left', [...head, end, 'SANITIZED']],
    ['a line above nothing', ['TAGS: ETRD', 'ARCHER']],
  ])('should not find %s', (_, lines) => {
    expect(namesIn(lines)).toEqual([])
  })
})

describe('originators', () => {
  test.each([
    ['O/NE:JQArcher', 'O/NE'],
    ['OCA/LEG/JQArcher:rw 23 April 1992', 'OCA/LEG'],
    ['DDI/ONE:JQArcher:xyz (29 Jan 53)', 'DDI/ONE'],
    ['O/NE:JQArcher, [Redacted]', 'O/NE'],
    ['JQA:rw (7)', 'JQA'],
  ])('%s', (line, office) => {
    expect(nodesIn([prose, '', line].join('\n'), 'originator').map((node) => node.office)).toEqual([office])
  })

  test.each([
    'and/or the Pilots',
    'TIDES: the upper port',
    '12:30 at noon',
    'NSC/OCB',
    'O/NE: the office of tides and of the harbor',
  ])('should not read %s', (line) => {
    expect(nodesIn([prose, '', line].join('\n'), 'originator')).toEqual([])
  })
})

function distributionsIn(lines: readonly string[]): string[][] {
  return nodesIn([prose, '', ...lines].join('\n'), 'distribution').map(({children}) =>
    children.flatMap((child: Node) =>
      child.type === 'recipient' ? [`${child.copies ?? '-'} | ${child.name}`] : [],
    ),
  )
}

describe('distribution lists', () => {
  test.each<[why: string, lines: string[], recipients: string[]]>([
    [
      'with counts',
      ['Distribution:', 'Orig & 2 - DD/I', '1 - DCI', '2 - AD/NE (w/att)', 'Reading Room'],
      ['Orig & 2 | DD/I', '1 | DCI', '2 | AD/NE (w/att)', '- | Reading Room'],
    ],
    [
      'words for counts',
      ['DISTRIBUTION', 'Original - Addressee (w/enclos)', '2 cy - Tides', '3 copies - Pilots'],
      ['Original | Addressee (w/enclos)', '2 cy | Tides', '3 copies | Pilots'],
    ],
    [
      'on the line of the label',
      ['cc: The Secretary of Tides', 'The Chairman, Harbor Board'],
      ['- | The Secretary of Tides', '- | The Chairman, Harbor Board'],
    ],
    ['copies to', ['Copies to: Mr. Archer'], ['- | Mr. Archer']],
    ['to a blank line', ['Distribution:', '1 - DCI', '', '', 'The rest is text.'], ['1 | DCI']],
    ['to a sentence', ['cc: Mr. Archer', 'who has read it'], ['- | Mr. Archer']],
  ])('%s', (_, lines, recipients) => {
    expect(distributionsIn(lines)).toEqual([recipients])
  })

  test.each<[why: string, lines: string[]]>([
    ['a label without a list', ['Distribution:']],
    ['numbered sentences', ['Distribution:', '1. The barge was sold.', '2. The crane stood idle.']],
    ['prose', ['Distribution of the rice was left to the pilots.']],
    [
      'a long line',
      ['cc: The Secretary of Tides, the Chairman of the Harbor Board and the whole of the commission'],
    ],
    ['copies in a sentence', ['Copies were made.']],
  ])('should not find %s', (_, lines) => {
    expect(distributionsIn(lines)).toEqual([])
  })
})
