import { DAY, type Dated, iso, pad, yearFor } from './dated.ts'

/** How a language words its dates; every list is a part of a regular expression. */
interface Wording {
  months: readonly string[]
  weekdays: readonly string[]
  /** What a weekday must have beside it, before or behind. */
  weekday: (days: string) => string
  /** A day, a month and perhaps a year, as named groups. */
  full: (months: string) => string
  month: (months: string) => string
  year: string
  daysBack: readonly (readonly [word: string, days: number])[]
  lastMonth: string
  lastYear: string
  thisYear: string
  /** Behind a date or weekday that lies ahead. */
  next: RegExp
  before: { until: RegExp; from: RegExp }
  behind: { until: RegExp; from: RegExp }
}

const NEVER = /(?!)/
const WORDINGS: Readonly<Record<string, Wording>> = {
  ar: {
    months: [
      'يناير|كانون الثاني|جانفي',
      'فبراير|شباط|فيفري',
      'مارس|اذار',
      'ابريل|نيسان|افريل',
      'مايو|ايار|ماي',
      'يونيو|يونيه|حزيران|جوان',
      'يوليو|يوليه|تموز|جويلية',
      'اغسطس|اب|اوت',
      'سبتمبر|ايلول',
      'اكتوبر|تشرين الاول',
      'نوفمبر|تشرين الثاني',
      'ديسمبر|كانون الاول',
    ],
    weekdays: 'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت'.split(' '),
    weekday: (days) => `(?:يوم |[وب]?)?(?<weekday>${days})(?<past>\\s+الماضي[ةه]?)?(?!\\s+\\d)`,
    full: (months) =>
      `(?<day>\\d{1,2})\\s*(?:من\\s+)?(?:شهر\\s+)?(?<month>${months})(?:\\s*[/(]\\s*(?:${months})\\)?)?(?:\\s*[,،]?\\s*(?:من\\s+)?(?:عام|العام|سنة)?\\s*(?<year>\\d{4}|(?<=(?:العام|السنة)\\s)الماضي[ةه]?)|\\s+الماضي)?`,
    month: (months) =>
      `(?<month>${months})(?:\\s*[/(]\\s*(?:${months})\\)?)?(?:\\s+(?:من\\s+)?(?:عام|العام|سنة)?\\s*(?<year>\\d{4}|(?<=(?:العام|السنة)\\s)الماضي[ةه]?)|\\s+الماضي)?`,
    year: '(?:عام|العام|سنة|في|منذ)\\s+(?<year>(?:19|20)\\d\\d)',
    daysBack: [
      ['اول (?:من )?امس', 2],
      ['امس', 1],
      ['اليوم', 0],
    ],
    lastMonth: 'الشهر الماضي',
    lastYear: 'العام الماضي|السنة الماضية|العام المنصرم|العام الفائت',
    thisYear: 'العام الجاري|هذا العام|العام الحالي',
    next: /^\s+(?:المقبل|القادم|المقبلة|القادمة)/u,
    before: {
      until:
        /(?:حتى|بحلول|قبل|اقصاه|لغاية|غاية|موعد|(?:تنتهي|ينتهي|انتهاء)(?:\s+\p{L}+){0,2}\s+في)\s+(?:يوم\s+|تاريخ\s+)?(?:\p{L}+\s+)?$/u,
      from: /(?:اعتبارا من|ابتداء من|بدءا من|اعتبارا من يوم|بدء من)\s+(?:يوم\s+)?$/u,
    },
    behind: { until: NEVER, from: NEVER },
  },
  tr: {
    months: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik'.split(' '),
    weekdays: 'pazar pazartesi sali carsamba persembe cuma cumartesi'.split(' '),
    weekday: (days) => `(?<weekday>${days})(?=\\s+gun|['’]?(?:ye|ya)\\s+kadar)`,
    full: (months) => `(?<day>\\d{1,2})\\s+(?<month>${months})(?:['’]?\\p{L}{1,5})?(?:\\s+(?<year>\\d{4}))?`,
    month: (months) =>
      `(?<lastyear>gecen yil\\s+)?(?<month>${months})(?:\\s+(?<year>\\d{4})|\\s+ayi\\p{L}*|['’][dt][ae])`,
    year: "(?<year>(?:19|20)\\d\\d)(?:['’][dt][ae]n?(?:\\s+beri)?|\\s+yili\\p{L}*)",
    daysBack: [
      ['evvelsi gun|onceki gun', 2],
      ['dun', 1],
      ['bugun', 0],
    ],
    lastMonth: 'gecen ay|gectigimiz ay',
    lastYear: 'gecen yil|gecen sene|gectigimiz yil',
    thisYear: 'bu yil',
    next: NEVER,
    before: { until: NEVER, from: /(?:onumuzdeki|gelecek)\s+$/u },
    behind: {
      until: /^(?:['’]?\p{L}{1,5})?\s*(?:\p{L}+\s+)?(?:tarihine\s+)?(?:kadar|dek|once)(?!\p{L})/u,
      from: /^(?:['’]?\p{L}{1,5})?\s*(?:tarihinden\s+)?(?:itibaren|baslayarak)/u,
    },
  },
}

type Reader = (groups: Readonly<Record<string, string | undefined>>, role: Dated['role']) => string | null

/** The dates of Arabic and Turkish news: `12 مارس/آذار`, `يوم الجمعة`, `12 Mart 2024`, `geçen ay`. Null for other languages. */
export function wordedDates(sentence: string, published: string | null, lang: string): Dated[] | null {
  const wording = WORDINGS[lang]
  if (!wording) return null
  const text = plain(sentence)
  const out: Dated[] = []
  for (const [body, read] of patterns(wording, published))
    for (const match of text.matchAll(compiled(body))) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (out.some((other) => start < other.end && other.start < end)) continue
      const role = roleAt(wording, text, start, end)
      const date = read(match.groups ?? {}, role)
      if (date) out.push({ start, end, role, date, precision: PRECISION[date.length] ?? 'day' })
    }
  return out.sort((a, b) => a.start - b.start)
}

const known = new Map<string, RegExp>()

function compiled(body: string): RegExp {
  const pattern = known.get(body) ?? new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'gu')
  known.set(body, pattern)
  return pattern
}

const PRECISION: Readonly<Record<number, Dated['precision']>> = { 4: 'year', 7: 'month', 10: 'day' }

function patterns(w: Wording, published: string | null): (readonly [string, Reader])[] {
  const months = w.months.join('|')
  const monthOf = (text: string | undefined) => w.months.findIndex((names) => names.split('|').includes(text ?? '')) + 1
  const now = published ? Date.parse(`${published.slice(0, 10)}T12:00:00Z`) : null
  const year = Number(published?.slice(0, 4))
  const back = (days: number) => (now === null ? null : iso(new Date(now - days * DAY)))
  const yearOf = (text: string | undefined, month: number, day: number | null, role: Dated['role']) =>
    text ? (/^\d{4}$/.test(text) ? Number(text) : published ? year - 1 : null) : yearFor(published, month, day, role)
  return [
    [
      w.full(months),
      (g, role) => {
        const [month, day] = [monthOf(g.month), Number(g.day)]
        const found = yearOf(g.year, month, day, role)
        return found && day <= 31 ? `${found}-${pad(month)}-${pad(day)}` : null
      },
    ],
    [
      '(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:19|20)\\d\\d)',
      (g) => (Number(g.month) <= 12 ? `${g.year}-${pad(Number(g.month))}-${pad(Number(g.day))}` : null),
    ],
    [
      w.month(months),
      (g, role) => {
        const month = monthOf(g.month)
        const found = g.lastyear ? (published ? year - 1 : null) : yearOf(g.year, month, null, role)
        return found ? `${found}-${pad(month)}` : null
      },
    ],
    [
      w.weekday(w.weekdays.join('|')),
      (g, role) => {
        if (now === null) return null
        const days = (new Date(now).getUTCDay() - w.weekdays.indexOf(g.weekday ?? '') + 7) % 7
        return role === 'act' ? back(days || (g.past ? 7 : 0)) : back(days - 7)
      },
    ],
    ...w.daysBack.map(([word, days]) => [word, () => back(days)] as const),
    [
      w.lastMonth,
      () => (published ? iso(new Date(Date.UTC(year, Number(published.slice(5, 7)) - 1, 0))).slice(0, 7) : null),
    ],
    [w.lastYear, () => (published ? String(year - 1) : null)],
    [w.thisYear, () => (published ? String(year) : null)],
    [w.year, (g) => g.year ?? null],
  ]
}

function roleAt(w: Wording, text: string, start: number, end: number): Dated['role'] {
  const [before, behind] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)]
  if (w.before.until.test(before) || w.behind.until.test(behind)) return 'until'
  if (w.before.from.test(before) || w.behind.from.test(behind) || w.next.test(behind)) return 'effective'
  return 'act'
}

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ş: 's',
  ğ: 'g',
  ç: 'c',
  ö: 'o',
  ü: 'u',
  ı: 'i',
}

/** Lower case, one letter for each letter, so that offsets stay. */
function plain(sentence: string): string {
  let out = ''
  for (let i = 0; i < sentence.length; i++) {
    const letter = sentence[i] ?? ''
    const lower = letter === 'İ' ? 'i' : letter.toLowerCase()
    const code = letter.charCodeAt(0)
    if (code >= 0x660 && code <= 0x669) out += String(code - 0x660)
    else out += LETTERS[lower] ?? (lower.length === 1 ? lower : letter)
  }
  return out
}
