import type { Bot, CaseFile } from '../src/chat/bot.ts'
import type { Call } from '../src/chat/call.ts'
import type { Card } from '../src/chat/card.ts'
import {
  correctedSentence,
  differenceSentences,
  lastSentence,
  newsOf,
  pendingSentences,
  practiceLabel,
  practiceSentence,
  rowSentence,
  statusSentence,
  takenOutSentences,
} from '../src/chat/case-sentences.ts'
import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { inFields } from '../src/chat/in-fields.ts'
import { date } from '../src/chat/option.ts'
import { pageOf, readSkip, skipOption } from '../src/chat/page.ts'
import { numberSources } from '../src/chat/sentence.ts'
import { STATUS_WORDS } from '../src/chat/status-words.ts'
import { titleAsOf } from '../src/chat/title.ts'
import type { Company } from '../src/domain/company.ts'
import type { Restriction } from '../src/domain/restriction.ts'
import { sayCorrectedAway } from './corrected-away.ts'
import { companyOption, theCompany } from './the-company.ts'
import { restrictionOption, theRestriction } from './wanted-options.ts'

/** Rows of the timeline an answer shows, and cases where there are several; the pages after it show the rest. */
const ROWS = 5
const CASES = 8

/** `/case xiaomi as-of:2021-03-20`: where a company stands, since when, and who says so. */
export default defineCommand({
  name: 'case',
  description: 'Where a company stands today, since when, and who says so',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company, by any of its names or its ticker', true),
    'as-of': date({ description: 'As it stood on this day, for example 2021-03-20' }),
    restriction: restrictionOption,
    skip: skipOption,
  },

  async run({ options, caller }, bot) {
    const company = theCompany(options.company, caller.workspace, bot)
    const asOf = options['as-of']
    const restriction = options.restriction === undefined ? undefined : theRestriction(options.restriction, bot)
    const [all, coverage] = await Promise.all([
      bot.cases.of(company.id, caller.workspace, asOf),
      bot.coverage(caller.workspace),
    ])
    const files = restriction ? all.filter((file) => file.restriction === restriction.id) : all
    const ask: Ask = {
      company,
      asOf,
      skip: readSkip(options.skip),
      call: {
        command: 'case',
        options: {
          company: company.id,
          ...(asOf && { 'as-of': asOf }),
          ...(restriction && { restriction: restriction.id }),
        },
      },
      footer: sayCoverage(coverage, bot.now()),
    }
    const [first] = files
    if (!first) return nothingFound(ask, restriction, await sayCorrectedAway(company, caller, bot))
    return files.length === 1 ? oneCase(ask, first, bot) : severalCases(ask, files, bot)
  },
})

interface Ask {
  company: Company
  asOf: string | undefined
  skip: number
  call: Call
  footer: string
}

function oneCase({ company, asOf, skip, call, footer }: Ask, file: CaseFile, bot: Bot): Card {
  const restriction = bot.restriction(file.restriction)
  const news = newsOf(file)
  const last = news.at(-1)
  const status = statusSentence(file, file.developments.at(-1))
  const practice = practiceSentence(restriction)
  const more = skip
    ? []
    : [
        ...(last ? [lastSentence(last)] : []),
        ...pendingSentences(file),
        ...differenceSentences(file),
        ...takenOutSentences(file, bot),
      ]
  return pageOf({
    rows: news
      .toReversed()
      .slice(skip, skip + ROWS + 1)
      .map((development) => [rowSentence(development), ...correctedSentence(development, bot)]),
    skip,
    most: ROWS,
    call,
    card(rows, each) {
      const { list, say } = numberSources([status, ...more, ...rows.flat(), ...(practice ? [practice] : [])], each)
      return {
        title: titleAsOf(company.name, asOf),
        tone: STATUS_WORDS[file.standing.status].tone,
        body: [status, ...more].map(say).join('\n\n'),
        fields: [
          { label: 'Restriction', value: sayRestriction(restriction) },
          ...(practice ? [{ label: practiceLabel(file.standing.measure), value: say(practice) }] : []),
          ...inFields(
            'Timeline',
            rows.map((row) => row.map(say).join(' ')),
          ),
        ],
        sources: list,
        buttons: nextSteps(company, asOf),
        footer,
      }
    },
  })
}

function severalCases({ company, asOf, skip, call, footer }: Ask, files: readonly CaseFile[], bot: Bot): Card {
  const rows = files.slice(skip, skip + CASES + 1).map((file) => ({
    file,
    status: statusSentence(file, file.developments.at(-1)),
    more: [...pendingSentences(file), ...differenceSentences(file)],
  }))
  return pageOf({
    rows,
    skip,
    most: CASES,
    call,
    turn: { back: 'Before', on: 'More cases' },
    card(shown, each) {
      const { list, say } = numberSources(
        shown.flatMap(({ status, more }) => [status, ...more]),
        Math.min(each, 2),
      )
      return {
        title: titleAsOf(`${company.name}: ${files.length} cases`, asOf),
        tone: STATUS_WORDS[files[0]?.standing.status ?? 'unknown'].tone,
        fields: shown.flatMap(({ file, status, more }) =>
          inFields(sayRestriction(bot.restriction(file.restriction)), [status, ...more].map(say)),
        ),
        sources: list,
        buttons: [
          ...nextSteps(company, asOf),
          ...shown
            .flatMap(({ file }) => bot.restriction(file.restriction) ?? [])
            .slice(0, 3)
            .map(({ id, name }) => ({
              label: name,
              call: { ...call, options: { ...call.options, restriction: id } },
            })),
        ],
        footer,
      }
    },
  })
}

const nothingFound = (
  { company, asOf, footer }: Ask,
  restriction: Restriction | undefined,
  corrected: string,
): Card => ({
  title: titleAsOf(company.name, asOf),
  tone: 'neutral',
  body: [
    `No restriction found in our sources${restriction ? ` under ${sayRestriction(restriction)}` : ''}. This is not a clearance.`,
    corrected,
  ]
    .filter(Boolean)
    .join('\n\n'),
  buttons: nextSteps(company, asOf),
  footer,
})

const nextSteps = (company: Company, asOf: string | undefined) => [
  { label: 'Subscribe here', call: { command: 'subscribe', options: { company: company.id } } },
  {
    label: 'Timeline',
    call: { command: 'timeline', options: { company: company.id, ...(asOf && { 'as-of': asOf }) } },
  },
]
