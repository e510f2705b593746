import { type Token, toTokens } from './tokens.ts'

interface Node {
  next: Map<string, Node>
  /** Children that match by the beginning of a word, by their first three letters. */
  stems: Map<string, { stem: string; node: Node }[]> | null
  tags: readonly string[] | null
}

/** A phrase found: its tags, and its tokens from `start` to before `end`. */
interface Hit {
  tags: readonly string[]
  start: number
  end: number
}

export interface PhraseTrie {
  find(tokens: readonly Token[]): Hit[]
}

const node = (): Node => ({ next: new Map(), stems: null, tags: null })
const STEM_KEY = 3

/**
 * One matcher for all phrases of a language: walks the tokens once, takes the longest phrase at each place.
 * `phrases` gives each tag its phrases, parted by ` | `; `ban(|s|ned)` stands for its variants, `sanktion*` for any ending, `#` for a number.
 */
export function compilePhrases(phrases: readonly (readonly [tag: string, list: string])[]): PhraseTrie {
  const root = node()
  for (const [tag, list] of phrases) for (const phrase of expandList(list)) insert(root, phrase, tag)
  return {
    find(tokens) {
      const hits: Hit[] = []
      for (let at = 0; at < tokens.length; ) {
        const hit = longest(root, tokens, at)
        if (hit) hits.push(hit)
        at = hit ? hit.end : at + 1
      }
      return hits
    },
  }
}

/** Every spelling a list of phrases stands for. */
function expandList(list: string): string[] {
  return list
    .split(' | ')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .flatMap(expand)
}

function expand(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase)
  if (!group) return [phrase.replace(/ +/g, ' ').trim()]
  const before = phrase.slice(0, group.index)
  const after = phrase.slice(group.index + group[0].length)
  return (group[1] ?? '').split('|').flatMap((part) => expand(before + part + after))
}

function insert(root: Node, phrase: string, tag: string) {
  const starred = phrase.split(' ').map((word) => word.endsWith('*'))
  let at = root
  phrase.split(' ').forEach((word, i) => {
    const tokens = toTokens(starred[i] ? word.slice(0, -1) : word)
    tokens.forEach((token, j) => {
      at = starred[i] && j === tokens.length - 1 ? stemChild(at, token.word) : child(at, token.word)
    })
  })
  at.tags = [...new Set([...(at.tags ?? []), tag])]
}

function child(parent: Node, word: string): Node {
  const found = parent.next.get(word) ?? node()
  parent.next.set(word, found)
  return found
}

function stemChild(parent: Node, stem: string): Node {
  parent.stems ??= new Map()
  const key = stem.slice(0, STEM_KEY)
  const list = parent.stems.get(key) ?? []
  parent.stems.set(key, list)
  const found = list.find((entry) => entry.stem === stem)
  if (found) return found.node
  const made = { stem, node: node() }
  list.push(made)
  return made.node
}

function longest(root: Node, tokens: readonly Token[], start: number): Hit | null {
  let best: Hit | null = null
  const walk = (at: Node, index: number) => {
    if (at.tags && (!best || index > best.end)) best = { tags: at.tags, start, end: index }
    else if (at.tags && best && index === best.end) best = { ...best, tags: [...new Set([...best.tags, ...at.tags])] }
    const word = tokens[index]?.word
    if (word === undefined) return
    const next = at.next.get(word)
    if (next) walk(next, index + 1)
    const number = /^\d+$/.test(word) ? at.next.get('#') : undefined
    if (number) walk(number, index + 1)
    if (!at.stems) return
    for (let length = Math.min(STEM_KEY, word.length); length > 0; length--)
      for (const { stem, node } of at.stems.get(word.slice(0, length)) ?? [])
        if (stem.length >= length && word.startsWith(stem)) walk(node, index + 1)
  }
  walk(root, start)
  return best
}
