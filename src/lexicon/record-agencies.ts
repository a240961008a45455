/** Agencies by the first group of a JFK record number (`104-10061-10208`). */
export const recordAgencies = {
  '104': {name: 'Central Intelligence Agency', source: 'JFK Assassination Records Collection'},
  '119': {name: 'Department of State', source: 'JFK Assassination Records Collection'},
  '124': {name: 'Federal Bureau of Investigation', source: 'JFK Assassination Records Collection'},
  '144': {name: 'National Security Agency', source: 'JFK Assassination Records Collection'},
  '145': {name: 'National Security Council', source: 'JFK Assassination Records Collection'},
  '154': {name: 'United States Secret Service', source: 'JFK Assassination Records Collection'},
  '157': {name: 'Senate Select Committee on Intelligence', source: 'JFK Assassination Records Collection'},
  '176': {name: 'John F. Kennedy Library', source: 'JFK Assassination Records Collection'},
  '177': {name: 'Lyndon B. Johnson Library', source: 'JFK Assassination Records Collection'},
  '178': {name: 'Gerald R. Ford Library', source: 'JFK Assassination Records Collection'},
  '179': {name: 'Warren Commission', source: 'JFK Assassination Records Collection'},
  '180': {name: 'House Select Committee on Assassinations', source: 'JFK Assassination Records Collection'},
  '194': {name: 'Department of the Army', source: 'JFK Assassination Records Collection'},
  '198': {name: 'Department of the Army', source: 'JFK Assassination Records Collection'},
  '202': {name: 'Joint Chiefs of Staff', source: 'JFK Assassination Records Collection'},
} as const
