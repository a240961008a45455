import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {fixtureNames, fixtureText} from '../tools/fixture-texts.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))

interface Manifest {
  dependencies?: Record<string, string>
}

/** The file that a module's name means. */
function fileOf(name: string): string {
  const file = fileURLToPath(import.meta.resolve(name))
  // the folder may be a link to another place
  return file.slice(file.indexOf('/node_modules/'))
}

/** Where a browser finds a package and what it depends on: the folder of each, and the file that its name means. */
function importsOf(manifest: string, found: Record<string, string> = {}): Record<string, string> {
  const {dependencies = {}} = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  for (const name of Object.keys(dependencies)) {
    if (found[name] !== undefined || name.startsWith('@types/')) continue
    found[name] = fileOf(name)
    importsOf(path.join(repository, 'node_modules', name, 'package.json'), found)
  }
  return found
}

const imports = {
  ...importsOf(path.join(repository, 'package.json')),
  'diff/lib/diff/array.js': fileOf('diff/lib/diff/array.js'),
  declast: '/dist/index.js',
}
const map = JSON.stringify({imports})

/** The page writes the trees of the fixtures into itself, and what breached its policy meanwhile. */
const script = `
const breaches = []
document.addEventListener('securitypolicyviolation', ({violatedDirective}) => breaches.push(violatedDirective))
const {parse} = await import('declast')
const trees = {}
for (const name of ${JSON.stringify(fixtureNames)}) trees[name] = JSON.stringify(parse(await (await fetch('/fixtures/' + name)).text()))
const output = document.createElement('output')
output.textContent = JSON.stringify({trees, breaches})
document.body.append(output)
`

const page = `<!doctype html><meta charset="utf-8"><title>declast</title>
<script type="importmap">${map}</script>
<script type="module" src="/page.js"></script>`

/** No inline script but the map by its hash, no eval, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  "connect-src 'self'",
].join('; ')

/** Serves the built package as files, the fixtures, and a page that imports the package by script module. */
export function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const send = (type: string, body: string) =>
      response
        .writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy})
        .end(body)
    if (url === '/') send('text/html', page)
    else if (url === '/page.js') send('text/javascript', script)
    else if (url.startsWith('/fixtures/')) send('text/plain', fixtureText(decodeURIComponent(url.slice(10))))
    else if (/^\/(?:dist|node_modules)\/[\w./@-]+\.js$/.test(url) && !url.includes('..'))
      send('text/javascript', readFileSync(path.join(repository, url), 'utf8'))
    else response.writeHead(404).end()
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server)
    })
  })
}
