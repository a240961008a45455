import type {Severity} from './message.js'
import type {PresetName, Rule} from './rule.js'
import type {RuleName} from './codes.js'
import {rules, type RuleOptions} from './registry.js'

/** How grave the findings of a rule are, or whether it is off; numbers and words as remark-lint has them. */
export type SeveritySetting = Severity | 'warn' | 'on' | 'off' | boolean | 0 | 1 | 2

/** A severity, or a severity and the options of the rule. */
export type RuleSetting<Options = object> =
  | SeveritySetting
  | readonly [severity: SeveritySetting]
  | readonly [severity: SeveritySetting, options: Options]

/** Settings of rules by name. */
export type RuleSettings = {
  readonly [Name in RuleName]?: RuleSetting<Name extends keyof RuleOptions ? RuleOptions[Name] : object>
}

/** How a document is checked. */
export interface LintOptions {
  /** The set of rules that are on before `rules` are looked at: `recommended` if not given. */
  preset?: PresetName | 'strict' | 'none'
  /**
   * Rules to switch on or off, to make graver or lighter, or to give options. A severity takes the place of the rule's
   * own; what is doubtful, for want of a date or of a clean print, stays `info`.
   */
  rules?: RuleSettings
  /** When the document was written, an ISO date of any precision, where it is known from elsewhere. */
  date?: string
}

/** A rule that is on, with its severity where it is not the rule's own, and its options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity | undefined
  readonly options: object
}

/** Severity by setting; null for off, undefined for the rule's own. */
const severities = new Map<unknown, Severity | null | undefined>([
  [true, undefined],
  ['on', undefined],
  [false, null],
  ['off', null],
  [0, null],
  ['info', 'info'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  [1, 'warning'],
  ['error', 'error'],
  [2, 'error'],
])

const presets: readonly unknown[] = ['recommended', 'release', 'strict', 'none']
const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** The rules that are on, in the order of the registry. */
export function activeRules(options: Readonly<LintOptions>): ActiveRule[] {
  const {preset = 'recommended', rules: settings = {}, date} = options
  if (!presets.includes(preset))
    throw new TypeError(`Unexpected preset ${JSON.stringify(preset)}, expected one of ${presets.join(', ')}`)
  if (date !== undefined && !isoDate.test(date))
    throw new TypeError(`Unexpected date ${JSON.stringify(date)}, expected an ISO date such as 1953-01-29`)
  for (const name of Object.keys(settings)) {
    if (!Object.hasOwn(rules, name))
      throw new TypeError(`Unexpected rule \`${name}\`, expected one that exists`)
  }
  const active: ActiveRule[] = []
  for (const rule of Object.values<Rule>(rules)) {
    const setting = (settings as Readonly<Record<string, unknown>>)[rule.name]
    const on = preset === 'strict' || (rule.presets as readonly string[]).includes(preset)
    const [severity, given] = readSetting(rule.name, setting ?? on)
    if (severity === null) continue
    active.push({rule, severity, options: {...rule.defaults, ...given}})
  }
  return active
}

function readSetting(name: string, setting: unknown): [Severity | null | undefined, object | undefined] {
  const [word, options] = (Array.isArray(setting) ? setting : [setting]) as unknown[]
  if (!severities.has(word)) {
    throw new TypeError(
      `Unexpected severity ${JSON.stringify(word)} of rule \`${name}\`, expected off, info, warn or error`,
    )
  }
  if (options !== undefined && (typeof options !== 'object' || options === null)) {
    throw new TypeError(`Unexpected options of rule \`${name}\`, expected an object`)
  }
  return [severities.get(word), options]
}
