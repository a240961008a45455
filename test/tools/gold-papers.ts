import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Fact} from './facts-of.js'

/** A fact of the gold, with what its reader says of it. */
export interface GoldFact extends Fact {
  readonly unsure?: boolean
  readonly damaged?: boolean
}

/** A paper of the gold. */
export interface GoldPaper {
  readonly slug: string
  readonly text: string
  readonly facts: readonly GoldFact[]
}

const shared = new URL('../../../shared/', import.meta.url).pathname
const folders = ['corpus', 'excerpts'].map((name) => path.join(shared, name))

/** The papers of the gold; ends the program where they are not here. */
export function goldPapers(): GoldPaper[] {
  if (!folders.every((folder) => existsSync(folder))) {
    console.log('The gold facts stand in ../shared, which is not here: nothing was measured.')
    process.exit(0)
  }
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((file) => {
        const slug = file.slice(0, -'.txt'.length)
        const rows = readFileSync(path.join(folder, `${slug}.facts.jsonl`), 'utf8').split('\n')
        return {
          slug,
          text: readFileSync(path.join(folder, file), 'utf8'),
          facts: rows.filter((row) => row !== '').map((row) => JSON.parse(row) as GoldFact),
        }
      }),
  )
}
