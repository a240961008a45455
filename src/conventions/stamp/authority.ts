import type {Authority} from '../../tree/nodes.js'

/** A piece of a stamp and where it stands. */
export interface Part<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** `Executive Order 13526, Section 3.3`, `E.O. 12958, Sec. 3.5`, with a speck in the number. */
const executiveOrder =
  /(?:Executive ?Order|E\. ?O\.?|EO) ?(?:#|No\. ?)?(\d{1,2}[.,]?\d{3})(?!\d)(?:,? as amended)?[.,;:]? ?(?:Sec(?:tion|\.)? ?(\d\.\d(?:\([a-z]\)(?:\(\d\))?)?|\d{1,2}\([A-E]\)))?/i
/** `PL 102-526`, `P.L. 102-526`. */
const publicLaw = /P\.? ?L\.?[ -]?(102-526|105-246|86-36)/

/** `14176, DECLASS. OF RECORDS CONC. THE`: the order of 2025, where its first words stand on the line above. */
const orderOfRecords = /\b14176(?=[,.] ?DECLASS)/

/** Reads the order or law that a stamp rests on. */
export function readAuthority(source: string, start: number, end: number): Part<Authority> | undefined {
  const text = source.slice(start, Math.min(end, start + 240))
  const order = executiveOrder.exec(text)
  if (order) {
    const number = (order[1] as string).replaceAll(/\D/g, '')
    return {
      value: {order: `EO ${number}`, ...(order[2] !== undefined && {section: order[2]})},
      start: start + order.index,
      end: start + order.index + order[0].trimEnd().length,
    }
  }
  const records = orderOfRecords.exec(text)
  if (records)
    return {
      value: {order: 'EO 14176'},
      start: start + records.index,
      end: start + records.index + 5,
    }
  const law = publicLaw.exec(text)
  return law
    ? {value: {order: `PL ${law[1]}`}, start: start + law.index, end: start + law.index + law[0].length}
    : undefined
}

/** `NND 63316`, through the damage of its letters. */
const nationalArchivesProject = /\bN[NMIH][DOI0V]?D? ?(\d{5,6})(?!\d)/
/** `NLJ 98-123`, `NLC-95-126`, `NLRRF00-032`, `ISCAP APPEAL NO. 2009-068`: a case of a presidential library or of the appeals panel. */
const libraryCase =
  /\b(NL(?:RR|GB|NS|[A-Z])|ISCAP)(?: (?:APPEAL )?N[oO]\.)?[ -]?([FM]?\d{2,4}-\d{1,4})(?![\d-])/

/** Reads the review project or case that a stamp names. */
export function readProject(source: string, start: number, end: number): Part<string> | undefined {
  const text = source.slice(start, Math.min(end, start + 240))
  const archives = nationalArchivesProject.exec(text)
  if (archives) {
    return {
      value: `NND ${archives[1]}`,
      start: start + archives.index,
      end: start + archives.index + archives[0].length,
    }
  }
  const library = libraryCase.exec(text)
  return library
    ? {
        value: `${library[1]} ${library[2]}`,
        start: start + library.index,
        end: start + library.index + library[0].length,
      }
    : undefined
}
