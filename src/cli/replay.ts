import { createOutlets } from '../catalogue/outlets.ts'
import type { Story } from '../domain/story.ts'
import { createJourney } from '../journey/journey.ts'
import type { Minds } from '../minds.ts'
import { newId } from '../new-id.ts'
import type { Storage } from '../storage/storage.ts'

/** Every story comes from one feed. */
const REPLAY = 'replay'

/**
 * Files stories one after the other, through the same journey as live ones, and says what became of each: the developments it
 * went into, and where every case of its companies stands after it. The clock runs with the stories' own dates.
 */
export async function createReplay(minds: Minds, storage: Storage) {
  await storage.feeds.add({ id: REPLAY, url: '', title: 'replay', workspace: null })
  let clock = new Date(0)
  const outlets = createOutlets()
  const journey = createJourney({
    stages: {
      ...minds,
      readPage: async (story) => story,
      outletOf: outlets.outletOf,
      originOf: () => ({ country: '', workspace: null }),
      fetch: async () => ({ document: null, cacheSeconds: null }),
      read: async () => ({ title: null, stories: [] }),
    },
    storage,
    now: () => clock,
    newId,
    onTrouble: (sentence, fields) => process.stderr.write(`${sentence} ${JSON.stringify(fields)}\n`),
  })

  return async (story: Story) => {
    const published = story.published ? new Date(story.published) : undefined
    if (published && published > clock) clock = published
    const now = clock.toISOString()
    await storage.stories.saveRead(REPLAY, [{ story, key: story.id, contentHash: `${story.title}\n${story.text}` }], {
      history: () => false,
      now,
    })
    const filed = await journey.fileStory(story.id)
    const understanding = filed?.understanding
    const asFiled = new Map(filed?.changed.map((development) => [development.id, development]))
    const companies = new Set([
      ...(understanding?.subjects ?? []),
      ...(understanding?.mentions ?? []),
      ...(filed?.results ?? []).map(({ finding }) => finding.company),
    ])
    const cases = (await Promise.all([...companies].map((company) => storage.cases.of(company)))).flat()
    return {
      id: story.id,
      developments: (filed?.results ?? []).map(({ finding, development, isNew }) => ({
        id: development,
        company: finding.company,
        restriction: asFiled.get(development)?.restriction ?? finding.restriction,
        type: finding.type,
        date: asFiled.get(development)?.date ?? null,
        // Told, that is, or known from a recap for the first time.
        new: filed?.news.includes(development) || (isNew && finding.background),
        background: finding.background,
      })),
      statuses: cases.map(({ company, restriction, standing }) => ({
        company,
        restriction,
        status: standing.status,
        confirmed: standing.confirmed,
      })),
    }
  }
}
