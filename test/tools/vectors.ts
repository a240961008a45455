/** Measures marking strings against the verdicts and structures of other tools: `npm run vectors`. */
import {existsSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {banner, DeclastError, portionMark, validateMarking, type Marking} from '../../src/index.js'
import {forms} from './vector-forms.js'

/** A marking string with the verdict of another tool or schema. */
interface Vector {
  id: string
  kind: 'banner' | 'portion' | 'declassException'
  input?: string
  valid: boolean
  expected: Record<string, unknown> | null
  errorKind?: string | string[]
  conflicts?: string[]
  era?: string
}

const file = new URL('../../../shared/vectors/markings.json', import.meta.url)
if (!existsSync(file)) {
  console.log('The vectors stand in ../shared, which is not here: nothing was measured.')
  process.exit(0)
}
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[]

/** Date of a string: that of the schema where the vector tells no other time. */
function dateOf({era, kind}: Vector): string {
  if (kind === 'declassException') return '2005-01-01'
  if (era === undefined) return '2013-06-01'
  return era.startsWith('before 2009') ? '2005-01-01' : '1969-01-15'
}

function read({kind, input = ''}: Vector): Marking | undefined {
  try {
    // a value of the declassify-on line, as the last field of a banner may hold it
    if (kind === 'declassException') return {system: 'US', level: 'SECRET', declassifyOn: input}
    return kind === 'banner' ? banner.parse(input).marking : portionMark.parse(input).marking
  } catch (error) {
    if (error instanceof DeclastError) return undefined
    throw error
  }
}

let [agreed, undisputed, same, compared] = [0, 0, 0, 0]
for (const vector of vectors) {
  const marking = read(vector)
  const findings = marking ? validateMarking(marking, {date: dateOf(vector)}) : []
  const grave = findings.filter(({severity}) => severity !== 'info')
  const valid = marking !== undefined && grave.length === 0
  const why = grave.map(({ruleId}) => ruleId).join(' ')
  if (!vector.conflicts) {
    undisputed++
    const verdict = vector.valid ? 'valid' : `not valid (${String(vector.errorKind)})`
    if (valid === vector.valid) agreed++
    else
      console.log(
        `${vector.id} ${JSON.stringify(vector.input)} is ${verdict}; ours: ${why || (marking ? 'valid' : 'not read')}`,
      )
  }
  if (!vector.valid || !vector.expected || vector.kind === 'declassException') continue
  compared++
  const [ours, theirs] = marking ? forms(marking, vector.expected) : [undefined, vector.expected]
  if (isDeepStrictEqual(ours, theirs)) same++
  else
    console.log(
      `structure of ${vector.id}${vector.conflicts ? ' (disputed)' : ''}\n  ${JSON.stringify(ours)}\n  ${JSON.stringify(theirs)}`,
    )
}
console.log(`Verdicts agree on ${agreed} of ${undisputed} vectors that no other authority disputes`)
console.log(`Structure is equal on ${same} of ${compared} valid ones`)
