import type { CaseFile } from '../src/chat/bot.ts'
import {
  correctedSentence,
  differingDays,
  newsOf,
  pendingSentences,
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
import { drawingOf } from '../src/chat/picture.ts'
import { numberSources } from '../src/chat/sentence.ts'
import { STATUS_WORDS } from '../src/chat/status-words.ts'
import { titleAsOf } from '../src/chat/title.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { dayOf } from '../src/domain/timeline.ts'
import { sayCorrectedAway } from './corrected-away.ts'
import { companyOption, theCompany } from './the-company.ts'
import { restrictionOption, theRestriction } from './wanted-options.ts'

/** Rows of one answer, and cases whose status stands above them. */
const ROWS = 15
const CASES = 6

/** `/timeline xiaomi`: everything that happened, the newest first, each row dated and with its sources. */
export default defineCommand({
  name: 'timeline',
  description: 'Everything that happened in a company’s cases, with dates and sources',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company, by any of its names or its ticker', true),
    'as-of': date({ description: 'As it stood on this day, for example 2021-03-20' }),
    restriction: restrictionOption,
    skip: skipOption,
  },

  async run({ options, caller }, bot) {
    const company = theCompany(options.company, caller.workspace, bot, 'timeline')
    const { 'as-of': asOf } = options
    const restriction = options.restriction === undefined ? undefined : theRestriction(options.restriction, bot)
    const skip = readSkip(options.skip)
    const [all, coverage] = await Promise.all([
      bot.cases.of(company.id, caller.workspace, asOf),
      bot.coverage(caller.workspace),
    ])
    const files = restriction ? all.filter((file) => file.restriction === restriction.id) : all
    const until = asOf ?? bot.now().toISOString().slice(0, 10)
    const labelOf = (id: string) => sayRestriction(bot.restriction(id))
    const drawing = skip ? undefined : drawingOf(company, files, { until, labelOf })
    const now = skip
      ? []
      : files.slice(0, CASES).map((file) => ({
          label: labelOf(file.restriction),
          sentences: [
            statusSentence(file, file.developments.at(-1)),
            ...pendingSentences(file),
            ...takenOutSentences(file, bot),
          ],
        }))
    const asked = {
      company: company.id,
      ...(asOf && { 'as-of': asOf }),
      ...(restriction && { restriction: restriction.id }),
    }
    const rows = rowsOf(files)
      .slice(skip, skip + ROWS + 1)
      .map(({ file, development }) => {
        const where = files.length > 1 ? ` (${bot.restriction(file.restriction)?.name ?? 'list not named'})` : ''
        return [
          rowSentence(development, where),
          ...correctedSentence(development, bot),
          ...(differingDays(development) ?? []),
        ]
      })
    const corrected = files.length ? '' : await sayCorrectedAway(company, caller, bot)
    const footer = sayCoverage(coverage, bot.now())

    return pageOf({
      rows,
      skip,
      most: ROWS,
      call: { command: 'timeline', options: asked },
      card(shown, each) {
        const { list, say } = numberSources([...now.flatMap(({ sentences }) => sentences), ...shown.flat()], each)
        return {
          title: titleAsOf(`${company.name}: timeline`, asOf),
          tone: STATUS_WORDS[files[0]?.standing.status ?? 'no_restriction_found'].tone,
          body: shown.length
            ? shown.map((sentences) => sentences.map(say).join(' ')).join('\n')
            : skip
              ? 'Nothing further back.'
              : ['No restriction found in our sources. This is not a clearance.', corrected]
                  .filter(Boolean)
                  .join('\n\n'),
          fields: now.flatMap(({ label, sentences }) =>
            inFields(`${asOf ? `On ${sayDate(asOf)}` : 'Now'}, ${label}`, sentences.map(say)),
          ),
          sources: list,
          ...(drawing && { picture: bot.picture(drawing) }),
          buttons: [
            {
              label: 'Where it stands',
              call: { command: 'case', options: { company: company.id, ...(asOf && { 'as-of': asOf }) } },
            },
          ],
          footer,
        }
      },
    })
  },
})

/** What happened in all of the cases, the newest first; undated recaps, which were before, last. */
const rowsOf = (files: readonly CaseFile[]) =>
  files
    .flatMap((file) => newsOf(file).map((development) => ({ file, development, day: dayOf(development) ?? '' })))
    .reverse()
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
