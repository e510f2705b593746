import { exonymsOf } from '../../catalogue/company-names/exonyms.ts'
import { isGeneric, stripLegalForm } from '../../catalogue/company-names/legal-forms.ts'
import type { Company } from '../../domain/company.ts'
import type { Mention } from '../../domain/mention.ts'

export interface WrittenName {
  text: string
  via: Mention['via']
}

/**
 * Every way the catalogue knows to write a company: its names with and without legal form, names of two words in one, and
 * `SenseTime` as `Sense Time`. Earlier kinds of name come first. Tickers are in `tickers.ts`.
 */
export function writtenNames(company: Company): WrittenName[] {
  const names: WrittenName[] = []
  const add = (texts: readonly string[], via: Mention['via']) => {
    for (const text of texts) for (const variant of variants(text)) names.push({ text: variant, via })
  }
  add(company.name.split(' / ').map(withoutRemark), 'name')
  add(company.aliases, 'alias')
  add(company.legalNames, 'legal')
  add(company.nativeNames, 'native')
  add(exonymsOf(company), 'alias')
  add(company.subsidiaries, 'subsidiary')
  return names
}

/** `Grindr (until 2020)` is Grindr, `NIS (Serbia)` is NIS; the brackets of `SMIC (Beijing) Corporation` belong to the name. */
const withoutRemark = (text: string) => text.replace(/\s*[(（][^)）]*[)）]\s*$/, '').trim() || text

const LATER = /\s*\((?:now|until|since|formerly|former|part|ex)\b[^)]*\)/i

function variants(written: string): string[] {
  const name = written.replace(LATER, '').trim()
  const bare = stripLegalForm(name)
  const forms = bare === name || !isTellingAlone(bare) ? [name] : [name, bare]
  const joined = /^\p{L}+[-‐‑]\p{L}+$/u.test(bare) && bare.length >= 6 ? [bare.replace(/[-‐‑]/, '')] : []
  const oneWord = /^\p{Lu}\p{Ll}{3,} \p{Lu}?\p{Ll}{3,}$/u.test(bare) ? [bare.replace(' ', '')] : []
  const parted = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(bare) ? [bare.replace(/(\p{Ll})(\p{Lu})/u, '$1 $2')] : []
  return [...forms, ...joined, ...oneWord, ...parted].filter(isTellingAlone)
}

/** Short names in Chinese characters that only lost `公司` are common words more often than not. */
function isTellingAlone(name: string): boolean {
  if (isGeneric(name) && /^\p{L}{0,2}$/u.test(name)) return /\p{Lu}|\p{N}/u.test(name)
  const han = name.match(/\p{Script=Han}/gu)?.length ?? 0
  return han === 0 || han >= 2
}
