/**
 * Where the manual of the rules is read: the page that the package ships, on a mirror of the registry that serves the
 * files of packages. The one place that knows it.
 */
export const MANUAL = 'https://unpkg.com/declast/docs/diagnostics.md'

/** Address of the manual of one rule. */
export function manualUrl(rule: string): string {
  return `${MANUAL}#${rule}`
}
