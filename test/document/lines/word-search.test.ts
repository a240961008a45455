import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {WordSearch} from '../../../src/document/lines/word-search.js'

function search(text: string, words: readonly string[], start = 0, end = text.length): string[] {
  const search = new WordSearch()
  for (const word of words) search.add(word)
  search.read(text, [{start, end}])
  return words.filter((word) => search.has(word))
}

describe('WordSearch', () => {
  it.each([
    ['The barge left the port.', ['port', 'ports', 'barge'], ['port', 'barge']],
    ['PORT of call', ['port', 'call'], ['port', 'call']],
    ['a port', ['a', 'or'], ['a']],
    ['the re-entry of ships', ['re', 're-entry', 'entry'], ['re-entry']],
    ['the re -entry of ships', ['re', 're-entry', 'entry'], ['re', 'entry']],
    ['the re--entry of ships', ['re', 're-entry', 'entry'], ['re', 'entry']],
    ['-entry of ships', ['entry'], ['entry']],
    ['all the trans-', ['trans', 'all'], ['all']],
    ['trans- and reports', ['trans'], ['trans']],
    ['Ökonomie und Café', ['café', 'ökonomie', 'und'], ['café', 'ökonomie', 'und']],
    ['counterrevolutionaries-in-their-own-country', ['counterrevolutionaries-in-their-own-country'], ['counterrevolutionaries-in-their-own-country']],
    ['', ['port'], []],
    ['the port', [], []],
  ])('finds the whole words of %j among %j', (text, words, found) => {
    expect(search(text, words)).toEqual(found)
  }) // prettier-ignore

  it('ends the last word of a line where the line ends', () => {
    expect(search('seaports', ['sea', 'port'], 3, 7)).toEqual(['port'])
    expect(search('a seaports', ['sea', 'port'], 0, 5)).toEqual(['sea'])
  })

  it('finds what splitting the text finds', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', 'A', 'B', '-', ' ', '1'), maxLength: 40})
    const words = fc.array(fc.string({unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 5}), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(letters, words, (text, asked) => {
        const printed = text.toLowerCase().match(/[ab1]+(?:-[ab1]+)*-?/g) ?? []
        const whole = printed.filter((word, at) => !(word.endsWith('-') && at === printed.length - 1 && text.endsWith('-') && !text.endsWith('--')))
        const found = whole.map((word) => word.replace(/-$/, ''))
        expect(search(text, asked)).toEqual(asked.filter((word) => found.includes(word)))
      }),
    ) // prettier-ignore
  })
})
