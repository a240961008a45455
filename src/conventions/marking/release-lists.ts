import {coalitions, trigraphs} from '../../lexicon/countries.js'

/** Country codes with the members of the coalitions among them. */
function withMembers(codes: readonly string[]): Set<string> {
  return new Set(codes.flatMap((code) => [code, ...(coalitions[code] ?? [])]))
}

/** `USA`, then countries, then organisations, each in alphabetical order (ISM-ID-00041). */
function rankOf(code: string): string {
  return code === 'USA' ? '0' : `${trigraphs.has(code) ? 1 : 2}${code}`
}

/** Codes in the order of a release list. */
export function inReleaseOrder(codes: Iterable<string>): string[] {
  return [...codes].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
}

/**
 * Those to whom each of several lists releases: a coalition whose membership is fixed stands for its members.
 *
 * @returns codes in the order of a release list; a coalition that all lists name is not spelled out
 */
export function commonCodes(lists: readonly (readonly string[])[]): string[] {
  const [first = new Set<string>(), ...others] = lists.map(withMembers)
  const common = new Set([...first].filter((code) => others.every((other) => other.has(code))))
  for (const [code, members] of Object.entries(coalitions)) {
    if (common.has(code)) for (const member of members) if (member !== 'USA') common.delete(member)
  }
  return inReleaseOrder(common)
}
