import type {EntryOf, Survey} from './survey.js'

/** The words that EO 10290 put beside the level. */
export const SECURITY_INFORMATION = 'SECURITY INFORMATION'

/** Least confidence of a banner that shows the words for sure. */
const SURE = 0.7
/** What damage leaves of the words, outside every banner. */
const wreck = /\bSEC[A-Z]{0,6}\s{1,3}INFO/i

/** The first banner of a document that bears the words for sure. */
export function securityInformation(survey: Survey): EntryOf<'banner'> | undefined {
  return survey.of('banner').find((entry) => bearsWords(entry) && entry.node.confidence >= SURE)
}

/** Whether anything in a document may be the words: a damaged banner, or a line that was not read as one. */
export function mayBearWords(survey: Survey): boolean {
  return (
    survey.of('banner').some(bearsWords) ||
    survey.of('text').some(({node}) => wreck.test(node.value)) ||
    survey.of('unknown').some(({node}) => wreck.test(node.value))
  )
}

function bearsWords({node}: EntryOf<'banner'>): boolean {
  return node.marking.caveats?.includes(SECURITY_INFORMATION) === true
}
