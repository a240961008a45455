/** Words that differ from a marking by a letter or two and are words themselves, or put together are. */
const lookAlikes: ReadonlySet<string> = new Set([
  'CONFIDENCE', 'CONFIDENTIALLY', 'CONTRAC', 'CONTRACT', 'DESTROYED', 'DISSEMINATION', 'DISTRIBUTION', 'REGRET', 'RESTRICTION',
  'RESTRICTIONS', 'RESTRICTIVE', 'RESTRICTS', 'SACRED', 'SECDEF', 'SECOEF', 'SECOND', 'SECRETARY',
  'SECRETE', 'SECRETS', 'SECT', 'SECTION', 'SECTOR', 'SECURE', 'SECURED', 'SEGMENT', 'STREET', 'STREETS', 'TOPS',
  // titles of forms
  'SUMMARYOFINFORMATION',
  // what is left of a marking whose first word stands on the line above
  'USEONLY',
]) // prettier-ignore

/** `CLASSIFTED`, `DECLASS`: what no order has for a level, and is not UNCLASSIFIED either. */
const classified = /^(?:DE|RE)?CLASS/

/** Whether a word in capitals, or words put together, are no marking, however near they come to one. */
export function isLookAlike(word: string): boolean {
  return lookAlikes.has(word) || classified.test(word)
}

/** `CONF`, `CONFI`: alone on its line, the label of the offices that a cable goes to. */
export function isCableLabel(word: string): boolean {
  return word === 'CONF' || word === 'CONFI'
}
