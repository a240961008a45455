import type {Document, Furniture, Node, Section} from '../../tree/nodes.js'
import type {Point} from '../../tree/positions.js'
import {firstWhereNot} from '../../source/search.js'
import type {TextMap} from './text-map.js'

/** How a tree is read. */
export interface ReadOptions {
  readonly furniture: boolean
  readonly repairs: boolean
  readonly separator: string
  /** Text that marks the beginning of a page; pages are not marked without it. */
  readonly pageMark?: (page: number) => string
}

/** A paragraph of the reading text, or a line of a header or list, with the marker and the title that lead it. */
export interface Block {
  /** Offset in the text of its first character. */
  readonly start: number
  /** Offset in the text after its last character. */
  end: number
  /** Whether there is nothing in it but a marker and a title. */
  title: boolean
  /** Whether its lines are not to be joined: a table, a form. */
  readonly preformatted: boolean
  /** The sections that it stands in, outermost first. */
  readonly sections: readonly Section[]
  readonly document: Document | undefined
}

/** A node that is more than plain text, and where the text stands when it is met. */
export interface Met {
  readonly node: Node
  /** Offset in the text of its first character, or where it would stand if it was not left out. */
  readonly start: number
  /** Offset after its last character; `start` where it is left out. */
  readonly end: number
  /** Ordinal of its page. */
  readonly page: number
  readonly sections: readonly Section[]
}

/** A page, as it is met. */
export interface PageRead {
  readonly page: number
  /** Where its first line begins; absent of the first page, and in trees without positions. */
  readonly begins: Point | undefined
  /** Offset in the text at which it begins: what stands from there on is on it. */
  readonly start: number
  /** What stands on it and is not text, in source order. */
  readonly furniture: Furniture[]
}

/** Everything that reading a tree gives. */
export interface Reading {
  readonly text: string
  readonly map: TextMap
  readonly blocks: readonly Block[]
  readonly met: readonly Met[]
  readonly pages: readonly PageRead[]
}

/** Index of the page on which a character of the text stands. */
export function pageIndexAt(pages: readonly PageRead[], offset: number): number {
  return Math.max(0, firstWhereNot(pages, ({start}) => start <= offset) - 1)
}
