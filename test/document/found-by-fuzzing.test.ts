import {expect, test} from 'vitest'
import {parse, toSource} from '../../src/index.js'
import {brokenInvariants} from '../tools/invariants.js'

/** Texts for which `npm run fuzz` once found a broken promise, in their shortest form, and what was broken. */
test.each([
  [
    'Volutpat.\f! 29 January 1953\n',
    'the page break did not cover the specks before the first field of its page',
  ],
  ['Non.\n\f████ SUBJECT : Rice\n', 'nor what was blacked out before it'],
  [
    'WARNING NOTICE - TeP SECRET',
    'no banner was read where a control stands before a damaged TOP: parse threw',
  ],
  [
    'CIA HAS NO OBJECTION TO\nDocld:32989653 Page 1\n6 October 1953\n',
    'the date of the stamp stood outside of it, behind a stamp without characters',
  ],
  [
    'The column set out at dawn,\ncrossed the river at noon\nand rested by the mill\nuntil the boats came up.\n\nNO FOREIGN\nDISSEM\n\nThe column set out at dawn,\ncrossed the river at noon\nand rested by the mill\nuntil the boats came up.',
    'the lower line of a control on two lines was lost where the control was none after all',
  ],
  [
    '{S} The port is shut. INFO: RICE\n\nTO: X',
    'the header began at a portion mark, before the text that stands between it and the label',
  ],
])('%j keeps the invariants: %s', (source) => {
  const root = parse(source)
  expect(brokenInvariants(source, root)).toEqual([])
  expect(toSource(root).replaceAll(/\s+/g, '')).toBe(source.replaceAll(/\s+/g, ''))
})

/** What is read first, and a text whose tree once changed by it: what a reading left behind was read again. */
test.each([
  ['CIA-RDP79R00904A00010004010266666', 'CIA-RDP79R00904A000100040102£6-'],
  ['CIA-RDP79-00904A0001000401020-6789', 'CIA-RDP79R00904A000100040102£6-'],
])('%j changes nothing in the tree of %j', (before, source) => {
  parse('CIA-RDP79R00904A000100040102-6')
  const tree = parse(source)
  parse(before)
  expect(parse(source)).toEqual(tree)
})
