/** Puts the page to try declast on into `docs/api/try/index.html`: one file, which needs no server. */
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {build} from 'esbuild'

const folder = new URL('./', import.meta.url)
const target = new URL('../api/try/', folder)

const {outputFiles} = await build({
  entryPoints: [new URL('try.ts', folder).pathname],
  bundle: true,
  minify: true,
  write: false,
  // a script and no module: browsers load modules from a server only
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  loader: {'.txt': 'text'},
  // the package as it is built, not the sources that the compiler takes its types from
  tsconfigRaw: '{}',
  plugins: [
    {
      name: 'keep-settings',
      setup(bundler) {
        // the manifest says that no module has effects, which holds for what is published
        bundler.onResolve({filter: /^\.\/jitless\.js$/}, () => ({
          path: new URL('jitless.ts', folder).pathname,
          sideEffects: true,
        }))
      },
    },
  ],
})
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
const style = readFileSync(new URL('style.css', folder), 'utf8')

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Nothing but the script and the style of the page itself: it can't send anything anywhere. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const replacements: [placeholder: string, content: string][] = [
  [
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  ],
  ['<link rel="stylesheet" href="style.css" />', `<style>${style}</style>`],
  ['<script src="try.js"></script>', `<script>${script}</script>`],
]
let page = readFileSync(new URL('index.html', folder), 'utf8')
for (const [placeholder, content] of replacements) {
  if (!page.includes(placeholder)) throw new Error(`Unexpected page without ${placeholder}`)
  page = page.replace(placeholder, () => content)
}

mkdirSync(target, {recursive: true})
writeFileSync(new URL('index.html', target), page)
