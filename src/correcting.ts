import { auditEntry } from './chat/audit-entry.ts'
import type { Bot, CorrectionMade } from './chat/bot.ts'
import type { Caller } from './chat/caller.ts'
import { type Names, sayBy, sayChange } from './chat/correction-words.ts'
import { sayDevelopment } from './chat/development-words.ts'
import type { AuditedAct } from './domain/audit.ts'
import { type Correction, correct, valueOf } from './domain/correction.ts'
import type { Development } from './domain/development.ts'
import { UserError } from './domain/errors.ts'
import { type Destination, destinationKey } from './domain/subscription.ts'
import { enqueueNews } from './journey/notify/enqueue-news.ts'
import type { Storage } from './storage/storage.ts'

interface Parts {
  storage: Storage
  names: Names
  /** Does a workspace see this company? */
  sees(company: string, workspace: string): boolean
  /** Who may correct for all, as `platform:user-id`; whoever sits at the console always may. */
  operators: readonly string[]
  originOf(company: string): { country: string; workspace: string | null }
  now: () => Date
  newId: () => string
}

type Shelf = Parameters<Parameters<Storage['transaction']>[0]>[0]

/** Less of an id than this is a slip of the hand. */
const SHORTEST_ID = 6

/** What was told within so many days is still news to those who should have been told. */
const NEWS_DAYS = 7

