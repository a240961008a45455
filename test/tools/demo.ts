/** Prints the fixture documents as outlines that a person can read: `npm run --silent demo [FILE …]`. */
import {readFileSync} from 'node:fs'
import {built} from './built.js'
import {fixtureText} from './fixture-texts.js'
import {outlineText} from './outline-text.js'

const {parse} = built

/** What is shown where no file is named. */
const samples = ['estimate-memorandum', 'study-chapter']

const files = process.argv.slice(2)
const documents =
  files.length > 0
    ? files.map((file) => [file, readFileSync(file, 'utf8')] as const)
    : samples.map((name) => [`fixtures/${name}/input.txt`, fixtureText(name)] as const)

for (const [name, text] of documents) {
  console.log(`\n${name}\n${'='.repeat(name.length)}`)
  console.log(outlineText(parse(text)))
}
