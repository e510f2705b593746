import { type Token, toTokens } from './tokens.ts'

interface Node {
  next: Map<string, Node>
  /** Children that match by the beginning of a word, by their first three letters. */
  stems: Map<string, { stem: string; node: Node }[]> | null
  tags: ReadonlySet<string> | null
}

/** A phrase found: its tags, and its tokens from `start` to before `end`. */
interface Hit {
  tags: ReadonlySet<string>
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
  const firsts = remembered((word) => onward(root, word))
  return {
    find(tokens) {
      const hits: Hit[] = []
      for (let at = 0; at < tokens.length; ) {
        const begun = firsts(tokens[at]?.word ?? '')
        const hit = begun.length ? longest(begun, tokens, at) : null
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
  at.tags = new Set([...(at.tags ?? []), tag])
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

/** The longest phrase that starts with the token at `start`, whose word led to the nodes `begun`. */
function longest(begun: readonly Node[], tokens: readonly Token[], start: number): Hit | null {
  let best: Hit | null = null
  const walk = (at: Node, index: number) => {
    if (at.tags && (!best || index > best.end)) best = { tags: at.tags, start, end: index }
    else if (at.tags && best && index === best.end) best = { ...best, tags: new Set([...best.tags, ...at.tags]) }
    const word = tokens[index]?.word
    if (word !== undefined) for (const next of onward(at, word)) walk(next, index + 1)
  }
  for (const at of begun) walk(at, start + 1)
  return best
}

/** Where a word leads: by itself, as a number, and by how it begins. */
function onward(at: Node, word: string): readonly Node[] {
  const next = at.next.get(word)
  const number = at.next.get('#')
  const byNumber = number && /^\d+$/.test(word) ? number : undefined
  if (!at.stems) return next ? (byNumber ? [next, byNumber] : [next]) : byNumber ? [byNumber] : NOWHERE
  const nodes = [next, byNumber].filter((node) => node !== undefined)
  for (let length = Math.min(STEM_KEY, word.length); length > 0; length--)
    for (const { stem, node } of at.stems.get(word.slice(0, length)) ?? [])
      if (stem.length >= length && word.startsWith(stem)) nodes.push(node)
  return nodes
}

const NOWHERE: readonly Node[] = []

/** So many words are remembered; a language uses fewer in years of news. */
const MOST_WORDS = 20_000

/** Most words of a story begin no phrase, and the same ones come again and again. */
function remembered(find: (word: string) => readonly Node[]): (word: string) => readonly Node[] {
  const known = new Map<string, readonly Node[]>()
  return (word) => {
    let found = known.get(word)
    if (!found) {
      found = find(word)
      if (known.size >= MOST_WORDS) known.clear()
      known.set(word, found)
    }
    return found
  }
}
