import type {EntryOf, Survey} from './survey.js'

/** Least confidence of a marking whose grammar is looked at: what OCR has damaged breaks it by itself. */
const SURE = 0.9

/** The clean banners and portion marks of a document, each print once: a banner stands on every page. */
export function cleanMarkings(survey: Survey): (EntryOf<'banner'> | EntryOf<'portionMark'>)[] {
  const prints = new Set<string>()
  return [...survey.of('banner'), ...survey.of('portionMark')].filter(({node}) => {
    if (node.confidence < SURE || node.repairs !== undefined || prints.has(node.value)) return false
    prints.add(node.value)
    return true
  })
}
