import type {Level} from '../../lexicon/levels.js'
import type {Banner, Exemption, PortionMark, Redaction, Section} from '../../tree/nodes.js'
import {controlsOf, higherLevel} from '../markings.js'
import {titleOf} from '../outline/outline-of.js'
import {firstWhereNot} from '../../source/search.js'
import {pageIndexAt, type Block, type Met, type PageRead, type Reading} from '../text/reading.js'
import type {Chunk} from './chunks.js'
import type {Span} from './spans.js'

type Description = Pick<
  Chunk,
  'path' | 'titles' | 'sections' | 'pageFrom' | 'pageTo' | 'level' | 'levelSource' | 'controls' | 'exemptions'
>

/** What marks say together. */
interface Marked {
  readonly level: Level | undefined
  /** In canonical words. */
  readonly controls: ReadonlySet<string>
}

/** Tells of pieces of a reading text where they stand and what is marked in them. */
export class Describer {
  /** What the banners say that are in force on each page: its own, or those of the page before. */
  private readonly banners: readonly Marked[]
  /** What the portion marks say of the blocks that have any. */
  private readonly portions: ReadonlyMap<Block, Marked>

  constructor(private readonly reading: Reading) {
    const banners: Marked[] = []
    for (const {furniture} of reading.pages) {
      const own = furniture.filter((node): node is Banner => node.type === 'banner')
      banners.push(own.length > 0 ? marked(own) : (banners.at(-1) ?? nothing))
    }
    this.banners = banners
    const portions = new Map<Block, PortionMark[]>()
    for (const {node, start} of reading.met) {
      if (node.type !== 'portionMark') continue
      const block = reading.blocks[firstWhereNot(reading.blocks, (each) => each.start <= start) - 1] as Block
      const before = portions.get(block)
      if (before) before.push(node)
      else portions.set(block, [node])
    }
    this.portions = new Map([...portions].map(([block, marks]) => [block, marked(marks)]))
  }

  /**
   * Describes a piece.
   *
   * @param next where the next piece begins: codes between the two count to this one
   */
  describe({start, end}: Span, next: number): Description {
    const {blocks, pages, met} = this.reading
    const own = blocks.slice(
      firstWhereNot(blocks, (block) => block.end <= start),
      firstWhereNot(blocks, (block) => block.start < end),
    )
    const common = commonSections(own)
    const from = pageIndexAt(pages, start)
    const to = pageIndexAt(pages, end - 1)
    const portions = own.map((block) => this.portions.get(block)).filter((each) => each !== undefined)
    return {
      path: [...(common.at(-1)?.path ?? [])],
      titles: common.map(titleOf).filter((title) => title !== undefined),
      sections: pathsOf(own),
      pageFrom: (pages[from] as PageRead).page,
      pageTo: (pages[to] as PageRead).page,
      ...(portions.length > 0
        ? levelOf(portions, 'portion')
        : levelOf(this.banners.slice(from, to + 1), 'banner')),
      exemptions: codesOf(met.slice(...this.metRange(start === this.firstStart ? 0 : start, next))),
    }
  }

  private get firstStart(): number | undefined {
    return this.reading.blocks[0]?.start
  }

  private metRange(start: number, end: number): [from: number, to: number] {
    const {met} = this.reading
    return [firstWhereNot(met, (each) => each.start < start), firstWhereNot(met, (each) => each.start < end)]
  }
}

/** The sections that hold all blocks, outermost first. */
function commonSections(blocks: readonly Block[]): readonly Section[] {
  const [first, ...others] = blocks as readonly [Block, ...Block[]]
  let common = first.sections
  for (const {sections} of others) {
    const length = common.findIndex((section, depth) => section !== sections[depth])
    if (length >= 0) common = common.slice(0, length)
  }
  return common
}

/** The path of each section that a block stands in. */
function pathsOf(blocks: readonly Block[]): string[][] {
  const sections = new Set(blocks.map((block) => block.sections.at(-1)))
  return [...sections].filter((section) => section !== undefined).map(({path}) => [...path])
}

const nothing: Marked = {level: undefined, controls: new Set()}

function marked(marks: readonly (Banner | PortionMark)[]): Marked {
  return {
    level: marks.reduce<Level | undefined>(
      (highest, {marking}) => higherLevel(highest, marking.level),
      undefined,
    ),
    controls: new Set(marks.flatMap(({marking}) => controlsOf(marking))),
  }
}

function levelOf(
  marks: readonly Marked[],
  levelSource: 'portion' | 'banner',
): Pick<Description, 'level' | 'levelSource' | 'controls'> {
  const level = marks.reduce<Level | undefined>(
    (highest, each) => higherLevel(highest, each.level),
    undefined,
  )
  return {
    ...(level !== undefined && {level, levelSource}),
    controls: [...new Set(marks.flatMap(({controls}) => [...controls]))],
  }
}

function codesOf(met: readonly Met[]): string[] {
  const nodes = met
    .map(({node}) => node)
    .filter((node): node is Exemption | Redaction => node.type === 'exemption' || node.type === 'redaction')
  return [
    ...new Set(nodes.flatMap((node) => (node.type === 'exemption' ? [node.code] : (node.exemptions ?? [])))),
  ]
}
