import type { Development } from '../../domain/development.ts'

/** Developments known before whose restriction or kind is another one after filing: those who want that one have not heard of them. */
export const reassigned = (before: readonly Development[], after: readonly Development[]): string[] =>
  after.flatMap(({ id, restriction, type }) => {
    const known = before.find((development) => development.id === id)
    return known && (known.restriction !== restriction || known.type !== type) ? [id] : []
  })
