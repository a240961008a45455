import {describe, expect, test} from 'vitest'
import {parse} from '../../../src/index.js'
import {paragraphsOf} from '../../tools/nodes.js'

describe('hyphens at line ends', () => {
  test.each<[why: string, text: string, reading: string]>([
    [
      'a word goes on',
      'The pilots of the com-\nmission went home.',
      'The pilots of the commission went home.',
    ],
    [
      'a word that stands whole elsewhere',
      'No tiller was lost. The til-\nler held.',
      'No tiller was lost. The tiller held.',
    ],
    [
      'a compound that stands whole elsewhere',
      'A well-worn path. The well-\nworn path.',
      'A well-worn path. The well-worn path.',
    ],
    [
      'a first part that is a longer word of the document',
      'Every merchant came. The merchant-\ncontrolled sheds.',
      'Every merchant came. The merchant-controlled sheds.',
    ],
    [
      'the same, known by its plural',
      'The merchants came. A merchant-\ncontrolled shed.',
      'The merchants came. A merchant-controlled shed.',
    ],
    [
      'but not before an ending',
      'They bargain well. Their bargain-\ning is slow.',
      'They bargain well. Their bargaining is slow.',
    ],
    ['before a capital', 'the Sino-\nSoviet treaty of that year', 'the Sino-Soviet treaty of that year'],
    [
      'a dash is no hyphen',
      'the upper port --\nwhich was closed --',
      'the upper port -- which was closed --',
    ],
    ['no hyphen', 'the upper\nport was closed', 'the upper port was closed'],
  ])('%s', (_, text, reading) => {
    expect(paragraphsOf(parse(text)).join(' ')).toBe(reading)
  })

  test('a short first part that is a word of its own is left undecided', () => {
    const {children} = parse('The over is done. It was over-\nboard.')
    const [paragraph] = children
    const breaks =
      paragraph?.type === 'paragraph' ? paragraph.children.filter(({type}) => type === 'break') : []
    expect(breaks).toMatchObject([{hyphen: 'undecided'}])
  })
})
