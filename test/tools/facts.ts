/** Writes the facts of the documents in a folder: `npm run --silent facts -- TEXT_DIR OUT_DIR`. */
import {writeFacts} from './write-facts.js'

const [textDir, outDir] = process.argv.slice(2)
if (textDir === undefined || outDir === undefined) {
  console.error('usage: npm run --silent facts -- TEXT_DIR OUT_DIR')
  process.exit(2)
}
writeFacts(textDir, outDir)
