import {expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

const body = '\n\nThe column set out at dawn.\nIt crossed the river.\n'

function caveatsIn(text: string): string[] {
  return nodesIn(text, 'banner').flatMap(({marking}) => marking.caveats ?? [])
}

test.each<[why: string, head: string, caveats: string[]]>([
  ['a control on two lines', 'SECRET\nNO FOREIGN\nDISSEM', ['NO FOREIGN DISSEM']],
  ['the same through damage', 'SECRET\nNO F0REIGN\nDISSEN', ['NO FOREIGN DISSEM']],
  ['another', 'SECRET\nBACKGROUND\nUSE ONLY', ['BACKGROUND USE ONLY']],
  ['the same on one line', 'SECRET\nNO FOREIGN DISSEM', ['NO FOREIGN DISSEM']],
  ['a control each line of which stands by itself', 'SECRET\n\nNO FOREIGN\n\nDISSEM', ['NO FOREIGN DISSEM']],
  [
    'a control whose first line is one by itself',
    'SECRET\n\nHANDLE VIA BYEMAN\nCONTROL SYSTEM ONLY.\n',
    ['HANDLE VIA BYEMAN CONTROL SYSTEM ONLY'],
  ],
  [
    'the end of a notice, and what stands behind it',
    'REPORT CLASS SECRET--WARNING NOTICE--SENSITIVE INTELLIGENCE\nSOURCES AND METHODS INVOLVED--NOT RELEASABLE TO FOREIGN NATIONALS',
    [
      'WARNING NOTICE - SENSITIVE INTELLIGENCE SOURCES AND METHODS INVOLVED',
      'NOT RELEASABLE TO FOREIGN NATIONALS',
    ],
  ],
  [
    'not: its first line alone',
    'SECRET\n\nHANDLE VIA BYEMAN\nTHE SHIPS\n',
    ['HANDLE VIA BYEMAN CONTROL SYSTEM'],
  ],
  [
    'not: the same control',
    'SECRET\n\nHANDLE VIA BYEMAN\nCONTROL SYSTEM\n',
    ['HANDLE VIA BYEMAN CONTROL SYSTEM'],
  ],
  ['not: the stamp of a library', 'SECRET\n\nRETURN TO CIA LIBRARY', []],
  ['not: a blank line between', 'SECRET\nNO FOREIGN\n\nDISSEM', []],
  ['not: a line below it', 'SECRET\n\nNO FOREIGN\n\nDISSEM\nTO SHIPS', []],
  ['not: two blank lines between', 'SECRET\n\nNO FOREIGN\n\n\nDISSEM', []],
  ['not: half of it', 'SECRET\nNO FOREIGN\nSHIPS', []],
  ['not: small letters', 'SECRET\nNo foreign\ndissem', []],
  ['not: two lines of a title', 'SECRET\nTHE RIVER\nTRADE', []],
])('%s', (_, head, caveats) => {
  expect(caveatsIn(head + body)).toEqual(caveats)
})

test.each([
  ['CONFIDENTIAL CONF IDENT IE', []],
  ['CONFIDENTIAL/IDEALIST', ['IDEALIST']],
])('%s has the controls that it prints', (line, caveats) => {
  expect(caveatsIn(line + body)).toEqual(caveats)
})

test('a control on two lines is one node', () => {
  const [, control] = nodesIn(`SECRET\nNO FOREIGN\nDISSEM${body}`, 'banner')
  expect(control).toMatchObject({value: 'NO FOREIGN\nDISSEM', position: {start: {line: 2}, end: {line: 3}}})
})

test('when a marking ends is read with it, and is no exemption', () => {
  const text = `SECRET//NOFORN//25X4${body}`
  expect(nodesIn(text, 'banner')).toMatchObject([{marking: {declassifyOn: '25X4'}}])
  expect(nodesIn(text, 'exemption')).toEqual([])
  expect(nodesIn(`SECRET//NOFORN 25X4${body}`, 'exemption')).toHaveLength(1)
})

test.each([
  ['EVES ONLY', ['EYES ONLY']],
  ['EYES 0NLY', ['EYES ONLY']],
  ['U.S. EVES ONLY', ['U.S. EYES ONLY']],
  ['LIVES ONLY', []],
])('%s under a level', (line, caveats) => {
  expect(caveatsIn(`SECRET\n${line}${body}`)).toEqual(caveats)
})

test.each([
  ['RECORD NUMBER : 104-10061-10208', '104-10061-10208'],
  ['RECORD NUMBER: 104-10061-1020', undefined],
])('%s is a field that holds its number', (line, canonical) => {
  const [field] = nodesIn(`AGENCY : CIA\n${line}\nRECORD SERIES : JFK\n`, 'field').filter(
    ({name}) => name === 'record number',
  )
  expect(field?.children.map(({type}) => type)).toEqual(['label', 'documentId'])
  expect(field?.children.find(({type}) => type === 'documentId')).toMatchObject(
    canonical === undefined ? {scheme: 'jfk-record'} : {canonical},
  )
})

test.each<[text: string, administrative: (string | undefined)[]]>([
  ['\n\nFOR\n\nOFFICIAL USE ONLY', ['FOR OFFICIAL USE ONLY']],
  ['\n\nFOR\nOFFICIAL USE ONLY', ['FOR OFFICIAL USE ONLY']],
  ['\n\nFOR\n\n\nOFFICIAL USE ONLY', ['OFFICIAL USE ONLY']],
  ['\n\nFOR\fOFFICIAL USE ONLY', ['OFFICIAL USE ONLY']],
  ['\n\nFAR\n\nOFFICIAL USE ONLY', ['OFFICIAL USE ONLY']],
])('FOR on a line above: %j', (text, administrative) => {
  const found = nodesIn(text + body, 'banner').map(({marking}) => marking.administrative)
  expect(found).toEqual(administrative)
})
