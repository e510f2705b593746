import type { CalendarWords } from './calendar-words.ts'
import { type Dated, pad, yearFor } from './dated.ts'
import { before, inWeekBefore, lastDay, near, weekBefore } from './days-past.ts'
import { back } from './long-ago.ts'

// Before a month or a year without its day.
const IN =
  "(?:en|em|in|a|à|au|în|din|desde|depuis|da|dal|de|del|du|dès|d['’]|nel|fin|fine|finales|final|fins|début|inizio|inicio|início|mediados|mi|metà|mes|mois|mese|mês|luna|début|lo|scorso|pasado|último|dernier)"

// "A segunda instância", "a quarta turma" are no days.
const NOT_ORDINAL =
  '(?!\\s+(?:inst[âa]ncia|turma|vez|maior|parte|vara|câmara|região|fase|seção|secção|etapa|rodada|geração|empresa))'

type Groups = Readonly<Record<string, string | undefined>>
/** What a form found means, with the words beside it. */
export type Read = (groups: Groups, published: string | null, role: Dated['role'], around: string) => string | null

/** The forms in which a language tells a day, a month or a year, the fullest first, and how each is read. */
export function patternsOf(words: CalendarWords): readonly (readonly [RegExp, Read])[] {
  const whole = (body: string) => new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'giu')
  const of = `\\s+(?:(?:${words.of})['’\\s]\\s*)?`
  const month = `(?<month>${words.months.join('|')})`
  const year = '(?<year>(?:19|20)\\d\\d)'
  const weekday = `(?<weekday>${words.weekdays.join('|')})`
  const monthOf = (text: string | undefined) => indexOf(words.months, text) + 1
  const relative: readonly (readonly [string, number])[] = [
    [words.dayBefore, 2],
    [words.yesterday, 1],
    [words.today, 0],
  ]
  const numbers = words.numbers.join('|')
  const opener = words.before ?? IN
  const monthFirst: readonly (readonly [RegExp, Read])[] = words.monthFirst
    ? [
        [
          whole(`(?:${year}\\.?(?:\\s+év)?\\s+)?${month}\\s+(?<day>\\d{1,2})(?:\\.|-?[aáeéi]\\p{L}*|-j[ae])?(?!-?ig)`),
          (g, published, role, around) => dated(g, monthOf(g.month), published, role, around, words),
        ],
        [
          whole(`(?:${year}\\.?\\s+)?${month}(?:ban|ben|ában|jában|ig|tól|től|i)?`),
          (g, published, role) => {
            const found = g.year ? Number(g.year) : yearFor(published, monthOf(g.month), null, role)
            return found === null ? null : `${found}-${pad(monthOf(g.month))}`
          },
        ],
        [whole(`${year}-?(?:ban|ben|ban|es|as|ös|os|től|tól)`), (g) => g.year ?? null],
      ]
    : []
  return [
    ...monthFirst,
    [whole('(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:19|20)\\d\\d)'), (g) => day(g.year, g.month, g.day)],
    [whole('(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)'), (g) => day(g.year, g.month, g.day)],
    [
      whole(
        `(?:(?:${words.weekdays.join('|')})\\s*[,(]?\\s*(?:(?:día|dia|le|il|el|dem|den)\\s+)?)?(?<day>\\d{1,2})(?:\\s*(?:º|°|er|ero|\\.º|\\.)|-?го|-е)?${of}${month}\\.?(?:,?${of}${year}${words.yearWord ? `(?:${words.yearWord})?` : ''})?`,
      ),
      (g, published, role, around) => dated(g, monthOf(g.month), published, role, around, words),
    ],
    [
      whole(
        `${weekday}(?:\\s+(?:${words.of}))?,?\\s+(?:(?:día|dia|le|il|el|zi)\\s+)?\\(?(?<day>\\d{1,2})(?:º|er)?(?!\\s*(?:${words.of})?\\s*(?:\\p{L}|%|\\d))\\)?`,
      ),
      (g, published) => (published ? lastDay(published, Number(g.day)) : null),
    ],
    [
      whole(`${weekday}\\s+${words.ofLastWeek ? `(?:${words.ofLastWeek})` : '(?!)'}`),
      (g, published) => (published ? inWeekBefore(published, indexOf(words.weekdays, g.weekday)) : null),
    ],
    [
      whole(`${weekday}${NOT_ORDINAL}`),
      (g, published, role, around) => {
        if (!published) return null
        const at = indexOf(words.weekdays, g.weekday)
        const found = near(published, at, role !== 'act' || says(words.next, around))
        return found === published.slice(0, 10) && says(words.last, around) ? before(published, 7) : found
      },
    ],
    ...relative.map(([text, back]): readonly [RegExp, Read] => [
      whole(text),
      (_, published) => (published ? before(published, back) : null),
    ]),
    [
      whole(words.ago.replaceAll('#', `(?<count>\\d{1,2}|${numbers})`)),
      (g, published) => {
        const back = Number(g.count) || indexOf(words.numbers, g.count) + 1
        return published && back ? before(published, back) : null
      },
    ],
    [
      whole(words.lastWeek),
      (_, published) => {
        if (!published) return null
        // A week that lies in one month says which; a week across two does not.
        const [from, to] = weekBefore(published)
        return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null
      },
    ],
    ...longAgo(words),
    [
      whole(`(?:${words.onDay})\\s+(?<day>\\d{1,2})(?![\\p{L}\\d%]|[.,/-]\\d|\\s*(?:%|€|\\$))`),
      (g, published) => (published ? lastDay(published, Number(g.day)) : null),
    ],
    [whole(words.thisMonth), (_, published) => published?.slice(0, 7) ?? null],
    [
      whole(words.lastMonth),
      (_, published) => (published ? before(`${published.slice(0, 8)}01`, 1).slice(0, 7) : null),
    ],
    [whole(words.lastYear), (_, published) => (published ? String(Number(published.slice(0, 4)) - 1) : null)],
    [whole(`${month}${of}${year}`), (g) => `${g.year}-${pad(monthOf(g.month))}`],
    [
      new RegExp(
        `(?<![\\p{L}\\d])${opener}\\s+(?:\\p{L}+\\s+)?(?<month>${words.months.join('|').replaceAll(')?', ')')})(?![\\p{L}\\d])(?!\\s+(?:mult|mari|mic|puțin|bun|sus|jos|ales|târziu))`,
        'giu',
      ),
      (g, published, role, around) => {
        const at = monthOf(g.month)
        if (says(words.lastYear, around) && published) return `${Number(published.slice(0, 4)) - 1}-${pad(at)}`
        const found = yearFor(published, at, null, says(words.next, around) ? 'until' : role)
        return found === null ? null : `${found}-${pad(at)}`
      },
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?:${opener}|de|del|du|do|di|dal|desde|depuis|anno|año|ano|année|anul)\\s+(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\d/]|-\\d)`,
        'giu',
      ),
      (g) => g.year ?? null,
    ],
    ...(words.yearWord ? [[whole(`${year}${words.yearWord}`), (g: Groups) => g.year ?? null] as const] : []),
  ]
}

/** `hace dos semanas`, `vor zwei Jahren`: the month or year, where that much is sure. */
function longAgo(words: CalendarWords): (readonly [RegExp, Read])[] {
  const whole = (body: string) =>
    new RegExp(
      `(?<![\\p{L}\\d])(?:${body.replaceAll('#', `(?:\\d{1,2}|${words.numbers.join('|')}|(?:un|une|una|um|uma|o|ein|einem|einer))`)})(?![\\p{L}\\d])`,
      'giu',
    )
  const counted = (text: string) => {
    const number = new RegExp(`\\d{1,2}|(?<!\\p{L})(?:${words.numbers.join('|')})(?!\\p{L})`, 'iu').exec(text)?.[0]
    return Number(number) || indexOf(words.numbers, number) + 1 || 1
  }
  const units = [
    ['week', words.agoWeeks],
    ['month', words.agoMonths],
    ['year', words.agoYears],
  ] as const
  return [
    ...units.map(([unit, form]): readonly [RegExp, Read] => [
      whole(form),
      (g, published) => (published ? back(published, counted(g[0] ?? ''), unit) : null),
    ]),
    [whole(words.thisWeek), (_, published) => (published ? back(published, 0, 'week') : null)],
  ]
}

function dated(
  g: Groups,
  month: number,
  published: string | null,
  role: Dated['role'],
  around: string,
  words: CalendarWords,
) {
  const number = Number(g.day)
  if (!number || number > 31 || !month) return null
  if (g.year) return day(g.year, String(month), g.day)
  if (says(words.lastYear, around) && published)
    return day(String(Number(published.slice(0, 4)) - 1), String(month), g.day)
  const year = yearFor(published, month, number, says(words.next, around) ? 'until' : role)
  return year === null ? null : day(String(year), String(month), g.day)
}

const known = new Map<string, RegExp>()

function compiled(body: string): RegExp {
  const pattern = known.get(body) ?? new RegExp(body, 'iu')
  known.set(body, pattern)
  return pattern
}

const says = (list: string, around: string) => compiled(`(?<!\\p{L})(?:${list})(?!\\p{L})`).test(around)

const indexOf = (list: readonly string[], text: string | undefined) =>
  list.findIndex((form) => compiled(`^(?:${form})$`).test(text ?? ''))

function day(year: string | undefined, month: string | undefined, number: string | undefined): string | null {
  const [m, d] = [Number(month), Number(number)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${pad(m)}-${pad(d)}` : null
}
