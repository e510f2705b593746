/**
 * Which encoding bytes that declare none, and are not UTF-8, are most likely in: each candidate is tried on a sample and judged
 * by how much of the result is what people write in it. Windows-1252 when nothing else convinces.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  let best = { label: 'windows-1252', score: 0.5 }
  for (const [label, usual] of CANDIDATES) {
    const score = scoreOf(sample, label, usual)
    if (score > best.score) best = { label, score }
  }
  return best.label
}

/** The bytes from the first one that is not ASCII, as it is they which differ. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(
    bytes.findIndex((byte) => byte > 127),
    0,
  )
  return bytes.subarray(start, start + 16_384)
}

/** The share of usual characters among those that are not ASCII; 0 when the bytes cannot be this encoding. */
function scoreOf(sample: Uint8Array, label: string, usual: (text: string) => number): number {
  const text = new TextDecoder(label).decode(sample, { stream: true })
  const foreign = text.replace(/[\u0000-\u007f]+/g, '')
  const broken = foreign.length - foreign.replaceAll('\ufffd', '').length
  return foreign.length === 0 || broken * 50 > foreign.length ? 0 : usual(text) / foreign.length
}

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0

/** What the words “of, is, in, and, for, company, year, day, people, country” and their like are written with. */
const COMMON_HAN =
  /[的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里裡用道行所然家种種事成方多经經么去法学學如都同现現当當没动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實公司美中国國企业業日月新市场場报報道经濟济]/g

const CANDIDATES: readonly [string, (text: string) => number][] = [
  ['shift_jis', (text) => kana(text) * 1.6],
  ['euc-jp', (text) => kana(text) * 1.6],
  ['euc-kr', count(/[가-힣]/g)],
  ['gb18030', (text) => count(COMMON_HAN)(text) * 2.5],
  ['big5', (text) => count(COMMON_HAN)(text) * 2.5],
  ['windows-1251', cyrillic],
  ['koi8-r', cyrillic],
]

/** Full-width only: in Shift_JIS half of all bytes read as half-width kana. */
const kana = count(/[ぁ-んァ-ヶー、。]/g)

/**
 * Running text is in small letters; in the wrong Cyrillic encoding they come out as capitals. Single letters do not count: in
 * Western text they are accents among plain letters.
 */
function cyrillic(text: string): number {
  return (text.match(/[А-ЯЁа-яё]{2,}/g) ?? []).reduce(
    (sum, word) => sum + count(/[а-яё]/g)(word) - count(/[А-ЯЁ]/g)(word) / 2,
    0,
  )
}
