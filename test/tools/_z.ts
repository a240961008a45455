import fc from 'fast-check'
import {parse} from '../../src/index.js'
import {releasePair} from './release-pair.js'
import {align} from '../../src/compile/releases/align.js'
import {settleHunks} from '../../src/compile/releases/settle.js'
import {refine} from '../../src/compile/releases/refine.js'
import {wordsOf} from '../../src/compile/releases/words.js'
import {readTree} from '../../src/compile/text/read-tree.js'
for (const {a, b, released, withheld} of fc.sample(releasePair, {numRuns: 10000, seed: 9})) {
  if (![...withheld].some((w) => w.startsWith('In of grifupen') || w.startsWith('Plegougran soup'))) continue
  const n = new Map()
  const A = wordsOf(readTree(parse(a)), n),
    B = wordsOf(readTree(parse(b)), n)
  const show = (h: any) =>
    `${h.variant ?? ''} a[${h.aStart}]=${A.keys.slice(h.aStart, h.aEnd).join(' ')} | b[${h.bStart}]=${B.keys.slice(h.bStart, h.bEnd).join(' ')}`
  const f = (hs: any[]) =>
    hs
      .filter((h) => h.aEnd - h.aStart !== 1 || h.bEnd - h.bStart !== 1)
      .map(show)
      .join('\n')
  const hs = align(A.ids, B.ids)
  console.log('ALIGN\n' + hs.map(show).join('\n'))
  const st = settleHunks(A, B, hs)
  console.log('SETTLE\n' + f(st))
  console.log('REFINE\n' + f(st.flatMap((h) => refine(A, B, h))))
  console.log(
    A.gaps.map((g) => [g.kind, g.at]),
    B.gaps.map((g) => [g.kind, g.at]),
  )
}
