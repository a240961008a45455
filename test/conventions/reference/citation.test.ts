import {describe, expect, test} from 'vitest'
import {
  CitationPlaces,
  findCitations,
  type CitationReading,
} from '../../../src/conventions/reference/citation.js'

/** What a citation means, in one word. */
function meant(text: string): string[] {
  return findCitations(text).map(
    ({start, end, label, designator, attachment, telegram}) =>
      `${text.slice(start, end)} = ${label ?? designator ?? attachment ?? (telegram ? 'the telegram' : 'another')}`,
  )
}

describe('citations in running text', () => {
  test.each<[text: string, found: string[]]>([
    ['As reference (a) says, the port is closed.', ['reference (a) = a']],
    ['See paragraph 3 of Reference (b).', ['Reference (b) = b']],
    ['para 3 of ref b', ['ref b = b']],
    ['Ref. A reports the same.', ['Ref. A = A']],
    ['REFS A AND C AGREE', ['REFS A = A', 'C = C']],
    ['references (a), (b) and (d)', ['references (a) = a', '(b) = b', '(d) = d']],
    ['REF (1) REFERS', ['REF (1) = 1']],
    ['reference d', ['reference d = d']],
    ['REFTEL IS CLEAR; REFTELS ARE NOT', ['REFTEL = the telegram', 'REFTELS = the telegram']],
    ['Septel follows reftel.', ['Septel = another', 'reftel = the telegram']],
    ['as NIE-58 held and NSC 68/2 denies', ['NIE-58 = NIE-58', 'NSC 68/2 = NSC 68/2']],
    ['under NSAM No. 263', ['NSAM No. 263 = NSAM No. 263']],
    ['The list is at TAB A, the map at Tab B.', ['TAB A = TAB A', 'Tab B = TAB B']],
    ['CIA/RR 92 has the figures', ['CIA/RR 92 = CIA/RR 92']],
  ])('%s', (text, found) => {
    expect(meant(text)).toEqual(found)
    const places = new CitationPlaces(`The barges were moved. ${text} They lie in the harbor.`)
    const [reading] = findCitations(text) as [CitationReading]
    expect(places.between(23 + reading.start, 23 + reading.end)).toBe(true)
    expect(places.between(0, 4)).toBe(false)
  })

  test('no place where nothing is cited', () => {
    expect(new CitationPlaces('The barges were moved in 1953 by 12 men of the RDP.').empty).toBe(true)
  })

  test.each([
    'with reference to your letter',
    'He refers (as always) to a letter.',
    'the referee (a) and the reference works',
    'in reference to A.I.D.',
    'Ref.',
    'the ER-12 airplane and the SE-5 fighter',
    'a PD 40 motor on the IM 3 bench',
    'the tab of the folder, a TABLE B',
    'ten NIEs and 58 of the NSC staff',
    'prefer (a) to (b)',
    'JCS met at 1030',
  ])('should not read: %s', (text) => {
    expect(meant(text)).toEqual([])
  })
})
