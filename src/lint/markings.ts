import type {MarkingFinding} from '../conventions/marking/rules/finding.js'
import {validateMarking} from '../conventions/marking/validate-marking.js'
import {quote} from './pieces.js'
import type {RuleContext} from './rule.js'
import type {EntryOf, Survey} from './survey.js'

/** Least confidence of a marking whose grammar is looked at: what OCR has damaged breaks it by itself. */
const SURE = 0.9

type MarkingEntry = EntryOf<'banner'> | EntryOf<'portionMark'>

/** What is wrong with the markings of a document, found once for all rules that ask. */
const faults = new WeakMap<Survey, readonly (readonly [MarkingEntry, readonly MarkingFinding[]])[]>()

/** The clean banners and portion marks of a document, each print once: a banner stands on every page. */
function cleanMarkings(survey: Survey): MarkingEntry[] {
  const prints = new Set<string>()
  return [...survey.of('banner'), ...survey.of('portionMark')].filter(({node}) => {
    if (node.confidence < SURE || node.repairs !== undefined || prints.has(node.value)) return false
    prints.add(node.value)
    return true
  })
}

/** The findings of `validateMarking` that hold on all days on which the document may have been written. */
export function findingsAt({written}: Survey, ...[marking, options]: Parameters<typeof validateMarking>) {
  const findings = validateMarking(marking, {...options, ...(written && {date: written.earliest})})
  return findings.filter(({to}) => !written || to === undefined || written.latest <= to)
}

function faultsOf(survey: Survey) {
  const known = faults.get(survey)
  if (known) return known
  const found = cleanMarkings(survey).map((entry) => [entry, findingsAt(survey, entry.node.marking)] as const)
  faults.set(survey, found)
  return found
}

/** Reports of each clean marking the first finding of `validateMarking` that comes from one of some of its rules. */
export function reportMarkings({survey, report}: RuleContext<object>, ruleIds: readonly string[]): void {
  for (const [entry, findings] of faultsOf(survey)) {
    const finding = findings.find(({ruleId}) => ruleIds.includes(ruleId))
    if (!finding) continue
    const {value} = entry.node
    report(entry, {
      unexpected: `marking ${quote(value)}`,
      expected: finding.message,
      actual: value,
      note: `${finding.source}.`,
      atMost: finding.severity,
    })
  }
}
