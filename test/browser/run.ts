/**
 * Uses the built package and the page to try it on in headless Chromium: `npm run test:browser [FOLDER]`.
 *
 * Chromium is the system's: Debian's package, or what `CHROMIUM` names. With a folder, screenshots of the page at three
 * widths, light and dark, are written there, and of the pages of the fixtures.
 */
import assert from 'node:assert/strict'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {chromium, type Browser, type Page} from 'playwright-core'
import {built} from '../tools/built.js'
import {fixtureNames, fixtureText} from '../tools/fixture-texts.js'
import {lookAtFixturePages} from './fixture-pages.js'
import {serve} from './server.js'

const [screenshots] = process.argv.slice(2)
const tryPage = new URL('../../docs/api/try/index.html', import.meta.url).href

/** The package by script module, under a policy without eval. */
async function importByModule(browser: Browser): Promise<void> {
  const server = await serve()
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({message}) => errors.push(message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const output = await page
      .locator('output')
      .textContent({timeout: 30_000})
      .catch((error: unknown) => {
        throw new Error(`${errors.join('\n')}\n${String(error)}`)
      })
    const {trees, breaches} = JSON.parse(output ?? '') as {trees: Record<string, string>; breaches: string[]}
    for (const name of fixtureNames)
      assert.equal(trees[name], JSON.stringify(built.parse(fixtureText(name))), `the tree of ${name}`)
    assert.deepEqual(errors, [])
    // zod asks once whether it may make code, and does without where it may not; see docs/security.md
    assert.deepEqual(breaches.length <= 1, true)
    console.log(`ok  ${fixtureNames.length} fixtures by script module under a policy without eval`)
    await page.close()
  } finally {
    server.close()
  }
}

async function openTryPage(browser: Browser, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options})
  page.on('pageerror', (error) => {
    throw error
  })
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(message.text())
  })
  page.on('request', (request) => {
    assert.match(request.url(), /^(?:file|data|blob):/, 'the page asks for something outside itself')
  })
  await page.goto(tryPage)
  return page
}

