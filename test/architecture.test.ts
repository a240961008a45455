import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = new URL('../src/', import.meta.url).pathname
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))

/** The folders from top to bottom: each imports only from itself and those before it. */
const folders = ['lexicon', 'tree', 'source', 'conventions', 'document', 'lint', 'compile']

/** The rooms of `document`, in the order of the passes: each imports at run time only from itself and those before it. */
const rooms = ['lines', 'stamps', 'pages', 'markings', 'header', 'end-matter', 'outline', 'assembly']

/** Conventions are strangers to each other, but for what one contains or decides by another. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  stamp: ['date', 'document-id'],
  reference: ['date', 'field', 'outline'],
}

function importsOf(file: string): {target: string; typeOnly: boolean}[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022)
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const specifier = statement.moduleSpecifier
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return []
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly
    const target = path.posix.join(path.posix.dirname(file), specifier.text.replace(/\.js$/, '.ts'))
    return [{target, typeOnly}]
  })
}

describe('src', () => {
  test.each(files.map((file) => [file]))('%s imports only downward', (file) => {
    const from = folders.indexOf(file.split('/')[0] as string)
    for (const {target, typeOnly} of importsOf(file)) {
      expect(files, `${file} imports what is not there`).toContain(target)
      const to = folders.indexOf(target.split('/')[0] as string)
      if (from < 0) continue
      // the lexicon names values of the tree by their types, which are not there at run time
      if (from === 0 && to === 1 && typeOnly) continue
      expect(to, `${file} imports ${target}`).toBeLessThanOrEqual(from)
      expect(to, `${file} imports the public surface`).toBeGreaterThanOrEqual(0)
    }
  })

  test.each(files.filter((file) => file.startsWith('conventions/')).map((file) => [file]))(
    '%s keeps to its convention',
    (file) => {
      const [, own] = file.split('/') as [string, string]
      for (const {target} of importsOf(file)) {
        const [folder, other] = target.split('/') as [string, string]
        if (folder !== 'conventions' || other.endsWith('.ts')) continue
        expect([own, ...(allowed[own] ?? [])], `${file} imports ${target}`).toContain(other)
      }
    },
  )

  test.each(files.filter((file) => /^document\/.+\//.test(file)).map((file) => [file]))(
    '%s keeps to the order of the passes',
    (file) => {
      const room = (of: string) => rooms.indexOf(of.split('/')[1] as string)
      expect(room(file), `${file} stands in no room`).toBeGreaterThanOrEqual(0)
      for (const {target, typeOnly} of importsOf(file)) {
        if (typeOnly || !target.startsWith('document/')) continue
        expect(room(target), `${file} imports ${target}`).toBeGreaterThanOrEqual(0)
        expect(room(target), `${file} imports ${target}`).toBeLessThanOrEqual(room(file))
      }
    },
  )

  test.each(files.map((file) => [file]))('%s is short enough to hold one concept', (file) => {
    expect(readFileSync(path.join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(351)
  })

  test('lint and compile do not know each other', () => {
    for (const file of files) {
      const [folder] = file.split('/') as [string]
      if (folder !== 'lint' && folder !== 'compile') continue
      for (const {target} of importsOf(file))
        expect(target.split('/')[0]).not.toBe(folder === 'lint' ? 'compile' : 'lint')
    }
  })
})
