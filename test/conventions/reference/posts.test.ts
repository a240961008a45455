import {describe, expect, test} from 'vitest'
import {references} from '../../../src/index.js'
import {posts} from '../../../src/lexicon/posts.js'

/** The designators of a list, and what was restored of them. */
function read(list: string) {
  const entries = references.parse(`REFS: ${list}`).children.filter((child) => child.type === 'reference')
  return {
    cited: entries.flatMap(({designator, otherDesignators = []}) =>
      [designator, ...otherDesignators].flatMap((found) => found?.value ?? []),
    ),
    repairs: entries.flatMap(({repairs = []}) => repairs.map(({from, to, why}) => `${from} > ${to} ${why}`)),
  }
}

describe('posts of telegrams', () => {
  test.each<[why: string, list: string, cited: string[], repairs: string[]]>([
    [
      'by the others of the list',
      '(A) MEXI 2904 (B) MEII 0511 (C) MEXI 2998',
      ['MEXI 2904', 'MEXI 0511', 'MEXI 2998'],
      ['MEII > MEXI document-vote'],
    ],
    [
      'by one other that is known',
      '(A) SDOM 2626 (B) SDUM 2622 (C) SDUM 2619',
      ['SDOM 2626', 'SDOM 2622', 'SDOM 2619'],
      ['SDUM > SDOM document-vote', 'SDUM > SDOM document-vote'],
    ],
    [
      'by others that are not known, but more',
      '(A) QUAYSIDE 11 (B) QUAYSIDE 12 (C) QUAYS1DE 13',
      ['QUAYSIDE 11', 'QUAYSIDE 12'],
      [],
    ],
    [
      'by others that are not known, but more often cited',
      '(A) HARBOR 11 (B) HARBOR 12 (C) HARBQR 13',
      ['HARBOR 11', 'HARBOR 12', 'HARBOR 13'],
      ['HARBQR > HARBOR document-vote'],
    ],
    [
      'by its long name',
      '(A) IXXICO CITY 7743',
      ['MEXICO CITY 7743'],
      ['IXXICO CITY > MEXICO CITY ocr-confusion'],
    ],
    [
      'not where the print is another post',
      '(A) MEXI 2904 (B) MERI 0511 (C) MEXI 2998',
      ['MEXI 2904', 'MERI 0511', 'MEXI 2998'],
      [],
    ],
    ['not where it is cited as often', '(A) TIDE 11 (B) TIDB 12', ['TIDE 11', 'TIDB 12'], []],
    ['not where too little is left', '(A) MEXI 2904 (B) VAVI 0511', ['MEXI 2904', 'VAVI 0511'], []],
    ['not a short name alone', '(A) MEII 0511', ['MEII 0511'], []],
    ['not a register', '(A) NIE 11 (B) NIE 12 (C) SNIE 13', ['NIE 11', 'NIE 12', 'SNIE 13'], []],
  ])('%s: %s', (_, list, cited, repairs) => {
    expect(read(list)).toEqual({cited, repairs})
  })

  test('a restored post is less sure, and says where it is printed', () => {
    const text = 'REFS: (A) MEXI 2904 (B) MEII 0511 (C) MEXI 2998'
    const [, restored] = references.parse(text).children.filter((child) => child.type === 'reference')
    expect(restored?.confidence).toBe(0.7)
    expect(restored?.repairs).toEqual([
      {offset: text.indexOf('MEII'), from: 'MEII', to: 'MEXI', why: 'document-vote'},
    ])
  })

  test('the list has no post twice', () => {
    expect(new Set(posts).size).toBe(posts.length)
  })
})

test('two-digit years of references are read by what is known of the paper', () => {
  const text = 'REF: PORTO 418, dated 12 Oct 24'
  const dateOf = (list: ReturnType<typeof references.parse> | undefined) =>
    list?.children.flatMap((child) => (child.type === 'reference' ? (child.date ?? []) : []))
  expect(dateOf(references.parse(text))).toEqual(['2024-10-12'])
  expect(dateOf(references.parse(text, {years: [1923]}))).toEqual(['1924-10-12'])
  expect(dateOf(references.find(text, {notAfter: 1990})[0])).toEqual(['1924-10-12'])
})
