import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {checkSync} from 'recheck'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = new URL('../src/', import.meta.url).pathname

/** Every regular expression literal of a source file. */
function expressionsOf(file: string): {source: string; flags: string; line: number}[] {
  const text = readFileSync(file, 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: {source: string; flags: string; line: number}[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))

describe('regular expressions', () => {
  test.each(files.filter((file) => expressionsOf(path.join(root, file)).length > 0))(
    'of %s take linear time',
    (file) => {
      for (const {source, flags, line} of expressionsOf(path.join(root, file))) {
        const {status} = checkSync(source, flags, {checker: 'automaton', timeout: 20_000})
        expect(status, `${file}:${line} /${source}/${flags}`).toBe('safe')
      }
    },
  )
})
