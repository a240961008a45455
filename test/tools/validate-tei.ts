import {readFileSync} from 'node:fs'
import {RelaxNGValidator, XmlDocument, XmlValidateError} from 'libxml2-wasm'

/* eslint-disable @typescript-eslint/no-deprecated -- the next libxml2 may drop RELAX NG; this one is pinned, and only tests need it */

const schema = new URL('../compile/tei/subset.rng', import.meta.url)

let validator: RelaxNGValidator | undefined

/** What is wrong with a TEI document, by libxml2: it is not well-formed XML, or the schema refuses it. */
export function teiProblems(xml: string): string[] {
  validator ??= RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(schema, 'utf8')))
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(xml)
    validator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({line, message}) => `${line}: ${message.trim()}`)
    return [String(error)]
  } finally {
    document?.dispose()
  }
}
