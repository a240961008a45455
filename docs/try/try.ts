import './jitless.js'
import {byId, element, numberOf} from './dom.js'
import {countOf, findingsOf, type Finding} from './findings.js'
import {modelOf, nodeAt, type Model} from './model.js'
import {colours} from './names.js'
import {pageView} from './page-view.js'
import {samples} from './samples.js'
import {TreeView} from './tree-view.js'

const page = byId('page', HTMLElement)
const findingsList = byId('findings', HTMLOListElement)
const details = byId('details', HTMLElement)
const status = byId('status', HTMLElement)
const text = byId('text', HTMLTextAreaElement)
const edit = byId('edit', HTMLButtonElement)
const sample = byId('sample', HTMLSelectElement)
const file = byId('file', HTMLInputElement)

/** Stretches of text that style.css colours; older browsers have none. */
const highlights = 'highlights' in CSS ? CSS.highlights : undefined

let model: Model | undefined
let findings: readonly Finding[] = []
/** Number of the node that is marked. */
let marked = -1

const tree = new TreeView(byId('tree', HTMLUListElement), (number) => {
  mark(number, 'tree')
})

/** Longest text that the page draws; the library itself reads any. */
const LONGEST = 2_000_000

/** Reads a text and shows it. */
function show(source: string): void {
  if (source.length > LONGEST) {
    status.textContent = `This page draws texts of up to ${LONGEST / 1_000_000} million characters.`
    return
  }
  const start = performance.now()
  const read = modelOf(source)
  const milliseconds = performance.now() - start
  model = read
  findings = findingsOf(read)
  highlights?.delete('place')
  page.replaceChildren(pageView(read))
  page.scrollTop = 0
  tree.show(read)
  details.textContent = ''
  marked = -1
  const nothing = element('li', {class: 'nothing'}, 'No rule has anything to report.')
  findingsList.replaceChildren(...(findings.length === 0 ? [nothing] : findings.map(findingItem)))
  byId('count', HTMLElement).textContent = countOf(findings)
  text.value = source
  const pages = 1 + read.nodes.filter(({type}) => type === 'pageBreak').length
  status.textContent =
    `${pages} ${pages === 1 ? 'page' : 'pages'}, ${read.nodes.length} nodes, ${findings.length} findings; ` +
    `read in ${milliseconds.toFixed(0)} ms. Nothing left this page.`
}

function findingItem({severity, message, line, rule, url, note}: Finding, index: number): HTMLElement {
  const button = element(
    'button',
    {type: 'button', 'data-finding': index},
    element('span', {class: `severity ${severity}`}, severity),
    element('span', {class: 'message'}, ' ', ...quoted(message), ' '),
    element('span', {class: 'place'}, `line ${line}`),
  )
  const manual = element('a', {href: url, title: note, target: '_blank', rel: 'noreferrer'}, rule)
  return element('li', {}, button, manual)
}

/** A message with what it quotes between backticks as code. */
function quoted(message: string): (Node | string)[] {
  return message.split('`').map((piece, at) => (at % 2 === 0 ? piece : element('code', {}, piece)))
}

/** Marks a node in every view but the one that it was pointed at in, which need not move. */
function mark(number: number, from: 'page' | 'tree' | 'findings'): void {
  const node = model?.nodes[number]
  if (!node) return
  marked = number
  for (const before of document.querySelectorAll('.marked')) before.classList.remove('marked')
  highlights?.delete('place')
  const shown = page.querySelector(`[data-node="${number}"]`)
  shown?.classList.add('marked')
  if (from !== 'page') shown?.scrollIntoView({block: from === 'findings' ? 'center' : 'nearest'})
  if (from !== 'tree') tree.reveal(number)
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  for (const [index, finding] of findings.entries()) {
    if (number === 0 || finding.start < start || finding.end > end) continue
    findingsList.children[index]?.classList.add('marked')
  }
  const fields = Object.entries(node).filter(([key]) => key !== 'children')
  details.textContent = JSON.stringify(Object.fromEntries(fields), undefined, 1)
}

function pointAtFinding(event: Event): void {
  if (!(event.target instanceof Element) || !model) return
  const index = event.target.closest<HTMLElement>('[data-finding]')?.dataset['finding']
  const finding = index === undefined ? undefined : findings[Number(index)]
  if (!finding) return
  const number = nodeAt(model, finding.start, finding.end)
  mark(number, 'findings')
  highlight(model, number, finding)
}

/** Shows which letters of a leaf a finding means, where the browser can. */
function highlight({nodes}: Model, number: number, {start, end}: Finding): void {
  const letters = page.querySelector(`[data-node="${number}"] > .value`)?.firstChild
  const from = nodes[number]?.position?.start.offset ?? 0
  if (!letters || !highlights || end - from > (letters.textContent?.length ?? 0)) return
  const range = new Range()
  range.setStart(letters, start - from)
  range.setEnd(letters, end - from)
  highlights.set('place', new Highlight(range))
}

function editing(on: boolean): void {
  text.hidden = !on
  page.hidden = on
  edit.textContent = on ? 'Read it' : 'Paste or edit text'
  edit.setAttribute('aria-expanded', String(on))
  if (on) text.focus()
}

async function open(files: FileList | null | undefined): Promise<void> {
  const [first] = files ?? []
  if (!first) return
  editing(false)
  sample.value = ''
  show(await first.text())
}

/** Where the mouse was last. */
let mouse = ''
document.addEventListener('mousemove', (event) => {
  const number = numberOf(event)
  const place = `${event.clientX} ${event.clientY}`
  // a view that scrolls under a resting mouse is not pointed at
  const rests = place === mouse
  mouse = place
  if (rests || number === undefined || number === marked) return
  mark(number, page.contains(event.target as Node) ? 'page' : 'tree')
})
findingsList.addEventListener('click', pointAtFinding)
findingsList.addEventListener('focusin', pointAtFinding)

edit.addEventListener('click', () => {
  const on = text.hidden !== false
  if (!on) {
    sample.value = ''
    show(text.value)
  }
  editing(on)
})
sample.addEventListener('change', () => {
  const chosen = samples[Number(sample.value)]
  if (!chosen || sample.value === '') return
  editing(false)
  show(chosen[1])
})
file.addEventListener('change', () => void open(file.files))
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('dropping')
})
document.addEventListener('dragleave', () => {
  document.body.classList.remove('dropping')
})
document.addEventListener('drop', (event) => {
  event.preventDefault()
  document.body.classList.remove('dropping')
  void open(event.dataTransfer?.files)
})
document.addEventListener('paste', (event) => {
  if (event.target === text) return
  const pasted = event.clipboardData?.getData('text/plain')
  if (!pasted) return
  editing(false)
  sample.value = ''
  show(pasted)
})

for (const [colour, name] of Object.entries(colours))
  byId('legend', HTMLUListElement).append(
    element('li', {}, element('span', {class: `colour ${colour}`}, name)),
  )
for (const [index, [name]] of samples.entries()) sample.append(element('option', {value: index}, name))
sample.value = '0'
show(samples[0]?.[1] ?? '')
