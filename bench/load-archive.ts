import type { Client } from 'pg'
import { courseOf } from '../src/domain/course.ts'
import { foldStanding } from '../src/domain/standing.ts'
import { searchedText } from '../src/storage/searched-text.ts'
import { filedLabels, timeLabels } from '../src/storage/story-labels.ts'
import type { Archive } from './archive.ts'

const BATCH = 5_000

/** Columns of the tables that are filled, with their types. */
const TABLES = {
  stories: {
    ...text('id feed url outlet title published lang excerpt first_seen_at filed_at searched'),
    history: 'boolean',
    companies: 'text[]',
    labels: 'text[]',
    rank: 'int',
  },
  developments: text('id company restriction type date date_precision filed_at day'),
  evidence: {
    ...text('development story outlet url title quote published restriction type date date_precision copy_of filed_at'),
    rank: 'int',
    ...Object.fromEntries(['background', 'history', 'filing', 'told'].map((name) => [name, 'boolean'])),
  },
  cases: { ...text('company restriction status updated_at'), standing: 'jsonb' },
  stretches: { ...text('company restriction from_day to_day status since'), standing: 'jsonb' },
  words: text('word'),
}

type Table = keyof typeof TABLES

function text(names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'text']))
}

/** Fill an empty database with an archive, as filing would have left it: in batches, indexes last. */
export async function loadArchive(client: Client, archive: Archive, stories: number): Promise<void> {
  // The rows are made to fit; checking each against the others would take longer than writing it.
  await client.query(`set session_replication_role = replica`)
  await client.query(`set maintenance_work_mem = '512MB'`)
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes
      where tablename = any($1) and indexname not in (select conname from pg_constraint)`,
    [Object.keys(TABLES)],
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)

  const waiting = new Map<Table, object[]>()
  const flush = async (table: Table) => {
    const rows = waiting.get(table)?.splice(0) ?? []
    const columns = Object.entries(TABLES[table])
    await client.query(
      `insert into ${table} (${columns.map(([name]) => name).join(', ')})
       select ${columns.map(([name]) => name).join(', ')}
         from json_to_recordset($1) as rows (${columns.map((pair) => pair.join(' ')).join(', ')})
       ${table === 'words' ? 'on conflict do nothing' : ''}`,
      [JSON.stringify(rows)],
    )
  }
  const put = async (table: Table, row: object) => {
    const rows = waiting.get(table) ?? waiting.set(table, []).get(table)
    rows?.push(row)
    if (rows && rows.length >= BATCH) await flush(table)
  }

  await client.query(
    `insert into feeds (id, url, title, last_success_at, stories) values ('f', 'https://example.org/f', 'F', $1, $2)`,
    ['2026-01-01T11:50:00.000Z', stories],
  )
  const words = new Set<string>()
  for (let i = 0; i < stories; i++) await putStory(i)
  for (const word of words) await put('words', { word })
  for (const file of archive.files()) await putCase(file)
  for (const table of waiting.keys()) await flush(table)
  for (const { made } of indexes) await client.query(made)
  await client.query('vacuum analyze')

  async function putStory(i: number): Promise<void> {
    const { story, companies, outlet, rank, restriction } = archive.story(i)
    for (const word of searchedText(story.title).match(/[a-z]{4,}/g) ?? []) words.add(word)
    await put('stories', {
      ...{ id: story.id, feed: 'f', url: story.url, outlet: story.outlet, title: story.title, lang: story.lang },
      ...{ published: story.published, first_seen_at: `${story.published}T12:00:00.000Z`, filed_at: TODAY_NOON },
      excerpt: story.text.slice(0, 500),
      searched: searchedText(`${story.title}\n${story.text}`),
      history: true,
      ...{ companies, rank },
      labels: [...timeLabels(story.published), ...filedLabels({ companies, restrictions: [restriction], outlet })],
    })
  }

  async function putCase({
    company,
    restriction,
    developments,
  }: ReturnType<Archive['files']> extends Generator<infer F> ? F : never) {
    for (const { evidence, datePrecision, ...one } of developments) {
      await put('developments', {
        ...one,
        date_precision: datePrecision,
        filed_at: `${one.date}T12:00:00.000Z`,
        day: one.date,
      })
      for (const { copyOf, filedAt, datePrecision: precision, ...said } of evidence)
        await put('evidence', {
          ...said,
          development: one.id,
          copy_of: copyOf,
          filed_at: filedAt,
          date_precision: precision,
        })
    }
    const standing = foldStanding(developments)
    const course = courseOf(developments)
    await put('cases', { company, restriction, status: standing.status, standing, updated_at: TODAY_NOON })
    for (const [i, stretch] of course.entries())
      await put('stretches', {
        ...{ company, restriction, from_day: stretch.from, to_day: course[i + 1]?.from ?? null },
        ...{ status: stretch.standing.status, since: stretch.standing.since ?? '', standing: stretch.standing },
      })
  }
}

const TODAY_NOON = '2026-01-01T12:00:00.000Z'
