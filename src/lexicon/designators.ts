/** A series of papers that references cite by number. */
export interface DesignatorSeries {
  readonly series: string
  /** How its prefix is printed, most specific first. */
  readonly prefixes: readonly string[]
  readonly issuer: string
  readonly from?: string
  readonly to?: string
  readonly source: string
}

/** Series of estimates, directives and reports. */
export const designatorSeries: readonly DesignatorSeries[] = [
  {series: 'SNIE', prefixes: ['SNIE'], issuer: 'Director of Central Intelligence', from: '1950', source: 'national estimates'},
  {series: 'NIE', prefixes: ['NIE'], issuer: 'Director of Central Intelligence', from: '1950', source: 'national estimates'},
  {series: 'SE', prefixes: ['SE'], issuer: 'Director of Central Intelligence', from: '1950', to: '1955', source: 'special estimates'},
  {series: 'NI IIM', prefixes: ['NI IIM'], issuer: 'Director of Central Intelligence', from: '1975', source: 'interagency memoranda'},
  {series: 'ORE', prefixes: ['ORE'], issuer: 'Office of Reports and Estimates', from: '1946', to: '1950', source: 'CIA'},
  {series: 'OCI', prefixes: ['OCI NO', 'OCI No', 'OCI'], issuer: 'Office of Current Intelligence', from: '1951', source: 'CIA'},
  {series: 'CI NIDC', prefixes: ['CI NIDC'], issuer: 'Office of Current Intelligence', from: '1974', source: 'CIA'},
  {series: 'CG NIDC', prefixes: ['CG NIDC'], issuer: 'Office of Current Intelligence', from: '1974', source: 'CIA'},
  {series: 'CIA/RR', prefixes: ['CIA/RR'], issuer: 'Office of Research and Reports', from: '1950', source: 'CIA'},
  {series: 'NIS', prefixes: ['NIS'], issuer: 'CIA', from: '1948', source: 'National Intelligence Survey'},
  {series: 'NSC Action', prefixes: ['NSC Action Nos', 'NSC Action No', 'NSC ACTION NO'], issuer: 'National Security Council', from: '1947', source: 'White House'},
  {series: 'NSCID', prefixes: ['NSCID No', 'NSCID NO', 'NSCID'], issuer: 'National Security Council', from: '1947', source: 'White House'},
  {series: 'NSC', prefixes: ['NSC'], issuer: 'National Security Council', from: '1947', to: '1961', source: 'White House'},
  {series: 'NSAM', prefixes: ['NSAM No', 'NSAM'], issuer: 'White House', from: '1961', to: '1969', source: 'White House'},
  {series: 'NSDM', prefixes: ['NSDM'], issuer: 'White House', from: '1969', to: '1977', source: 'White House'},
  {series: 'NSSM', prefixes: ['NSSM'], issuer: 'White House', from: '1969', to: '1977', source: 'White House'},
  {series: 'PRM', prefixes: ['PRM'], issuer: 'White House', from: '1977', to: '1981', source: 'White House'},
  {series: 'PD', prefixes: ['PD'], issuer: 'White House', from: '1977', to: '1981', source: 'White House'},
  {series: 'NSDD', prefixes: ['NSDD'], issuer: 'White House', from: '1981', to: '1989', source: 'White House'},
  {series: 'NSD', prefixes: ['NSD'], issuer: 'White House', from: '1989', to: '1993', source: 'White House'},
  {series: 'PDD', prefixes: ['PDD'], issuer: 'White House', from: '1993', to: '2001', source: 'White House'},
  {series: 'NSPD', prefixes: ['NSPD'], issuer: 'White House', from: '2001', to: '2009', source: 'White House'},
  {series: 'DCID', prefixes: ['DCID'], issuer: 'Director of Central Intelligence', from: '1948', source: 'DCI'},
  {series: 'ICD', prefixes: ['ICD'], issuer: 'Director of National Intelligence', from: '2006', source: 'DNI'},
  {series: 'USIB', prefixes: ['USIB'], issuer: 'United States Intelligence Board', from: '1958', to: '1978', source: 'USIB'},
  {series: 'IAC', prefixes: ['IAC'], issuer: 'Intelligence Advisory Committee', from: '1947', to: '1958', source: 'IAC'},
  {series: 'JCSM', prefixes: ['JCSM'], issuer: 'Joint Chiefs of Staff', from: '1958', source: 'JCS'},
  {series: 'JCS', prefixes: ['JCS'], issuer: 'Joint Chiefs of Staff', from: '1942', source: 'JCS'},
  {series: 'DoDD', prefixes: ['DoDD', 'DODD', 'DoD Directive'], issuer: 'Department of Defense', from: '1949', source: 'DoD'},
  {series: 'AR', prefixes: ['AR'], issuer: 'Department of the Army', source: 'Army regulations'},
  {series: 'HR', prefixes: ['HR'], issuer: 'CIA', source: 'Headquarters regulations'},
  {series: 'ER', prefixes: ['ER'], issuer: 'CIA', source: 'Executive Registry'},
]
