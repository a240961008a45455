import type {AtomicEnergy, Marking, SpecialAccess} from '../../tree/marking.js'
import {listPlaces} from '../../lexicon/controls.js'
import {categories, type Category, type ControlForm} from './registers.js'

/** The lists of countries that stand among the dissemination controls, by the property that holds them. */
export const countryLists = {
  releasableTo: 'REL TO',
  eyesOnly: 'EYES ONLY',
  displayOnly: 'DISPLAY ONLY',
} as const

/** Ways in which the print departs from the arrangement that `writeMarking` gives, as bits. */
export const faults = {
  /** A category stands behind a later one. */
  order: 1,
  /** A category has two fields. */
  split: 2,
  /** A field has two categories. */
  mixed: 4,
  /** A control is abbreviated as in portion marks, in a banner. */
  portionForm: 8,
  /** A dissemination control stands behind a later one. */
  row: 16,
  /** Commas part the owners of joint information. */
  commas: 32,
  /** The level is abbreviated, in a banner. */
  abbreviated: 64,
  /** An order or spelling that no rule forbids. */
  style: 128,
  /** A slash stands inside the level. */
  parted: 256,
} as const

/** A marking in the making, and whether the print departs from the arrangement that the register prescribes. */
export class MarkingDraft {
  /** Bits of {@link faults}. */
  faults = 0
  private rank = 0
  private fieldRank = 0
  /** Greatest place among the dissemination controls so far. */
  private place = 0
  /** Greatest place among the lists of countries so far. */
  private listPlace = 0

  constructor(
    readonly marking: Marking,
    /** Levels and controls are abbreviated. */
    readonly short: boolean,
  ) {}

  /** A double slash: the next category begins. */
  openField(): void {
    this.fieldRank = 0
  }

  /** Takes note of the category of an entry, before it is added. */
  enter(category: Category): void {
    const rank = categories[category]
    const unknown = category === 'caveat'
    if (this.fieldRank === 0) {
      if (rank < this.rank) this.faults |= this.rank === categories.caveat ? faults.style : faults.order
      else if (rank === this.rank && !unknown) this.faults |= faults.split
    } else if (unknown || this.fieldRank === categories.caveat) {
      this.faults |= faults.style
    } else if (rank !== this.fieldRank) {
      this.faults |= faults.mixed
    }
    this.fieldRank = rank
    if (rank > this.rank) this.rank = rank
  }

  addControl({category, canonical, place, unsettled, short}: ControlForm): void {
    const {marking} = this
    this.enter(category)
    if (short && !this.short) this.faults |= faults.portionForm
    if (category === 'dissemination') {
      if (place < this.listPlace) this.faults |= unsettled ? faults.style : faults.row
      if (place > this.place && !unsettled) this.place = place
      ;(marking.dissemination ??= []).push(canonical)
    } else if (category === 'nonIc') {
      if (marking.accm) this.faults |= faults.style
      ;(marking.nonIc ??= []).push(canonical)
    } else if (category === 'sci') {
      ;(marking.sci ??= []).push({control: canonical})
    } else {
      this.addAtomicEnergy({kind: canonical as AtomicEnergy['kind']}, true)
    }
  }

  addList(property: keyof typeof countryLists, codes: readonly string[]): void {
    const {marking} = this
    this.enter('dissemination')
    const place = listPlaces[countryLists[property]]
    if (this.place > place || this.listPlace >= place) this.faults |= faults.row
    if (place > this.listPlace) this.listPlace = place
    marking[property] = [...(marking[property] ?? []), ...codes]
  }

  addAtomicEnergy(aea: AtomicEnergy, entered = false): void {
    const {marking} = this
    if (!entered) this.enter('aea')
    if (marking.aea) (marking.otherAea ??= []).push(aea)
    else marking.aea = aea
  }

  addSpecialAccess(sap: SpecialAccess): void {
    const {marking} = this
    this.enter('sap')
    const programs = [...(marking.sap?.programs ?? []), ...(sap.programs ?? [])]
    marking.sap = {...marking.sap, ...sap, ...(programs.length > 0 && {programs})}
  }

  /** `WAIVED` stands behind the programmes that it is said of. */
  addWaiver(): boolean {
    const {sap} = this.marking
    if (!sap) return false
    if (this.rank !== categories.sap) this.faults |= faults.order
    sap.waived = true
    return true
  }

  addForeign(sources: readonly string[]): void {
    const {marking} = this
    this.enter('fgi')
    marking.fgi = {sources: [...(marking.fgi?.sources ?? []), ...sources]}
  }

  addNickname(name: string): void {
    this.enter('nonIc')
    ;(this.marking.accm ??= []).push(name)
  }

  addCaveat(name: string): void {
    this.enter('caveat')
    ;(this.marking.caveats ??= []).push(name)
  }
}
