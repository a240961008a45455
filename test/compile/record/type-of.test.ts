import {describe, expect, test} from 'vitest'
import {typeEvidence} from '../../../src/compile/record/document-types.js'
import {typeOf} from '../../../src/compile/record/type-of.js'

const rows: [type: string | undefined, line: string][] = [
  ['memorandum-for-the-record', 'MEMORANDUM FOR THE RECORD'],
  ['memorandum-for-the-record', 'MEMORANDUM FOR RECORD'],
  ['memorandum-of-conversation', 'MEMORANDUM OF CONVERSATION'],
  ['memorandum-of-conversation', 'Memorandum of Telephone Conversation'],
  ['memorandum-of-conversation', 'MEMCON'],
  ['information-report', 'CENTRAL INTELLIGENCE AGENCY INFORMATION REPORT'],
  ['information-report', 'INFORMATION FROM FOREIGN DOCUMENTS OR RADIO BROADCASTS'],
  ['estimate', 'NATIONAL INTELLIGENCE ESTIMATE'],
  ['estimate', 'SNIE 10-3-61'],
  ['bulletin', 'CURRENT INTELLIGENCE BULLETIN'],
  ['bulletin', "THE PRESIDENT'S DAILY BRIEF"],
  ['airtel', 'AIRTEL'],
  ['cable', 'INCOMING TELEGRAM'],
  ['cable', 'TAGS: PREL, PARM'],
  ['cable', 'E.O. 12356: DECL: OADR'],
  ['cable', 'PAGE 01 LISBON 00199 01 OF 02'],
  ['dispatch', 'DISPATCH'],
  ['routing-slip', 'OFFICIAL ROUTING SLIP'],
  ['routing-slip', 'ROUTING AND RECORD SHEET'],
  ['directive', 'NATIONAL SECURITY ACTION MEMORANDUM NO. 57'],
  ['directive', 'Presidential Directive/NSC-18'],
  ['memorandum', 'MEMORANDUM FOR THE DIRECTOR'],
  ['memorandum', 'OFFICE MEMORANDUM'],
  ['memorandum', 'Memorandum'],
  ['minutes', 'MINUTES OF THE 12TH MEETING'],
  ['translation', 'TRANSLATIONS ON THE HARBORS'],
  ['letter', 'Dear Mr. White:'],
  ['report', 'FINAL REPORT'],
  ['report', "INSPECTOR GENERAL'S REPORT ON THE FERRY"],
  ['identification-form', 'JFK ASSASSINATION SYSTEM IDENTIFICATION FORM'],
  // words of a sentence, a title or a list are not what a document calls itself
  [undefined, 'The memorandum for the record of 3 May is attached.'],
  [undefined, 'a national intelligence estimate'],
  [undefined, 'reports from the harbor'],
  [undefined, 'MEMORANDA'],
  [undefined, 'dispatch of the ferry'],
  [undefined, 'ESTIMATES OF RICE'],
  [undefined, 'PAGE 2'],
  [undefined, 'ACTION TAKEN'],
  [undefined, 'Dear old friends of the river'],
  [undefined, ''],
]

describe('the type of a document', () => {
  test.each(rows)('is %s for the line %j', (type, line) => {
    expect(typeOf([line])?.value).toBe(type)
  })

  test('every type is in the table', () => {
    expect(new Set(rows.map(([type]) => type))).toEqual(
      new Set([undefined, ...typeEvidence.map(({type}) => type)]),
    )
  })

  test.each([
    ['sure words before doubtful ones', ['REPORT', 'CURRENT INTELLIGENCE BULLETIN'], 'bulletin'],
    ['doubtful words only by themselves', ['CURRENT INTELLIGENCE BULLETIN', 'REPORT'], 'bulletin'],
    ['of equals the first', ['ROUTING SLIP', 'MEMORANDUM FOR: Chief'], 'routing-slip'],
    ['of equals the first, the other way round', ['MEMORANDUM FOR: Chief', 'ROUTING SLIP'], 'memorandum'],
    ['on the same line the more particular', ['MEMORANDUM FOR THE RECORD'], 'memorandum-for-the-record'],
  ])('%s', (_, lines, type) => {
    expect(typeOf(lines)?.value).toBe(type)
  })
})
