import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parse, toHast, toMdast} from '../../src/index.js'
import {htmlPage} from '../tools/html-page.js'

const memorandum = '1. The tariff is here.\n\n2. It is short.\n\n'

test.each([
  [
    'a name on a line of its own stays there',
    'TAB A\n\nThe duty was paid by the foot.',
    '**TAB A**\n\nThe duty was paid by the foot.',
    '<p class="declast-bare"><span class="declast-marker">TAB A</span></p>\n<p>The duty was paid by the foot.</p>',
  ],
  [
    'a number leads the text below it',
    '3.\n\nThe duty was paid by the foot.',
    '**3.** The duty was paid by the foot.',
    '<p><span class="declast-marker">3.</span> The duty was paid by the foot.</p>',
  ],
])('%s', (_, source, markdown, html) => {
  const tree = parse(memorandum + source)
  expect(unified().use(remarkStringify).stringify(toMdast(tree))).toContain(markdown)
  expect(htmlPage(toHast(tree), '', '')).toContain(html)
})
