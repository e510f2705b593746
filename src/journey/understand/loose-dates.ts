import { DAY, type Dated, iso, pad, roleOf } from './dated.ts'
import { back } from './long-ago.ts'

const YEAR = /\b(?:19|20)\d\d\b/g

// What stands before a year that is one: "in 2019", not "Section 2019".
const OF_YEAR =
  /\b(?:in|since|of|early|late|mid|during|back in|end of|start of|beginning of|q[1-4]|as early as|summer|spring|autumn|fall|winter)[ -]$/i

// "Its 2019 listing": the year by which an act is called.
const OWNER = /(?:\b(?:the|its|their|a|this)|['’]s) $/i
const CALLED =
  /^ (?:[a-z-]+ )?(?:designation|listing|order|ruling|ban|blacklisting|injunction|settlement|decision|sanctions|indictment|plea|deal)\b/i

const NO_YEAR = /fiscal year $|(?:act|law|code|convention|regulations?|amendments?|protocol) of $|no\. $/i

const RELATIVE =
  /\b(?:(?<thisMonth>earlier (?:this|in the) month|this month)|(?<lastMonth>last month|the previous month(?= alone)))\b|\b(?:(?<thisYear>(?:earlier |late |early )?this year)|(?<lastYear>(?:late |early )?last year))\b|\b(?<thisWeek>(?:earlier |later )?this week|in recent days)\b|\b(?<today>(?:early |late |later |earlier )?this (?:morning|afternoon|evening)|tonight|(?:a few |several |some )?hours ago)\b|\b(?<lastNight>(?:late |early )?last night)\b|\b(?<lastWeek>(?:late |early )?last week)(?!['’]s)\b|\b(?<weekend>(?:over|at|on|during) the weekend|last weekend|(?:over|at) the (?:past|last) weekend)\b|\b(?:(?<vague>nearly|almost|over|more than|about|around|some|roughly|less than|under|at least|just over|just under)\s+)?(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|couple of)\s+(?<unit>week|month|year)s?\s+ago\b/gi

const NUMBERS = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const counted = (word: string) =>
  Number(word) || (/couple/i.test(word) ? 2 : Math.max(1, NUMBERS.indexOf(word.toLowerCase()) - 1))

/** Weeks, months and years told by their distance from the story. */
function relative(groups: Readonly<Record<string, string | undefined>>, published: string): string | null {
  const [y = 0, m = 0] = published.split('-').map(Number)
  const noon = Date.parse(`${published.slice(0, 10)}T12:00:00Z`)
  if (groups.today) return published.slice(0, 10)
  if (groups.lastNight) return iso(new Date(noon - DAY))
  if (groups.thisMonth) return `${y}-${pad(m)}`
  if (groups.lastMonth) return back(published, 1, 'month')
  if (groups.thisYear) return String(y)
  if (groups.lastYear) return String(y - 1)
  if (groups.thisWeek) return back(published, 0, 'week')
  const monday = noon - ((new Date(noon).getUTCDay() + 6) % 7) * DAY
  if (groups.lastWeek) return oneMonth(monday - 7 * DAY, monday - DAY)
  const sunday = noon - new Date(noon).getUTCDay() * DAY
  if (groups.weekend) return oneMonth(sunday - DAY, sunday)
  const unit = (groups.unit ?? '').toLowerCase() as 'week' | 'month' | 'year'
  // "Nearly two years ago" may be either year.
  if (groups.vague && unit !== 'week') return null
  return back(published, counted(groups.count ?? ''), unit)
}

function oneMonth(from: number, to: number): string | null {
  const [first, last] = [iso(new Date(from)).slice(0, 7), iso(new Date(to)).slice(0, 7)]
  return first === last ? first : null
}

/** "On the 12th": the last one that is past. */
const NTH =
  /\b(?:on|of) the (?<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:of )?(?:\p{Lu}|floor|day|anniversary|session|circuit|round|package|time|amendment|century|place|district))/gu

function nth(sentence: string, published: string): Dated[] {
  const [y = 0, m = 0, d = 0] = published.slice(0, 10).split('-').map(Number)
  return [...sentence.matchAll(NTH)].map((match) => {
    const day = Number(match.groups?.day)
    const month = day <= d ? `${y}-${pad(m)}` : (back(published, 1, 'month') ?? '')
    const [start, end] = [match.index, match.index + match[0].length]
    return {
      start,
      end,
      role: roleOf(sentence.slice(0, start)),
      date: `${month}-${pad(day)}`,
      precision: 'day' as const,
    }
  })
}

/** Bare years, and weeks, months and years told by their distance. */
export function looseDates(sentence: string, published: string | null): Dated[] {
  const out: Dated[] = []
  for (const { 0: date, index: start } of sentence.matchAll(YEAR)) {
    const before = sentence.slice(Math.max(0, start - 24), start)
    const behind = sentence.slice(start + 4, start + 50)
    if (/^\s*[/-]\d/.test(behind) || NO_YEAR.test(before)) continue
    const place = { start, end: start + 4, date, precision: 'year' as const }
    if (OF_YEAR.test(before)) out.push({ ...place, role: roleOf(before) })
    else if (OWNER.test(before) && CALLED.test(behind)) out.push({ ...place, role: 'attribute' })
  }
  if (!published) return out
  for (const match of /week|month|year|recent|morning|afternoon|evening|night|hours/i.test(sentence)
    ? sentence.matchAll(RELATIVE)
    : []) {
    const date = relative(match.groups ?? {}, published)
    const [start, end] = [match.index, match.index + match[0].length]
    // "Earlier this week on Tuesday" and "Tuesday last week" name their day.
    if (date)
      out.push({
        start,
        end,
        date,
        precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
        role: 'act',
      })
  }
  return /\bthe \d/.test(sentence) ? [...out, ...nth(sentence, published)] : out
}
