import type { Bot, Subscribed } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import { choice } from '../src/chat/option.ts'
import { createSources } from '../src/chat/sources.ts'
import { sayNext, sayQuiet, sayWanted, sayWhenThere } from '../src/chat/subscription-words.ts'
import { sayCountry } from '../src/domain/country.ts'
import { UserError } from '../src/domain/errors.ts'
import type { PlaceSettings } from '../src/domain/place-settings.ts'
import type { Subscription, Wanted } from '../src/domain/subscription.ts'
import { sayKinds } from '../src/domain/subscription-kinds.ts'
import { mentionOption, theMention, thePlace, theWhen, whenOption, whereOption } from './manner-options.ts'
import { companyOption, theCompany } from './the-company.ts'
import {
  countryOption,
  kindsOption,
  restrictionOption,
  theCountry,
  theKinds,
  theRestriction,
} from './wanted-options.ts'

/** Days and lines of the sample. */
const SAMPLE_DAYS = 30
const SAMPLE_LINES = 5

/** `/subscribe xiaomi kinds:court when:"daily 08:00"`: this channel is told of each new development once, as it wants. */
export default defineCommand({
  name: 'subscribe',
  description: 'Be told of new developments here, each once: of a company, a restriction, a country, or all',
  visibility: 'public',
  who: 'everyone',
  options: {
    company: companyOption('Company, or “all”'),
    restriction: restrictionOption,
    country: countryOption,
    kinds: kindsOption,
    when: whenOption,
    where: whereOption,
    mention: mentionOption,
    threads: choice({
      description: 'Put what follows in a case under its first post',
      choices: { on: 'On', off: 'Off' },
    }),
  },

  async run({ options, caller }, bot) {
    const wanted = theWanted(options, caller, bot)
    const { place, name } = await thePlace(options.where, caller, bot)
    const settings = (await bot.settings.of(place)).holds
    const mention = options.mention && (await theMention(options.mention, caller, bot))
    if (mention && options.where && place.workspace !== caller.workspace)
      throw new UserError(`${mention.name} are not in ${name}. Leave mention out.`)
    const manner = {
      ...(options.when && { when: theWhen(options.when, settings.digestAt) }),
      ...(options.mention && { mention: mention || null }),
      ...(options.threads && { threads: options.threads === 'on' }),
    }
    const subscribed = await bot.subscriptions.add({ ...wanted, ...manner }, place, caller)
    return subscribedCard(subscribed, { where: name, settings, caller, bot })
  },
})

interface Asked {
  company?: string | undefined
  restriction?: string | undefined
  country?: string | undefined
  kinds?: string | undefined
}

/** What was asked for, checked. Throws UserError when it is nothing, or nothing that can ever be. */
function theWanted({ company: name, restriction, country, kinds }: Asked, caller: Caller, bot: Bot): Wanted {
  if (!name && !restriction && !country)
    throw new UserError('Subscribe to what? Name a company, “all”, a restriction or a country.', {
      suggestions: ['subscribe company:all'],
    })
  const isAll = !name || ['all', 'everything', '*'].includes(name.trim().toLowerCase())
  const company = isAll ? undefined : theCompany(name, caller.workspace, bot, 'subscribe')
  const code = country ? theCountry(country) : null
  if (company?.country && code && company.country !== code)
    throw new UserError(
      `${company.name} is from ${sayCountry(company.country)}, so nothing would ever be told with country:${code}. Leave one of them out.`,
    )
  return {
    company: company?.id ?? 'all',
    restriction: restriction ? theRestriction(restriction, bot).id : null,
    country: code,
    kinds: kinds ? theKinds(kinds) : [],
  }
}

interface Shown {
  where: string
  settings: PlaceSettings
  caller: Caller
  bot: Bot
}

/** What was understood, word for word, and what it would have brought. */
async function subscribedCard(
  { subscription, change }: Subscribed,
  { where, settings, caller, bot }: Shown,
): Promise<Card> {
  const what = sayWanted(subscription, bot)
  const said = { added: 'Subscribed to', changed: 'Subscription changed:', same: 'Already subscribed to' }[change]
  const sample = await sampleOf(subscription, bot)
  return {
    title: `${said} ${what}`,
    tone: 'neutral',
    body: [
      `Each new development is told ${where === 'here' ? 'here' : `in ${where}`} once, however many outlets report it. What is known already is not repeated.`,
      sample.body,
    ].join('\n\n'),
    fields: understood(subscription, { where, settings, caller, bot }),
    sources: sample.sources,
    buttons: [
      ...(subscription.company === 'all'
        ? []
        : [{ label: 'Where it stands', call: { command: 'case', options: { company: subscription.company } } }]),
      ...(where === 'here'
        ? [{ label: 'Unsubscribe', call: { command: 'unsubscribe', options: { company: subscription.id } } }]
        : []),
    ],
  }
}

function understood(subscription: Subscription, { where, settings, caller, bot }: Shown): NonNullable<Card['fields']> {
  const { when, mention, threads, kinds } = subscription
  const next = sayNext(when, settings, bot.now())
  return [
    { label: 'Kinds', value: sayKinds(kinds) },
    { label: 'When', value: sayWhenThere(when, settings) + (next ? `, next on ${next}` : '') },
    { label: 'Where', value: where },
    ...(mention && caller.manager ? [{ label: 'Calls', value: mention.name }] : []),
    ...(threads ? [{ label: 'Threads', value: 'what follows in a case stands under its first post' }] : []),
    ...(settings.quiet ? [{ label: 'Quiet hours', value: sayQuiet(settings) }] : []),
  ]
}

async function sampleOf(subscription: Subscription, bot: Bot): Promise<Required<Pick<Card, 'body' | 'sources'>>> {
  const recent = await bot.subscriptions.recent(subscription, subscription.home, SAMPLE_DAYS)
  if (!recent.length) return { body: `It would have brought nothing in the last ${SAMPLE_DAYS} days.`, sources: [] }
  const sources = createSources(SAMPLE_LINES)
  const lines = recent.slice(0, SAMPLE_LINES).map((development) => {
    const name = bot.companies.get(development.company)?.name ?? development.company
    return `– ${name}, ${sayDevelopment(development)} ${sources.marks(development, 1)}`.trim()
  })
  const more = recent.length > SAMPLE_LINES ? [`… and ${recent.length - SAMPLE_LINES} more.`] : []
  const count = recent.length === 1 ? '1 post' : `${recent.length} posts`
  return {
    body: [`In the last ${SAMPLE_DAYS} days it would have brought ${count}:`, ...lines, ...more].join('\n'),
    sources: sources.list,
  }
}
