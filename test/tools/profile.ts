/** Says where the time of `parse` goes: `npm run profile [-- TEXT_DIR]`. */
import {Session, type Profiler} from 'node:inspector/promises'
import {parse} from '../../src/index.js'
import {fixtureTexts} from './fixture-texts.js'
import {textsOf} from './texts-of.js'

const SECONDS = 12

/** The passes of `parse`, by the functions that run them. */
const passes = new Map([
  ['splitLines', 'lines'],
  ['recogniseLine', 'recognisers, line by line'],
  ['readDamagedBanners', 'damaged banners'],
  ['dropTickBoxes', 'furniture of the page'],
  ['settleFurniture', 'furniture of the page'],
  ['joinStamps', 'stamps: joining, vote'],
  ['joinNotices', 'stamps: joining, vote'],
  ['completeWarningNotices', 'stamps: joining, vote'],
  ['voteOnStamps', 'stamps: joining, vote'],
  ['findPageStarts', 'page breaks'],
  ['assignPages', 'page breaks'],
  ['textLinesOf', 'lines of text, their distances'],
  ['usualBlanksOf', 'lines of text, their distances'],
  ['bodyLines', 'lines of text, their distances'],
  ['findHeaders', 'headers, references'],
  ['cutHeaderLines', 'headers, references'],
  ['findEndMatter', 'end matter, notes'],
  ['findFootnotes', 'end matter, notes'],
  ['linkFootnotes', 'end matter, notes'],
  ['findPreformatted', 'tables, contents'],
  ['findSections', 'outline'],
  ['findDocuments', 'documents'],
  ['linkRedactions', 'citations, marks of withheld text'],
  ['linkCitations', 'citations, marks of withheld text'],
  ['assemble', 'assembly of the tree'],
  ['safeParse', 'validation'],
  ['parseAsync', 'validation'],
  ['(garbage collector)', 'garbage collection'],
])

const folder = process.argv[2]
const texts = folder === undefined ? fixtureTexts : textsOf(folder)

function run(seconds: number): void {
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) for (const text of texts) parse(text, {validate: false})
}

run(3)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', {interval: 200})
await session.post('Profiler.start')
run(SECONDS)
const {profile} = await session.post('Profiler.stop')
session.disconnect()

const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
const parents = new Map(
  profile.nodes.flatMap(({id, children}) => (children ?? []).map((child) => [child, id])),
)
const times = new Map<string, number>()
let total = 0
for (const [at, id] of (profile.samples ?? []).entries()) {
  const time = profile.timeDeltas?.[at] ?? 0
  const pass = passOf(nodes.get(id))
  if (pass === undefined) continue
  times.set(pass, (times.get(pass) ?? 0) + time)
  total += time
}
console.log('| pass | share |\n| --- | ---: |')
for (const [pass, time] of [...times].sort((one, other) => other[1] - one[1])) {
  console.log(`| ${pass} | ${((time / total) * 100).toFixed(1)} % |`)
}

/** The outermost pass that a sample was taken in. */
function passOf(node: Profiler.ProfileNode | undefined): string | undefined {
  let found: string | undefined
  for (let at = node; at; at = nodes.get(parents.get(at.id) ?? -1)) {
    const {functionName} = at.callFrame
    found = passes.get(functionName) ?? found
    if (functionName === 'readDocument') found ??= 'the rest'
  }
  return found
}
