import { decodeEntities } from './plain-text.ts'

/** The ids of channels and user groups people have named to us. */
export interface Names {
  /** Text as Slack sends it: `subscribe acme where:<#C1|news> mention:<!subteam^S1|@analysts>`. */
  hear(text: string, workspace: string): void
  /** The id for `#news` or `@analysts`. */
  idOf(name: string, workspace: string): string | undefined
}

/**
 * Slack tells an app the id with the name wherever people pick a channel or a group, and asks for a further scope where it is to be
 * looked up. So what was named is remembered, until there are too many.
 */
export function createNames(most = 5_000): Names {
  const ids = new Map<string, string>()
  const keyOf = (name: string, workspace: string) => `${workspace} ${name.toLowerCase()}`

  return {
    hear(text, workspace) {
      if (ids.size > most) ids.clear()
      for (const [, channel = '', name = ''] of text.matchAll(/<#([CGD][A-Z0-9]+)\|([^<>|]+)>/g))
        ids.set(keyOf(`#${decodeEntities(name)}`, workspace), channel)
      for (const [, group = '', name = ''] of text.matchAll(/<!subteam\^(S[A-Z0-9]+)\|@?([^<>|]+)>/g))
        ids.set(keyOf(`@${decodeEntities(name)}`, workspace), group)
    },
    idOf: (name, workspace) => ids.get(keyOf(name, workspace)),
  }
}
