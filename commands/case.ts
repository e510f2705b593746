import type { Bot, CaseFile } from '../src/chat/bot.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { sayDevelopment, sayDifferences, sayPending } from '../src/chat/development-words.ts'
import { date } from '../src/chat/option.ts'
import { createSources } from '../src/chat/sources.ts'
import { STATUS_WORDS, sayStanding } from '../src/chat/status-words.ts'
import { sayDate } from '../src/domain/calendar.ts'
import type { Measure } from '../src/domain/case.ts'
import type { Company } from '../src/domain/company.ts'
import { isTalk } from '../src/domain/development-type.ts'
import { companyOption, theCompany } from './the-company.ts'

/** Rows of the timeline an answer shows; `/timeline` shows them all. */
const LATEST = 5

/** `/case xiaomi as-of:2021-03-20`: where a company stands, since when, and who says so. */
export default defineCommand({
  name: 'case',
  description: 'Where a company stands today, since when, and who says so',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company, by any of its names or its ticker', true),
    'as-of': date({ description: 'As it stood on this day, for example 2021-03-20' }),
  },

  async run({ options, caller }, bot) {
    const company = theCompany(options.company, caller.workspace, bot)
    const asOf = options['as-of']
    const files = await bot.cases.of(company.id, caller.workspace, asOf)
    const coverage = sayCoverage(await bot.coverage(), bot.now())
    const [first] = files
    if (!first) return nothingFound(company, asOf, coverage)
    return files.length === 1
      ? oneCase(company, first, asOf, coverage, bot)
      : severalCases(company, files, asOf, coverage, bot)
  },
})

function oneCase(company: Company, file: CaseFile, asOf: string | undefined, coverage: string, bot: Bot): Card {
  const sources = createSources()
  const restriction = bot.restriction(file.restriction)
  const decider = deciderOf(file)
  const news = file.developments.filter((development) => !isTalk(development.type))
  const last = news.at(-1)
  const rows = news.slice(-LATEST).reverse()
  const paragraphs = [
    `${sayStanding(file.standing, decider)} ${decider ? sources.marks(decider, 4) : ''}`.trim(),
    file.standing.confirmed ? '' : 'Nobody with authority has confirmed it in our sources; check before relying on it.',
    last && last !== decider ? `Last: ${sayDevelopment(last)} ${sources.marks(last)}` : '',
    file.standing.resolutionPending ? 'An end is agreed or proposed, but not ordered.' : '',
    ...file.standing.pending.map(sayPending),
    ...sayDifferences(news),
  ]
  return {
    title: `${company.name}${asOf ? `, as of ${sayDate(asOf)}` : ''}`,
    tone: STATUS_WORDS[file.standing.status].tone,
    body: paragraphs.filter(Boolean).join('\n\n'),
    fields: [
      { label: 'Restriction', value: sayRestriction(restriction) },
      ...(restriction?.practice ? [{ label: practiceLabel(file.standing.measure), value: restriction.practice }] : []),
      { label: 'Timeline', value: rows.map((row) => `${sayDevelopment(row)} ${sources.marks(row)}`.trim()).join('\n') },
    ],
    sources: sources.list,
    buttons: nextSteps(company),
    footer: coverage,
  }
}

function severalCases(
  company: Company,
  files: readonly CaseFile[],
  asOf: string | undefined,
  coverage: string,
  bot: Bot,
): Card {
  const sources = createSources()
  return {
    title: `${company.name}: ${files.length} cases${asOf ? `, as of ${sayDate(asOf)}` : ''}`,
    tone: STATUS_WORDS[files[0]?.standing.status ?? 'unknown'].tone,
    fields: files.slice(0, 12).map((file) => {
      const decider = deciderOf(file)
      return {
        label: sayRestriction(bot.restriction(file.restriction)),
        value: [
          `${sayStanding(file.standing, decider)} ${decider ? sources.marks(decider) : ''}`.trim(),
          ...file.standing.pending.map(sayPending),
          ...sayDifferences(file.developments),
        ].join('\n'),
      }
    }),
    sources: sources.list,
    buttons: nextSteps(company),
    footer: coverage,
  }
}

const nothingFound = (company: Company, asOf: string | undefined, coverage: string): Card => ({
  title: `${company.name}${asOf ? `, as of ${sayDate(asOf)}` : ''}`,
  tone: 'neutral',
  body: 'No restriction found in our sources. This is not a clearance.',
  buttons: nextSteps(company),
  footer: coverage,
})

const nextSteps = (company: Company) => [
  { label: 'Subscribe here', call: { command: 'subscribe', options: { company: company.id } } },
  { label: 'Timeline', call: { command: 'timeline', options: { company: company.id } } },
]

/** What a restriction forbids is said of now only while it binds. */
function practiceLabel(measure: Measure): string {
  if (measure === 'in_force' || measure === 'partially_lifted') return 'In practice'
  return measure === 'announced' || measure === 'threatened' || measure === 'suspended'
    ? 'When in force'
    : 'While in force'
}

const deciderOf = (file: CaseFile) =>
  file.developments.find((development) => development.id === file.standing.decidedBy)
