const text = String.raw`'SECRET\n\nMEMORANDUM FOR: Chief, Records\n\n1. The files were moved.\n\nSECRET'`

/** What each of the programs prints: the types of the children of the root. */
export const expectedTypes = 'banner header section banner'

const program = `
const tree = parse(${text})
const types = tree.children.map(({type}) => type).join(' ')
`

/** A program that uses the types as a new user would; it must stand a compiler that checks declarations too. */
const typed = `import {banner, parse, type Root, type SafeParseResult, type Banner, rootSchema} from 'declast'
import {declastParse, declastStringify} from 'declast/unified'
import {unified} from 'unified'
import * as z from 'zod'

const tree: Root = parse(${text}, {validate: false})
const result: SafeParseResult<Banner> = banner.safeParse('TOP SECRET//SI//NOFORN')
const level: string | undefined = result.success ? result.data.marking.level : result.error.message
const record = z.object({marking: banner.codec, tree: rootSchema})
const text: string = unified().use(declastParse).use(declastStringify).stringify(tree)
// @ts-expect-error: no such child of the root
const wrong: 'sections' = tree.children[0]!.type
console.log(level, text, wrong, record.shape.marking)
`

function compiler(options: object): string {
  return JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      target: 'ES2022',
      ...options,
    },
    include: ['program.ts'],
  })
}

/** The files of the empty projects. */
export const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({name: 'trial', private: true, type: 'module'}),
  'program.ts': typed,
  'nodenext.json': compiler({module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2023', 'DOM']}),
  'bundler.json': compiler({module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM']}),
  'module.mjs': `import {parse} from 'declast'\n${program}console.log(types)\n`,
  'script.cjs': `const {parse} = require('declast')\n${program}console.log(types)\n`,
  'site/index.html': '<!doctype html><title>Trial</title><script type="module" src="/main.js"></script>\n',
  'site/main.js': `import {parse} from 'declast'\n${program}globalThis.declastTypes = types\n`,
}
