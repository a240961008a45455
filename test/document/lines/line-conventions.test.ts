import {describe, expect, it} from 'vitest'
import {parse, type LineConvention} from '../../../src/index.js'
import {brokenInvariants} from '../../tools/invariants.js'
import {nodesOf} from '../../tools/nodes.js'

const stamp = /^HARBOR RECORDS OFFICE - OPENED (\d{4})$/
const registry = /\bHR-(\d{2})-(\d{3})\b/g

/** The stamp of a records office, and its registry numbers. */
const harborRecords: LineConvention = {
  name: 'harbor records',
  find(line) {
    const opened = stamp.exec(line)
    if (opened) {
      return [
        {
          start: 0,
          end: line.length,
          node: {
            type: 'releaseStamp',
            decision: 'released-in-full',
            agency: 'HRO',
            date: opened[1] as string,
          },
        },
      ]
    }
    return [...line.matchAll(registry)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      node: {
        type: 'documentId',
        scheme: 'other',
        canonical: match[0],
        parts: {year: match[1] as string, number: match[2] as string},
      },
      confidence: 0.9,
    }))
  },
}

describe('conventions of the caller', () => {
  const text =
    'HARBOR RECORDS OFFICE - OPENED 2009\n\nSECRET\n\nThe file HR-51-017 was lost; see HR-51-018.\n\nSECRET'
  const tree = parse(text, {conventions: [harborRecords]})

  it('give nodes of the tree, with what parse fills in', () => {
    expect(tree.children[0]).toMatchObject({
      type: 'releaseStamp',
      agency: 'HRO',
      date: '2009',
      placement: 'header',
      layer: 'release',
      confidence: 1,
      children: [{type: 'text', value: 'HARBOR RECORDS OFFICE - OPENED 2009'}],
    })
    expect(nodesOf(tree).filter(({type}) => type === 'documentId')).toMatchObject([
      {value: 'HR-51-017', canonical: 'HR-51-017', parts: {year: '51', number: '017'}, confidence: 0.9},
      {value: 'HR-51-018'},
    ])
  })

  it('keep the invariants', () => {
    expect(brokenInvariants(text, tree)).toEqual([])
  })

  it('take the place of what the library would find', () => {
    const notice: LineConvention = {
      name: 'banner as notice',
      find: (line) =>
        line === 'SECRET'
          ? [{start: 0, end: 6, node: {type: 'notice', kind: 'other'}, layer: 'review', confidence: 0.5}]
          : [],
    }
    const types = parse(text, {conventions: [notice]}).children.map(({type}) => type)
    expect(types).toEqual(['paragraph', 'notice', 'paragraph', 'notice'])
  })

  it('may give exemptions', () => {
    const codes: LineConvention = {
      name: 'codes',
      find: (line) =>
        line === 'HX 4' ? [{start: 0, end: 4, node: {type: 'exemption', code: 'HX4', scheme: 'other'}}] : [],
    }
    expect(nodesOf(parse('The file was lost.\n\nHX 4', {conventions: [codes]}))).toContainEqual(
      expect.objectContaining({type: 'exemption', value: 'HX 4', code: 'HX4', scheme: 'other'}),
    )
  })

  it.each([
    [-1, 3],
    [0, 99],
    [3, 3],
    [0.5, 2],
  ])('throw where they find what is not on the line: %d to %d', (start, end) => {
    const wrong: LineConvention = {
      name: 'wrong',
      find: () => [{start, end, node: {type: 'notice', kind: 'other'}}],
    }
    expect(() => parse(text, {conventions: [wrong]})).toThrow(RangeError)
  })
})
