import {describe, expect, test} from 'vitest'
import {declassificationStamp, releaseStamp, type StampContent} from '../../../src/index.js'

const number = 'CIA-RDP79R00904A000100040102-6'

/** What a stamp says by name, as `name: reading`. */
function particularsOf(children: readonly StampContent[]): string[] {
  return children.flatMap((child) => (child.type === 'particular' ? [`${child.name}: ${child.reading}`] : []))
}

describe('releaseStamp reads', () => {
  test.each<[text: string, expected: object, particulars: string[]]>([
    // CIA, by phrase and era
    [
      `Approved For Release 2005/08/22 : ${number}`,
      {decision: 'approved', date: '2005-08-22', documentId: number},
      [],
    ],
    [
      `Sanitized Copy Approved for Release 2010/06/16: ${number}`,
      {decision: 'sanitized', agency: 'CIA', date: '2010-06-16', documentId: number},
      [],
    ],
    [
      `Declassified in Part - Sanitized Copy Approved for Release 2012/05/04: ${number}`,
      {decision: 'declassified-in-part', agency: 'CIA', date: '2012-05-04', documentId: number},
      [],
    ],
    [
      `Declassified and Approved For Release @ 50-Yr 2013/11/20: ${number}`,
      {decision: 'declassified', agency: 'CIA', date: '2013-11-20', documentId: number, program: '50-Yr'},
      ['program: 50-Yr'],
    ],
    [
      `Declassified and Approved For Release 50-Yi 2013/11/20: ${number}`,
      {decision: 'declassified', program: '50-Yr'},
      ['program: 50-Yr'],
    ],
    [
      'Approved for Release: 2021/04/05 C06775927',
      {decision: 'approved', date: '2021-04-05', documentId: 'C06775927'},
      [],
    ],
    ['APPROVED FOR RELEASE DATE: 07-Jun-2010', {decision: 'approved', date: '2010-06-07'}, []],
    [
      `APPROVED FOR RELEASE: 08/31/2001 ${number}`,
      {decision: 'approved', date: '2001-08-31', documentId: number},
      [],
    ],
    [
      'CIA HISTORICAL REVIEW PROGRAM\nRELEASE IN FULL 1998',
      {decision: 'released-in-full', agency: 'CIA', program: 'CIA Historical Review Program', date: '1998'},
      [],
    ],
    [
      'CIA HISTORICAL REVIEW PROGRAM\nRELEASE AS SANITIZED\n1999',
      {decision: 'sanitized', agency: 'CIA', program: 'CIA Historical Review Program', date: '1999'},
      [],
    ],
    // the cover sheets of FBI files
    [
      'Released under the John F. Kennedy Assassination Records Collection Act of 1992 (44 USC 2107 Note). Case#: NW 10203 Date: 04-05-2025',
      {decision: 'approved', agency: 'NARA', date: '2025-04-05'},
      [],
    ],
    [
      'Released under the John F. Kennedy Assassination Records Collection Act of 1992 [44 USC 2107 Note].\nCase#: NW 10203 Date: 04-05-2025',
      {decision: 'approved', agency: 'NARA', date: '2025-04-05'},
      [],
    ],
    [
      'Released under the John F. Kennedy Assassination Records Collection Act of 1992 [44 USC 2107\nNote]. Case#: NW 10203 Date: 04-05-2025',
      {decision: 'approved', agency: 'NARA', date: '2025-04-05'},
      [],
    ],
    // the box on the first page, of four lines; its first letters are the ones that get lost
    [
      'Released under the John F. Kennedy\nAssassination Records Collection Act of\n1992 (44 USC 2107 Note). Case#:NW\n65987 Date: 10-28-2021',
      {decision: 'approved', agency: 'NARA', date: '2021-10-28'},
      [],
    ],
    [
      'Heleased under the John F. Kenned,\n\nRosassination Flecords Collection Act o\n\n992(44 USC 2107 Notel. Case#:NW\n\nB8613 Date: 03-18-2025',
      {decision: 'approved', agency: 'NARA', date: '2025-03-18'},
      [],
    ],
    // presidential papers that CIA reviewed
    [
      'No Objection to Declassification in Part 2010/06/01 : LOC-HAK-294-3-27-3',
      {decision: 'declassified-in-part', date: '2010-06-01', documentId: 'LOC-HAK-294-3-27-3'},
      [],
    ],
    [
      'CIA HAS NO OBJECTION TO\nDECLASSIFICATION AND/OR\nRELEASE OF THIS DOCUMENT\nAS SANITIZED\n8 Dec 93',
      {decision: 'sanitized', agency: 'CIA', date: '1993-12-08'},
      [],
    ],
    // State
    ['RELEASED IN FULL', {decision: 'released-in-full'}, []],
    ['DENY IN FULL', {decision: 'denied'}, []],
    [
      'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
      {decision: 'declassified', agency: 'State', program: 'EO Systematic Review', date: '2005-06-30'},
      [],
    ],
    [
      'U.S. Department of State Case No. F-2014-18175 Doc No. C05765432 Date: 08/31/2015',
      {agency: 'State', date: '2015-08-31', documentId: 'C05765432'},
      [],
    ],
    // NSA; a case is not what the record is called
    [
      'Approved for Release by NSA on 09-21-2007, FOIA Case # 51546',
      {decision: 'approved', agency: 'NSA', date: '2007-09-21'},
      [],
    ],
    [
      'Declassified and approved for release by NSA on 12-02-2003 pursuant to E.O. 12958',
      {decision: 'declassified', agency: 'NSA', date: '2003-12-02'},
      ['authority: EO 12958'],
    ],
    [
      '2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992',
      {decision: 'approved', agency: 'NARA', date: '2025', program: 'JFK Assassination Records Act'},
      [],
    ],
    // damage
    [`Approved For Rel ease 2005/08/22 : ${number}`, {date: '2005-08-22', documentId: number}, []],
    [`pproved For Release 2005/08/22 : ${number}`, {decision: 'approved', documentId: number}, []],
    [`Apapoved For Re1ease 2OO5/08/22 : ${number}`, {decision: 'approved', date: '2005-08-22'}, []],
    [
      `nitized Copy Approved for Release 2010/06/16: ${number}`,
      {decision: 'sanitized', date: '2010-06-16'},
      [],
    ],
  ])('%s', (text, expected, particulars) => {
    const stamp = releaseStamp.parse(text)
    expect(stamp).toMatchObject(expected)
    expect(particularsOf(stamp.children)).toEqual(particulars)
    const written = releaseStamp.stringify(stamp)
    expect(releaseStamp.stringify(releaseStamp.parse(written))).toBe(written)
  })

  test.each<[text: string, code: string]>([
    ['', 'empty'],
    ['The release of the pilots was approved', 'not-found'],
    ['Declassified per Executive Order 13526, Section 3.3', 'not-found'],
    ['RELEASED IN FULL\n\nThe pilots went home.', 'trailing-text'],
    ['Released under the John F. Kennedy\nlease of 1962, the pier went on.', 'not-found'],
  ])('no stamp in %j', (text, code) => {
    expect(releaseStamp.safeParse(text)).toMatchObject({success: false, error: {code}})
  })

  test('finds all of a text', () => {
    const text = `Approved For Release 2005/08/22 : ${number}\n\nThe pilots went home.\n\nRELEASED IN FULL`
    expect(releaseStamp.find(text).map(({decision}) => decision)).toEqual(['approved', 'released-in-full'])
    expect(declassificationStamp.find(text)).toEqual([])
  })
})

