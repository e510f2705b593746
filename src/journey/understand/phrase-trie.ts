import { type Token, toTokens } from './tokens.ts'

interface Node {
  next: Map<string, Node>
  /** Where any number leads. */
  number: Node | null
  /** Children that match by the beginning of a word, by their first three letters. */
  stems: Map<string, { stem: string; node: Node }[]> | null
  /** What ends here, by layer. */
  tags: (ReadonlySet<string> | undefined)[]
}

/** A phrase found: its tags, and its tokens from `start` to before `end`. */
interface Hit {
  tags: ReadonlySet<string>
  start: number
  end: number
}

/** Phrases by tag: lists parted by ` | `. */
type Phrases = readonly (readonly [tag: string, list: string])[]

export interface PhraseTrie {
  /** The phrases of each layer, in the order of the text; phrases of one layer do not overlap. */
  find(tokens: readonly Token[]): Hit[][]
}

const node = (): Node => ({ next: new Map(), number: null, stems: null, tags: [] })
const STEM_KEY = 3
const NUMBER = '#'

/**
 * One matcher for all phrases of a language: walks the tokens once, takes the longest phrase of each layer at each place.
 * `ban(|s|ned)` stands for its variants, `sanktion*` for any ending, `#` for a number.
 */
export function compilePhrases(...layers: readonly Phrases[]): PhraseTrie {
  const root = node()
  layers.forEach((phrases, layer) => {
    for (const [tag, list] of phrases) for (const phrase of expandList(list)) insert(root, phrase, layer, tag)
  })
  const firsts = remembered((word) => onward(root, word))
  return {
    find(tokens) {
      const hits: Hit[][] = layers.map(() => [])
      const free = layers.map(() => 0)
      for (let at = 0; at < tokens.length; at++) {
        const begun = firsts(tokens[at]?.word ?? '')
        if (!begun.length) continue
        const best = longest(begun, tokens, at)
        for (const [layer, hit] of best.entries()) {
          if (!hit || at < (free[layer] ?? 0)) continue
          hits[layer]?.push(hit)
          free[layer] = hit.end
        }
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

function insert(root: Node, phrase: string, layer: number, tag: string) {
  const starred = phrase.split(' ').map((word) => word.endsWith('*'))
  let at = root
  let before = ''
  phrase.split(' ').forEach((word, i) => {
    const tokens = toTokens(starred[i] ? word.slice(0, -1) : word)
    if (isSyllable(before) && isSyllable(tokens[0]?.word ?? '')) at = child(at, SPACE)
    before = tokens.at(-1)?.word ?? ''
    tokens.forEach((token, j) => {
      at = starred[i] && j === tokens.length - 1 ? stemChild(at, token.word) : child(at, token.word)
    })
  })
  at.tags[layer] = new Set([...(at.tags[layer] ?? []), tag])
}

function child(parent: Node, word: string): Node {
  if (word === NUMBER) {
    parent.number ??= node()
    return parent.number
  }
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

/** The longest phrase of each layer that starts with the token at `start`, whose word led to the nodes `begun`. */
function longest(begun: readonly Node[], tokens: readonly Token[], start: number): (Hit | undefined)[] {
  const best: (Hit | undefined)[] = []
  const walk = (at: Node, end: number) => {
    for (let layer = 0; layer < at.tags.length; layer++) {
      const tags = at.tags[layer]
      if (!tags) continue
      const other = best[layer]
      if (!other || end > other.end) best[layer] = { tags, start, end }
      else if (end === other.end) best[layer] = { ...other, tags: new Set([...other.tags, ...tags]) }
    }
    const token = tokens[end]
    if (!token || isLeaf(at)) return
    const { word } = token
    const last = tokens[end - 1]
    const syllables = isSyllable(word) && isSyllable(last?.word ?? '')
    const space = syllables ? at.next.get(SPACE) : undefined
    if (space) for (const next of onward(space, word)) walk(next, end + 1)
    if (syllables && token.start > (last?.end ?? 0)) return
    for (const next of onward(at, word)) walk(next, end + 1)
  }
  for (const at of begun) walk(at, start + 1)
  return best
}

/** Korean phrases may be written with fewer spaces than ours, never with more: 했다고 발표 holds no 고발. */
const SPACE = ' '
const isSyllable = (word: string) => word >= '\uAC00' && word <= '\uD7A3'

const isLeaf = (at: Node) => at.next.size === 0 && !at.stems && !at.number

/** Where a word leads: by itself, as a number, and by how it begins. */
function onward(at: Node, word: string): readonly Node[] {
  const next = at.next.get(word)
  const number = at.number && /^\d+$/.test(word) ? at.number : null
  if (!number && !at.stems) return next ? [next] : NOWHERE
  const nodes = [next, number].filter((node) => node != null)
  for (let length = Math.min(STEM_KEY, word.length); at.stems && length > 0; length--)
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
