import { DAY, type Dated, hasBegun, iso, roleOf } from './dated.ts'
import type { Anchor } from './english-anchors.ts'

/** The day that a weekday, "yesterday" or "three days ago" means in a story of the day `published`; null where it counts from elsewhere. */
export function relativeDay(sentence: string, anchor: Anchor, published: string): Dated | null {
  const isDayBefore =
    anchor.word.toLowerCase() === 'yesterday' &&
    DAY_BEFORE.test(sentence.slice(Math.max(0, anchor.start - 20), anchor.start))
  const start = isDayBefore ? sentence.lastIndexOf('day before', anchor.start) : anchor.start
  const before = sentence.slice(Math.max(0, start - 100), start)
  const behind = sentence.slice(anchor.end, anchor.end + 40)
  const told = roleOf(before, behind)
  // "After yesterday's finding": a day that has been.
  const role = /^['’]s\b/.test(behind) && told === 'effective' ? 'act' : told
  const noon = Date.parse(`${published.slice(0, 10)}T12:00:00Z`)
  const days =
    anchor.kind === 'weekday'
      ? weekdaysBack(anchor, before.slice(-30), behind, new Date(noon).getUTCDay(), hasBegun(before) ? 'act' : role)
      : isDayBefore
        ? 2
        : daysBack(anchor, before)
  if (days === null || (days < 0 && anchor.kind === 'day' && role === 'act')) return null
  return { start, end: anchor.end, role, date: iso(new Date(noon - days * DAY)), precision: 'day' }
}

const DAY_BEFORE = /\bday before\s+$/
const COUNTS = 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen'
const NUMBERS = COUNTS.split('|')
const DAYS_AGO = new RegExp(`(?<vague>\\b\\p{L}+\\s+)?\\b(?<count>${COUNTS}|\\d{1,2})\\s+days?\\s+$`, 'iu')
// "About ten days ago", "more than three days ago": some day near it.
const VAGUE = /^(?:about|around|some|roughly|nearly|almost|over|than|least|approximately)\s$/i

function daysBack({ value }: Anchor, before: string): number | null {
  if (!Number.isNaN(value)) return value
  const { vague = '', count } = DAYS_AGO.exec(before)?.groups ?? {}
  if (!count || VAGUE.test(vague)) return null
  return Number(count) || Math.max(1, NUMBERS.indexOf(count.toLowerCase()))
}

// "The following Monday", "that Friday", "the Friday before": counted from another day.
const COUNTED =
  /\b(?:the (?:following|next|previous|preceding|same)|that|the previous week['’]s|a subsequent|every|each)\s+$/i
const COUNTED_BEHIND = /^\s+(?:before|after|earlier|later|prior)\b/i
// Days that are names: "Black Friday", "Sunday Times".
const NAME_AHEAD = /\b(?:black|cyber|good|super|easter|palm|ash|bloody|fat|casual|mail on)\s+$/i
const NAME_BEHIND =
  /^\s+(?:times|telegraph|express|mirror|mail|post|herald|star|independent|guardian|business post|world)\b/i
const EASTERN = /^[^.;]{0,12}\b(?:Beijing|China|Hong Kong|Taipei|Taiwan|Tokyo|Japan|Singapore|Seoul|Moscow) time\b/i
const SMALL_HOURS = /\b(?:early|morning|dawn|small hours)\b/i

/** How many days ago a weekday was: the last one past, unless the words beside it say otherwise. */
function weekdaysBack(
  { word, value }: Anchor,
  before: string,
  behind: string,
  today: number,
  role: Dated['role'],
): number | null {
  // "Sun shares", "sat on the board", "Wed."
  if (word.length < 6 && !(/^\p{Lu}\p{Ll}/u.test(word) && /\bon\s+$/i.test(before))) return null
  if (COUNTED.test(before) || NAME_AHEAD.test(before) || NAME_BEHIND.test(behind)) return null
  if (COUNTED_BEHIND.test(behind) && /\bthe\s+$/i.test(before)) return null
  const days = (today - value + 7) % 7
  if (
    /\b(?:next|coming|upcoming|this coming)\s+$/i.test(before) ||
    /^ (?:next week|a week from now|week)\b/i.test(behind)
  )
    return days - 7
  if (role === 'until' || role === 'effective') return -((7 - days) % 7 || 7)
  if (/^,? (?:of )?last week\b/i.test(behind) || /\blast week,? (?:on )?(?:late |early )?$/i.test(before))
    return ((today + 6) % 7) + 7 - ((value + 6) % 7)
  if (/^,? (?:a )?week ago\b/i.test(behind)) return days + 7
  // "Last Friday" in a story of Friday is not today's.
  if (days === 0 && /\b(?:last|past)\s+$/i.test(before)) return 7
  // The small hours in the East are the day before where the act was done.
  const early = EASTERN.test(behind) && SMALL_HOURS.test(`${before.slice(-12)}${word}${behind.slice(0, 12)}`)
  return days + (early ? 1 : 0)
}
