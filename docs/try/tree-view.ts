import {element, numberOf} from './dom.js'
import {childrenOf, type Model} from './model.js'
import {kindOf, summaryOf} from './names.js'

/** How deep the tree is open at first. */
const OPEN = 2

/**
 * Shows a tree as the tree that it is, after the ARIA pattern of a tree view: arrow keys go through it, and one item is
 * in the order of the tab key. Items are made when they are opened.
 */
export class TreeView {
  private readonly items = new Map<number, HTMLElement>()
  private model: Model | undefined
  private current = 0

  /** @param choose is told the number of the node that the reader went to */
  constructor(
    private readonly list: HTMLElement,
    private readonly choose: (number: number) => void,
  ) {
    list.addEventListener('keydown', (event) => {
      if (this.move(event.key)) event.preventDefault()
    })
    list.addEventListener('click', (event) => {
      const number = numberOf(event)
      if (number === undefined) return
      const item = this.items.get(number)
      if (event.target instanceof Element && event.target.closest('.twist'))
        this.open(number, item?.ariaExpanded !== 'true')
      this.focus(number)
    })
  }

  /** Shows another tree. */
  show(model: Model): void {
    this.model = model
    this.items.clear()
    this.list.replaceChildren(this.item(0, 1))
    this.current = 0
    this.mark(0)
  }

  /** Marks the item of a node, opening what it lies in; null when nothing is marked any more. */
  reveal(number: number): void {
    const {model} = this
    if (!model) return
    const path: number[] = []
    for (let at = model.parents[number] ?? -1; at >= 0; at = model.parents[at] ?? -1) path.unshift(at)
    for (const at of path) this.open(at, true)
    this.mark(number)
    this.items.get(number)?.firstElementChild?.scrollIntoView({block: 'nearest'})
  }

  private focus(number: number): void {
    this.mark(number)
    this.items.get(number)?.focus()
    this.choose(number)
  }

  private mark(number: number): void {
    const before = this.items.get(this.current)
    if (before) {
      before.tabIndex = -1
      before.ariaSelected = 'false'
    }
    this.current = number
    const item = this.items.get(number)
    if (!item) return
    item.tabIndex = 0
    item.ariaSelected = 'true'
  }

  private item(number: number, level: number): HTMLElement {
    const {model} = this
    const node = model?.nodes[number]
    if (!model || !node) throw new RangeError(`Unexpected node ${number}`)
    const {name, colour} = kindOf(node)
    const children = childrenOf(node)
    const made = element('li', {
      role: 'treeitem',
      'data-node': number,
      'aria-level': level,
      tabindex: -1,
      'aria-selected': 'false',
    })
    made.append(
      element(
        'span',
        {class: 'row'},
        element('span', {class: children.length > 0 ? 'twist' : 'no-twist', 'aria-hidden': 'true'}),
        element('span', {class: `kind${colour ? ` colour ${colour}` : ''}`}, name),
        element('span', {class: 'summary'}, ` ${summaryOf(node)}`),
      ),
    )
    this.items.set(number, made)
    if (children.length > 0) {
      made.ariaExpanded = 'false'
      if (level <= OPEN) this.open(number, true)
    }
    return made
  }

  private open(number: number, open: boolean): void {
    const {model} = this
    const item = this.items.get(number)
    const node = model?.nodes[number]
    if (!model || !item || !node || item.ariaExpanded === null) return
    item.ariaExpanded = String(open)
    const group = item.querySelector<HTMLElement>(':scope > ul')
    if (group) group.hidden = !open
    else if (open) {
      const level = Number(item.ariaLevel) + 1
      const items = childrenOf(node).map((child) => this.item(model.numbers.get(child) ?? 0, level))
      item.append(element('ul', {role: 'group'}, ...items))
    }
  }

  /** Goes where a key leads; whether the key leads anywhere. */
  private move(key: string): boolean {
    const item = this.items.get(this.current)
    if (!item) return false
    const shown = Array.from(this.list.querySelectorAll<HTMLElement>('[role=treeitem]')).filter(
      (other) => other.closest('ul[hidden]') === null,
    )
    const at = shown.indexOf(item)
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1}[key]
    if (to !== undefined) {
      const next = shown[to]?.dataset['node']
      if (next !== undefined) this.focus(Number(next))
      return true
    }
    if (key === 'ArrowRight') {
      if (item.ariaExpanded === 'false') this.open(this.current, true)
      else if (item.ariaExpanded === 'true') this.move('ArrowDown')
      return true
    }
    if (key === 'ArrowLeft') {
      const parent = this.model?.parents[this.current] ?? -1
      if (item.ariaExpanded === 'true') this.open(this.current, false)
      else if (parent >= 0) this.focus(parent)
      return true
    }
    return false
  }
}
