import fc from 'fast-check'
import {compareReleases, parse} from '../../src/index.js'
import {releasePair} from './release-pair.js'
let bad = 0,
  n = 0,
  shown = 0
for (const {a, b, released, withheld} of fc.sample(releasePair, {
  numRuns: Number(process.argv[2]),
  seed: Number(process.argv[3]),
})) {
  const c = compareReleases(parse(a, {validate: false}), parse(b, {validate: false}))
  n++
  const r = c.released.map((x) => x.text),
    w = c.withheld.map((x) => x.text)
  if (JSON.stringify([r, w]) !== JSON.stringify([released, withheld])) {
    bad++
    if (shown++ < 6) {
      console.log(
        'R',
        released.filter((x) => !r.includes(x)),
        r.filter((x) => !released.includes(x)),
        'W',
        withheld.filter((x) => !w.includes(x)),
        w.filter((x) => !withheld.includes(x)),
      )
      const miss = [...released.filter((x) => !r.includes(x)), ...withheld.filter((x) => !w.includes(x))][0]
      if (miss) {
        console.log(a, b)
        const k = miss.split(' ').slice(2, 4).join(' ')
        const src = a.replace(/\s+/g, ' ').includes(k) ? a : b
        const t = src.replace(/\s+/g, ' ')
        const i = t.indexOf(k)
        console.log('   ctx', t.slice(Math.max(0, i - 80), i + 200))
        const o = (src === a ? b : a).replace(/\s+/g, ' ')
        const pre = t.slice(Math.max(0, i - 60), i - 20)
        console.log('   other?', o.indexOf(pre) >= 0 ? o.slice(o.indexOf(pre), o.indexOf(pre) + 200) : '')
      }
    }
  }
}
console.log(bad, 'of', n)
