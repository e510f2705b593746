interface Wire {
  name: string
  aliases?: string[]
}

/** Characters at the start of a text in which a dateline or byline stands, and at its end for a credit line. */
const HEAD = 320
const TAIL = 160

/** Finds the news agency a text or a name credits; null where it is somebody’s own reporting. */
export function createCredits(wires: readonly Wire[]) {
  const nameOf = new Map(wires.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((word) => [word, name])))
  const word = [...nameOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
  const edge = '(?![\\p{L}\\p{N}])'
  const start = '(?<![\\p{L}\\p{N}])'

  const heads = [
    // A dateline in brackets: `BEIJING (Reuters) -`, `［東京 ロイター］`, `（路透社）`.
    `[(（\\[［【](?:[^)）\\]］】]{0,20}[\\s　])?(?<wire>${word})(?:[\\s　][^)）\\]］】\\p{L}]{0,12})?[)）\\]］】]`,
    // At the very start: `Reuters - `, `BERLIN, dpa – `, `By Reuters`, `Reuters via Example News`, `AFP/Example`.
    `^(?:[^\\n.]{0,40}[,\\n]\\s?|[Bb]y\\s)?(?<wire>${word})(?:\\s?[-–—]\\s|\\s*\\n|\\s(?:via|über|par|через)\\s|/\\p{L})`,
    `${start}(?<wire>${word})\\svia\\s\\p{Lu}`,
  ]
  const tails = [
    `(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte|[Ии]сточник|来源|來源)\\s?[:：]\\s?(?<wire>${word})${edge}`,
    `[(（\\[［](?<wire>${word})[)）\\]］]\\s*$`,
  ]
  const names = [
    `^(?<wire>${word})\\s(?:via|über|par)\\s`,
    `^(?<wire>${word})/\\p{L}`,
    `[(（](?<wire>${word})[)）]\\s*$`,
  ]

  const search = (patterns: readonly RegExp[], text: string): string | null => {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.groups?.['wire']
      if (found) return nameOf.get(found) ?? null
    }
    return null
  }
  const compiled = (patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, 'u'))
  const [inHead, inTail, inName] = [compiled(heads), compiled(tails), compiled(names)]

  return {
    inText: (text: string) => search(inHead, text.slice(0, HEAD)) ?? search(inTail, text.slice(-TAIL)),
    inName: (name: string) => search(inName, name.trim()),
  }
}
