import {describe, expect, test} from 'vitest'
import {piecesOf} from '../../src/compile/pieces.js'
import {parse, type Node, type Phrasing} from '../../src/index.js'
import {citation, exemption, lineEnd, pageBreak, paragraph, text} from '../tools/hand-built.js'

/** Running text as it is read, furniture in angle brackets. */
function read(children: readonly Phrasing[]): string {
  return piecesOf<Node>(children, paragraph())
    .map(({node, role, space, text: value}) => {
      if (node.type === 'break') return node.hyphen === 'none' ? ' ' : value
      return space + (role === 'furniture' ? `<${'value' in node ? node.value : node.type}>` : value)
    })
    .join('')
}

describe('running text without positions', () => {
  test.each<[string, Phrasing[], string]>([
    ['parts its pieces', [text('The port'), citation('ref a'), text('was shut')], 'The port ref a was shut'],
    ['closes up before punctuation', [citation('ref a'), text(', and')], 'ref a, and'],
    ['closes up behind a bracket', [text('shut ('), citation('ref a'), text(')')], 'shut (ref a)'],
    ['keeps space that a leaf has', [text('shut '), citation('ref a')], 'shut ref a'],
    ['joins lines', [text('The port'), lineEnd(), text('was shut')], 'The port was shut'],
    ['drops a soft hyphen', [text('com'), lineEnd('-\n', 'soft'), text('mission')], 'commission'],
    ['keeps a hard hyphen', [text('port'), lineEnd('-\n', 'hard'), text('controlled')], 'port-controlled'],
    ['keeps a hyphen that is undecided', [text('ware'), lineEnd('-\n', 'undecided'), text('houses')], 'ware-houses'],
    ['drops a soft hyphen that stayed in the text', [text('com-'), lineEnd('\n', 'soft'), text('mission')], 'commission'],
    ['keeps a hard hyphen that stayed in the text', [text('port-'), lineEnd('\n', 'hard'), text('controlled')], 'port-controlled'],
    ['supplies a hard hyphen that is nowhere', [text('port'), lineEnd('\n', 'hard'), text('controlled')], 'port-controlled'],
    ['reads over furniture', [text('The port'), exemption('25X1'), text('was shut')], 'The port <25X1> was shut'],
    [
      'closes a word that furniture stands in',
      [text('com-'), exemption('25X1'), lineEnd('\n', 'soft'), text('mission')],
      'com<25X1>mission',
    ],
    [
      'closes a word that runs through a page break',
      [text('com'), lineEnd('-\n', 'soft'), pageBreak(2), text('mission')],
      'com<pageBreak>mission',
    ],
    ['begins with a line end', [lineEnd('-\n', 'soft'), text('mission')], 'mission'],
  ])('%s', (_, children, expected) => {
    expect(read(children)).toBe(expected)
  }) // prettier-ignore
})

test('positions decide about space where there are some', () => {
  const header = parse('SUBJECT : Rice').children[0] as Extract<Node, {type: 'header'}>
  const field = header.children[0] as Extract<Node, {type: 'field'}>
  const pieces = piecesOf<Node>(field.children, field).map(({space, text: value}) => space + value)
  expect(pieces).toEqual(['SUBJECT :', ' Rice'])
})
