import { Concepts } from './concepts.ts'
import { remembered } from './remembered.ts'
import { type Token, toTokens } from './tokens.ts'

interface Node {
  next: Map<string, Node>
  /** Where any number leads. */
  number: Node | null
  /** Children that match by the beginning of a word. */
  stems: { stem: string; node: Node }[] | null
  /** What ends here, by layer. */
  tags: (Concepts | undefined)[]
}

/** A phrase found: its tags, and its tokens from `start` to before `end`. */
interface Hit {
  tags: Concepts
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
  // Most words of a story begin no phrase, and the same ones come again and again.
  const firsts = remembered((word) => begin(root, word))
  return {
    find(tokens) {
      const hits: Hit[][] = layers.map(() => [])
      const free = layers.map(() => 0)
      const best = layers.map((): Ending => ({ tags: null, end: 0 }))
      for (let start = 0; start < tokens.length; start++) {
        const begun = firsts(tokens[start]!.word)
        if (!begun.length) continue
        for (let layer = 0; layer < best.length; layer++) best[layer]!.tags = null
        for (let i = 0; i < begun.length; i++) walk(begun[i]!, tokens, start + 1, best)
        for (let layer = 0; layer < best.length; layer++) {
          const { tags, end } = best[layer]!
          if (!tags || start < free[layer]!) continue
          hits[layer]!.push({ tags, start, end })
          free[layer] = end
        }
      }
      return hits
    },
  }
}

/** The longest phrase of a layer that starts at one place; null while there is none. */
interface Ending {
  tags: Concepts | null
  end: number
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
  at.tags[layer] = new Concepts([...(at.tags[layer] ?? []), tag])
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
  parent.stems ??= []
  const found = parent.stems.find((entry) => entry.stem === stem)
  if (found) return found.node
  const made = { stem, node: node() }
  parent.stems.push(made)
  return made.node
}

/** Goes on from a node over the token at `end`, and keeps the longest phrase of each layer. */
function walk(at: Node, tokens: readonly Token[], end: number, best: readonly Ending[]): void {
  for (let layer = 0; layer < at.tags.length; layer++) {
    const tags = at.tags[layer]
    const longest = best[layer]
    if (!tags || !longest) continue
    if (!longest.tags || end > longest.end) {
      longest.tags = tags
      longest.end = end
    } else if (end === longest.end) longest.tags = longest.tags.with(tags)
  }
  const token = tokens[end]
  if (!token || isLeaf(at)) return
  const { word } = token
  const last = tokens[end - 1]
  if (isSyllable(word) && isSyllable(last?.word ?? '')) {
    const space = at.next.get(SPACE)
    if (space) walkOn(space, word, tokens, end + 1, best)
    if (token.start > (last?.end ?? 0)) return
  }
  walkOn(at, word, tokens, end + 1, best)
}

/** Wherever a word leads: by itself, as a number, and by how it begins. */
function walkOn(
  { next, number, stems }: Node,
  word: string,
  tokens: readonly Token[],
  end: number,
  best: readonly Ending[],
) {
  const same = next.get(word)
  if (same) walk(same, tokens, end, best)
  if (number && /^\d+$/.test(word)) walk(number, tokens, end, best)
  if (!stems) return
  for (let i = 0; i < stems.length; i++) {
    const { stem, node } = stems[i]!
    if (word.startsWith(stem)) walk(node, tokens, end, best)
  }
}

/** Korean phrases may be written with fewer spaces than ours, never with more: 했다고 발표 holds no 고발. */
const SPACE = ' '
const isSyllable = (word: string) => word.length === 1 && word >= '\uAC00' && word <= '\uD7A3'

const isLeaf = (at: Node) => at.next.size === 0 && !at.stems && !at.number

/** Where a word leads from the root. */
function begin({ next, number, stems }: Node, word: string): readonly Node[] {
  const same = next.get(word)
  const counted = number && /^\d+$/.test(word) ? number : undefined
  const begun = stems?.filter(({ stem }) => word.startsWith(stem)).map(({ node }) => node) ?? []
  return [same, counted, ...begun].filter((node) => node !== undefined)
}
