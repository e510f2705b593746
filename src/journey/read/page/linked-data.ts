interface Told {
  title: string | null
  published: string | null
  outlet: string | null
  lang: string | null
  body: string
}

/** The article in a page's JSON-LD scripts (schema.org), if one of them describes one. */
export function articleIn(scripts: readonly string[]): Told | undefined {
  for (const script of scripts) {
    const article = find(parse(script), 0)
    if (!article) continue
    return {
      title: text(article.headline) ?? text(article.name),
      published: text(article.datePublished) ?? text(article.dateCreated),
      outlet: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
      lang: text(article.inLanguage),
      body: text(article.articleBody) ?? '',
    }
  }
  return undefined
}

type Json = Readonly<Record<string, unknown>>

function find(value: unknown, depth: number): Json | undefined {
  if (depth > 4) return undefined
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 100)) {
      const found = find(one, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (!isObject(value)) return undefined
  const types = [value['@type']].flat().map(String)
  if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) return value
  return find(value['@graph'], depth + 1) ?? find(value.mainEntity, depth + 1)
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.trim())
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : null)
const nameOf = (value: unknown): string | null =>
  Array.isArray(value) ? nameOf(value[0]) : isObject(value) ? text(value.name) : text(value)
