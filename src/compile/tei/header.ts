import type {Element} from 'xast'
import {plainOf, writeCharacters} from './characters.js'
import {element} from './elements.js'
import {hands} from './names.js'
import type {HeaderRecord} from './record.js'

/** Writes the header of a TEI document: what is known of the text, and whose hands are in it. */
export function writeHeader(record: HeaderRecord): Element {
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [
        leaf('title', titleOf(record)),
        ...record.creators.map((creator) => leaf('author', creator)),
      ]),
      element('extent', {}, [
        element('measure', {unit: 'page', quantity: String(record.pages)}, writeCharacters(pagesOf(record))),
      ]),
      element('publicationStmt', {}, [leaf('p', 'Made by declast from the text of a released document.')]),
      element('sourceDesc', {}, [writeSource(record)]),
    ]),
    element('profileDesc', {}, [
      ...writeCorrespondence(record),
      element(
        'handNotes',
        {},
        Object.entries(hands).map(([hand, words]) =>
          element('handNote', {'xml:id': hand}, writeCharacters(words)),
        ),
      ),
    ]),
  ])
}

function leaf(name: string, value: string, attributes: Record<string, string | undefined> = {}): Element {
  return element(name, attributes, writeCharacters(value))
}

function titleOf({title, identifiers}: HeaderRecord): string {
  return title ?? identifiers[0]?.value ?? 'Untitled document'
}

function pagesOf({pages}: HeaderRecord): string {
  return pages === 1 ? '1 page' : `${pages} pages`
}

/** The document that the text is of: `bibl` with its identifiers, its date, its highest marking and its release. */
function writeSource(record: HeaderRecord): Element {
  const {identifiers, date, rights} = record
  const {release} = rights
  return element('bibl', {}, [
    leaf('title', titleOf(record)),
    ...(date === undefined ? [] : [dated(date)]),
    ...identifiers.map(({scheme, value}) => leaf('idno', value, {type: scheme})),
    ...(rights.marking === undefined ? [] : [leaf('note', rights.marking, {type: 'marking'})]),
    ...(release
      ? [
          element('note', {type: 'release'}, [
            ...(release.decision === undefined ? [] : [leaf('seg', release.decision, {type: 'decision'})]),
            ...(release.date === undefined ? [] : [dated(release.date)]),
            ...(release.agency === undefined ? [] : [leaf('orgName', release.agency)]),
          ]),
        ]
      : []),
  ])
}

function dated(iso: string): Element {
  return leaf('date', iso, iso.includes('T') ? {'when-iso': plainOf(iso)} : {when: plainOf(iso)})
}

/** Who wrote to whom, when. */
function writeCorrespondence({creators, recipients, date}: HeaderRecord): Element[] {
  if (creators.length + recipients.length === 0) return []
  const sent = [...creators.map((name) => leaf('name', name)), ...(date === undefined ? [] : [dated(date)])]
  const received = recipients.map((name) => leaf('name', name))
  return [
    element('correspDesc', {}, [
      ...(sent.length > 0 ? [element('correspAction', {type: 'sent'}, sent)] : []),
      ...(received.length > 0 ? [element('correspAction', {type: 'received'}, received)] : []),
    ]),
  ]
}
