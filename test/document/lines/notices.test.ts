import {describe, expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

const prose = 'The harbor commission met again in the spring of that year and found it as it had left it.'

/** Kind of each notice, and what it says by name. */
function noticesIn(lines: readonly string[]): [kind: string, ...particulars: string[]][] {
  return nodesIn(`${prose}\n\n${lines.join('\n')}\n\n${prose}`, 'notice').map(({kind, children}) => [
    kind,
    ...children.flatMap((child) => (child.type === 'particular' ? [`${child.name}: ${child.reading}`] : [])),
  ])
}

describe('notices', () => {
  test.each<[why: string, lines: string[], notices: [kind: string, ...particulars: string[]][]]>([
    [
      'a group of E.O. 10964, over four lines',
      ['GROUP 1', 'Excluded from automatic', 'downgrading and', 'declassification'],
      [['downgrading', 'schedule: GROUP 1']],
    ],
    [
      'a group with blank lines between',
      ['GROUP I', '', 'EXCLUDED FROM AUTOMATIC', '', 'DOWNGRADING AND DECLASSIFICATION'],
      [['downgrading', 'schedule: GROUP 1']],
    ],
    [
      'a group on one line',
      ['GROUP 1 - Excluded from automatic downgrading and declassification'],
      [['downgrading', 'schedule: GROUP 1']],
    ],
    [
      'another group',
      ['GROUP 3', 'DOWNGRADED AT 12 YEAR INTERVALS;', 'NOT AUTOMATICALLY DECLASSIFIED'],
      [['downgrading', 'schedule: GROUP 3']],
    ],
    ['a group alone is none', ['GROUP 4'], []],
    [
      'the block of E.O. 11652',
      [
        'CLASSIFIED BY 031484',
        'EXEMPT FROM GENERAL DECLASSIFICATION SCHEDULE OF E.O. 11652',
        'EXEMPTION CATEGORY: 5B(2)',
        'AUTOMATICALLY DECLASSIFIED ON',
        'Date Impossible to Determine',
      ],
      [
        [
          'classification-authority',
          'classified-by: 031484',
          'authority: EO 11652',
          'schedule: 5B(2)',
          'declassify-on: IMPDET',
        ],
      ],
    ],
    [
      'the block of E.O. 11652, its second line broken',
      [
        'CLASSIFIED BY 031484',
        'EXEMPT FROM GENERAL DECLASSIFICATION',
        'SCHEDULE OF EXECUTIVE ORDER 11652',
        'EXEMPTION CATEGORY 5 (B) (3)',
        'AUTOMATICALLY DECLASSIFIED ON Imp. Det.',
      ],
      [['classification-authority', 'classified-by: 031484', 'authority: EO 11652', 'schedule: 5B(3)']],
    ],
    [
      'a schedule of something else behind it',
      ['CLASSIFIED BY 031484', 'SCHEDULE OF 11652 SHIPS'],
      [['classification-authority', 'classified-by: 031484']],
    ],
    [
      'its general schedule',
      [
        'SUBJECT TO GENERAL DECLASSIFICATION SCHEDULE OF E.O. 11652',
        'AUTOMATICALLY DOWNGRADED AT TWO YEAR INTERVALS',
        'AND DECLASSIFIED ON DEC 31 1984',
      ],
      [['classification-authority', 'authority: EO 11652']],
    ],
    [
      'the block of E.O. 12356',
      ['DERIVED FROM: Multiple Sources', 'DECLASSIFY ON: OADR'],
      [['classification-authority', 'derived-from: Multiple Sources', 'declassify-on: OADR']],
    ],
    [
      'the block of E.O. 12958',
      ['Classified By: 031484', 'Reason: 1.5(c)', 'Declassify On: X1'],
      [['classification-authority', 'classified-by: 031484', 'reason: 1.5(c)', 'declassify-on: X1']],
    ],
    [
      'the block of E.O. 13526',
      ['CLASSIFIED BY: J. Smith, Director', 'REASON: 1.4(c)', 'DECLASSIFY ON: 25X1, 20501010'],
      [
        [
          'classification-authority',
          'classified-by: J. Smith, Director',
          'reason: 1.4(c)',
          'declassify-on: 25X1, 20501010',
        ],
      ],
    ],
    [
      'CIA short forms',
      ['CL BY: 0605636', 'CL Reason: 1.5(c)', 'DECL ON: X1', 'DRV FROM: COV 1-82'],
      [
        [
          'classification-authority',
          'classified-by: 0605636',
          'reason: 1.5(c)',
          'declassify-on: X1',
          'derived-from: COV 1-82',
        ],
      ],
    ],
    [
      'CIA short forms on one line',
      ['CL BY 012345 DECL OADR DERIVED FROM C9c.1'],
      [['classification-authority', 'classified-by: 012345', 'declassify-on: OADR', 'derived-from: C9c.1']],
    ],
    [
      'a declassification that no date was set for',
      ['E2 IMPDET CL BY 007117'],
      [['classification-authority', 'declassify-on: IMPDET', 'classified-by: 007117']],
    ],
    ['a review', ['REVW 12 MAY 1999'], [['classification-authority', 'next-review: 12 MAY 1999']]],
    [
      "CIA's review box",
      [
        'DOCUMENT NO. 12',
        'NO CHANGE IN CLASS. X',
        'DECLASSIFIED',
        'CLASS. CHANGED TO: TS S C',
        'NEXT REVIEW DATE: 1989',
        'AUTH: HR 70-2',
        'DATE: 12 MAR 1979 REVIEWER: 018557',
      ],
      [['review-box', 'next-review: 1989', 'authority: HR 70-2', 'by: 018557']],
    ],
    [
      'a review box that leaves one choice',
      ['NO CHANGE IN CLASS.', 'CLASS. CHANGED TO: S', 'AUTH: HR 70-2'],
      [['review-box', 'changed-to: SECRET', 'authority: HR 70-2']],
    ],
    [
      'the espionage law',
      [
        'THIS MATERIAL CONTAINS INFORMATION AFFECTING THE NATIONAL',
        'DEFENSE OF THE UNITED STATES WITHIN THE MEANING OF THE',
        'ESPIONAGE LAWS, TITLE 18, USC, SECS. 793 AND 794',
      ],
      [['espionage-law']],
    ],
    [
      'two of different kinds',
      ['GROUP 1 - EXCLUDED', 'NO CHANGE IN CLASS.'],
      [['downgrading', 'schedule: GROUP 1'], ['review-box']],
    ],
    ['a number in small letters is none', ['Document Object Names'], []],
    ['a sentence is none', ['Classified by its weight, the cargo was sold.'], []],
  ])('%s', (_, lines, notices) => {
    expect(noticesIn(lines)).toEqual(notices)
  })

  test('the date of a review box is a date of its own', () => {
    const [notice] = nodesIn('NO CHANGE IN CLASS.\nDATE: 12 MAR 1979 REVIEWER: 018557', 'notice')
    expect(notice?.children.filter(({type}) => type === 'date')).toMatchObject([{iso: '1979-03-12'}])
    expect(notice?.layer).toBe('review')
  })

  test('a notice ends with its page', () => {
    expect(nodesIn('CLASSIFIED BY: 031484\n\fREASON: 1.4(c)', 'notice')).toHaveLength(1)
  })
})
