/**
 * Case endings that names take in running text: what may follow the stem of a name. Stem plus at most three letters, and only
 * endings that exist, so that `Газпромбанк` is no form of `Газпром` and `Евразия` none of `Евраз`.
 */
const CYRILLIC_ENDINGS = words(
  'а у ом ем е и ы ой ей ю я ю ью ов ев ам ям ами ями ах ях ого его ому ему ым им ую юю ая яя ое ее ой ый ые ие их ых ых ими ыми і ї ою єю ею єм ові еві ь й о',
)

const GENITIVE_S = words('s')
const SLAVIC = words('a u om em e ie i y ow ów ov ova ovi owi owi ami ach ům em ou ą ę ę a')
const BY_LANGUAGE: Record<string, ReadonlySet<string>> = {
  de: words('s n r'),
  sv: GENITIVE_S,
  da: GENITIVE_S,
  no: GENITIVE_S,
  nb: GENITIVE_S,
  nn: GENITIVE_S,
  nl: GENITIVE_S,
  is: GENITIVE_S,
  pl: SLAVIC,
  cs: SLAVIC,
  sk: SLAVIC,
  hr: SLAVIC,
  sl: SLAVIC,
  sr: SLAVIC,
  bs: SLAVIC,
  mk: SLAVIC,
  bg: SLAVIC,
  hu: words('t et ot at nak nek ban ben ra re val vel tól től hoz hez ból ből ig on en n'),
  fi: words('n in a ä ta tä ssa lla lle sta'),
  et: words('i t il is ile ist'),
  lt: words('o ui ą u e as io us ų'),
  lv: words('a am u ā s'),
}
const NO_ENDINGS: ReadonlySet<string> = new Set()

/** How many letters an ending has at most. */
export const LONGEST_ENDING = 3

export const cyrillicEndings = (): ReadonlySet<string> => CYRILLIC_ENDINGS

/** Endings names in Latin letters take in a language (ISO 639-1); none in English, whose possessive has an apostrophe. */
export const latinEndings = (lang: string | null): ReadonlySet<string> =>
  BY_LANGUAGE[lang?.slice(0, 2) ?? ''] ?? NO_ENDINGS

const KOREAN_PARTICLES = words(
  '은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 에게 에도 에는 만 까지 부터 측 측은 측이 등 등을 등이 등의 사 처럼 보다 및 나 이나 이라고 라고 라는 이라는 에게서 한테 로부터 으로부터 에만 에서는 에서도 와의 과의 를',
)

/** Is what follows a Korean name, up to the end of the word, a particle? `화웨이의` is Huawei, `델타` is not Dell. */
export function isKoreanParticle(text: string, start: number): boolean {
  const run = /^\p{Script=Hangul}+/u.exec(text.slice(start, start + 8))?.[0] ?? ''
  return KOREAN_PARTICLES.has(run.normalize('NFD'))
}

/** One-letter words that Arabic writes as the beginning of the next: and, so, with, for, like. */
export const isArabicClitic = (folded: number) => ARABIC_CLITICS.has(folded)
const ARABIC_CLITICS: ReadonlySet<number> = new Set(['و', 'ف', 'ب', 'ل', 'ک'].map((letter) => letter.charCodeAt(0)))

/** What stays the same through the cases of a folded word in Cyrillic; null when it is too short to be taken apart. */
export function cyrillicStem(word: string): string | null {
  if (!/^[\u0400-\u04FF]{4,}$/.test(word)) return null
  const stem = word.length >= 7 ? word.replace(/(?:ая|яя|ыи|ии|ои|ое|ее|ые|ие)$/, '') : word
  const shorter = stem === word ? word.replace(/[аеиоуыьэюяії]$/, '') : stem
  return shorter.length >= 4 ? shorter : null
}

function words(list: string): ReadonlySet<string> {
  // Folding turns й into и and ї into і; endings are compared folded.
  return new Set(list.split(' ').map((ending) => ending.normalize('NFD').replace(/\p{M}/gu, '')))
}
