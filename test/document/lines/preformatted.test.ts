import {describe, expect, it} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

/** The blocks of a text that are left as they are laid out. */
function blocks(text: string): string[] {
  return nodesIn(text, 'preformatted').map(({position}) =>
    text.slice(position?.start.offset, position?.end.offset),
  )
}

describe('what is laid out stays as it is', () => {
  it.each([
    {
      name: 'list of contents with leader dots',
      text: 'I INTRODUCTION ............ 1\nII THE SURVEY ............. 4\nA. Method ................. 5',
    },
    {name: 'leader dots with spaces', text: 'Plan of the area . . . . . . 3\nPlan of the hangar . . . . . 4'},
    {
      name: 'entry of two lines',
      text: 'Number of sorties in the first quarter .... 3\nNumber of sorties in the second quarter\nand the third ............ 9',
    },
    {
      name: 'columns set apart by spaces',
      text: 'Month      1951     1952\nJune       12       14\nJuly       13       16',
    },
    {name: 'columns set apart by tabs', text: 'Month\t1951\t1952\nJune\t12\t14\nJuly\t13\t16'},
    {name: 'table with rules', text: '| Month | 1951 |\n| June | 12 |\n| July | 13 |'},
    {
      name: 'leaders of which OCR has made letters and signs',
      text: 'A. Port dues . e « e © ee 36\nB. Pilots e e ° e e @ 37\nC. Sheds ee © © # @ e 41',
    },
    {
      name: 'leaders of which OCR has made words',
      text: 'A. Port cccvcccecccssescesces\nB. Pilots ...cccercccescssucsccese',
    },
    {
      name: 'leaders whose dots touch what OCR has made of others',
      text: 'A. Port dues eo.ee.aea...a,. 3\nB. Pilots ..oe.eooeo...oo.oooo 4',
    },
    {
      name: 'entries between that have lost their leaders',
      text: 'A. Port dues ...... 3\nB. Pilots 4\nC. Sheds on the upper quay and on\nthe lower one 5\nD. Crews ...... 7',
    },
    {
      name: 'entry of two lines at its head',
      text: 'A. Port dues at the upper and\nthe lower quay ...... 3\nB. Pilots ...... 4',
    },
    {
      name: 'rows with blank lines between',
      text: 'Method ................. 5\n\nResults ................ 8\n\nReferences ............. 9',
    },
  ])('$name', ({text}) => {
    expect(blocks(`The survey was made in June.\n\n${text}\n`)).toEqual([text])
  })

  it.each([
    {
      name: 'short words in a row',
      text: 'It is up to us to go on to it.\nIf he is to do so we go on to it as is.',
    },
    {name: 'letters spaced apart', text: 'The S H E D\nThe P O R T'},
    {name: 'running text', text: 'The survey was made in June.\nIt took three weeks.'},
    {name: 'one line with dots', text: 'The survey was made ..... in June.\nIt took three weeks.'},
    {name: 'two rows', text: 'June       12       14\nJuly       13       16'},
    {name: 'a gap behind each marker', text: '1.     The survey\n2.     The hangar\n3.     The crew'},
    {name: 'justified type', text: 'The  survey  was\nmade  in  June  and\ntook  three  weeks.'},
    {
      name: 'specks behind tabs, and a first gap behind the time',
      text: 'MAY\tThe hangar was shut.\t.\t,\nJUNE\tThe crews left.\t•\t—\nJULY\tNobody came.\t.\t-',
    },
    {name: 'dots of a speck, without text before them', text: '......\n.....\n.......'},
    {
      name: 'an ellipsis between words',
      text: 'The pilots...and crews...came\nand so they...went...home again.',
    },
    {name: 'an ellipsis', text: 'The survey ... was made ...\nin June ... it took ...'},
  ])('not: $name', ({text}) => {
    expect(blocks(text)).toEqual([])
  })

  it('keeps entries of a list of contents from becoming sections', () => {
    const text =
      '1. The survey ......... 5\n2. What it found ...... 8\n\n1. The survey was made in June.\n\n2. What it found is set out below.'
    expect(nodesIn(text, 'section').map(({path}) => path)).toEqual([['1'], ['2']])
  })

  it('takes a number behind a small word for no page', () => {
    const list = (word: string) =>
      nodesIn(
        `1. Background:\na. The Harbor and the Pilots ${word} 22\nMay left.\nb. The crews stayed.`,
        'section',
      )
    expect(list('on').map(({path}) => path.join('/'))).toEqual(['1', '1/a', '1/b'])
    expect(list('Abroad').map(({path}) => path.join('/'))).not.toContain('1/a')
  })

  it('ends a block where lines without a page stand', () => {
    const [above, below] = ['One ........ 1\nTwo ........ 2', 'Three ...... 3\nFour ....... 4']
    expect(blocks(`${above}\nThe pilots came.\nThey went home.\nNobody saw them.\n${below}`)).toEqual([
      above,
      below,
    ])
  })

  it('does not take a line above that is no entry', () => {
    const text = 'One ........ 1\nTwo ........ 2'
    expect(blocks(`The pilots came in June\n${text}`)).toEqual([text])
  })

  it('ends a block where a page ends', () => {
    expect(blocks('One ........ 1\nTwo ........ 2\fThree ...... 3\nFour ....... 4')).toHaveLength(2)
  })

  it('keeps furniture inside a block', () => {
    const text = 'One ........ 1\n25X1\nTwo ........ 2'
    expect(blocks(text)).toEqual([text])
  })
})
