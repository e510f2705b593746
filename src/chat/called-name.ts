/** The command a text calls, in lower case, and what follows it. The slash is optional; no text at all asks for help. */
export function takeName(text: string): { name: string; rest: string } {
  const [, name, rest = ''] = /^[\s/／]*(\S*)\s*([^]*)$/.exec(text) ?? []
  return { name: name?.toLowerCase() || 'help', rest: rest.trimEnd() }
}
