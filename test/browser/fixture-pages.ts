import assert from 'node:assert/strict'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {fixtureNames} from '../tools/fixture-texts.js'

const fixtures = new URL('../../fixtures/', import.meta.url)

/** A box on the page. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const {left, right, top, bottom} = element.getBoundingClientRect()
      return {left, right, top, bottom}
    }),
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
}

/**
 * The page of each fixture, narrow and wide, light and dark: nothing hangs over its edge, no furniture covers another or
 * the text, and with room it stands in the margin.
 *
 * @param screenshots folder for pictures of them, to be looked at
 */
export async function lookAtFixturePages(browser: Browser, screenshots?: string): Promise<void> {
  for (const name of fixtureNames) {
    for (const [width, height] of [
      [390, 844],
      [1280, 900],
    ] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({viewport: {width, height}, colorScheme})
        await page.goto(new URL(`${name}/page.html`, fixtures).href)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(wide <= width, `${name} is ${wide} wide on a screen of ${width}`)
        const margin = width > 1000
        // within a line furniture is text; its box is that of all lines it runs over
        const furniture = await boxesOf(page, margin ? '.declast-furniture' : 'div.declast-furniture')
        const text = await boxesOf(
          page,
          '.declast :is(p, h1, h2, h3, h4, h5, h6):not(:has(.declast-furniture))',
        )
        assert.ok(text.length > 0, `${name} has text`)
        for (const [index, box] of furniture.entries())
          for (const other of [...furniture.slice(index + 1), ...text])
            assert.ok(!overlap(box, other), `furniture ${index} of ${name} covers something at ${width}`)
        if (margin) {
          const edge = Math.max(...text.map(({right}) => right))
          assert.ok(
            furniture.every(({left}) => left > edge),
            `all furniture of ${name} stands in the margin`,
          )
        }
        if (screenshots !== undefined)
          await page.screenshot({
            path: path.join(screenshots, `${name}-${width}-${colorScheme}.png`),
            fullPage: true,
          })
        await page.close()
      }
    }
  }
}
