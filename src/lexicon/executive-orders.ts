import type {ForReaders} from './cited.js'

/** An order or law that declassification stamps rest on. */
export interface LegalGround {
  /** Name as stamps have it, spaces normalised. */
  readonly name: string
  /** Day of its signature: no stamp can name it before. */
  readonly from: string
  /** Last day on which a stamp of its time would name it; absent where it still is in force. */
  readonly to?: string
  /** What took its place. */
  readonly successor?: string
  readonly subject: ForReaders
}

/** Orders and laws on classification and its end, in order of their signature. */
// prettier-ignore
export const legalGrounds: readonly LegalGround[] = [
  {name: 'EO 8381', from: '1940-03-22', to: '1950-01-31', successor: 'EO 10104', subject: 'Defining certain vital military installations'},
  {name: 'EO 10104', from: '1950-02-01', to: '1951-10-26', successor: 'EO 10290', subject: 'Defining certain vital military installations'},
  {name: 'EO 10290', from: '1951-09-24', to: '1953-12-14', successor: 'EO 10501', subject: 'Minimum standards for the classification of security information'},
  {name: 'EO 10501', from: '1953-11-05', to: '1972-05-31', successor: 'EO 11652', subject: 'Safeguarding official information'},
  {name: 'PL 86-36', from: '1959-05-29', subject: 'National Security Agency Act of 1959'},
  {name: 'EO 10964', from: '1961-09-20', to: '1972-05-31', successor: 'EO 11652', subject: 'Automatic downgrading and declassification'},
  {name: 'EO 11652', from: '1972-03-08', to: '1978-11-30', successor: 'EO 12065', subject: 'Classification and declassification of national security information'},
  {name: 'EO 12065', from: '1978-06-28', to: '1982-07-31', successor: 'EO 12356', subject: 'National security information'},
  {name: 'EO 12356', from: '1982-04-02', to: '1995-10-13', successor: 'EO 12958', subject: 'National security information'},
  {name: 'PL 102-526', from: '1992-10-26', subject: 'President John F. Kennedy Assassination Records Collection Act of 1992'},
  {name: 'EO 12937', from: '1994-11-10', subject: 'Declassification of selected records within the National Archives'},
  {name: 'EO 12951', from: '1995-02-22', subject: 'Release of imagery of space-based reconnaissance systems'},
  {name: 'EO 12958', from: '1995-04-17', to: '2010-06-26', successor: 'EO 13526', subject: 'Classified national security information'},
  {name: 'PL 105-246', from: '1998-10-08', subject: 'Nazi War Crimes Disclosure Act'},
  {name: 'EO 13142', from: '1999-11-19', to: '2010-06-26', successor: 'EO 13526', subject: 'Amendment to EO 12958'},
  {name: 'EO 13292', from: '2003-03-25', to: '2010-06-26', successor: 'EO 13526', subject: 'Further amendment to EO 12958'},
  {name: 'EO 13526', from: '2009-12-29', subject: 'Classified national security information'},
  {name: 'EO 13556', from: '2010-11-04', subject: 'Controlled unclassified information'},
  {name: 'EO 14176', from: '2025-01-23', subject: 'Declassification of records on the assassinations of John F. Kennedy, Robert F. Kennedy and Martin Luther King, Jr.'},
]