describe('declassificationStamp reads', () => {
  test.each<[text: string, expected: object, particulars: string[]]>([
    [
      'Declassified per Executive Order 13526, Section 3.3\nNND Project Number: NND 63316. By: NWD Date: 2011',
      {authority: {order: 'EO 13526', section: '3.3'}, project: 'NND 63316', by: 'NWD', date: '2011'},
      ['authority: EO 13526 3.3', 'project: NND 63316', 'by: NWD'],
    ],
    [
      'DECLASSIFIED\nAuthority NND 877092\nBy MR NARA Date 3/2/99',
      {project: 'NND 877092', by: 'MR', date: '1999-03-02'},
      ['project: NND 877092', 'by: MR'],
    ],
    [
      'DECLASSIFIED\nE.O. 12958, Sec. 3.5\nNLJ 98-123\nBy cb, NARA Date 3-2-99',
      {
        authority: {order: 'EO 12958', section: '3.5'},
        project: 'NLJ 98-123',
        by: 'cb',
        date: '1999-03-02',
      },
      ['authority: EO 12958 3.5', 'by: cb'],
    ],
    [
      'DECLASSIFIED\nE.O. 12958, SEC. 3.5\nNSC MEMO, 11/24/98, STATE DEPT. GUIDELINES\nBY abc, NARA, DATE 3/2/04',
      {authority: {order: 'EO 12958', section: '3.5'}, by: 'abc', date: '2004-03-02'},
      ['authority: EO 12958 3.5', 'by: abc'],
    ],
    [
      'DECLASSIFIED E.O. 12356, SEC. 3.4(b) WHITE HOUSE GUIDELINES, FEB. 24, 1983 BY ab NARA, DATE 3/2/92',
      {authority: {order: 'EO 12356', section: '3.4(b)'}, by: 'ab', date: '1992-03-02'},
      ['authority: EO 12356 3.4(b)', 'by: ab'],
    ],
    [
      'DECLASSIFIED\nE.O. 12958SEC 3.6\nMR 05-21 #1; state ltr 8/4/05\nBY       NARA DATE 7/28/06',
      {authority: {order: 'EO 12958', section: '3.6'}, date: '2006-07-28'},
      ['authority: EO 12958 3.6'],
    ],
    [
      'DECLASSIFIED\nE.O. 11652, Sec. 3(E) and 5(D)\nDept. of State letter, 8-4-73\nBy NLT- HC, NARS Date 8-9-75',
      {authority: {order: 'EO 11652', section: '3(E)'}, date: '1975-08-09'},
      ['authority: EO 11652 3(E)'],
    ],
    [
      'DECLASSIFIED IN PART\nNLRRF00-032#12345\nBY RW NARA DATE 12/6/07',
      {decision: 'declassified-in-part', project: 'NLRR F00-032', by: 'RW', date: '2007-12-06'},
      ['project: NLRR F00-032', 'by: RW'],
    ],
    [
      'Partially DECLASSIFIED\nE.O. 13526, Sec. 3.5\nMR# 09-58 #12\nBy abc NARA, Date 2/3/11',
      {decision: 'declassified-in-part', authority: {order: 'EO 13526', section: '3.5'}, date: '2011-02-03'},
      ['authority: EO 13526 3.5', 'by: abc'],
    ],
    [
      'DECLASSIFIED\nPA/HO Department of State\nE.O. 12958, as amended\nJuly 12, 2006',
      {authority: {order: 'EO 12958'}, date: '2006-07-12'},
      ['authority: EO 12958'],
    ],
    [
      'DECLASSIFIED E.O. 12958, Sec. 3.5 NLJ 98-123 By cb, NARA Date 3-2-99',
      {
        authority: {order: 'EO 12958', section: '3.5'},
        project: 'NLJ 98-123',
        by: 'cb',
        date: '1999-03-02',
      },
      ['authority: EO 12958 3.5', 'by: cb'],
    ],
    [
      'RELEASED PER P.L. 102-526 (JFK ACT) NARA JT DATE 3/2/99',
      {authority: {order: 'PL 102-526'}, by: 'JT', date: '1999-03-02'},
      ['authority: PL 102-526', 'by: JT'],
    ],
    [
      'ALL INFORMATION CONTAINED HEREIN IS UNCLASSIFIED EXCEPT WHERE SHOWN OTHERWISE\nDATE 8/14/97 BY 5668 SLD/ksr',
      {decision: 'declassified', by: '5668 SLD/ksr', date: '1997-08-14'},
      ['by: 5668 SLD/ksr'],
    ],
    [
      'ALL INFORMATION CONTAINED\nHEREIN IS UNCLASSIFIED\nDATE 8/14/97 BY 5668 SLD/ksr',
      {decision: 'declassified', by: '5668 SLD/ksr', date: '1997-08-14'},
      ['by: 5668 SLD/ksr'],
    ],
    [
      'DECLASSIFIED\nREVIEW AUTHORITY: Anna B. Quay\nDATE/CASE ID: 10 JAN 2003 200103214',
      {decision: 'declassified', date: '2003-01-10'},
      [],
    ],
    ['Date/Case ID: 10 JAN 2003', {date: '2003-01-10'}, []],
    [
      'Declassification Authority: Anna B. Quay, Senior Reviewer, A/GIS/IPS\n5/7/2019',
      {decision: 'declassified', by: 'Anna B. Quay, Senior Reviewer, A/GIS/IPS', date: '2019-05-07'},
      [],
    ],
    [
      'Declassification Authority: Anna B. Quay, Senior Reviewer, A/GIS/IPS 5/7/2019',
      {decision: 'declassified', by: 'Anna B. Quay, Senior Reviewer, A/GIS/IPS', date: '2019-05-07'},
      [],
    ],
    [
      'DECLASSIFIED IN FULL\nAuthority: EO 13526\nChief, Records & Declass Div, WHS\nDate: MAR 12 2012',
      {decision: 'declassified', authority: {order: 'EO 13526'}, date: '2012-03-12'},
      ['authority: EO 13526'],
    ],
    [
      'DECLASSIFIED UNDER AUTHORITY OF THE\nINTERAGENCY SECURITY CLASSIFICATION APPEALS PANEL,\nE.O. 13526, SECTION 5.3(b)(3)\nISCAP APPEAL NO. 2009-068, document no. 1\nDECLASSIFICATION DATE: August 21, 2014',
      {
        authority: {order: 'EO 13526', section: '5.3(b)(3)'},
        project: 'ISCAP 2009-068',
        date: '2014-08-21',
      },
      ['authority: EO 13526 5.3(b)(3)', 'project: ISCAP 2009-068'],
    ],
    [
      'DECLASSIFIED UNDER AUTHORITY OF THE INTERAGENCY SECURITY CLASSIFICATION APPEALS PANEL.\nE.O. 13526, SECTION 5.3(b)(3)\nISCAP APPEAL NO. 2009-068, document no. 1\nDECLASSIFICATION DATE: August 21, 2014',
      {
        authority: {order: 'EO 13526', section: '5.3(b)(3)'},
        project: 'ISCAP 2009-068',
        date: '2014-08-21',
      },
      ['authority: EO 13526 5.3(b)(3)', 'project: ISCAP 2009-068'],
    ],
    // the order of 2025, on two lines, and without its first words
    [
      'Released pursuant to Executive Order\n14176, DECLASS. OF RECORDS CONC. THE ASSASSINATIONS OF',
      {authority: {order: 'EO 14176'}},
      ['authority: EO 14176'],
    ],
    [
      'to Executive Order 14176, DECLASS. OF RECORDS CONC. THE',
      {authority: {order: 'EO 14176'}},
      ['authority: EO 14176'],
    ],
    [
      'The Department of State releases this document\nin part and postpones release of portion(s) of it\nunder the provisions of the JFK Assassination\nRecords Collection Act of 1992 (PL 102-526)',
      {decision: 'released-in-part', authority: {order: 'PL 102-526'}},
      ['authority: PL 102-526'],
    ],
    [
      'The Department of State releases this document\nin full\nunder the provisions of the JFK Assassination\nRecords Collection Act of 1992 (PL 102-526)',
      {decision: 'released-in-full', authority: {order: 'PL 102-526'}},
      ['authority: PL 102-526'],
    ],
    [
      'Records Collection Act of 1992 (PL 102-526)',
      {authority: {order: 'PL 102-526'}},
      ['authority: PL 102-526'],
    ],
    [
      'DECLASSIFIED AND RELEASED BY\nCENTRAL INTELLIGENCE AGENCY\nSOURCES METHODS EXEMPTION 3B2B\nNAZI WAR CRIMES DISCLOSURE ACT\nDATE 2001 2006',
      {decision: 'declassified'},
      [],
    ],
  ])('%s', (text, expected, particulars) => {
    const stamp = declassificationStamp.parse(text)
    expect(stamp).toMatchObject(expected)
    expect(particularsOf(stamp.children)).toEqual(particulars)
    for (const child of stamp.children) {
      const {start, end} = child.position ?? {start: {offset: 0}, end: {offset: 0}}
      expect(text.slice(start.offset, end.offset)).toBe(child.type === 'break' ? '\n' : child.value)
    }
    const written = declassificationStamp.stringify(stamp)
    expect(declassificationStamp.stringify(declassificationStamp.parse(written))).toBe(written)
  })

  test.each([
    ['RELEASE IN FULL\nDECLASSIFIED'],
    ['RELEASE IN\nFULL\nDECLASSIFIED'],
    ['RELEASE IN PART\nPTP7598 B1,1.4(B)\nPAGE 01 STATE 049584 182051Z DECLASSIFIED'],
    ['RELEASE IN FULL\nDECLASSIFIED UNITED STATES OF AMERI'],
    ['RELEASE IN FULL\nSUBJECT: THE BARGES OF THE DELTA\nSECTION 01 OF 02 PORTO 1252\nDECLASSIFIED'],
  ])('the word under the words of a release: %j', (text) => {
    expect(declassificationStamp.find(text)).toMatchObject([{decision: 'declassified'}])
  })

  test.each([
    ['RELEASE IN FULL\n1\n2\n3\n4\n5\n6\nDECLASSIFIED'],
    ['RELEASE IN FULL\n\fDECLASSIFIED'],
    ['RELEASE IN FULL\nSUBJECT: THE BARGES\nDECLASSIFIED BARGES OF THE DELTA'],
  ])('but not elsewhere: %j', (text) => {
    expect(declassificationStamp.find(text)).toEqual([])
  })

  test.each([
    ['RELEASE IN\nFULL', 'released-in-full'],
    ['SUBJECT: THE BARGES ON THE N-K RELEASEIN\nPART', 'released-in-part'],
  ])('a decision on two lines: %j', (text, decision) => {
    const [stamp] = releaseStamp.find(text)
    expect(stamp).toMatchObject({decision})
    expect(stamp?.children.map(({value}) => value.trim())).toContain(text.slice(-4))
  })

  test.each([
    ['THE PILOTS HAD THE PRESS RELEASE IN\nFULL'],
    ['RELEASE IN\nTIME'],
    ['RELEASE IN\n\n\n\nFULL'],
    ['THE CREWS ARE TO COME IN\nFULL'],
  ])('no decision on two lines: %j', (text) => {
    expect(releaseStamp.find(text)).toEqual([])
  })

  test.each([
    ['under the order alone', 'DECLASSIFIED\nE.O. 12958, as amended\nJuly 12, 1962'],
    ['of the letter of an agency', 'DECLASSIFIED\nE.O. 12958, Sec. 3.5\nState letter 8/4/05'],
  ])('no date %s', (_, text) => {
    expect(declassificationStamp.find(text).map(({date}) => date)).toEqual([undefined])
  })

  test.each([
    ['DECLASSIFIED'],
    ['DECLASSIFIED\nState letter of the pilots, 8/4/05'],
    ['PARTIALLY DECLASSIFIED'],
    ['DECLASSIFIED UNDER AUTHORITY OF THE\nkeeper of the quay'],
    ['PA/HO Department of State'],
    ['DATE/CASE ID: see the register'],
    ['REVIEW AUTHORITY: Anna B. Quay'],
    ['Declassified by the passing of time'],
    ['Declassification Authority:'],
    ['Declassification Authority is given by the order of 5/7/2019'],
    ['RELEASE IN FULL\nthe quay\nDECLASSIFIED'],
    ['RELEASE IN FULL\nTHE QUAY AND ITS BARGES\nDECLASSIFIED'],
    ['THE PAPERS OF THE PILOTS WERE SOON DECLASSIFIED'],
    ['DECLASSIFIED\nRELEASE IN FULL'],
    ['NND Project Number'],
    ['DECLASSIFIED\n\n\n\n\nDate: 2011'],
  ])('no stamp in %j', (text) => {
    expect(declassificationStamp.safeParse(text).success).toBe(false)
  })
})
