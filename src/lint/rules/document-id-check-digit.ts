import {checkResidue} from '../../conventions/document-id/check-digit.js'
import {differences, folderOf, groupBy, isClean} from '../identifiers.js'
import {mend} from '../message.js'
import {quote} from '../pieces.js'
import type {Rule} from '../rule.js'
import type {EntryOf} from '../survey.js'

/** Options of the rule. */
export interface DocumentIdCheckDigitOptions {
  /** CIA-RDP numbers known to be right: their folders must agree with them. */
  known?: readonly string[]
}

/** Residues that sound numbers have, the commonest first. */
const residues = [0, 3, 9]
/** A number that has its check digit. */
const whole = /-\d$/
/** Characters in which a misread number differs from the sound one that it is put right by. */
const MISREAD = 2

/**
 * A CIA-RDP number whose check digit is wrong.
 *
 * Letters count from A = 1, digits as themselves; the sum over the number with its last digit leaves, divided by ten, 0 in
 * nine of ten numbers of the reading room, 3 or 9 in the rest, and the same in all numbers of a folder. Any other residue
 * shows a misread character. This is found by counting and published nowhere: never more than a warning.
 *
 * - Source: 2,067 identifiers of CIA's reading room, counted
 * - Holds: at all times
 * - Severity: warning
 * - Options: `known` (none): sound numbers, by whose folders others are judged
 * - Fix: the sound number of the same file that differs in no more than two characters
 *
 * Good:
 *
 * ```txt
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030019-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:35-1:65 warning Unexpected check digit `1` of `CIA-RDP79R00904A000200030019-1`, expected `6`, `9`, `5`, or another number before it
 * ```
 *
 * Bad:
 *
 * ```txt {"known": ["CIA-RDP79R00904A000200030001-5"]}
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-8
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:35-1:65 warning Unexpected check digit `8` of `CIA-RDP79R00904A000200030014-8`, expected `1`, or another number before it
 * ```
 *
 */
export const documentIdCheckDigit: Rule<DocumentIdCheckDigitOptions> = {
  name: 'document-id-check-digit',
  severity: 'warning',
  source: "2,067 identifiers of CIA's reading room, counted",
  presets: ['recommended', 'release'],
  scope: 'file',
  defaults: {known: []},
  check({survey, options, report}) {
    const ids = survey
      .of('documentId')
      .filter(({node}) => node.scheme === 'cia-rdp' && whole.test(node.canonical))
    if (ids.length === 0) return
    const copies = groupBy(ids, ({node}) => node.canonical)
    const folders = foldersOf(options.known, copies)
    for (const [canonical, entries] of copies) {
      const [entry] = entries as [EntryOf<'documentId'>]
      const residue = checkResidue(canonical)
      const wanted = folders.get(folderOf(canonical))
      if (wanted === undefined ? residues.includes(residue) : residue === wanted) continue
      const sound = soundOne(canonical, copies)
      const digits = (wanted === undefined ? residues : [wanted]).map((each) =>
        digitFor(canonical, residue, each),
      )
      const {node} = entry
      const {value} = node
      report(entry, {
        unexpected: `check digit ${quote(canonical.slice(-1))} of ${quote(canonical)}`,
        expected:
          sound === undefined ? `${digits.map(quote).join(', ')}, or another number before it` : quote(sound),
        actual: value,
        values: sound === undefined ? digits.map((digit) => `${canonical.slice(0, -1)}${digit}`) : [sound],
        note: `The residue is ${residue}${wanted === undefined ? '' : `, that of its folder ${wanted}`}.`,
        ...(sound !== undefined && entries.length === 1 && mend(node, sound)),
      })
    }
  },
}

/** Residue by folder: of the numbers known, and of numbers that stand clean in the file at least twice. */
function foldersOf(
  known: readonly string[],
  copies: ReadonlyMap<string, readonly EntryOf<'documentId'>[]>,
): Map<string, number> {
  const folders = new Map<string, number>()
  const add = (canonical: string) => {
    const residue = checkResidue(canonical)
    if (residues.includes(residue)) folders.set(folderOf(canonical), residue)
  }
  for (const [canonical, entries] of copies)
    if (entries.filter(({node}) => isClean(node)).length >= 2) add(canonical)
  for (const canonical of known) add(canonical)
  return folders
}

/** The number of the file whose check digit is right and of which this one is a misreading. */
function soundOne(
  canonical: string,
  copies: ReadonlyMap<string, readonly EntryOf<'documentId'>[]>,
): string | undefined {
  const sound = [...copies].filter(
    ([other, entries]) =>
      differences(other, canonical) <= MISREAD &&
      other !== canonical &&
      residues.includes(checkResidue(other)) &&
      entries.some(({node}) => isClean(node)),
  )
  const [only, another] = sound
  return another ? undefined : only?.[0]
}

/** The check digit that gives a number another residue. */
function digitFor(canonical: string, residue: number, wanted: number): string {
  return String((Number(canonical.slice(-1)) - residue + wanted + 20) % 10)
}
