/** Agencies by the first group of a JFK record number (`104-10061-10208`), as the JFK Assassination Records Collection has them. */
export const recordAgencies = {
  '104': {name: 'Central Intelligence Agency'},
  '119': {name: 'Department of State'},
  '124': {name: 'Federal Bureau of Investigation'},
  '144': {name: 'National Security Agency'},
  '145': {name: 'National Security Council'},
  '154': {name: 'United States Secret Service'},
  '157': {name: 'Senate Select Committee on Intelligence'},
  '176': {name: 'John F. Kennedy Library'},
  '177': {name: 'Lyndon B. Johnson Library'},
  '178': {name: 'Gerald R. Ford Library'},
  '179': {name: 'Warren Commission'},
  '180': {name: 'House Select Committee on Assassinations'},
  '194': {name: 'Department of the Army'},
  '198': {name: 'Department of the Army'},
  '202': {name: 'Joint Chiefs of Staff'},
} as const
