import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { date, text } from '../src/chat/option.ts'
import { pageOf, readSkip, skipOption } from '../src/chat/page.ts'
import { shorten } from '../src/chat/shorten.ts'
import { snippetOf } from '../src/chat/snippet.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { UserError } from '../src/domain/errors.ts'
import { companyOption, theCompany } from './the-company.ts'
import { restrictionOption, theRestriction } from './wanted-options.ts'

/** Stories one answer shows. */
const ROWS = 8
/** Nobody looks for more; a page pasted by mistake is no question. */
const LONGEST_QUERY = 200

/** `/search "export ban" company:dji from:2021`: stories that were read, best match first. */
export default defineCommand({
  name: 'search',
  description: 'Search the stories that were read',
  visibility: 'private',
  who: 'everyone',
  options: {
    words: text({
      description: 'Words to look for; “a phrase” in quotes, - before what must not be there',
      required: true,
    }),
    company: companyOption('Only stories that name this company'),
    restriction: restrictionOption,
    from: date({ description: 'Published on this day or later, for example 2021-03-20', edge: 'first' }),
    to: date({ description: 'Published on this day or before, for example 2021-03-20' }),
    outlet: text({ description: 'Only stories of this outlet', suggest: (typed, bot) => bot.stories.outlets(typed) }),
    skip: skipOption,
  },

  async run({ options, caller }, bot) {
    const { words, from, to, outlet } = options
    if (!/[\p{L}\p{N}]/u.test(words)) throw new UserError('Type one or more words to search for.')
    if (words.length > LONGEST_QUERY) throw new UserError(`Type at most ${LONGEST_QUERY} characters to search for.`)
    if (from && to && from > to) throw new UserError(`from: (${from}) is after to: (${to}). Swap them.`)
    const company = options.company ? theCompany(options.company, caller.workspace, bot, 'search') : undefined
    const restriction = options.restriction === undefined ? undefined : theRestriction(options.restriction, bot)
    const skip = readSkip(options.skip)
    const filters = { company: company?.id, restriction: restriction?.id, from, to, outlet }
    const [{ hits, among, instead }, watched] = await Promise.all([
      bot.stories.search(caller.workspace, { words, ...filters, skip, limit: ROWS + 1 }),
      bot.coverage(caller.workspace),
    ])
    const narrowed = [
      company?.name,
      restriction && sayRestriction(restriction),
      outlet && shorten(outlet, 60),
      from && `from ${sayDate(from)}`,
      to && `to ${sayDate(to)}`,
    ].filter((said) => said !== undefined)
    const title = [`Stories with “${words}”`, ...narrowed].join(', ')
    const coverage = sayCoverage(watched, bot.now())
    const footer = `${among ? `Ranked among the ${among} newest stories that match. ` : ''}${coverage}`
    if (!hits.length) return { ...missed(words, skip, narrowed.length > 0, caller, bot), title, footer }

    const rows = hits.map((hit) => ({ ...hit, snippet: snippetOf(hit.text, instead ?? words) }))
    return pageOf({
      rows,
      skip,
      most: ROWS,
      call: {
        command: 'search',
        options: Object.fromEntries(
          Object.entries({ words: instead ?? words, ...filters }).flatMap(([name, value]) =>
            value ? [[name, value]] : [],
          ),
        ),
      },
      turn: { back: 'Back', on: 'More' },
      card: (shown) => ({
        title,
        tone: 'neutral',
        ...(instead && { body: `No story has these words as typed. These have “${instead}”.` }),
        fields: shown.map((hit, i) => ({
          label: `[${i + 1}] ${shorten(hit.title, 90) || 'Without a headline'}`,
          value: hit.snippet,
          highlighted: true,
        })),
        sources: shown.map((hit) => ({
          outlet: shorten(hit.outlet, 60),
          date: hit.published?.slice(0, 10) ?? null,
          title: '',
          url: hit.url && hit.url.length <= 600 ? hit.url : null,
        })),
        footer,
      }),
    })
  },
})

/** Nothing has the words: companies that are called so, and what else to try. */
function missed(words: string, skip: number, narrowed: boolean, caller: Caller, bot: Bot): Omit<Card, 'title'> {
  const near = skip ? [] : bot.companies.suggest(words, caller.workspace).slice(0, 3)
  const advice = narrowed ? ' Try it with fewer filters.' : ''
  return {
    tone: 'neutral',
    body: skip
      ? 'No more stories have these words.'
      : near.length
        ? `No story that was read has these words.${advice} Did you look for ${near.map(({ label }) => label).join(', ')}?`
        : `No story that was read has these words.${advice} Fewer or other words may find more.`,
    buttons: near.map(({ label, value }) => ({ label, call: { command: 'case', options: { company: value } } })),
  }
}
