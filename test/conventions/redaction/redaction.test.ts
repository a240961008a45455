import {describe, expect, test} from 'vitest'
import {redaction} from '../../../src/index.js'
import {nodesIn} from '../../tools/nodes.js'

describe('redaction reads', () => {
  test.each<[text: string, expected: object]>([
    ['[REDACTED]', {origin: 'transcriber'}],
    ['[REBACTED]', {origin: 'transcriber'}],
    ['[Rodacted]', {origin: 'transcriber'}],
    ['<redacted>', {origin: 'transcriber'}],
    ['{Redacted}', {origin: 'transcriber'}],
    ['[REDACTED NAME]', {origin: 'transcriber'}],
    ['(SANITIZED)', {origin: 'agency'}],
    ['[deleted]', {origin: 'agency'}],
    ['[portion deleted]', {origin: 'agency'}],
    ['████', {origin: 'block'}],
    ['▓▓ ▓▓▓', {origin: 'block'}],
    ['□□□', {origin: 'block'}],
    ['[   ]', {origin: 'box'}],
    ['[____]', {origin: 'box'}],
    // the editors of Foreign Relations
    ['[1 line not declassified]', {origin: 'editor', extent: {unit: 'line', count: 1}}],
    ['[less than 1 line not declassified]', {origin: 'editor', extent: {unit: 'line', count: 1}}],
    ['[3½ pages not declassified]', {origin: 'editor', extent: {unit: 'page', count: 3.5}}],
    ['[½ page not declassified]', {origin: 'editor', extent: {unit: 'page', count: 0.5}}],
    ['[two words not declassified]', {origin: 'editor', extent: {unit: 'word', count: 2}}],
    ['[name not declassified]', {origin: 'editor', extent: {unit: 'other'}}],
    ['[some lines not declassified]', {origin: 'editor', extent: {unit: 'line'}}],
    ['[dollar amount not declassified]', {origin: 'editor', extent: {unit: 'other'}}],
    // whole pages
    [
      'Next 7 Page(s) In Document Denied',
      {origin: 'agency', extent: {unit: 'page', count: 7}, disposition: 'denied'},
    ],
    ['Next l Page(s) In Document Denied', {extent: {unit: 'page', count: 1}, disposition: 'denied'}],
    ['Next 12 Page(s) In Document Exempt', {extent: {unit: 'page', count: 12}, disposition: 'exempt'}],
    [
      'Page Denied',
      {
        origin: 'agency',
        extent: {unit: 'page', count: 1},
        disposition: 'denied',
      },
    ],
    ['3 Page(s) withheld entirely at this location in the file', {extent: {unit: 'page', count: 3}}],
    ['12 page(s) withheld', {extent: {unit: 'page', count: 12}, disposition: 'withheld'}],
    ['Page(s) withheld in full', {extent: {unit: 'page'}, disposition: 'withheld'}],
    [
      'Page 14 ~ b6; b7C;',
      {extent: {unit: 'page', count: 1}, disposition: 'withheld', exemptions: ['b6', 'b7C']},
    ],
    ['Page 15 ~ Duplicate', {disposition: 'duplicate'}],
    ['Page 16 ~ Referral/Direct', {disposition: 'referred'}],
  ])('%s', (text, expected) => {
    const node = redaction.parse(text)
    expect(node).toMatchObject({type: 'redaction', value: text, ...expected})
    const written = redaction.stringify(node)
    expect(redaction.stringify(redaction.parse(written))).toBe(written)
  })

  test.each<[text: string, code: string]>([
    ['', 'empty'],
    ['the pilots', 'not-found'],
    ['[sic]', 'not-found'],
    ['XXXX', 'not-found'],
    ['■', 'not-found'],
    ['(deleted from the list)', 'not-found'],
    ['page(s) withheld', 'not-found'],
    ['Page(s) of the index', 'not-found'],
    ['Page Denied by the harbor office', 'not-found'],
    ['The Page Denied It', 'not-found'],
    ['[REDACTED] went home', 'trailing-text'],
    ['[REDACTED]\n[REDACTED]', 'trailing-text'],
  ])('no mark in %j', (text, code) => {
    expect(redaction.safeParse(text)).toMatchObject({success: false, error: {code}})
  })

  test("writes the editors' words for an extent that is not counted, and one page for a count that is not given", () => {
    const editor = redaction.parse('[some lines not declassified]')
    expect(redaction.stringify(editor)).toBe('[line not declassified]')
    const {extent, ...denied} = redaction.parse('Next 7 Page(s) In Document Denied')
    expect(extent?.count).toBe(7)
    expect(redaction.stringify(denied)).toBe('Next 1 Page(s) In Document Denied')
  })

  test.each([
    // tasks of a Markdown list
    ['- [ ] Ask the pilots', 0],
    ['Tasks\n  * [ ] Ask the pilots', 0],
    ['The quay - [ ] was sold.', 1],
    ['It was sold by [ ] in May.', 1],
    ['REDACTED were briefed on the barges, and the contact with REDACTED was made by the pilots.', 2],
    ['The contact with [REDACTED] was made by REDACTED, one of the pilots of the barge.', 2],
    ['The crews asked for the REDACTED VERSION of the letter that the pilots had sent.', 0],
    ['The crews had the REDACTED copy of the letter that the pilots had sent to them.', 0],
    ['THE CONTACT WITH REDACTED WAS MADE', 0],
    ['The names of the pilots were REDACTEDLY kept out of the letters of the crews.', 0],
  ])('the word amid a sentence: %s', (line, marks) => {
    expect(redaction.find(line)).toHaveLength(marks)
  })

  test('finds all of a text', () => {
    expect(redaction.find('The [REDACTED] met ████.\n[1 line not declassified]')).toHaveLength(3)
  })
})

describe('a document gives a mark the codes that stand for it', () => {
  test.each<[why: string, text: string, exemptions: (string[] | undefined)[]]>([
    ['on its line', 'The pilot [REDACTED] (b)(6) went home.', [['(b)(6)']]],
    ['in the margin above', '25X1\nThe pilot [REDACTED] went home.', [['25X1']]],
    ['in the margin two lines below', 'The pilot [REDACTED] went\nhome in the evening.\n25X1\n', [['25X1']]],
    [
      'one for two marks',
      'The pilot [REDACTED] met\nthe master [REDACTED] there.\n25X1',
      [['25X1'], ['25X1']],
    ],
    ['two for one mark', '25X1\n25X6\nThe pilot [REDACTED] went home.', [['25X1', '25X6']]],
    ['the same once', '25X1\n25X1\nThe pilot [REDACTED] went home.', [['25X1']]],
    ['none far off', '25X1\n\n\n\nThe pilot [REDACTED] went home.', [undefined]],
    ['none on another page', '25X1\n\fThe pilot [REDACTED] went home.', [undefined]],
    ['none for whole pages', '25X1\nNext 7 Page(s) In Document Denied', [undefined]],
    ['those that the mark itself names', 'Page 14 ~ b6; b7C;', [['b6', 'b7C']]],
    ['those with commas, and no stop at the end', 'Page 14 ~ b6, b7C', [['b6', 'b7C']]],
    ['those with their category and statute', 'Page 14 ~ b3 - 50 U.S.C. 3024; b7E-2;', [['b3', 'b7E-2']]],
    ['none of a sentence', 'Page 14 - b6, of the harbour', []],
  ])('%s', (_, text, exemptions) => {
    expect(nodesIn(text, 'redaction').map((node) => node.exemptions)).toEqual(exemptions)
  })
})