/** What a reader does on the page to try declast on. */
const trials: [name: string, trial: (page: Page) => Promise<void>][] = [
  [
    'a sample is shown at first, read and named',
    async (page) => {
      assert.match(
        await page.locator('#status').innerText(),
        /^\d{1,6} pages, \d{1,6} nodes, \d{1,6} findings/,
      )
      for (const type of [
        'banner',
        'releaseStamp',
        'outlineMarker',
        'reference',
        'redaction',
        'heading',
        'exemption',
      ])
        assert.ok((await page.locator(`#page .${type}`).count()) > 0, type)
      assert.match(await page.locator('#page .banner').first().innerText(), /banner: TOP SECRET/)
    },
  ],
  [
    'pointing at the page marks the tree, and its fields',
    async (page) => {
      await page.locator('#page .banner').first().hover()
      assert.match(await page.locator('#tree [aria-selected=true] > .row').innerText(), /banner.*TOP SECRET/s)
      assert.match(await page.locator('#details').innerText(), /"level": "TOP SECRET"/)
    },
  ],
  [
    'pointing at the tree marks the page',
    async (page) => {
      await page.locator('#tree .row', {hasText: 'header'}).first().hover()
      assert.equal(await page.locator('#page .header.block.marked').count(), 1)
    },
  ],
  [
    'the tree is walked by keys',
    async (page) => {
      await page.locator('#tree [tabindex="0"]').focus()
      await page.keyboard.press('Home')
      assert.match(await page.locator('#tree li:focus > .row').innerText(), /file/)
      await page.keyboard.press('ArrowDown')
      const first = await page.locator('#tree li:focus').getAttribute('data-node')
      await page.keyboard.press('ArrowDown')
      assert.notEqual(await page.locator('#tree li:focus').getAttribute('data-node'), first)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowLeft')
      assert.match(await page.locator('#tree li:focus > .row').innerText(), /file/)
      await page.keyboard.press('ArrowLeft')
      assert.equal(await page.locator('#tree > li').getAttribute('aria-expanded'), 'false')
      await page.keyboard.press('ArrowRight')
      assert.equal(await page.locator('#tree > li').getAttribute('aria-expanded'), 'true')
    },
  ],
  [
    'text is pasted, read, and its damage told',
    async (page) => {
      await page.locator('#edit').click()
      await page
        .locator('#text')
        .fill(
          'TOP SECKET\n\nMEMORANDUM FOR: Chief\n\n1. One.\n\nApproved For Re1ease 2005/08/22 : CIA-RDP79R00904A000100040102-6',
        )
      await page.locator('#edit').click()
      assert.equal(await page.locator('#page').isVisible(), true)
      assert.ok((await page.locator('#findings li').count()) > 0)
      await page.locator('#findings button').first().focus()
      assert.equal(await page.locator('#page .marked').count(), 1)
      assert.equal(await page.locator('#tree [aria-selected=true]').count(), 1)
    },
  ],
  [
    'the findings of the rules stand under the tree, and a click shows their place',
    async (page) => {
      await page.locator('#sample').selectOption('2')
      const finding = page.locator('#findings li', {hasText: 'portion-exceeds-banner'})
      assert.match(await finding.innerText(), /^error unexpected portion mark .{1,200} line \d{1,3}/i)
      assert.match(await page.locator('#count').innerText(), /\d error/)
      assert.match(
        (await finding.locator('a').getAttribute('href')) ?? '',
        /diagnostics.*#portion-exceeds-banner$/,
      )
      await finding.locator('button').click()
      assert.equal(await page.locator('#page .portionMark.marked').count(), 1)
      assert.match(await page.locator('#tree [aria-selected=true] > .row').innerText(), /portion mark/)
      const boxes = await Promise.all(['#tree', '#findings'].map((id) => page.locator(id).boundingBox()))
      assert.ok((boxes[0]?.y ?? 0) < (boxes[1]?.y ?? 0))
      await page.locator('#sample').selectOption('0')
      assert.equal(await page.locator('#findings .severity:is(.error, .warning)').count(), 0)
    },
  ],
  [
    'markup in a text stays text',
    async (page) => {
      await page.locator('#edit').click()
      await page.locator('#text').fill('SECRET\n\n1. <img src=x onerror=alert(1)> <script>alert(1)</script>')
      await page.locator('#edit').click()
      assert.equal(await page.locator('#page img, #page script').count(), 0)
      assert.match(await page.locator('#page').innerText(), /<img src=x/)
    },
  ],
  [
    'another sample is chosen',
    async (page) => {
      await page.locator('#sample').selectOption('1')
      assert.ok((await page.locator('#page .declassificationStamp').count()) > 0)
    },
  ],
  [
    'a file is opened',
    async (page) => {
      await page.locator('#file').setInputFiles({
        name: 'a.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('CONFIDENTIAL\n\n1. One.'),
      })
      await page.locator('#page .banner', {hasText: 'CONFIDENTIAL'}).waitFor()
    },
  ],
  [
    'a file is dropped',
    async (page) => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['RESTRICTED\n\n1. Dropped.'], 'b.txt'))
        document.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
      })
      await page.locator('#page .section', {hasText: 'Dropped'}).waitFor()
    },
  ],
]

/** The page at three widths, to be looked at, and that nothing hangs over its edge. */
async function lookAtWidths(browser: Browser): Promise<void> {
  for (const [width, height] of [
    [390, 844],
    [900, 1000],
    [1440, 900],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const phone = width < 500
      const page = await openTryPage(browser, {
        viewport: {width, height},
        colorScheme,
        hasTouch: phone,
        isMobile: phone,
      })
      for (const sample of ['0', '2']) {
        await page.locator('#sample').selectOption(sample)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(wide <= width, `the page is ${wide} wide on a screen of ${width}`)
        if (!phone) await page.locator('#page .outlineMarker').first().hover()
        const finding = page.locator('#findings button').first()
        if (sample === '2') await (phone ? finding.tap() : finding.click())
        if (screenshots !== undefined)
          await page.screenshot({
            path: path.join(screenshots, `${sample}-${width}-${colorScheme}.png`),
            fullPage: phone,
          })
      }
      await page.close()
    }
  }
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
try {
  await importByModule(browser)
  const page = await openTryPage(browser)
  for (const [name, trial] of trials) {
    await trial(page)
    console.log(`ok  ${name}`)
  }
  await lookAtWidths(browser)
  console.log('ok  three widths, light and dark')
  await lookAtFixturePages(browser, screenshots)
  console.log('ok  pages of the fixtures, narrow and wide, light and dark')
} finally {
  await browser.close()
}
