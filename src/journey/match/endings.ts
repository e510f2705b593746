import { fold } from '../../catalogue/company-names/fold.ts'

/**
 * Case endings that names take in running text: what may follow the stem of a name. Only
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
  hu: words(
    't et ot öt at nak nek ban ben ba be ra re val vel ról ről tól től ból ből hoz hez höz nál nél ért ig ként on en ön n s é ék i ' +
      // "With" takes over the last consonant: Acmellel, Vexszel.
      'bal bel dal del fel gal gel kal kel lal lel mal mel nal nel pal pel ral rel sal sel szal szel tal tel zal zel',
  ),
  fi: words(
    'n a ä ta tä ssa ssä sta stä lla llä lle lta ltä ksi seen in ia iä issa issä ista istä illa illä ille ilta iltä iksi iin',
  ),
  et: words('i t il is ile ist it iga ga ilt iks'),
  ro: words('ul ului a ei lui'),
  lt: words('o ui ą u e as io us ų'),
  lv: words('a am u ā s'),
}
const NO_ENDINGS: ReadonlySet<string> = new Set()

/** How many letters an ending has at most. */
export const LONGEST_ENDING = 4

export const cyrillicEndings = (): ReadonlySet<string> => CYRILLIC_ENDINGS

/** Endings names in Latin letters take in a language (ISO 639-1); none in English, whose possessive has an apostrophe. */
export const latinEndings = (lang: string | null): ReadonlySet<string> =>
  BY_LANGUAGE[lang?.slice(0, 2) ?? ''] ?? NO_ENDINGS

const KOREAN_PARTICLES = words(
  '은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 에게 에게는 에도 에는 만 까지 부터 측 측은 측이 등 등을 등이 등의 사 처럼 보다 및 나 이나 이라고 라고 라는 이라는 에게서 한테 로부터 으로부터 에만 에서는 에서도 와의 과의 만이 만은 만을 이다 였다 이었다 이며 이고 이자 라며 이라며 사의 사는 사가 사를 사와 사도 측의 측에 측과 측도',
)

/** Is what follows a Korean name, up to the end of the word, a particle? `화웨이의` is Huawei, `델타` is not Dell. */
export function isKoreanParticle(text: string, start: number): boolean {
  const run = /^\p{Script=Hangul}+/u.exec(text.slice(start, start + 8))?.[0] ?? ''
  return KOREAN_PARTICLES.has(fold(run))
}

/** What Arabic writes as the beginning of the next word, two at most: and, so, with, for, like, the. Folded. */
export const isArabicPrefix = (folded: string) => ARABIC_PREFIXES.has(folded)
const ARABIC_PREFIXES = words('و ف ب ل ك ال وال فال بال كال لل ولل فلل وب ول وك فب فل')
/** How many letters such a beginning has at most. */
export const LONGEST_PREFIX = 3

/** What stays the same through the cases of a folded word in Cyrillic; null when it is too short to be taken apart. */
export function cyrillicStem(word: string): string | null {
  if (!/^[\u0400-\u04FF]{4,}$/.test(word)) return null
  const stem = word.length >= 6 ? word.replace(/(?:ая|яя|ыи|ии|ои|ое|ее|ые|ие)$/, '') : word
  const shorter = stem === word ? word.replace(/[аеиоуыьэюяії]$/, '') : stem
  return shorter.length >= 4 ? shorter : null
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold))
}
