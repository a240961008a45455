import {cuiDissemination, disseminationControls, nonIcControls, sciControls} from '../../lexicon/controls.js'
import {historicControls} from '../../lexicon/historic-controls.js'
import {administrativeControls} from '../../lexicon/levels.js'
import {sinceRegime, turningPoints} from '../../lexicon/regimes.js'
import type {Marking} from '../../tree/marking.js'
import {daysOf, isAfter, isBefore, writeDays} from '../dating.js'
import {quote} from '../pieces.js'
import {rule, type Place} from '../rule.js'

/** When a control was in use; years or days, as far as known. */
interface InUse {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Least confidence of a marking whose controls are looked at. */
const SURE = 0.9

const controls = new Map<string, InUse>()
for (const {banner, from, to} of [
  ...sciControls,
  ...disseminationControls,
  ...nonIcControls,
  ...cuiDissemination,
])
  controls.set(banner[0], {from, to})
for (const [name, {from, to}] of Object.entries(historicControls)) {
  // a control of both lists is as old as the older list has it, and as long in use as the later one
  controls.set(name, controls.has(name) ? {from, to: controls.get(name)?.to} : {from, to})
}
for (const [name, {from, to}] of Object.entries(administrativeControls)) controls.set(name, {from, to})
for (const name of ['WNINTEL', 'NOCONTRACT']) {
  controls.set(name, {from: sinceRegime('EO 11652'), to: turningPoints.warningNoticesEnd})
}

/** Words of the declassification line, which only one order had. */
const instructions: readonly {readonly form: RegExp; readonly use: InUse}[] = [
  {form: /^X[1-8]\b/, use: {from: sinceRegime('EO 12958'), to: '2003-09-21'}},
  {form: /^OADR\b/, use: {from: sinceRegime('EO 12356'), to: '1995-10-13'}},
]

/**
 * A control marking or declassification instruction that was not in use when the document was written.
 *
 * WNINTEL and NOCONTRACT ended on 12 April 1995, OADR with EO 12356, X1 to X8 in September 2003; CUI began in November
 * 2010; codewords had their years. The marking or the date is misread, or the paper repeats the marking of its source.
 *
 * - Source: DCID 1/7 (1995); ISOO directive of 22 September 2003; EO 12356; EO 13556; the register of controls
 * - Holds: for documents with a date
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET/WNINTEL
 *
 * 4 May 1984
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET/WNINTEL
 *
 * 4 May 2004
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 * ```
 *
 * ```messages
 * 1:1-1:15 info Unexpected `WNINTEL` in a document of 2004-05-04, expected it until 1995-04-12 only
 * ```
 *
 */
export const controlAnachronism = rule({
  name: 'control-anachronism',
  severity: 'info',
  source:
    'DCID 1/7 (1995); ISOO directive of 22 September 2003; EO 12356; EO 13556; the register of controls',
  presets: ['recommended'],
  check({survey, report}) {
    const {written} = survey
    if (!written) return
    const reported = new Set<string>()
    const look = (place: Place, name: string, {from, to}: InUse) => {
      const late = to !== undefined && isAfter(written, daysOf(to).latest)
      const early = from !== undefined && isBefore(written, daysOf(from).earliest)
      if ((!late && !early) || reported.has(name)) return
      reported.add(name)
      report(place, {
        unexpected: `${quote(name)} in a document of ${writeDays(written)}`,
        expected: late ? `it until ${to} only` : `it from ${from} on only`,
        actual: name,
      })
    }
    for (const type of ['banner', 'portionMark'] as const) {
      for (const entry of survey.of(type)) {
        if (entry.node.confidence < SURE) continue
        const {marking} = entry.node
        for (const name of namesOf(marking)) look(entry, name, controls.get(name) ?? {})
        const {declassifyOn} = marking
        for (const {form, use} of instructions)
          if (declassifyOn !== undefined && form.test(declassifyOn)) look(entry, declassifyOn, use)
      }
    }
    for (const entry of survey.of('particular')) {
      const {name, reading} = entry.node
      if (name !== 'declassify-on') continue
      for (const {form, use} of instructions) if (form.test(reading)) look(entry, reading, use)
    }
  },
})

/** Names of the controls of a marking, as the lexicon has them. */
function namesOf({administrative, sci, dissemination, nonIc, caveats, system}: Marking): string[] {
  return [
    ...(system === 'CUI' ? ['CONTROLLED UNCLASSIFIED INFORMATION'] : []),
    ...(administrative === undefined ? [] : [administrative]),
    ...(sci ?? []).map(({control}) => control),
    ...(dissemination ?? []),
    ...(nonIc ?? []),
    ...(caveats ?? []),
  ]
}
