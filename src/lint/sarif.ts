import type {VFileMessage} from 'vfile-message'
import {ruleCodes, type RuleName} from './codes.js'
import {MANUAL, manualUrl} from './manual.js'
import {fixOf, lesser, severityOf, type Fix, type Severity} from './message.js'
import {rules} from './registry.js'
import type {ArtifactLocation, Region, Result, SarifFix, SarifLog, SarifRule} from './sarif-log.js'

/** A file and what was found in it: a `VFile` is one. */
export interface CheckedFile {
  /** Where the file is, as a path or an address; absent for text that has no place. */
  readonly path?: string | undefined
  readonly messages: readonly VFileMessage[]
}

/** Version of the tool that results name. */
export const TOOL_VERSION = '0.1.0'

const levels: Readonly<Record<Severity, SarifRule['defaultConfiguration']['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const names = Object.keys(ruleCodes) as RuleName[]

/**
 * Writes messages as a SARIF log, which code-scanning viewers show beside the text.
 *
 * Regions are given by lines, columns and offsets, all in UTF-16 code units; `fix`es become SARIF fixes.
 *
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 *
 * @param files the messages of one file, or files with their messages; `VFile`s will do
 * @returns a log of one run, ready for `JSON.stringify`
 *
 * @example
 * ```ts
 * import {lint, parse, toSarif} from 'declast'
 * const messages = lint(parse('Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-5'))
 * const log = toSarif([{path: 'memo.txt', messages}])
 * log.runs[0].results[0]?.ruleId // 'document-id-check-digit'
 * ```
 */
export function toSarif(files: readonly CheckedFile[] | readonly VFileMessage[]): SarifLog {
  const checked = files.every((file) => 'messages' in file) ? files : [{messages: files}]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'declast',
            semanticVersion: TOOL_VERSION,
            informationUri: MANUAL,
            rules: names.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(({path, messages}) => messages.map((message) => resultOf(message, path))),
      },
    ],
  }
}

function ruleOf(name: RuleName): SarifRule {
  const {severity, source} = rules[name]
  const gravest =
    typeof severity === 'string'
      ? severity
      : severity.map((period) => period.severity).reduce((a, b) => (lesser(a, b) === a ? b : a))
  return {
    id: name,
    shortDescription: {text: ruleCodes[name]},
    help: {text: `Source: ${source}.`},
    helpUri: manualUrl(name),
    defaultConfiguration: {level: levels[gravest]},
  }
}

function resultOf(message: VFileMessage, path: string | undefined): Result {
  const ruleId = message.ruleId ?? 'unknown'
  const ruleIndex = names.indexOf(ruleId as RuleName)
  const region = regionOf(message)
  const artifactLocation = {uri: uriOf(path ?? message.file)}
  const fix = fixOf(message)
  return {
    ruleId,
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: levels[severityOf(message)],
    message: {text: message.reason},
    locations: [{physicalLocation: {artifactLocation, ...(region && {region})}}],
    ...(fix && {fixes: [sarifFixOf(fix, artifactLocation)]}),
  }
}

function sarifFixOf({range, text}: Fix, artifactLocation: ArtifactLocation): SarifFix {
  const [start, end] = range
  const replacement = {
    deletedRegion: {charOffset: start, charLength: end - start},
    insertedContent: {text},
  }
  return {
    description: {text: `Write ${text}`},
    artifactChanges: [{artifactLocation, replacements: [replacement]}],
  }
}

function regionOf({place, line, column}: VFileMessage): Region | undefined {
  if (place && 'start' in place) {
    const {start, end} = place
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(start.offset !== undefined &&
        end.offset !== undefined && {charOffset: start.offset, charLength: end.offset - start.offset}),
    }
  }
  return line === undefined ? undefined : {startLine: line, startColumn: column ?? 1}
}

/** A path as SARIF has it: a relative reference with forward slashes, its special characters escaped. */
function uriOf(path: string | undefined): string {
  if (path === undefined || path === '') return 'stdin'
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return path
  const slashes = path.replaceAll('\\', '/')
  const escaped = slashes.split('/').map(encodeURIComponent).join('/')
  // an absolute path is one of this machine
  return slashes.startsWith('/')
    ? `file://${escaped}`
    : /^[A-Za-z]:\//.test(slashes)
      ? `file:///${escaped.replace('%3A', ':')}`
      : escaped
}
