import {plainBreak} from '../lines/hyphens.js'
import type {
  Distribution,
  Flow,
  Footnote,
  Originator,
  Phrasing,
  Recipient,
  Signature,
} from '../../tree/nodes.js'
import {cover, positionOn} from '../../source/positions.js'
import {addAll} from '../../source/add-all.js'
import type {EndBlock, EndMatter} from '../end-matter/end-matter.js'
import type {FootnoteDraft} from '../end-matter/footnotes.js'
import {phrasingNodes} from './leaves.js'
import type {TextLine} from '../lines/text-lines.js'
import {pushBreak} from './tree-builder.js'

/** Makes the node of a signature, an originator line or a distribution list. */
export function endMatterNode(source: string, matter: EndMatter): Flow {
  switch (matter.kind) {
    case 'signature':
      return signatureNode(source, matter)
    case 'originator':
      return originatorNode(source, matter.lines)
    case 'distribution':
      return distributionNode(source, matter.lines)
    case 'footnote':
      return footnoteNode(source, matter)
  }
}

function whole(source: string, {draft}: TextLine): Phrasing[] {
  return phrasingNodes(source, draft, draft.line.start, draft.line.end)
}

function joined(source: string, lines: readonly TextLine[]): Phrasing[] {
  const children: Phrasing[] = []
  for (const [index, text] of lines.entries()) {
    const before = lines[index - 1]
    if (before) pushBreak(children, plainBreak(source, before, text))
    addAll(children, whole(source, text))
  }
  return children
}

function covered<N extends Footnote | Signature | Originator | Distribution | Recipient>(node: N): N {
  cover(node)
  return node
}

function signatureNode(source: string, {lines, name}: EndBlock): Signature {
  const first = name as TextLine
  const typed = source.slice(first.start, first.end)
  const withheld = first.draft.spans.some(({kind}) => kind === 'redaction')
  const titles = lines
    .slice(lines.indexOf(first) + 1)
    .map(({start, end}) => source.slice(start, end))
    .filter((line) => line !== typed)
  return covered({
    type: 'signature',
    ...(!withheld && {name: typed.replace(/^\/s\/ */i, '')}),
    titles,
    children: joined(source, lines),
  })
}

function originatorNode(source: string, lines: readonly TextLine[]): Originator {
  const [first] = lines as [TextLine]
  const text = source.slice(first.start, first.end)
  const office = /^[A-Z]{1,6}(?:\/[A-Z&]{1,6}(?=[/: ])){0,6}/.exec(text)
  return covered({type: 'originator', office: office?.[0] ?? text, children: joined(source, lines)})
}

function footnoteNode(source: string, {identifier, marker, lines}: FootnoteDraft): Footnote {
  const [first, ...more] = lines as [TextLine, ...TextLine[]]
  const {line} = first.draft
  const end = first.start + marker.length
  const label: Phrasing = {type: 'label', value: marker, position: positionOn(line, first.start, end)}
  const children = [
    ...phrasingNodes(source, first.draft, line.start, first.start),
    label,
    ...phrasingNodes(source, first.draft, end, line.end),
  ]
  for (const [index, text] of more.entries()) {
    pushBreak(children, plainBreak(source, lines[index] as TextLine, text))
    addAll(children, whole(source, text))
  }
  return covered({type: 'footnote', identifier, marker, children})
}

/** `Orig & 2 - DD/I`, `1 - DCI`, `2 cy - AD/NE`. */
const copiesOf = /^(Orig(?:inal)?\.?(?: ?(?:&|and) ?\d{1,2})?|\d{1,2}(?: ?(?:cy|cc|copies))?) ?[-–—] ?(?=\S)/i

function distributionNode(source: string, lines: readonly TextLine[]): Distribution {
  const [label, ...recipients] = lines as [TextLine, ...TextLine[]]
  const labelEnd =
    label.start + (/^[^:;.]*[:;.]?/.exec(source.slice(label.start, label.end)) as RegExpExecArray)[0].length
  const {draft} = label
  const children: Distribution['children'] = [
    ...phrasingNodes(source, draft, draft.line.start, label.start),
    {
      type: 'label',
      value: source.slice(label.start, labelEnd),
      position: positionOn(draft.line, label.start, labelEnd),
    },
  ]
  const rest = phrasingNodes(source, draft, labelEnd, draft.line.end)
  if (rest.length > 0) children.push(recipientNode(rest))
  for (const text of recipients) children.push(recipientNode(whole(source, text)))
  return covered({type: 'distribution', children})
}

function recipientNode(children: Phrasing[]): Recipient {
  const text = children
    .map((child) => ('value' in child ? child.value : ''))
    .join(' ')
    .trim()
  const copies = copiesOf.exec(text)
  return covered({
    type: 'recipient',
    ...(copies && {copies: copies[1] as string}),
    name: copies ? text.slice(copies[0].length) : text,
    children,
  })
}
