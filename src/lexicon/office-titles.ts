/** Words that tell the title line of a signature. */
export const officeTitles: ReadonlySet<string> = new Set([
  'Acting', 'Adjutant', 'Admiral', 'Ambassador', 'Assistant', 'Attache', 'Attorney', 'Branch', 'Captain', 'Chairman',
  'Chief', 'Colonel', 'Commander', 'Commissioner', 'Consul', 'Counsel', 'Counselor', 'Deputy', 'Director', 'Division',
  'Executive', 'Executor', 'General', 'Inspector', 'Lieutenant', 'Major', 'Minister', 'Officer', 'President',
  'Secretary', 'Staff', 'Station', 'Superintendent', 'Undersecretary',
]) // prettier-ignore

/** Words of the names of bodies, which no person bears. */
export const organisations: ReadonlySet<string> = new Set([
  'Agency', 'Army', 'Board', 'Bureau', 'Center', 'Command', 'Commission', 'Committee', 'Congress', 'Corps', 'Council',
  'Department', 'Embassy', 'Force', 'House', 'Intelligence', 'Navy', 'Office', 'Senate', 'Service', 'States',
]) // prettier-ignore
