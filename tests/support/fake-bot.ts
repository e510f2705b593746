import { createRestrictionSearch } from '../../src/catalogue/restriction-search.ts'
import type { Bot, CaseFile } from '../../src/chat/bot.ts'
import type { Company } from '../../src/domain/company.ts'
import type { Development } from '../../src/domain/development.ts'
import { NOTHING_FORGOTTEN } from '../../src/domain/forgotten.ts'
import type { Restriction } from '../../src/domain/restriction.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import { timelineOf } from '../../src/domain/timeline.ts'
import { fakePlaces, fakeSubscriptions } from './fake-subscriptions.ts'

const company = (id: string, name: string) => ({ id, name }) as Company

const LIST: Restriction = {
  id: 'us-dod-1260h',
  name: 'Section 1260H list',
  authority: 'US Defense Department',
  jurisdiction: 'US',
  legalBasis: 'A law',
  measure: 'procurement ban',
  practice: 'The department may not buy from it.',
  severity: 2,
  aliases: [],
  howItEnds: '',
}

/** A bot that knows two companies, the developments given, and nothing else. */
export function fakeBot(developments: readonly Development[] = [], parts: Partial<Bot> = {}): Bot {
  const companies = [company('acme', 'Acme'), company('bolt', 'Bolt Industries')]
  const find = (name: string) => companies.find((one) => [one.id, one.name.toLowerCase()].includes(name.toLowerCase()))
  const bot: Bot = {
    now: () => new Date('2021-06-15T12:00:00Z'),
    restriction: (id) => (id === LIST.id ? LIST : undefined),
    restrictions: createRestrictionSearch([LIST]),
    picture: () => ({ name: 'timeline.png', alt: '', draw: async () => new Uint8Array() }),
    corrections: {
      isOperator: () => false,
      of: async () => [],
      development: async (id) => developments.find((one) => one.id === id),
      make: async () => {
        throw new Error('not in this test')
      },
      undo: async () => {
        throw new Error('not in this test')
      },
    },
    companies: {
      find,
      get: (id) => companies.find((one) => one.id === id),
      suggest: () => [{ label: 'Acme', value: 'acme' }],
      added: () => [],
      track: async () => 2,
      untrack: async () => false,
    },
    cases: {
      async of(id, _workspace, asOf) {
        const own = developments.filter((one) => one.company === id)
        return [...Map.groupBy(own, ({ restriction }) => restriction)]
          .map(([restriction, some]): CaseFile => {
            const standing = foldStanding(some, asOf ?? '2021-06-15')
            const told = timelineOf(some, asOf)
            const decider = told.find((one) => one.id === standing.decidedBy)
            return { company: id, restriction, standing, decider, developments: told }
          })
          .filter((file) => file.developments.length)
      },
      list: async (_, { skip, limit }) =>
        developments
          .map((decider) => ({
            company: decider.company,
            restriction: decider.restriction,
            standing: foldStanding(developments),
            decider,
          }))
          .slice(skip, skip + limit),
      latest: async (_, { skip, limit, types }) =>
        developments.filter(({ type }) => types.includes(type)).slice(skip, skip + limit),
    },
    stories: {
      search: async () => ({ hits: [], among: null, instead: null }),
      outlets: () => [],
      explain: async () => undefined,
    },
    ...fakeSubscriptions(developments),
    places: fakePlaces,
    feeds: {
      list: async () => [],
      add: async () => {
        throw new Error('not in this test')
      },
      remove: async () => false,
    },
    forget: {
      preview: async () => NOTHING_FORGOTTEN,
      all: async () => NOTHING_FORGOTTEN,
    },
    export: async () => [],
    coverage: async () => ({
      feeds: 3,
      stale: [{ name: 'Slow Wire', lastSuccessAt: '2021-06-12T11:48:00Z' }],
      stories: 1234,
      lastSuccessAt: '2021-06-15T11:48:00Z',
      samples: false,
    }),
  }
  return { ...bot, ...parts }
}
