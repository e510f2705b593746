import { defineCommand } from '../src/chat/command.ts'
import { namesOf, sayCorrected, sayTakenOut } from '../src/chat/correction-words.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { sayDevelopment, sayDifferences, sayPending } from '../src/chat/development-words.ts'
import { date } from '../src/chat/option.ts'
import { drawingOf } from '../src/chat/picture.ts'
import { createSources } from '../src/chat/sources.ts'
import { STATUS_WORDS, sayStanding } from '../src/chat/status-words.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { companyOption, theCompany } from './the-company.ts'

/** `/timeline xiaomi`: everything that happened, dated, each line with its sources. */
export default defineCommand({
  name: 'timeline',
  description: 'Everything that happened in a company’s cases, with dates and sources',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company, by any of its names or its ticker', true),
    'as-of': date({ description: 'As it stood on this day, for example 2021-03-20' }),
  },

  async run({ options, caller }, bot) {
    const company = theCompany(options.company, caller.workspace, bot, 'timeline')
    const files = await bot.cases.of(company.id, caller.workspace, options['as-of'])
    const sources = createSources(20)
    const until = options['as-of'] ?? bot.now().toISOString().slice(0, 10)
    const drawing = drawingOf(company, files, { until, labelOf: (id) => sayRestriction(bot.restriction(id)) })
    return {
      title: `${company.name}: timeline${options['as-of'] ? `, as of ${sayDate(options['as-of'])}` : ''}`,
      tone: STATUS_WORDS[files[0]?.standing.status ?? 'no_restriction_found'].tone,
      ...(files.length ? {} : { body: 'No restriction found in our sources. This is not a clearance.' }),
      fields: files.map((file) => ({
        label: sayRestriction(bot.restriction(file.restriction)),
        value: [
          ...file.developments.map((development) =>
            [sayDevelopment(development), sources.marks(development), sayCorrected(development, namesOf(bot))]
              .filter(Boolean)
              .join(' '),
          ),
          ...(file.takenOut ?? []).map((development) => sayTakenOut(development, namesOf(bot))),
          ...file.standing.pending.map(sayPending),
          ...sayDifferences(file.developments),
          `Now: ${sayStanding(
            file.standing,
            file.developments.find(({ id }) => id === file.standing.decidedBy),
          )}`,
        ].join('\n'),
      })),
      sources: sources.list,
      ...(drawing && { picture: bot.picture(drawing) }),
      buttons: [{ label: 'Where it stands', call: { command: 'case', options: { company: company.id } } }],
      footer: sayCoverage(await bot.coverage(), bot.now()),
    }
  },
})
