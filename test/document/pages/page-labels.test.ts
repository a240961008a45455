import {describe, expect, test} from 'vitest'
import {labelsIn} from '../../tools/nodes.js'

const prose = [
  'The harbor commission met again in the spring and found the upper port as it had',
  'left it, with its cranes idle and its warehouses full of rice that nobody would buy.',
].join('\n')

const archive =
  'Declassified per Executive Order 13526, Section 3.3\nNND Project Number: NND 72841. By: NWD Date: 2012'

/** Pages of two lines of prose, each with something above it and below. */
function pages(...edges: readonly (readonly [head: string, foot: string])[]): string {
  return edges.map(([head, foot]) => `${head}\n${prose}\n${foot}\n`).join('\f')
}

describe('page labels', () => {
  test.each<[why: string, text: string, labels: string[]]>([
    [
      'of the contents of a translation, before its series',
      `${prose}\n- b - [III - NE & A - 121 FOUO]`,
      ['3:b'],
    ],
    ['but not the month of a form', `${prose}\nFORM 610\nI-79`, []],
    ['a page of a first part', `${prose}\nI-79`, ['3:I-79']],
    ['but no item in brackets', `${prose}\n- a [Text] of the paper`, []],
    ['between dashes, wherever they stand', `${prose}\n- 2 -\n${prose}`, ['3:2']],
    ['between dashes without spaces', `-3-\n${prose}`, ['1:3']],
    ['with a dash read as a sign', `- 2 =\n${prose}`, ['1:2']],
    ['roman', `${prose}\n- iv -`, ['3:iv']],
    ['roman with an l for an i', `${prose}\n- iil`, ['3:iii']],
    ['spelled out', `Page 2 of 5\n${prose}`, ['1:2']],
    ['spelled out behind a speck', `> Page:1\n${prose}`, ['1:1']],
    ['of a cable', `${prose}\nPAGE 02 PORT 00199 061235Z`, ['3:02']],
    ['compound', `${prose}\n\nc-18`, ['4:c-18']],
    ['beside a banner', `${prose}\n\nc-18 TOP SECRET - Sensitive`, ['4:c-18']],
    ['on the slug of NARA', `${prose}\nNW 64954 DocId:34513419 Page 3`, ['3:3']],
    ['bare at the edge of a lone page', `${prose}\n\n7`, ['4:7']],
    ['bare at the head of the page that it counts', `1\n\n${prose}`, ['1:1']],
    ['bare at the head of a page behind two covers', pages(['', ''], ['', ''], ['1', '']), ['9:1']],
    [
      'bare, borne out by other pages',
      pages(['', '3'], ['', '4'], ['', '5'], ['', '6']),
      ['4:3', '8:4', '12:5', '16:6'],
    ],
    [
      'beside the wreck of a banner, borne out by others',
      pages(['', 'SRE 1'], ['', 'ET 2'], ['', '3'], ['', '4']),
      ['4:1', '8:2', '12:3', '16:4'],
    ],
    [
      'padded, borne out by others',
      pages(['', 'SECRET   06/02/2025 000001'], ['', 'SECRET   06/02/2025 000002']),
      ['4:000001', '8:000002'],
    ],
    ['with a dash read as a division', `${prose}\n- 2÷`, ['3:2']],
    // what is none
    ['not: a capital between dashes', `-P -\n${prose}`, []],
    ['not: the number of a message at its head', `881\n\nSECRET\n\n${prose}`, []],
    ['not: one of three figures beside a scrap', pages(['', 'ST 300\nSECRET'], ['', 'SECRET']), []],
    [
      'not: one that the pages before and after contradict',
      pages(['', '4'], ['', '8\nSECRET'], ['', '6'], ['', '7']),
      ['4:4', '13:6', '17:7'],
    ],
    ['not: so many copies for somebody', `${prose}\n\nDistribution:\n1\n- The Pilots`, []],
    ['not: the number of pages', `${prose}\nNO. PAGES\n\n1`, []],
    [
      'not: the boxes of the offices that a cable goes to',
      pages(['ROUTING\n5\n2', ''], ['ROUTING\n5\n3', '']),
      [],
    ],
    [
      'not: a number within the text, though it fits the labels of the other pages',
      pages(['', '1'], [`${prose}\n2`, prose], ['', '3'], ['', '4']),
      ['4:1', '15:3', '19:4'],
    ],
    ['above an item at the head of a page', `1\n- The Pilots\n${prose}`, ['1:1']],
    ['behind dirt beside a banner', `${prose}\nTOP SECRET LIMIT DISTRIBUTION ' -5-`, ['3:5']],
    ['before dirt beside a banner', `${prose}\n5\t.\tTOP SECRET - NODIS`, ['3:5']],
    [
      'above the stamp of an archive that heads the next page',
      `TOP SECRET\n41\n${archive}\n${prose}\n${prose}\n${archive}\n${prose}\n${prose}`,
      ['2:41'],
    ],
    ['not: a column of a table', `${prose}\n\n12\n13`, []],
    [
      'not: a lone number on one of many pages',
      pages(['', '33'], ['', ''], ['', ''], ['', ''], ['', '']),
      [],
    ],
    ['not: a number in the text', `${prose}\n33\n${prose}\n${prose}`, []],
    ['not: a year', pages(['1953', ''], ['', ''], ['', ''], ['', '']), []],
    ['not: zeros', `= 000 =\n${prose}`, []],
    ['not: a sentence that cites a page', `Page 199: the master of the port said so\n${prose}`, []],
    ['not: a note that cites a page', `NOT ON THE YELLOW, PAGE 3.\n${prose}`, []],
    ['before the number of a series', `${prose}\n- a - [III - WE - 150 FOUO]`, ['3:a']],
    ['behind a speck, of a cable', `${prose}\n-PAGE 01 PORT 02656 00 OF 02`, ['3:01']],
    [
      'behind the day of a print',
      `Wed Jul 31 13:57:56 1996 [PORT 158406] D COPY 2 OF 13 Page 1 OF 3\n${prose}`,
      ['1:1'],
    ],
    ['of three, with dirt behind', `[PORT 158406] D COPY 2 OF 13 Page 2 OF 3 04TQA,\n${prose}`, ['1:2']],
    ['at the foot of a bulletin', `${prose}\n31 July 56 Current Harbor Bulletin Page 2`, ['3:2']],
    ['behind the hour of a print', `Pilots Reader - B26 07/22/96 02:40 pm Page: 2\n${prose}`, ['1:2']],
    ['roman, at the foot of a brief', `${prose}\n15 Mar 61 : DAILY BRIEF iii`, ['3:iii']],
    ['not: a word that ends like one', `${prose}\n15 Mar 61 PILOTS TAXI`, []],
    ['not: an end without a date', `${prose}\nThe Harbors of the Delta, Page 2`, []],
    ['not: a figure behind a date', `${prose}\n31 July 56 Current Harbor Bulletin 2`, []],
    ['not: the number of a file', `NUMBER : X4013287WE2 - PAGE 8\n${prose}`, []],
    ['of a facsimile machine, alone on its line', `P.1 :\n${prose}`, ['1:1']],
    ['behind specks', `.. - 2-\n${prose}`, ['1:2']],
    ['not: initials in the text', `${prose}\n${prose}\nP. 3\n${prose}\n${prose}`, []],
    ['with a speck inside', `Page_ 1 of 3 Pagea\n${prose}`, ['1:1']],
    ['a page that was put in later', `-8a-\n${prose}`, ['1:8a']],
    [
      'letters between worn dashes, borne out by one another',
      pages(['', '- c «-\nFOR OFFICIAL USE ONLY'], ['', '- d .\nFOR OFFICIAL USE ONLY']),
      ['4:c', '9:d'],
    ],
    [
      'not: numbers with stops, which sections have as well',
      pages(['1.', ''], ['2.', ''], ['3.', ''], ['4.', '']),
      [],
    ],
    ['not: a lone letter between worn dashes', `${prose}\n- d .`, []],
    ['not: a word before the page', `${prose}\nONPAGE 01 PORT 02656`, []],
    [
      'not: lines of a transcript',
      pages(['1', '2\n\n3'], ['1', '2\n\n3'], ['1', '2\n\n3']).replaceAll(prose, 'A. He did.'),
      [],
    ],
    [
      'not: lines of a transcript of which one is lost',
      pages(['1', '2\n\n4'], ['1', '2\n\n4'], ['1', '2\n\n4']).replaceAll(prose, 'A. He did.'),
      [],
    ],
    ['not: a column of a list of contents', `${prose}\n\nPage 1\nPage 2\nPage 4`, []],
    [
      'not: the numbers of the lines of a transcript',
      pages(
        ['1\n2\n3\n5\n6', 'NW 64954 DocId:34513419 Page 1'],
        ['1\n2\n3\n4\n6', 'NW 64954 DocId:34513419 Page 2'],
        ['2\n3\n4\n5\n6', 'NW 64954 DocId:34513419 Page 3'],
        ['1\n2\n3\n4\n5', 'NW 64954 DocId:34513419 Page 4'],
      ),
      ['8:1', '16:2', '24:3', '32:4'],
    ],
    ['not: a line of a list of contents', `THE FERRY MEETING . . 1. 6 «© © « © w@ Page 3\n\n${prose}`, []],
    ['not: a copy line', `${prose}\n1 - DCI`, []],
    ['not: a group marking', `${prose}\nGROUP 1`, []],
    ['not: a letter of a list', `${prose}\n\nb`, []],
    ['not: the number of a register under the banner', `${prose}\n\nSECRET\n\n6821`, []],
    ['not: a number of many digits', `0001081\n${prose}\n${prose}`, []],
  ])('%s', (_, text, labels) => {
    expect(labelsIn(text)).toEqual(labels)
  })
})
