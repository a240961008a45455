import * as z from 'zod'
import {markingSchema} from '../../tree/marking-schema.js'
import {pointObject, positionSchema} from '../../tree/leaf-schemas/fields.js'
import {rootSchema} from '../../tree/schemas.js'

/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Names the schema; it is no address. */
const ID = 'urn:declast:tree'

let schema: JsonSchema | undefined

/**
 * Gives the JSON Schema (draft 2020-12) of a tree, made from the zod schemas that `parse` checks it by.
 *
 * It accepts what `rootSchema` accepts, further fields among it. Every node type has a definition by its name in `$defs`, so that other tools can validate a tree, or make types of it in
 * other languages. The package ships it as the file `declast/tree.schema.json` too.
 *
 * @returns the schema, the same object every time
 *
 * @example
 * ```ts
 * import {treeJsonSchema} from 'declast'
 * const schema = treeJsonSchema()
 * schema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 * schema.$defs?.['pageNumber']?.required?.includes('label') // true
 * ```
 */
export function treeJsonSchema(): JsonSchema {
  schema ??= makeSchema()
  return schema
}

function makeSchema(): JsonSchema {
  const registry = z.registry<z.core.GlobalMeta>()
  for (const number of Object.values(pointObject.shape)) registry.add(number, number.meta() ?? {})
  registry.add(pointObject, {id: 'point'})
  registry.add(positionSchema, {id: 'position'})
  registry.add(markingSchema, {id: 'marking'})
  for (const [type, node] of nodesOf(rootSchema)) registry.add(node, {id: type})
  return {$id: ID, title: 'declast tree', ...z.toJSONSchema(rootSchema, {metadata: registry, io: 'input'})}
}

/** The schemas of all node types under a schema, by type. */
function nodesOf(schema: z.ZodType): Map<string, z.ZodType> {
  const nodes = new Map<string, z.ZodType>()
  const seen = new Set<z.core.$ZodType>()
  const visit = (each: z.core.$ZodType): void => {
    if (seen.has(each)) return
    seen.add(each)
    if (each instanceof z.ZodObject) {
      const fields = each.shape as Readonly<Record<string, z.core.$ZodType>>
      const {type} = fields
      if (type instanceof z.ZodLiteral) nodes.set(String(type.value), each)
      for (const field of Object.values(fields)) visit(field)
    } else if (each instanceof z.ZodArray) visit(each.element)
    else if (each instanceof z.ZodUnion) for (const option of each.options) visit(option)
    else if (each instanceof z.ZodExactOptional || each instanceof z.ZodOptional) visit(each.unwrap())
  }
  visit(schema)
  return nodes
}
