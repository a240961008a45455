import type {Cited, ForReaders} from './cited.js'

/** A series of papers that references cite by number. */
export interface DesignatorSeries extends Cited {
  readonly series: string
  /** How its prefix is printed. */
  readonly prefixes: readonly string[]
  readonly issuer: ForReaders
  readonly from?: ForReaders
  readonly to?: ForReaders
  /** Its name is no word or initials of anything else: with a number it is a citation wherever it stands. */
  readonly distinct?: true
}

const dci = 'Director of Central Intelligence'
const currentIntelligence = 'Office of Current Intelligence'
const nsc = 'National Security Council'
const whiteHouse = 'White House'
const jcs = 'Joint Chiefs of Staff'

/** Series of estimates, directives, reports and registries, by issuer. */
export const designatorSeries: readonly DesignatorSeries[] = [
  {series: 'SNIE', prefixes: ['SNIE'], issuer: dci, from: '1950', distinct: true, source: 'national estimates'},
  {series: 'NIE', prefixes: ['NIE'], issuer: dci, from: '1950', distinct: true, source: 'national estimates'},
  {series: 'SE', prefixes: ['SE'], issuer: dci, from: '1950', to: '1955', source: 'special estimates'},
  {series: 'NI IIM', prefixes: ['NI IIM'], issuer: dci, from: '1975', distinct: true, source: 'interagency memoranda'},
  {series: 'DCID', prefixes: ['DCID'], issuer: dci, from: '1948', distinct: true, source: 'DCI directives'},
  {series: 'ICD', prefixes: ['ICD'], issuer: 'Director of National Intelligence', from: '2006', source: 'ODNI'},
  {series: 'USIB', prefixes: ['USIB'], issuer: 'United States Intelligence Board', from: '1958', to: '1978', distinct: true, source: 'USIB'},
  {series: 'IAC', prefixes: ['IAC'], issuer: 'Intelligence Advisory Committee', from: '1947', to: '1958', source: 'IAC'},

  {series: 'ORE', prefixes: ['ORE'], issuer: 'Office of Reports and Estimates', from: '1946', to: '1950', distinct: true, source: 'CIA'},
  {series: 'IM', prefixes: ['IM'], issuer: 'Office of Reports and Estimates', from: '1946', to: '1952', source: 'CIA'},
  {series: 'SR', prefixes: ['SR'], issuer: 'Office of Reports and Estimates', from: '1946', to: '1950', source: 'CIA'},
  {series: 'OCI', prefixes: ['OCI'], issuer: currentIntelligence, from: '1951', distinct: true, source: 'CIA'},
  {series: 'CI NIDC', prefixes: ['CI NIDC'], issuer: currentIntelligence, from: '1974', distinct: true, source: 'CIA'},
  {series: 'CG NIDC', prefixes: ['CG NIDC'], issuer: currentIntelligence, from: '1974', distinct: true, source: 'CIA'},
  {series: 'CIA/RR', prefixes: ['CIA/RR'], issuer: 'Office of Research and Reports', from: '1950', distinct: true, source: 'CIA'},
  {series: 'SC', prefixes: ['SC'], issuer: 'CIA', from: '1955', source: 'codeword papers'},
  {series: 'NIS', prefixes: ['NIS'], issuer: 'CIA', from: '1948', source: 'National Intelligence Survey'},

  {series: 'NSC Action', prefixes: ['NSC Action', 'NSC ACTION'], issuer: nsc, from: '1947', distinct: true, source: whiteHouse},
  {series: 'NSCID', prefixes: ['NSCID'], issuer: nsc, from: '1947', distinct: true, source: whiteHouse},
  {series: 'NSC', prefixes: ['NSC'], issuer: nsc, from: '1947', to: '1961', distinct: true, source: whiteHouse},
  {series: 'NSAM', prefixes: ['NSAM'], issuer: whiteHouse, from: '1961', to: '1969', distinct: true, source: whiteHouse},
  {series: 'NSDM', prefixes: ['NSDM'], issuer: whiteHouse, from: '1969', to: '1977', distinct: true, source: whiteHouse},
  {series: 'NSSM', prefixes: ['NSSM'], issuer: whiteHouse, from: '1969', to: '1977', distinct: true, source: whiteHouse},
  {series: 'PRM', prefixes: ['PRM/NSC', 'PRM'], issuer: whiteHouse, from: '1977', to: '1981', distinct: true, source: whiteHouse},
  {series: 'PD', prefixes: ['PD/NSC', 'PD'], issuer: whiteHouse, from: '1977', to: '1981', source: whiteHouse},
  {series: 'NSDD', prefixes: ['NSDD'], issuer: whiteHouse, from: '1981', to: '1989', distinct: true, source: whiteHouse},
  {series: 'NSSD', prefixes: ['NSSD'], issuer: whiteHouse, from: '1981', to: '1989', distinct: true, source: whiteHouse},
  {series: 'NSD', prefixes: ['NSD'], issuer: whiteHouse, from: '1989', to: '1993', distinct: true, source: whiteHouse},
  {series: 'PDD', prefixes: ['PDD/NSC', 'PDD'], issuer: whiteHouse, from: '1993', to: '2001', distinct: true, source: whiteHouse},
  {series: 'NSPD', prefixes: ['NSPD'], issuer: whiteHouse, from: '2001', to: '2009', distinct: true, source: whiteHouse},
  {series: 'EO', prefixes: ['Executive Order', 'EXECUTIVE ORDER', 'E.O.', 'EO'], issuer: 'President', from: '1862', source: 'Federal Register'},

  {series: 'JCSM', prefixes: ['JCSM'], issuer: jcs, from: '1958', distinct: true, source: 'JCS'},
  {series: 'JCS', prefixes: ['JCS', 'J.C.S.'], issuer: jcs, from: '1942', source: 'JCS'},
  {series: 'SM', prefixes: ['SM'], issuer: jcs, from: '1942', source: 'Secretary of the JCS'},
  {series: 'CM', prefixes: ['CM'], issuer: jcs, from: '1949', source: 'Chairman of the JCS'},
  {series: 'DoDD', prefixes: ['DoDD', 'DODD', 'DoD Directive', 'DOD Directive', 'DOD DIRECTIVE'], issuer: 'Department of Defense', from: '1949', source: 'DoD'},
  {series: 'AR', prefixes: ['AR'], issuer: 'Department of the Army', source: 'Army regulations'},

  {series: 'HR', prefixes: ['HR'], issuer: 'CIA', source: 'Headquarters regulations'},
  {series: 'ER', prefixes: ['ER'], issuer: 'CIA', source: 'Executive Registry'},
  {series: 'DD/S', prefixes: ['DD/S', 'DDS'], issuer: 'CIA', source: 'registry of the Deputy Director for Support'},
  {series: 'DD/A', prefixes: ['DD/A', 'DDA'], issuer: 'CIA', source: 'registry of the Deputy Director for Administration'},
  {series: 'DD/I', prefixes: ['DD/I', 'DDI'], issuer: 'CIA', source: 'registry of the Deputy Director for Intelligence'},
  {series: 'DD/P', prefixes: ['DD/P', 'DDP'], issuer: 'CIA', source: 'registry of the Deputy Director for Plans'},
  {series: 'OS', prefixes: ['OS'], issuer: 'CIA', source: 'registry of the Office of Security'},
  {series: 'TR-SINT', prefixes: ['TR-SINT'], issuer: 'CIA', source: 'technical reports'},
  {series: 'OCA', prefixes: ['OCA'], issuer: 'CIA', source: 'registry of the Office of Congressional Affairs'},
] // prettier-ignore
