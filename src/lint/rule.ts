import type {Position} from '../tree/positions.js'
import {liesIn, meets, type Days} from './dating.js'
import {lesser, type Finding, type Severity} from './message.js'
import type {Survey} from './survey.js'

/** A time in which a rule holds, and how grave its findings are then. */
export interface Period {
  /** First and last day, ISO. */
  readonly from: string
  readonly to?: string
  readonly severity: Severity
}

/** Sets of rules that are switched on together. */
export type PresetName = 'recommended' | 'release'

/** Where a finding is reported: an entry of the survey, or a piece of one. */
export interface Place {
  readonly node: {readonly position?: Position}
  readonly ancestors: readonly object[]
  /** The piece of the node that is meant, where it is less than the whole. */
  readonly piece?: Position | undefined
}

/** What a rule is given to do its work. */
export interface RuleContext<Options> {
  /** The document, or for rules about the file the whole file. */
  readonly survey: Survey
  readonly options: Required<Options>
  /** Reports a finding. Findings at nodes without a position are dropped. */
  readonly report: (place: Place, finding: Finding) => void
}

/** A rule: its name is the code of its messages. */
export interface Rule<Options = object> {
  readonly name: string
  /** How grave its findings are: always the same, or by the time in which the document was written. */
  readonly severity: Severity | readonly Period[]
  /**
   * For rules that hold in periods: whether a document without a date may break it. `info`: a finding is worth knowing;
   * `silent`: without a date there is nothing to say.
   */
  readonly undated?: 'info' | 'silent'
  /** Where the rule comes from. */
  readonly source: string
  /** The sets that it is in, besides `strict`, which has them all. */
  readonly presets: readonly PresetName[]
  /** Whether it looks at each document of a file, or at the file as a whole. */
  readonly scope?: 'document' | 'file'
  readonly defaults: Options
  /** A method, so that rules with options stand in one registry with those without. */
  check(context: RuleContext<Options>): void
}

/** Makes a rule without options. */
export function rule(parts: Omit<Rule, 'defaults'>): Rule {
  return {...parts, defaults: {}}
}

/** How grave the findings of a rule are in one document, and whether only the want of a date makes them that light. */
export interface Standing {
  readonly severity: Severity
  readonly doubtful?: true
}

/**
 * How a rule stands to a document of a certain time: undefined where it does not hold then.
 *
 * A document whose dates lie partly inside the time of the rule may have been written outside it: that is as doubtful as
 * no date at all.
 */
export function standingOf(
  {severity, undated}: Pick<Rule, 'severity' | 'undated'>,
  written: Days | undefined,
): Standing | undefined {
  if (typeof severity === 'string') return {severity}
  const doubt = undated === 'silent' ? undefined : ({severity: 'info', doubtful: true} as const)
  if (!written) return doubt
  const met = severity.filter(({from, to}) => meets(written, from, to))
  const [first] = met
  if (!first) return undefined
  if (!liesIn(written, first.from, met.at(-1)?.to)) return doubt
  return {severity: met.reduce((least, period) => lesser(least, period.severity), first.severity)}
}
