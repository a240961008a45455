/** Writes the nodes of the examples in docs/tree.md anew: `npm run tree-page`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {withNodes} from './tree-page.js'

const page = new URL('../../docs/tree.md', import.meta.url)
writeFileSync(page, withNodes(readFileSync(page, 'utf8')))
