import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {toHast} from '../../../src/index.js'
import {fixtureNames, fixtureText} from '../../tools/fixture-texts.js'
import {elementsWhere} from '../../tools/page-problems.js'
import {parse} from '../../../src/index.js'

const css = readFileSync(new URL('../../../src/compile/html/style.css', import.meta.url), 'utf8')

/** The colours of a block of variables. */
function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--declast-(\w+): (#[\da-f]{6});/g)].map(
      ([, name, value]) => [name, value] as [string, string],
    ),
  )
}

const dark = /@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? ''
const schemes = {light: colours(css.replace(dark, '')), dark: colours(dark)}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

test('contrast is computed as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(Object.entries(schemes))('the %s scheme', (_, scheme) => {
  test('has every colour', () => {
    expect(Object.keys(scheme)).toEqual([
      'paper', 'ink', 'muted', 'rule', 'shade', 'author', 'security', 'review', 'release',
    ]) // prettier-ignore
  })

  test.each([
    // text, ground, least ratio: 4.5 for text (AA), 7 for the text that one reads (AAA)
    ['ink', 'paper', 7],
    ['ink', 'shade', 7],
    ['muted', 'paper', 4.5],
    ['author', 'paper', 4.5],
    ['security', 'paper', 4.5],
    ['review', 'paper', 4.5],
    ['release', 'paper', 4.5],
    ['author', 'shade', 4.5],
    ['security', 'shade', 4.5],
    ['review', 'shade', 4.5],
    ['release', 'shade', 4.5],
  ])('sets %s apart from %s by %s at least', (front, ground, least) => {
    expect(contrast(scheme[front] as string, scheme[ground] as string)).toBeGreaterThanOrEqual(least)
  })

  test('tells the layers apart from each other by hue', () => {
    const layers = ['author', 'security', 'review', 'release'].map((name) => scheme[name])
    expect(new Set(layers).size).toBe(4)
  })
})

test('every colour is a variable', () => {
  const rules = css.replaceAll(/--declast-\w+: #[\da-f]{6};/g, '')
  expect(rules).not.toMatch(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/)
  const used = new Set([...rules.matchAll(/var\(--declast-(\w+)\)/g)].map(([, name]) => name))
  used.delete('layer')
  expect([...used].sort()).toEqual(Object.keys(schemes.light).sort())
})

test('every class that it styles is one that documents have', () => {
  const known = new Set<string>(['declast'])
  const source = ['to-hast', 'running', 'furniture'].map((name) =>
    readFileSync(new URL(`../../../src/compile/html/${name}.ts`, import.meta.url), 'utf8'),
  )
  for (const [, name] of source.join('\n').matchAll(/[`'](?:\w+|\$\{tagName\})((?:\.[a-z-]+)+)/g))
    for (const part of (name as string).slice(1).split('.')) known.add(`declast-${part}`)
  for (const [, name] of source.join('\n').matchAll(/: '([a-z]+(?:-[a-z]+)*)',\n/g))
    known.add(`declast-${name}`)
  for (const fixture of fixtureNames)
    for (const {properties} of elementsWhere(toHast(parse(fixtureText(fixture))), () => true))
      for (const name of properties.className ?? []) known.add(name)
  known.add('declast-references').add('declast-distribution')
  const styled = [...css.matchAll(/\.(declast(?:-[a-z]+)*)/g)].map(([, name]) => name as string)
  expect(styled.filter((name) => !known.has(name))).toEqual([])
})
