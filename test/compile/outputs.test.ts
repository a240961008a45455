import {readFileSync} from 'node:fs'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {fromTei, parse, toHast, toMdast, toXast} from '../../src/index.js'
import {recordOf} from '../../src/compile/tei/record.js'
import {fixtureNames, fixtureText} from '../tools/fixture-texts.js'
import {htmlPage} from '../tools/html-page.js'
import {headingsOf, pageProblems} from '../tools/page-problems.js'
import {teiProblems} from '../tools/validate-tei.js'

const fixtures = new URL('../../fixtures/', import.meta.url)

describe.each(fixtureNames)('fixture %s', (name) => {
  const tree = parse(fixtureText(name))
  const file = (output: string) => new URL(`${name}/${output}`, fixtures).pathname

  test('has the Markdown that stands beside it', async () => {
    const markdown = unified().use(remarkStringify, {bullet: '-'}).stringify(toMdast(tree))
    await expect(markdown).toMatchFileSnapshot(file('page.md'))
  })

  test('has the page that stands beside it', async () => {
    const page = toHast(tree)
    expect(pageProblems(page)).toEqual([])
    const {title = name} = recordOf(tree)
    await expect(htmlPage(page, title, '../../src/compile/html/style.css')).toMatchFileSnapshot(
      file('page.html'),
    )
  })

  test('has headings that begin at the second rank and skip none', () => {
    let last = 1
    for (const [rank, title] of headingsOf(toHast(tree))) {
      expect(rank, title).toBeGreaterThan(1)
      expect(rank, title).toBeLessThanOrEqual(last + 1)
      last = rank
    }
  })

  test('has the TEI document that stands beside it', async () => {
    const tei = `${toXml(toXast(tree), {closeEmptyElements: true, tightClose: true})}\n`
    expect(teiProblems(tei)).toEqual([])
    await expect(tei).toMatchFileSnapshot(file('page.tei.xml'))
  })

  test('comes back from the TEI document that stands beside it', () => {
    const tei = fromTei(fromXml(readFileSync(file('page.tei.xml'), 'utf8')))
    expect(JSON.stringify(tei).length).toBeGreaterThan(1000)
    expect(tei.children.map(({type}) => type)).toEqual(tree.children.map(({type}) => type))
  })
})
