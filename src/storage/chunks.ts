/** PostgreSQL takes 65,535 values a statement. */
export function* chunks<T>(all: readonly T[], size = 1_000): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}
