import type { StoryWay } from '../src/chat/bot.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { inOrder, sayOutcome, sayPlace, saySecond } from '../src/chat/decision-words.ts'
import { sayCollected, sayDelivery } from '../src/chat/delivery-words.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import { text } from '../src/chat/option.ts'
import { LONGEST_ANSWER, lengthOf } from '../src/chat/page.ts'
import { byEvidence } from '../src/chat/sentence.ts'
import { shorten } from '../src/chat/shorten.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { type Decision, SECOND_READER } from '../src/domain/decision.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Destination } from '../src/domain/subscription.ts'

/** `/explain https://…`: the way of one story through Casewire, or why nothing was told. */
export default defineCommand({
  name: 'explain',
  description: 'The way of one story: read when, understood how, filed where, told whom, or why not',
  visibility: 'private',
  who: 'everyone',
  options: { link: text({ description: 'The address of the story', required: true }) },

  async run({ options, caller }, bot) {
    const way = await bot.stories.explain(options.link.trim(), caller.workspace)
    if (!way)
      throw new UserError(
        'No story with this address was read. It may come from an outlet that is not among the feeds; see /feeds.',
      )
    const nameOf = (id: string) => bot.companies.get(id)?.name ?? id
    const decisions = way.understanding?.decisions ?? []
    const bySecond = decisions.filter(({ family }) => family === SECOND_READER)
    const byRules = decisions.filter(({ family }) => family !== SECOND_READER)
    const mine = ({ destination }: { destination: Destination }) =>
      destination.platform === caller.platform && destination.workspace === caller.workspace
    const told = sayTold(way, mine)
    const filed = way.developments.map(
      ({ development }) => `${nameOf(development.company)}, ${sayDevelopment(development)}`,
    )
    const why = sayWhy(byRules, nameOf)
    const second = bySecond.map((decision) => saySecond(decision, nameOf))

    /** With at most so many lines of each kind. */
    const card = (most: number): Card => ({
      title: shorten(way.title, 200) || 'A story without a headline',
      tone: 'neutral',
      fields: [
        { label: 'Read', value: sayRead(way) },
        { label: 'Understood', value: shorten(sayUnderstood(way, nameOf), 400) },
        { label: 'Filed', value: filed.length ? saySome(filed, most) : way.filedAt ? 'Nowhere.' : 'Not yet.' },
        { label: 'Told', value: saySome(told, most) },
        ...(why.length ? [{ label: 'Why', value: saySome(why, most) }] : []),
        ...(second.length ? [{ label: 'Second reader', value: saySome(second, most) }] : []),
      ],
      sources: byStory(way),
    })
    const fitting = Array.from({ length: MOST }, (_, i) => card(MOST - i)).find(
      (one) => lengthOf(one) <= LONGEST_ANSWER,
    )
    return fitting ?? card(1)
  },
})

const MOST = 10
/** Characters of one line. */
const LINE = 240

const saySome = (lines: readonly string[], most: number) =>
  [
    ...lines.slice(0, most).map((line) => shorten(line, LINE)),
    ...(lines.length > most ? [`… and ${lines.length - most} more`] : []),
  ].join('\n')

const byStory = ({ outlet, published, title, url, rank }: StoryWay) =>
  byEvidence([{ story: '', outlet, published, title, url, rank }]).map(({ source }) => source)

function sayRead(way: StoryWay): string {
  const published = way.published ? `published ${sayDate(way.published)}, ` : 'without a date, '
  const [outlet, feed] = [shorten(way.outlet, 60), shorten(way.feed, 80)]
  return `${outlet} (rank ${way.rank}), ${published}first seen ${sayDate(way.firstSeenAt)} in ${feed}.`
}

function sayUnderstood({ understanding }: StoryWay, nameOf: (id: string) => string): string {
  if (!understanding) return 'Not yet.'
  if (!understanding.relevant) return 'Not about a restriction of a company we follow.'
  return `About ${understanding.subjects.map(nameOf).join(', ') || 'no company we follow'}${understanding.mentions.length ? `; names in passing: ${understanding.mentions.map(nameOf).join(', ')}` : ''}.`
}

/** The decisions in short, told ones first; `analyze --explain` has them in full. */
function sayWhy(decisions: readonly Decision[], nameOf: (id: string) => string): string[] {
  const shown = inOrder(decisions.filter((decision) => decision.outcome !== 'joined'))
  return shown.map((decision) => {
    const by = [sayPlace(decision), decision.family].filter(Boolean).join('; ')
    return `${sayOutcome(decision, nameOf)}${by ? ` [${by}]` : ''}`
  })
}

function sayTold(way: StoryWay, mine: (place: { destination: Destination }) => boolean): string[] {
  const deliveries = way.developments.flatMap((one) => one.deliveries).filter(mine)
  const collected = way.developments.flatMap((one) => one.collected).filter(mine)
  if (deliveries.length || collected.length) return [...deliveries.map(sayDelivery), ...collected.map(sayCollected)]
  if (!way.filedAt) return ['Nobody yet: it is still to be understood.']
  if (!way.developments.length) return ['Nobody: it holds nothing to tell.']
  return [
    way.history
      ? 'Nobody: it came with the first read of its feed or from an archive, which is filed as history.'
      : 'Nobody here: what it tells was known, or no subscription here wanted it.',
  ]
}
