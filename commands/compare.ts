import type { CaseFile } from '../src/chat/bot.ts'
import { lastSentence, newsOf, pendingSentences, statusSentence } from '../src/chat/case-sentences.ts'
import { defineCommand } from '../src/chat/command.ts'
import { count, sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { inFields } from '../src/chat/in-fields.ts'
import { date } from '../src/chat/option.ts'
import { pageOf, readSkip, skipOption } from '../src/chat/page.ts'
import { numberSources, type Sentence } from '../src/chat/sentence.ts'
import { titleAsOf } from '../src/chat/title.ts'
import { sayShort } from '../src/chat/unknown-command.ts'
import type { Company } from '../src/domain/company.ts'
import { UserError } from '../src/domain/errors.ts'
import { dayOf } from '../src/domain/timeline.ts'
import { companyOption, theCompany } from './the-company.ts'

/** Restrictions one answer compares. */
const ROWS = 5

/** `/compare xiaomi with:hikvision`: two companies side by side, restriction by restriction, those they share first. */
export default defineCommand({
  name: 'compare',
  description: 'Two companies side by side: status, since when, what was last, and what they share',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company, by any of its names or its ticker', true),
    with: companyOption('The company to compare it with'),
    'as-of': date({ description: 'As they stood on this day, for example 2021-03-20' }),
    skip: skipOption,
  },

  async run({ options, caller }, bot) {
    const { 'as-of': asOf } = options
    const [first, second] = named(options.company, options.with)
    const one = theCompany(first, caller.workspace, bot)
    const other = theCompany(second, caller.workspace, bot)
    if (one.id === other.id) throw new UserError(`That is ${one.name} twice. Name another company after with:`)
    const skip = readSkip(options.skip)
    const [mine, theirs, coverage] = await Promise.all([
      bot.cases.of(one.id, caller.workspace, asOf),
      bot.cases.of(other.id, caller.workspace, asOf),
      bot.coverage(caller.workspace),
    ])
    const restrictions = [...new Set([...mine, ...theirs].map(({ restriction }) => restriction))]
    const shared = restrictions.filter((id) => find(mine, id) && find(theirs, id))
    const rows = [...shared, ...restrictions.filter((id) => !shared.includes(id))]
      .slice(skip, skip + ROWS + 1)
      .map((id) => ({
        label: sayRestriction(bot.restriction(id)),
        lines: [sayCase(one, find(mine, id)), sayCase(other, find(theirs, id))].flat(),
      }))
    const news = skip ? [] : [sayLast(one, mine), sayLast(other, theirs)].flat()
    const footer = sayCoverage(coverage, bot.now())
    const overview = restrictions.length
      ? `${one.name} has ${count(mine.length, 'case')}, ${other.name} ${theirs.length}; ${shared.length || 'none'} under the same restriction.`
      : `No restriction of ${one.name} or ${other.name} found in our sources. This is not a clearance.`

    return pageOf({
      rows,
      skip,
      most: ROWS,
      call: { command: 'compare', options: { company: one.id, with: other.id, ...(asOf && { 'as-of': asOf }) } },
      turn: { back: 'Before', on: 'More cases' },
      card(shown, each) {
        const { list, say } = numberSources([...news, ...shown.flatMap(({ lines }) => lines)], Math.min(each, 2))
        return {
          title: titleAsOf(`${one.name} and ${other.name}`, asOf),
          tone: 'neutral',
          body: [overview, ...news.map(say)].join('\n\n'),
          fields: shown.flatMap(({ label, lines }) => inFields(label, lines.map(say))),
          sources: list,
          buttons: [one, other].map(({ id, name }) => ({
            label: name,
            call: { command: 'case', options: { company: id, ...(asOf && { 'as-of': asOf }) } },
          })),
          footer,
        }
      },
    })
  },
})

/** `xiaomi with:hesai`, or both in one: `xiaomi and hesai`, `xiaomi vs hesai`, `xiaomi, hesai`. */
function named(company: string, other: string | undefined): [string, string] {
  if (other !== undefined) return [company, other]
  const [, first, second] = /^(.+?)(?:\s*[,、]\s*|\s+(?:and|vs\.?|versus|with)\s+)(.+)$/i.exec(company) ?? []
  if (first && second) return [first, second]
  throw new UserError(`Compare ${sayShort(company)} with whom? Type for example: compare xiaomi with:hesai`)
}

type Files = readonly CaseFile[]

const find = (files: Files, restriction: string) => files.find((file) => file.restriction === restriction)

/** Of a company without such a case there is nothing to cite: that nothing was found is what the footer says was watched. */
function sayCase({ name }: Company, file: CaseFile | undefined): Sentence[] {
  if (!file) return [{ text: `${name}: nothing found.`, by: [] }]
  const status = statusSentence(file, file.developments.at(-1))
  return [{ ...status, text: `${name}: ${status.text}` }, ...pendingSentences(file)]
}

function sayLast({ name }: Company, files: Files): Sentence[] {
  const last = files
    .flatMap(newsOf)
    .reduce<CaseFile['developments'][number] | undefined>(
      (latest, one) => (!latest || (dayOf(one) ?? '') >= (dayOf(latest) ?? '') ? one : latest),
      undefined,
    )
  if (!last) return []
  const sentence = lastSentence(last)
  return [{ ...sentence, text: `${name}, ${sentence.text.charAt(0).toLowerCase()}${sentence.text.slice(1)}` }]
}
