/** Words that tell the title line of a signature. */
export const officeTitles: ReadonlySet<string> = new Set([
  'Acting', 'Adjutant', 'Admiral', 'Ambassador', 'Assistant', 'Attache', 'Attorney', 'Branch', 'Captain', 'Chairman',
  'Chief', 'Colonel', 'Commander', 'Commissioner', 'Consul', 'Counsel', 'Counselor', 'Deputy', 'Director', 'Division',
  'Executive', 'Executor', 'General', 'Inspector', 'Lieutenant', 'Major', 'Minister', 'Officer', 'President',
  'Secretary', 'Staff', 'Station', 'Superintendent', 'Undersecretary',
]) // prettier-ignore
