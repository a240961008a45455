import type {ExemptionScheme} from '../tree/nodes.js'

/** What the codes of a rule book can be. */
export interface ExemptionRange {
  readonly scheme: ExemptionScheme
  /** Codes that the range speaks of: the rest of the scheme is left alone. */
  readonly about: RegExp
  /** Codes that exist, of those. */
  readonly valid: RegExp
  /** The range in words. */
  readonly range: string
  readonly source: string
}

/** The ranges of exemption codes, as printed by the agencies; each code is judged by the first range that is about it. */
export const exemptionRanges: readonly ExemptionRange[] = [
  {
    scheme: 'automatic-declassification',
    about: /^25X/i,
    // CREST's letters stand behind 25X1 alone; -human is the form of 2003 to 2010
    valid: /^25X(?:1(?:[A-DX](?:\d{1,2}[a-z]?\d?|[a-z]\d?)?|-(?:human|HUM))?|[2-9])$/i,
    range: '25X1 to 25X9, with letters behind 25X1 only',
    source: 'EO 13526 §3.3(b)',
  },
  {
    scheme: 'automatic-declassification',
    about: /^50X/i,
    valid: /^50X(?:1-HUM|2-WMD|[1-9])$/,
    range: '50X1 to 50X9, 50X1-HUM and 50X2-WMD',
    source: 'EO 13526 §3.3(h)',
  },
  {
    scheme: 'automatic-declassification',
    about: /^75X/i,
    valid: /^75X[1-9]?$/,
    range: '75X, alone or with a digit from 1 to 9',
    source: 'EO 13526 §3.3(h)(3)',
  },
  {
    scheme: 'foia',
    about: /^(?:\(b\)\(|FOIAb|b)\d/i,
    // (b)(3) is followed by its statute, (b)(7) by a letter from A to F
    valid:
      /^(?:\(b\)\(3\).{0,12}|FOIAb3.{0,6}|b3.{0,6}|\(b\)\([1-9]\)|FOIAb[1-9]|b[1-9]|\(b\)\(7\)\([A-F]\)|FOIAb7[A-F]|b7[A-F])$/i,
    range: '(b)(1) to (b)(9), with a letter from A to F behind (b)(7)',
    source: '5 USC 552(b)',
  },
  {
    scheme: 'executive-order',
    about: /^1\.4/,
    valid: /^1\.4(?:\([a-h]\)|[a-h])$/,
    range: '1.4(a) to 1.4(h)',
    source: 'EO 13292 and EO 13526 §1.4',
  },
  {
    scheme: 'executive-order',
    about: /^1\.5/,
    valid: /^1\.5(?:\([a-g]\)|[a-g])$/,
    range: '1.5(a) to 1.5(g)',
    source: 'EO 12958 §1.5',
  },
  {
    scheme: 'executive-order',
    about: /^3\.[34]\([bh]\)\(/,
    valid: /^3\.(?:3\(b\)\([1-9]\)|4\(b\)\([1-9]\)|3\(h\)\([1-3]\))$/,
    range: '3.3(b)(1) to 3.3(b)(9), 3.3(h)(1) to 3.3(h)(3) and 3.4(b)(1) to 3.4(b)(9)',
    source: 'EO 13526 §3.3; EO 12958 §3.4',
  },
  {
    scheme: 'jfk-act',
    about: /^JFK Act 6/,
    valid: /^JFK Act 6(?:\(1\)(?:\([ABC]\))?|\([2-5]\))?$/,
    range: 'section 6(1)(A) to (C), 6(2), 6(3), 6(4) and 6(5)',
    source: 'PL 102-526 §6',
  },
]
