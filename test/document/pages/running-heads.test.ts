import {describe, expect, it} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

const texts = [
  'The pilots went out.\nRice was short by June,\nand the tugs were laid up.\nTwo of them sank.',
  'Nobody asked why.\nThe port stood empty\nuntil the first of May.\nThen came the barges.',
  'A strike was called.\nIt lasted for nine days.\nThe council met twice,\nand nothing was agreed.',
  'Coal came by rail.\nThe sheds were let\nto a firm of the north.\nIts ships are new.',
  'All this had been said.\nNo report was made\nof the dredging works.\nThey go on.',
]

/** Pages with a text of their own, each with these heads and feet. */
function pages(edges: readonly (readonly [head: string, foot: string])[]): string {
  return edges.map(([head, foot], at) => `${head}\n\n${texts[at] ?? ''}\n\n${foot}`).join('\f')
}

function headsIn(text: string): string[] {
  return nodesIn(text, 'notice')
    .filter(({kind}) => kind === 'running-head')
    .map(({position}) => text.slice(position?.start.offset, position?.end.offset))
}

describe('running heads', () => {
  it.each([
    [
      'a title on every page',
      [
        ['RIVER TRADE', '1'],
        ['RIVER TRADE', '2'],
        ['RIVER TRADE', '3'],
      ],
      3,
    ],
    [
      'a title damaged on each',
      [
        ['THE RIVER TRADE OF JUNE', ''],
        ['THE RlVER TRADE OF JUNE', ''],
        ['THE RIVFR TRADE OF JUNE .', ''],
      ],
      3,
    ],
    [
      'a footer with its page',
      [
        ['', 'Harbor Survey 11'],
        ['', 'Harbor Survey 12'],
        ['', 'Harbor Survey 13'],
      ],
      3,
    ],
    [
      'left and right pages',
      [
        ['PART ONE', ''],
        ['RIVER TRADE', ''],
        ['PART ONE', ''],
        ['RIVER TRADE', ''],
        ['PART ONE', ''],
      ],
      3,
    ],
    [
      'a letterhead of a further page',
      [
        ['Memo', ''],
        ['CENTRAL INTELLIGENCE AGENCY', ''],
      ],
      1,
    ],
    [
      'not: a letterhead of the first page',
      [
        ['CENTRAL INTELLIGENCE AGENCY', ''],
        ['Trade in June', ''],
      ],
      0,
    ],
    [
      'not: a title and the heading that repeats it',
      [
        ['RIVER TRADE', ''],
        ['RIVER TRADE', ''],
        ['Summary', ''],
      ],
      0,
    ],
    [
      'not: other lines at each head',
      [
        ['Summary', ''],
        ['Discussion', ''],
        ['The prospect', ''],
      ],
      0,
    ],
    [
      'not: items of a list, however alike',
      [
        ['(1) The Guild', ''],
        ['(2) The Guilds', ''],
        ['(3) The Guild', ''],
      ],
      0,
    ],
    [
      'not: items with letters',
      [
        ['c. Guild paid all crews', ''],
        ['d. Guild paid all mills', ''],
        ['e. Guild paid all crews', ''],
      ],
      0,
    ],
    [
      'not: fields of forms',
      [
        ['FROM: Smith', ''],
        ['FROM: Smith', ''],
        ['FROM: Smith', ''],
      ],
      0,
    ],
    [
      'not: the signature of each letter of a file',
      [
        ['', 'John A. Smithers\nChief, Records Division'],
        ['', 'John A. Smithers\nChief, Records Division'],
        ['', 'John A. Smithers\nChief, Records Division'],
      ],
      0,
    ],
    [
      'not: a name alone, and the copies under it',
      [
        ['', 'J. R. Smithers\n\nHarbor Registry\ncc: Chief, Harbor Registry'],
        ['', 'J. R. Smithers\n\nHarbor Registry\ncc: Chief, Harbor Registry'],
        ['', 'J. R. Smithers\n\nHarbor Registry\ncc: Chief, Harbor Registry'],
      ],
      0,
    ],
    [
      'a footer above the number of the page',
      [
        ['', 'Harbor Survey of June\n11'],
        ['', 'Harbor Survey of June\n12'],
        ['', 'Harbor Survey of June\n13'],
      ],
      3,
    ],
    [
      'not: a few letters',
      [
        ['abc', ''],
        ['abc', ''],
        ['abc', ''],
      ],
      0,
    ],
  ] as [string, [string, string][], number][])('%s', (_, edges, count) => {
    expect(headsIn(pages(edges))).toHaveLength(count)
  })

  it('not: pages that were scanned twice', () => {
    const page = 'The pilots went out.\nThe port was closed for June.\nRice was short.\nNobody asked why.'
    expect(headsIn([page, page, page].join('\f'))).toEqual([])
  })

  it('lie between the parts of a sentence that a page cuts', () => {
    const text = [
      'RIVER TRADE\n\nThe pilots went',
      'RIVER TRADE\n\nout and came',
      'RIVER TRADE\n\nback.',
    ].join('\f')
    expect(nodesIn(text, 'paragraph')).toHaveLength(1)
  })

  it('leave the page labels behind them to be read', () => {
    const text = pages([
      ['Harbor Survey 4', ''],
      ['Harbor Survey 5', ''],
      ['Harbor Survey 6', ''],
    ])
    expect(headsIn(text)).toEqual(['Harbor Survey', 'Harbor Survey', 'Harbor Survey'])
    expect(nodesIn(text, 'pageNumber').map(({label}) => label)).toEqual(['4', '5', '6'])
  })
})
