import type {Element, ElementContent, Text} from 'xast'
import {Identifiers} from '../identifiers.js'
import {readCharacter, writeCharacters} from './characters.js'
import {element, elementsOf, nameOf} from './elements.js'

/** What can be written as a feature: what JSON holds, but for null. */
type Value = string | number | boolean | readonly Value[] | {readonly [name: string]: Value}

/**
 * Readings for which TEI has no attributes, as feature structures (TEI P5, chapter 18).
 *
 * They stand in `standOff`, each once, and elements point to them by `ana`.
 */
export class FeatureWriter {
  private readonly ids = new Map<string, string>()
  private readonly structures: Element[] = []

  constructor(private readonly identifiers: Identifiers) {}

  /** Adds a reading, and gives what points to it; undefined where there is nothing to say. */
  add(type: string, fields: Readonly<Record<string, unknown>>): string | undefined {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined)
    if (known.length === 0) return undefined
    const record = Object.fromEntries(known) as Record<string, Value>
    const key = `${type} ${JSON.stringify(record)}`
    let id = this.ids.get(key)
    if (id === undefined) {
      id = this.identifiers.make(`${type}-${this.structures.length + 1}`)
      this.ids.set(key, id)
      this.structures.push(writeStructure(record, {'xml:id': id, type}))
    }
    return `#${id}`
  }

  /** Everything that was added. */
  get all(): readonly Element[] {
    return this.structures
  }
}

function writeStructure(record: Readonly<Record<string, Value>>, attributes = {}): Element {
  return element(
    'fs',
    attributes,
    Object.entries(record).map(([name, value]) => element('f', {name: writeName(name)}, [writeValue(value)])),
  )
}

function writeValue(value: Value): Element {
  if (typeof value === 'string') return element('string', {}, writeCharacters(value))
  if (typeof value === 'number') return element('numeric', {value: String(value)})
  if (typeof value === 'boolean') return element('binary', {value: String(value)})
  if (Array.isArray(value)) return element('vColl', {org: 'list'}, (value as Value[]).map(writeValue))
  return writeStructure(value as Readonly<Record<string, Value>>)
}

/** Reads the feature structures in `standOff`, by their identifiers. */
export function readFeatures(standOff: Element | undefined): ReadonlyMap<string, Record<string, unknown>> {
  const features = new Map<string, Record<string, unknown>>()
  if (!standOff) return features
  for (const structure of elementsOf(standOff)) {
    const id = structure.attributes['xml:id']
    if (nameOf(structure) === 'fs' && id) features.set(`#${id}`, readStructure(structure))
  }
  return features
}

function readStructure(structure: Element): Record<string, unknown> {
  // entries, since a name may be one that assignment takes for something else
  return Object.fromEntries(
    elementsOf(structure).flatMap((feature) => {
      const [value] = elementsOf(feature)
      const name = feature.attributes['name']
      return value && name ? [[readName(name), readValue(value)]] : []
    }),
  )
}

function readValue(value: Element): unknown {
  switch (nameOf(value)) {
    case 'numeric':
      return Number(value.attributes['value'])
    case 'binary':
      return value.attributes['value'] === 'true'
    case 'vColl':
      return elementsOf(value).map(readValue)
    case 'fs':
      return readStructure(value)
    default:
      return readText(value.children)
  }
}

/** The text of an element that holds nothing but text and single characters. */
export function readText(content: readonly ElementContent[]): string {
  return content
    .map((child) => {
      if (child.type === 'text' || child.type === 'cdata') return (child as Text).value
      if (child.type !== 'element') return ''
      return nameOf(child) === 'g' ? (readCharacter(child) ?? '') : readText(child.children)
    })
    .join('')
}

/** A name that XML has no room for has its characters by code point: `a b` is `a_x20_b`. */
function writeName(name: string): string {
  const escaped = Array.from(name.replaceAll('_x', '_x5F_x'), (character, index) => {
    const good = index === 0 ? /[A-Za-z_]/ : /[\w.-]/
    return good.test(character) ? character : `_x${(character.codePointAt(0) as number).toString(16)}_`
  }).join('')
  return escaped === '' ? '_x_' : escaped
}

function readName(name: string): string {
  return name.replaceAll(/_x([\dA-Fa-f]{0,6})_/g, (_, code: string) =>
    code === '' ? '' : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
