import type {Point} from '../../tree/positions.js'
import type {Repair} from '../../tree/nodes.js'
import type {TextSegment} from './text-map.js'

/** What joins two pieces of text, weakest first. */
export type Joint = 'glue' | 'space' | 'line' | 'block'

const ranks: Readonly<Record<Joint, number>> = {glue: 0, space: 1, line: 2, block: 3}

const hyphens = '-\u00ad\u2010'

/** Whether a text begins with a hyphen, as it is typed, or as software leaves it at a line end. */
export function beginsWithHyphen(text: string): boolean {
  return text !== '' && hyphens.includes(text.charAt(0))
}

/** The point that many characters further on the same line. */
function shift({line, column, offset}: Point, by: number): Point {
  return {line, column: column + by, offset: offset + by}
}

/** The point behind a text that begins at a point, over the line ends in it. */
export function pointBehind(point: Point, text: string): Point {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)]
  const last = ends.at(-1)
  if (!last) return shift(point, text.length)
  return {
    line: point.line + ends.length,
    column: text.length - (last.index + last[0].length) + 1,
    offset: point.offset + text.length,
  }
}

/**
 * Writes a text piece by piece, and the map to its source with it.
 *
 * What joins two pieces is asked for by {@link join} and written with the later of them, so that nothing stands before
 * the first piece or behind the last; of several joints in one place the strongest holds.
 */
export class TextWriter {
  /** How long the text is. */
  length = 0
  readonly map: TextSegment[] = []
  /** Ordinal of the page on which pieces stand. */
  page = 1
  // pieces, and no string that grows: to look at the end of one that grows takes its whole length each time
  private readonly pieces: string[] = []
  private firstOffset: number | undefined
  private joint: Joint | undefined
  private last: Point | undefined

  constructor(private readonly separator: string) {}

  /** What has been written. */
  get text(): string {
    return this.pieces.join('')
  }

  /** Asks for a joint before the next piece. */
  join(joint: Joint): void {
    if (this.joint === undefined || ranks[joint] > ranks[this.joint]) this.joint = joint
  }

  /** Whether a joint is asked for. */
  get joining(): boolean {
    return this.joint !== undefined
  }

  /** Begins a block; {@link opened} is then where its first piece stands. */
  open(): void {
    this.firstOffset = undefined
  }

  /** Offset of the first piece since the block began, or undefined where none has come. */
  get opened(): number | undefined {
    return this.firstOffset
  }

  /**
   * Writes a piece of the source as it stands; `start` is absent in trees without positions.
   *
   * @returns the offset at which it stands
   */
  print(piece: string, start: Point | undefined): number {
    if (piece === '') return this.length
    this.settle(start)
    const offset = this.length
    let point = start
    for (let from = 0; from < piece.length;) {
      const lineEnd = piece.indexOf('\n', from)
      const to = lineEnd < 0 ? piece.length : lineEnd + 1
      const line = piece.slice(from, to)
      if (point) {
        this.add('print', line.length, point, shift(point, line.length))
        point = pointBehind(point, line)
      }
      this.append(line)
      from = to
    }
    if (point) this.last = point
    return offset
  }

  /** Writes a piece of running text: every run of white space in it as one space, none at its edges. */
  printRunning(piece: string, start: Point | undefined): number {
    let from = 0
    let point = start
    let offset: number | undefined
    const write = (to: number, next: number) => {
      if (to > from) {
        const at = this.print(piece.slice(from, to), point)
        offset ??= at
      }
      point &&= pointBehind(point, piece.slice(from, next))
      from = next
    }
    for (const {index, 0: space} of piece.matchAll(/\s+/g)) {
      const inside = index > 0 && index + space.length < piece.length
      if (inside && space === ' ') continue
      const kept = inside && space.startsWith(' ') ? 1 : 0
      write(index + kept, index + space.length)
      if (kept === 0) this.join('space')
    }
    write(piece.length, piece.length)
    return offset ?? this.length
  }

  /** Writes a piece of running text with its repairs in place of what was printed. */
  printRepaired(piece: string, start: Point, repairs: readonly Repair[]): number {
    let from = 0
    let offset: number | undefined
    const printUpTo = (to: number) => {
      if (to === from) return
      const at = this.printRunning(piece.slice(from, to), shift(start, from))
      offset ??= at
    }
    for (const {offset: printedAt, from: printed, to} of repairs) {
      const at = printedAt - start.offset
      if (at < from || !piece.startsWith(printed, at)) continue
      printUpTo(at)
      from = at + printed.length
      if (to === '') continue
      this.settle(shift(start, at))
      offset ??= this.length
      this.add('reading', to.length, shift(start, at), shift(start, from))
      this.append(to)
      this.last = shift(start, from)
    }
    printUpTo(piece.length)
    return offset ?? this.length
  }

  /** Writes what is not in the source; `point` is where it belongs if nothing stands before it. */
  supply(piece: string, point?: Point): void {
    if (piece === '') return
    this.settle(undefined)
    this.last ??= point
    if (this.last) this.add('joint', piece.length, this.last, this.last)
    this.append(piece)
  }

  /** Writes spaces, to bring the next piece, which begins at `point`, into its column. */
  pad(width: number, point: Point): void {
    if (width > 0) this.supply(' '.repeat(width), point)
  }

  /** Whether the text ends in a hyphen behind a letter or digit. */
  get endsInHyphen(): boolean {
    const end = this.pieces.slice(-2).join('')
    return beginsWithHyphen(end.slice(-1)) && /[\p{L}\p{N}]/u.test(end.slice(-2, -1))
  }

  /** Takes the hyphen off the end of the text. */
  dropHyphen(): void {
    const last = this.pieces.pop()?.slice(0, -1)
    if (last) this.pieces.push(last)
    this.length--
    const segment = this.map.at(-1)
    if (!segment || segment.end <= this.length) return
    if (segment.start === this.length) this.map.pop()
    else
      this.map[this.map.length - 1] = {
        ...segment,
        end: this.length,
        source: {start: segment.source.start, end: shift(segment.source.end, -1)},
      }
  }

  /** Writes the joint that is asked for. */
  private settle(next: Point | undefined): void {
    const made = this.length === 0 ? '' : this.written(this.joint ?? 'glue')
    this.joint = undefined
    if (made !== '') {
      if (this.last) this.add('joint', made.length, this.last, next ?? this.last)
      this.append(made)
    }
    this.firstOffset ??= this.length
  }

  private written(joint: Joint): string {
    switch (joint) {
      case 'glue':
        return ''
      case 'space':
        return ' '
      case 'line':
        return '\n'
      case 'block':
        return this.separator
    }
  }

  private append(piece: string): void {
    this.pieces.push(piece)
    this.length += piece.length
  }

  private add(kind: TextSegment['kind'], length: number, start: Point, end: Point): void {
    const from = this.length
    this.map.push({start: from, end: from + length, kind, source: {start, end}, page: this.page})
  }
}
