/** Writes `docs/diagnostics.md` from the doc comments of the rules: `npm run --silent diagnostics`. */
import {writeFileSync} from 'node:fs'
import {diagnosticsPage, pageFile} from './diagnostics-page.js'

writeFileSync(pageFile, diagnosticsPage())
