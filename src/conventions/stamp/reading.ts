import type {StampPhrase} from '../../lexicon/stamp-phrases.js'
import type {Authority, ReleaseDecision} from '../../tree/nodes.js'
import type {DateReading} from '../date/reading.js'
import type {DocumentIdReading, Restored} from '../document-id/read.js'

/** The words of a stamp, where they stand. */
export interface StampWords {
  readonly stamp: 'release' | 'declassification'
  readonly start: number
  readonly end: number
  /** Undefined where the words are lost. */
  readonly phrase: StampPhrase | undefined
  /** 0 for a clean print. */
  readonly cost: number
}

/** What one line shows of a stamp. */
export class StampReading {
  readonly stamp: 'release' | 'declassification'
  start: number
  end: number
  /** End of the opening words; the start where none are legible. */
  readonly phraseEnd: number
  readonly phrase: StampPhrase | undefined
  decision: ReleaseDecision | undefined
  program: string | undefined
  authority: Authority | undefined
  project: string | undefined = undefined
  by: string | undefined = undefined
  date: DateReading | undefined = undefined
  /** ISO date and identifier that other stamps of the document show, where this one is wrecked. */
  restoredDate: string | undefined = undefined
  restoredId: Restored | undefined = undefined
  readonly documentIds: DocumentIdReading[] = []
  /** 0 for a clean print. */
  cost: number
  /** Characters between the words and the identifier or line end in which nothing could be read. */
  debris = 0

  /** NSA's releases name the order that they rest on; those of other agencies don't. */
  get hasGround(): boolean {
    return this.phrase?.agency === 'NSA'
  }

  constructor({stamp, start, end, phrase, cost}: StampWords) {
    this.stamp = stamp
    this.start = start
    this.end = end
    this.phraseEnd = end
    this.phrase = phrase
    this.cost = cost
    this.decision = phrase?.decision
    this.program = phrase?.program
    this.authority = phrase?.authority === undefined ? undefined : {order: phrase.authority}
  }
}
