import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { AuditedAct } from '../domain/audit.ts'
import type { Standing, Status } from '../domain/case.ts'
import type { Company } from '../domain/company.ts'
import type { Wrong } from '../domain/correction.ts'
import type { Content, Delivery } from '../domain/delivery.ts'
import type { DatePrecision, Understanding } from '../domain/development.ts'
import type { DevelopmentType } from '../domain/development-type.ts'
import type { OwnSettings } from '../domain/place-settings.ts'
import type { PlatformName, Subscription } from '../domain/subscription.ts'
import type { Because } from '../domain/telling-time.ts'

/** The tables as Kysely knows them. Instants are ISO 8601 text in UTC, so that they sort as they read. */
export interface Tables {
  feeds: {
    id: string
    url: string
    title: string
    workspace: string | null
    etag: string | null
    last_modified: string | null
    body_hash: string | null
    baseline_at: string | null
    newest_published: string | null
    last_checked_at: string | null
    last_success_at: string | null
    failures: Generated<number>
    last_error: string | null
    next_check_at: string | null
    /** How many it brought. */
    stories: Generated<number>
  }
  /** Which items of which feed are known; kept for ever, so that nothing comes back as new. */
  items: { feed: string; key: string; story: string; content_hash: string; dated: Generated<string | null> }
  /** What stories said before they were edited. */
  story_versions: {
    story: string
    until: string
    title: string
    excerpt: string
    url: string | null
    published: string | null
  }
  stories: {
    id: string
    feed: string
    url: string | null
    outlet: string | null
    title: string
    published: string | null
    lang: string | null
    excerpt: string
    text: string | null
    history: boolean
    first_seen_at: string
    filed_at: string | null
    understanding: JSONColumnType<Understanding> | null
    companies: Generated<string[]>
    /** Title and text, folded for searching. */
    searched: string
    /** What it is found by beside its words, see `story-labels.ts`. */
    labels: Generated<string[]>
    /** Of its outlet, once it is filed. */
    rank: Generated<number>
  }
  developments: {
    id: string
    company: string
    restriction: string
    type: DevelopmentType
    date: string | null
    date_precision: DatePrecision
    effective: string | null
    until: string | null
    actor: string | null
    filed_at: string
    /** What it stands on in lists: `dayOf`, or empty for undated recaps. Null until its case is saved. */
    day: Generated<string | null>
    /** Everybody’s: no workspace added its company for itself. */
    shared: GeneratedAlways<boolean>
    /** The development this one turned out to be; it holds no evidence any more. */
    merged_into: Generated<string | null>
  }
  evidence: {
    development: string
    story: string
    outlet: string | null
    rank: number
    url: string | null
    title: string
    quote: string
    published: string | null
    /** Null, like the type, for what was filed before it was kept. */
    restriction: string | null
    type: DevelopmentType | null
    date: string | null
    date_precision: DatePrecision
    effective: string | null
    until: string | null
    actor: string | null
    docket: string | null
    background: boolean
    history: boolean
    filing: boolean
    copy_of: string
    told: boolean
    filed_at: string
  }
  cases: {
    company: string
    restriction: string
    status: Status
    standing: JSONColumnType<Standing>
    updated_at: string
  }
  /** How each case stood over time: from `from_day` until before `to_day`, which is null for the last. */
  stretches: {
    company: string
    restriction: string
    from_day: string
    to_day: string | null
    status: Status
    /** Empty where it is not known. */
    since: string
    standing: JSONColumnType<Standing>
    shared: GeneratedAlways<boolean>
  }
  subscriptions: {
    id: string
    platform: PlatformName
    workspace: string
    channel: string
    company: string
    created_by: string
    created_at: string
    paused_because: string | null
    /** Empty where not given, as `country` and `kinds`. */
    restriction: Generated<string>
    country: Generated<string>
    /** Apart by commas, sorted. */
    kinds: Generated<string>
    when: Generated<string>
    mention: JSONColumnType<NonNullable<Subscription['mention']>> | null
    threads: Generated<boolean>
    /** Null in rows of the first version: the workspace. */
    home: string | null
    stopped: JSONColumnType<NonNullable<Subscription['stopped']>> | null
  }
  place_settings: {
    platform: PlatformName
    workspace: string
    /** Empty for the whole workspace. */
    channel: string
    settings: JSONColumnType<OwnSettings>
    changed_by: string
    changed_at: string
  }
  /** Developments a place is to be told of together; those told already have the id of their delivery. */
  digest_items: {
    platform: PlatformName
    workspace: string
    channel: string
    development: string
    due: string
    because: Because
    added_at: string
    delivery: string | null
  }
  /** Posts of news to a place in an hour or day, for its cap. */
  post_counts: {
    platform: PlatformName
    workspace: string
    channel: string
    window: string
    posts: number
    counted_at: string
  }
  deliveries: {
    id: string
    /** Order of arrival. */
    seq: Generated<string>
    /** Of news of one development, which is told to a destination once; null for all else. */
    development: string | null
    platform: PlatformName
    workspace: string
    channel: string
    state: Delivery['state']
    message: string | null
    attempts: Generated<number>
    error: string | null
    retry_at: string | null
    lease_until: string | null
    unclear: Generated<boolean>
    added_at: string
    sent_at: string | null
    /** Null in rows of the first version: news of their development. */
    content: JSONColumnType<Content> | null
    /** The developments the content is about. */
    developments: Generated<string[]>
    dedupe: string | null
    not_before: string | null
    mention: string | null
    /** What the message shows, so that it is edited only when that changes. */
    card_hash: string | null
    revised_at: string | null
    /** The catch-up card that tells it instead. */
    folded_into: string | null
  }
  model_requests: { day: string; requests: number }
  corrections: {
    id: string
    development: string
    wrong: Wrong
    /** The right company, type, date or restriction. */
    value: string | null
    note: string | null
    platform: PlatformName
    /** Null for all workspaces. */
    workspace: string | null
    made_by: string | null
    made_by_name: string | null
    made_at: string
    undone_by: string | null
    undone_by_name: string | null
    undone_at: string | null
  }
  audit: {
    id: Generated<string>
    at: string
    platform: PlatformName
    workspace: string
    channel: string | null
    made_by: string | null
    made_by_name: string | null
    what: AuditedAct
    subject: string
    details: JSONColumnType<object> | null
  }
  /** Servers and teams Casewire is in, or was in until `left_at`. */
  workspaces: { platform: PlatformName; workspace: string; joined_at: string; left_at: string | null }
  tracked_companies: { workspace: string; id: string; company: JSONColumnType<Company> }
}
