import {expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

/** Pages of a paper that have each of the banners at their head. */
function pages(...banners: string[]): string {
  return banners
    .map((banner) => `${banner}\n\n\nThe barges were counted at the lock on the first of the month.\n`)
    .join('\f')
}

test.each<[why: string, banners: string[], levels: string[]]>([
  [
    'the wreck of TOP before a damaged SECRET',
    ['TOP SECRET', 'r CRET', 'TOP SECRET'],
    ['TOP SECRET', 'TOP SECRET', 'TOP SECRET'],
  ],
  [
    'a digit that was TOP',
    ['7 ECRET', 'TOP SECRET', 'TOP SECRET'],
    ['TOP SECRET', 'TOP SECRET', 'TOP SECRET'],
  ],
  ['one page alone decides nothing', ['TOP SECRET', 'r CRET'], ['TOP SECRET', 'SECRET']],
  [
    'a paper that has clean SECRET pages too',
    ['TOP SECRET', 'TOP SECRET', 'SECRET', 'r CRET'],
    ['TOP SECRET', 'TOP SECRET', 'SECRET', 'SECRET'],
  ],
  [
    'no scrap stands before it',
    ['TOP SECRET', 'TOP SECRET', 'SFCRET'],
    ['TOP SECRET', 'TOP SECRET', 'SECRET'],
  ],
  [
    'no page is TOP SECRET',
    ['CONFIDENTIAL', 'CONFIDENTIAL', 'r CRET'],
    ['CONFIDENTIAL', 'CONFIDENTIAL', 'SECRET'],
  ],
])('%s', (_, banners, levels) => {
  expect(nodesIn(pages(...banners), 'banner').map(({marking}) => marking.level)).toEqual(levels)
})

test('a banner that was voted on says so, and is less sure', () => {
  const [, voted] = nodesIn(pages('TOP SECRET', 'r CRET', 'TOP SECRET'), 'banner')
  expect(voted?.value).toBe('r CRET')
  expect(voted?.repairs).toMatchObject([{from: 'r CRET', to: 'TOP SECRET', why: 'document-vote'}])
  expect(voted?.confidence).toBeLessThan(0.9)
})

test.each<[foot: string, values: string[]]>([
  ['SECRET Gerald R. Ford Library', ['SECRET', 'SECRET']],
  ['SECRET John F. Kennedy Library', ['SECRET', 'SECRET']],
  ['SECRET papers of the Library', ['SECRET']],
  ['SECRET Rooms and Tunnels of a Library', ['SECRET']],
])('the level beside the stamp of a library at the foot of a page: %s', (foot, values) => {
  const text = `SECRET\n\nThe column set out at dawn.\nIt crossed the river.\n\n${foot}\n`
  expect(nodesIn(text, 'banner').map(({value}) => value)).toEqual(values)
})
