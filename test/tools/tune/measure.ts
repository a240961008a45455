import {execFileSync} from 'node:child_process'
import {mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {parse as Parse} from '../../../src/index.js'
import type {Judgements} from '../accuracy-tables.js'
import {factsOf} from '../facts-of.js'
import type {Outcome} from './choose.js'
import {none, type Counts} from './counts.js'
import type {MakeParser, Variant} from './variants.js'

/** A text of the gold, and the file of its facts. */
export interface GoldText {
  readonly slug: string
  readonly text: string
  readonly gold: string
}

/** Parses all texts with variants of the parser, and has the judge count what came of it. */
export class Measure {
  private readonly known = new Map<string, Counts>()

  constructor(
    private readonly judge: string,
    private readonly texts: readonly GoldText[],
    private readonly makeParser: MakeParser,
  ) {}

  /**
   * What comes of each variant.
   *
   * @param tick is called after each variant
   */
  run(variants: readonly Variant[], tick: () => void = () => undefined): Outcome[] {
    const rows = variants.map((variant) => {
      const row = this.parseAll(this.makeParser(variant))
      tick()
      return row
    })
    this.count(rows)
    return rows.map(
      (row) =>
        new Map(row.map((facts, at) => [this.slug(at), this.known.get(this.key(at, facts)) as Counts])),
    )
  }

  /** The facts of each text, as the judge reads them. */
  private parseAll(parse: typeof Parse): string[] {
    return this.texts.map(({text}) =>
      factsOf(parse(text, {validate: false}))
        .map(({line, kind, value}) => `${JSON.stringify({line, kind, value})}\n`)
        .join(''),
    )
  }

  private slug(at: number): string {
    return (this.texts[at] as GoldText).slug
  }

  private key(at: number, facts: string): string {
    return `${this.slug(at)}\n${facts}`
  }

  /** Judges what was not judged before, all of it at once. */
  private count(rows: readonly (readonly string[])[]): void {
    const work = mkdtempSync(path.join(tmpdir(), 'declast-tune-'))
    try {
      const gold = mkdtempSync(path.join(work, 'gold-'))
      const out = mkdtempSync(path.join(work, 'out-'))
      const names = new Map<string, string>()
      for (const row of rows) {
        for (const [at, facts] of row.entries()) {
          const key = this.key(at, facts)
          if (this.known.has(key) || names.has(key)) continue
          const name = `reading-${names.size}`
          names.set(key, name)
          symlinkSync((this.texts[at] as GoldText).gold, path.join(gold, `${name}.facts.jsonl`))
          writeFileSync(path.join(out, `${name}.facts.jsonl`), facts)
        }
      }
      if (names.size === 0) return
      // into a file: the judge ends before a pipe has taken so much
      const verdict = path.join(work, 'verdict.json')
      execFileSync(process.execPath, [this.judge, gold, out, '--by', 'document', '--json'], {
        stdio: ['ignore', openSync(verdict, 'w'), 'inherit'],
      })
      const judgements = JSON.parse(readFileSync(verdict, 'utf8')) as Judgements
      for (const [key, name] of names) this.known.set(key, judgements[name]?.all ?? none)
    } finally {
      rmSync(work, {recursive: true, force: true})
    }
  }
}