/** Puts a person's word over what stories were understood to say, tells those who were told otherwise, and takes it back. */
export function createCorrecting(parts: Parts): Bot['corrections'] {
  const { storage, names, sees, originOf, operators, now, newId } = parts

  const isOperator = ({ platform, user }: Caller) => platform === 'console' || operators.includes(`${platform}:${user}`)

  return {
    isOperator,
    of: (company, workspace) => storage.corrections.ofCompany(company, workspace),

    async development(id, workspace) {
      const found = await storage.corrected.find(id, workspace)
      return found && sees(found.company, workspace) ? found : undefined
    },

    async make({ development: id, wrong, to, note, forAll }, by) {
      const scope = forAll ? null : by.workspace
      const correction: Correction = {
        id: newId(),
        development: id,
        wrong,
        to,
        note,
        workspace: scope,
        by: by.user,
        byName: by.name ?? null,
        at: now().toISOString(),
        undone: null,
      }
      return change(correction, by, 'correct', (shelf) =>
        shelf.corrections.add({ ...correction, platform: by.platform }),
      )
    },

    async undo(typed, by) {
      const correction = typed.length < SHORTEST_ID ? undefined : await storage.corrections.find(typed, by.workspace)
      if (!correction)
        throw new UserError(`There is no correction ${typed} here. /correct with a company lists those there are.`)
      const undone = { by: by.user, byName: by.name ?? null, at: now().toISOString() }
      return change({ ...correction, undone }, by, 'undo correction', async (shelf) => {
        if (!(await shelf.corrections.undo(correction.id, undone)))
          throw new UserError('This correction was undone before.')
      })
    },
  }

  /** Make one change to the corrections of a development, with all that follows from it, or none of it. */
  async function change(
    correction: Correction,
    by: Caller,
    what: AuditedAct,
    write: (shelf: Shelf) => Promise<void>,
  ): Promise<CorrectionMade> {
    const { development: id, workspace: scope } = correction
    if (scope === null && !isOperator(by))
      throw new UserError('Only the operator of Casewire corrects for all workspaces.')
    const [raw] = await storage.cases.developments([id])
    if (!raw || !sees(raw.company, by.workspace)) throw new UserError('This development is gone. Choose it anew.')

    return storage.transaction(async (shelf) => {
      const before = correct([raw], await shelf.corrections.standing([id], by.workspace))[0]
      const companies = [...new Set([raw.company, before?.company, correction.wrong === 'company' && correction.to])]
        .filter((company) => typeof company === 'string')
        .sort()
      await shelf.cases.lock(companies)
      await write(shelf)
      const after = correct([raw], await shelf.corrections.standing([id], by.workspace))[0]
      if (scope === null) await shelf.corrected.refold(companies, now().toISOString())
      const stood = before ?? raw
      const said = sayWhat(correction, stood, after ?? raw)
      const about = `${names.company(stood.company)}, ${sayDevelopment(stood)}.`
      const told = await tellCorrected(shelf, correction, [about, said, sayWho(correction)].join('\n\n'))
      if (after && isOther(after, before)) await tellNews(shelf, after, scope)
      const details = { development: id, wrong: correction.wrong, to: correction.to, forAll: scope === null }
      await shelf.audit.add(auditEntry(by, { at: now().toISOString(), what, subject: correction.id, details }))
      return { correction, before: before ?? null, after: after ?? null, said, told }
    })
  }

  function sayWhat({ wrong, to, note, undone }: Correction, before: Development, after: Development): string {
    if (undone) return `A correction is taken back. It reads again: ${sayDevelopment(after)}.`
    const said = sayChange({ wrong, was: valueOf(before, wrong), to }, names)
    return note ? `${said} Note: ${note}` : said
  }

  /** Those who were told of it hear what is so, under the message that told them. Whoever is still to be told hears it right. */
  async function tellCorrected(shelf: Shelf, correction: Correction, text: string): Promise<number> {
    const { id, development, workspace, undone } = correction
    const at = now().toISOString()
    const places = (await toldOf(shelf, development)).filter(
      (place) => (workspace ?? place.workspace) === place.workspace,
    )
    for (const destination of places) {
      const content = { kind: 'correction', development, text } as const
      const dedupe = `${undone ? 'undone' : 'correction'} ${id}`
      await shelf.deliveries.add({ id: newId(), content, destination, dedupe, at })
    }
    for (const platform of new Set(places.map((place) => place.platform)))
      await shelf.send('deliver', { platform }, { key: platform })
    await shelf.send('revise', { development }, { key: development })
    return places.length
  }

  /**
   * What is news of these days is told to those who would have wanted it as it now reads, and to those from whom a correction
   * that is taken back kept it. Nobody who was told of it is told again.
   */
  async function tellNews(shelf: Shelf, after: Development, scope: string | null): Promise<void> {
    const { id } = after
    const since = new Date(now().getTime() - NEWS_DAYS * 86_400_000).toISOString()
    if (!after.evidence.some(({ told, filedAt }) => told && filedAt >= since)) return
    for (const platform of await shelf.deliveries.revive(id, { workspace: scope, since }))
      await shelf.send('deliver', { platform }, { key: platform })
    const wanting = async (about: Parameters<Shelf['subscriptions']['wanting']>[0]) =>
      (await shelf.subscriptions.wanting(about)).filter(
        ({ subscription: { destination } }) => (scope ?? destination.workspace) === destination.workspace,
      )
    const filed = { changed: [after], added: [], founded: new Set<string>(), news: [id] }
    await enqueueNews({ ...shelf, subscriptions: { wanting } }, filed, {
      at: now().toISOString(),
      newId,
      originOf,
    })
  }
}

/** Would others want it than before? */
const isOther = (after: Development, before: Development | undefined) =>
  after.company !== before?.company || after.restriction !== before.restriction || after.type !== before.type

/** `Corrected by Ann, 25 Nov 2026.` */
function sayWho({ workspace, byName, at, undone }: Correction): string {
  const forAll = workspace === null
  return undone
    ? `Taken back by ${sayBy({ by: undone.byName, forAll, at: undone.at })}.`
    : `Corrected by ${sayBy({ by: byName, forAll, at })}.`
}

/** Where a development was posted, or may have been. */
async function toldOf(shelf: Shelf, development: string): Promise<Destination[]> {
  const deliveries = await shelf.deliveries.ofDevelopment(development)
  const posted = deliveries.filter(
    ({ content, state, attempts }) =>
      content.kind !== 'correction' && (state === 'sent' || (state !== 'dead' && attempts > 0)),
  )
  return [...new Map(posted.map(({ destination }) => [destinationKey(destination), destination])).values()]
}
