import { type KyselyPlugin, OperationNodeTransformer, type PrimitiveValueListNode, type ValueNode } from 'kysely'

/** Text as PostgreSQL takes it: no zero bytes, no halves of a surrogate pair. Feeds and people send both. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed()

/** JSON as PostgreSQL takes it. */
export const storableJson = (value: object) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? storable(inner) : inner))

/** Makes every text on its way into a query storable, so that none of it can make the query fail. */
export const storableValues: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
}

class Transformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: clean(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(clean) }
  }
}

const transformer = new Transformer()

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  return Array.isArray(value) ? value.map(clean) : value
}
