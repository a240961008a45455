import type {AdministrativeControl, Level} from '../lexicon/levels.js'

/** Whose rules a marking follows. */
export type MarkingSystem = 'US' | 'FGI' | 'JOINT' | 'NATO' | 'CUI'

/**
 * What a classification marking says, in canonical words. What the print does not say is absent.
 *
 * Sources: CAPCO Register and Manual; ISM.XML; DoDM 5200.01 vol. 2; for the time before June 1998, practice.
 */
export interface Marking {
  system: MarkingSystem
  level?: Level
  /** A control printed in place of a level: `FOR OFFICIAL USE ONLY`. */
  administrative?: AdministrativeControl
  /** Owners of foreign and joint information: trigraphs and organisation codes. */
  owners?: string[]
  /** NATO qualifier. */
  nato?: 'ATOMAL' | 'BOHEMIA' | 'BALK'
  sci?: SciControl[]
  sap?: SpecialAccess
  aea?: AtomicEnergy
  /** Further kinds of information under the Atomic Energy Act that the print names beside the first. */
  otherAea?: AtomicEnergy[]
  fgi?: ForeignInformation
  /** Dissemination controls by their banner words, in the order of the print: `ORCON`, `NOFORN`. */
  dissemination?: string[]
  releasableTo?: string[]
  displayOnly?: string[]
  eyesOnly?: string[]
  /** Controls of agencies outside the intelligence community: `EXDIS`, `LIMDIS`, `SBU NOFORN`. */
  nonIc?: string[]
  /** Alternative compensatory control measures: nicknames. */
  accm?: string[]
  /** CUI categories, with `SP-` where specified. */
  cui?: string[]
  /** Historic controls, codewords and whatever no list knows, in the order of the print. */
  caveats?: string[]
  /** The last field of banners of 1998–2008: `MR`, `X5`, `25X1`, a date. */
  declassifyOn?: string
  /** Whether controls are abbreviated, as in portion marks. */
  form?: 'short'
  /**
   * The controls are set apart from the level, and from each other, as the typist liked: by a single slash, a dash, a
   * space. So all markings before mid-1998 are; the grammar of double slashes came with DCID 1/7 of 30 June 1998.
   */
  separators?: 'free'
  /**
   * The marking as printed, in capitals and with single spaces, where the other properties do not tell its order or
   * spelling: categories out of the order of the register or split, controls of two categories in one field, portion
   * forms in a banner, `UNCLAS`. Absent for every other marking; `stringify` gives it back.
   */
  printed?: string
}

/** An SCI control system with its compartments. */
export interface SciControl {
  control: string
  compartments?: Compartment[]
}

/** A compartment of an SCI control system or special access programme, with sub-compartments. */
export interface Compartment {
  name: string
  subCompartments?: string[]
}

/** Special access programmes. */
export interface SpecialAccess {
  programs?: SapProgram[]
  /** `SAR-MULTIPLE PROGRAMS`. */
  multiple?: true
  /** `HVSACO`. */
  handleVia?: true
  waived?: true
}

/** One special access programme. */
export interface SapProgram {
  name: string
  compartments?: Compartment[]
}

/** Information under the Atomic Energy Act. */
export interface AtomicEnergy {
  kind: 'RD' | 'FRD' | 'TFNI' | 'DOD UCNI' | 'DOE UCNI'
  criticalNuclearWeapon?: true
  sigmas?: number[]
}

/** Foreign government information inside a US document. */
export interface ForeignInformation {
  /** Empty where the source is concealed. */
  sources: string[]
}
