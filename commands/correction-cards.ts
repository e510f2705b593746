import type { Bot, CorrectionMade } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Card } from '../src/chat/card.ts'
import { namesOf, sayBy, sayValue, WRONGS } from '../src/chat/correction-words.ts'
import { count } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import { sayStanding } from '../src/chat/status-words.ts'
import type { Company } from '../src/domain/company.ts'
import type { Correction } from '../src/domain/correction.ts'
import { developmentsOf, shortId } from './the-development.ts'

/** Developments and corrections one answer shows. */
const SHOWN = 12

/** What was corrected or taken back, where that leaves the case, and a button to take it back. */
export async function correctedCard(made: CorrectionMade, caller: Caller, bot: Bot): Promise<Card> {
  const { correction, before, after, said, told } = made
  const about = after ?? before
  const company = about && bot.companies.get(about.company)
  return {
    title: correction.undone ? 'Taken back' : 'Corrected',
    tone: 'neutral',
    body: [
      said,
      correction.workspace === null ? 'For all workspaces.' : 'For this workspace.',
      told
        ? `${count(told, 'place')} that ${told === 1 ? 'was' : 'were'} told of it ${told === 1 ? 'hears' : 'hear'} of it.`
        : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    fields: [
      ...(about
        ? [{ label: 'Development', value: `${company?.name ?? about.company}, ${sayDevelopment(about)}` }]
        : []),
      ...(company ? await standingsOf(company, caller, bot) : []),
    ],
    buttons: [
      ...(correction.undone ? [] : [{ label: 'Undo', call: { command: 'correct', options: { undo: correction.id } } }]),
      ...(company ? [{ label: 'Where it stands', call: { command: 'case', options: { company: company.id } } }] : []),
    ],
  }
}

async function standingsOf(company: Company, { workspace }: Caller, bot: Bot) {
  const files = await bot.cases.of(company.id, workspace)
  return files.slice(0, 5).map(({ restriction, standing, developments }) => ({
    label: sayRestriction(bot.restriction(restriction)),
    value: sayStanding(
      standing,
      developments.find(({ id }) => id === standing.decidedBy),
    ),
  }))
}

/** The developments of a company to choose from, and the corrections that stand. */
export async function correctionsCard(company: Company, caller: Caller, bot: Bot): Promise<Card> {
  const developments = await developmentsOf(company.id, caller, bot)
  const corrections = (await bot.corrections.of(company.id, caller.workspace)).slice(0, SHOWN)
  return {
    title: `${company.name}: what can be corrected`,
    tone: 'neutral',
    body: developments.length
      ? developments
          .slice(0, SHOWN)
          .map((development) => `${shortId(development)}  ${sayDevelopment(development)}`)
          .join('\n')
      : 'No developments.',
    ...(corrections.length && {
      fields: [{ label: 'Corrected', value: corrections.map((one) => sayCorrection(one, bot)).join('\n') }],
    }),
    buttons: corrections.slice(0, 5).map(({ id }) => ({
      label: `Undo ${id.slice(0, 8)}`,
      call: { command: 'correct', options: { undo: id } },
    })),
    ...(developments[0] && {
      footer: `For example: /correct ${company.id} development:${shortId(developments[0])} what:date to:2021-03-12 note:"the docket says so"`,
    }),
  }
}

function sayCorrection({ id, wrong, to, note, byName, at, workspace }: Correction, bot: Bot): string {
  const what = to === null ? WRONGS[wrong] : `${WRONGS[wrong]}, now ${sayValue(wrong, to, namesOf(bot))}`
  const by = sayBy({ by: byName, forAll: workspace === null, at })
  return `${id.slice(0, 8)}  ${what}${note ? ` (${note})` : ''}, by ${by}`
}
