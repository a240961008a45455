import {readdirSync, readFileSync} from 'node:fs'

const fixtures = new URL('../../fixtures/', import.meta.url)

/** Names of the fixtures. */
export const fixtureNames = readdirSync(fixtures).sort()

/** The text of a fixture. */
export function fixtureText(name: string): string {
  return readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8')
}

/** The texts of all fixtures. */
export const fixtureTexts = fixtureNames.map(fixtureText)
