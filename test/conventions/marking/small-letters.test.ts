import {describe, expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

const body = Array.from(
  {length: 6},
  (_, at) => `The tariff of the harbor was raised again in year ${at + 3} of the plan,`,
)

/** Caveats of a page with a line at its foot. */
function caveatsAtFoot(line: string): string[] {
  const source = `SECRET\n\n${body.join('\n')}\n\n\n${line}\n`
  return nodesIn(source, 'banner').flatMap(({marking}) => marking.caveats ?? [])
}

/** Caveats of a page with a line inside its text. */
function caveatsInside(line: string): string[] {
  const source = `SECRET\n\n${body.join('\n')}\n${line}\n${body.join('\n')}\n\nSECRET\n`
  return nodesIn(source, 'banner').flatMap(({marking}) => marking.caveats ?? [])
}

describe('a marking of two words that a typewriter wrote small, at the foot of its page', () => {
  test.each([
    ['Security Information'],
    ['Security Information 2'],
    ['Security Information + ce'],
    ['Security Inforration'],
    ['Security inf0rmatlon'],
  ])('%s', (line) => {
    expect(caveatsAtFoot(line)).toEqual(['SECURITY INFORMATION'])
  })

  test.each([
    ['Source Information'],
    ['Summary Information'],
    ['General Information'],
    ['Security Considerations'],
    ['Security Information Branch'],
  ])('%s is a title', (line) => {
    expect(caveatsAtFoot(line)).toEqual([])
  })
})

test('inside the text it is a heading', () => {
  expect(caveatsInside('Security Information')).toEqual([])
})

describe('words of a marking behind another word', () => {
  test.each([['SUMMARY OF INFORMATION'], ['SECONDARY INFORMATION'], ['SOURCE INFORMATION']])(
    '%s is a title',
    (line) => {
      expect(caveatsAtFoot(line)).toEqual([])
    },
  )

  test.each([['SECURIT INFORMATION'], ['SECUR1TY INFORMATION'], ['SECURITY INF0RMATI0N']])('%s', (line) => {
    expect(caveatsAtFoot(line)).toEqual(['SECURITY INFORMATION'])
  })
})

test('the line above the names of control systems on a cover sheet', () => {
  expect(caveatsAtFoot('Handle Via Indicated Controls')).toEqual(['HANDLE VIA INDICATED CONTROLS'])
  expect(caveatsAtFoot('Handle Via Indicated Companies')).toEqual([])
})

test('the note of a letter that is classified by its enclosures alone', () => {
  expect(caveatsAtFoot('APPENDED DOCUMENTS CONTAIN CODEWORD MATERIAL')).toEqual([
    'APPENDED DOCUMENTS CONTAIN CODEWORD MATERIAL',
  ])
  expect(caveatsAtFoot('ENCLOSED DOCUMENTS CONTAIN MATERIAL')).toEqual([])
})
