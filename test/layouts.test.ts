import {describe, expect, test} from 'vitest'
import {parse} from '../src/index.js'
import {factsOf} from './tools/facts-of.js'
import {fixtureTexts} from './tools/fixture-texts.js'
import {layoutScores} from './tools/layout-scores.js'
import {layOut, layoutNames} from './tools/page-layouts.js'
import {add, f1, type Score} from './tools/score.js'

/** What a layout may cost of F1. */
const MOST = 0.07

const papers = fixtureTexts.map((text) => ({text, facts: factsOf(parse(text))}))

describe('papers that are laid out otherwise say the same', () => {
  test.each(layoutNames)('%s', (layout) => {
    const scores = [...layoutScores(papers, layout).values()]
    expect(f1(scores.reduce<Score>(add, {found: 0, missed: 0, extra: 0}))).toBeGreaterThan(1 - MOST)
  })

  test('and are the same for the same seed, with the lines that they come from', () => {
    const text = 'SECRET\n\n\fThe port is closed.\n'
    expect(layOut(text, 'as it is', 1)).toEqual({text, origins: [1, 2, 3, 4]})
    expect(layOut(text, 'no blank lines', 1)).toEqual({
      text: 'SECRET\n\fThe port is closed.',
      origins: [1, 3],
    })
    expect(layOut(text, 'lines of capitals in bold', 1).text).toContain('**SECRET**')
    expect(layOut(text, 'indented by chance', 3)).toEqual(layOut(text, 'indented by chance', 3))
  })
})
