import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** The texts of a folder, in the order of their names. */
export function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
}
