import {describe, expect, test} from 'vitest'
import {Vocabulary} from '../../src/source/vocabulary.js'

const levels = new Vocabulary([
  ['TOP SECRET', 'TOP SECRET'],
  ['SECRET', 'SECRET'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['RESTRICTED', 'RESTRICTED'],
])

function read<V>(vocabulary: Vocabulary<V>, text: string, strain: number): V | undefined {
  return vocabulary.read(text, 0, text.length, strain)?.value
}

describe('a vocabulary reads', () => {
  test.each<[why: string, text: string, strain: number, value: string | undefined]>([
    ['a clean print', 'SECRET', 0.3, 'SECRET'],
    ['through case, spaces and dashes', 's e-c r e t', 0, 'SECRET'],
    ['through damage', 'SEGRET', 0.3, 'SECRET'],
    ['no damage where none is allowed', 'SEGRET', 0, undefined],
    ['two letters printed for one', 'CONFIDEIITIAL', 0.3, 'CONFIDENTIAL'],
    ['not what is too short', 'SEC', 0.3, undefined],
    ['not what is too long', 'SECRETARIAT', 0.3, undefined],
    ['not nothing', ' - ', 0.3, undefined],
    ['not another word', 'HARBOR', 0.3, undefined],
  ])('%s: %j', (_, text, strain, value) => {
    expect(read(levels, text, strain)).toBe(value)
  })

  test.each<[why: string, text: string, may: boolean]>([
    ['a clean print', 'SECRET', true],
    ['damage', 'SEGRET', true],
    ['a beginning that is one, whatever follows it', 'SEGRET 17', true],
    ['another word', 'HARBOR', false],
    ['nothing', ' - ', false],
  ])('perhaps %s: %j', (_, text, may) => {
    expect(levels.mayRead(text, 0, text.length)).toBe(may)
  })

  test('nothing where two phrases are as near', () => {
    const posts = new Vocabulary([
      ['BERTH', 1],
      ['BIRTH', 2],
    ])
    expect(read(posts, 'BxRTH', 0.3)).toBeUndefined()
    expect(read(posts, 'BERTH', 0.3)).toBe(1)
  })

  test('no phrase for a text that only has its hash', () => {
    // the folded codes of A5 and BA give the same hash, of the same length
    const codes = new Vocabulary([['A5', 'a five']])
    expect(codes.find('A5', 0, 2)).toBe('a five')
    expect(codes.find('BA', 0, 2)).toBeUndefined()
  })
})
