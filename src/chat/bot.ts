import type { Standing, Status } from '../domain/case.ts'
import type { Company } from '../domain/company.ts'
import type { Correction, Wrong } from '../domain/correction.ts'
import type { Delivery } from '../domain/delivery.ts'
import type { Development, Understanding } from '../domain/development.ts'
import type { DevelopmentType } from '../domain/development-type.ts'
import type { Feed } from '../domain/feed.ts'
import type { Forgotten } from '../domain/forgotten.ts'
import type { OwnSettings, PlaceSettings } from '../domain/place-settings.ts'
import type { Restriction } from '../domain/restriction.ts'
import type { Destination, Manner, Subscription, Wanted } from '../domain/subscription.ts'
import type { Because } from '../domain/telling-time.ts'
import type { Caller } from './caller.ts'
import type { Picture } from './card.ts'
import type { Suggestion } from './command.ts'
import type { DigestShown } from './digest-card.ts'
import type { Exported, ExportRow } from './export-file.ts'
import type { TimelineDrawing } from './picture.ts'
import type { Places } from './places.ts'

/** Everything a command may use; `app.ts` puts it together from catalogue and storage. */
export interface Bot {
  now(): Date
  restriction(id: string): Restriction | undefined
  restrictions: {
    /** By id, name or alias. */
    find(typed: string): Restriction | undefined
    /** Completions, best first; at most 25. */
    suggest(typed: string): readonly Suggestion[]
  }
  companies: {
    /** The company of this name, alias, ticker or id in a workspace; undefined when there is none. */
    find(name: string, workspace: string): Company | undefined
    /** Completions, best first, fuzzy; at most 25. */
    suggest(typed: string, workspace: string): readonly Suggestion[]
    get(id: string): Company | undefined
    /** Companies this workspace added itself. */
    added(workspace: string): readonly Company[]
    /** Adds a company to the caller’s workspace and reads the stories at hand again for it; resolves with how many name it. */
    track(company: Company, by: Caller): Promise<number>
    untrack(id: string, by: Caller): Promise<boolean>
  }
  cases: {
    /**
     * Every case of a company as of a day (today when left out), with its developments in order, as a workspace sees them: with its
     * own corrections and those for all. Worst first.
     */
    of(company: string, workspace: string, asOf?: string): Promise<readonly CaseFile[]>
    /** All cases in the workspace's view as they stood on a day, the one that moved last first. */
    list(workspace: string, wanted: CasesWanted): Promise<readonly CaseLine[]>
    /** The latest developments that are news, newest first. */
    latest(workspace: string, wanted: LatestWanted): Promise<readonly Development[]>
  }
  stories: {
    /** Stories with these words, best first; with those that were probably meant, where no story has them as typed. */
    search(workspace: string, wanted: SearchWanted): Promise<StoriesFound>
    /** Completions of an outlet’s name. */
    outlets(typed: string): readonly Suggestion[]
    /** The way of the story at an address, with what a workspace made of it. */
    explain(link: string, workspace: string): Promise<StoryWay | undefined>
  }
  corrections: {
    /** May this person correct for all workspaces? */
    isOperator(caller: Caller): boolean
    /** What stands, in a workspace's view, about the developments of a company or has brought them to it; newest first. */
    of(company: string, workspace: string): Promise<readonly Correction[]>
    /** One development as a workspace sees it; undefined when it is gone, struck or none of its own. */
    development(id: string, workspace: string): Promise<Development | undefined>
    /** Correct a development, and tell those who were told otherwise. Throws UserError when it is gone, or not theirs to correct. */
    make(correction: NewCorrection, by: Caller): Promise<CorrectionMade>
    /** Throws UserError when there is none, or it was undone before. */
    undo(id: string, by: Caller): Promise<CorrectionMade>
  }
  subscriptions: {
    /**
     * Subscribe a place. One that wants exactly this already is changed in what is given of the manner, and runs again; at first it is
     * told at once, calls nobody and begins no threads.
     */
    add(subscription: Wanted & Partial<Manner>, place: Destination, by: Caller): Promise<Subscribed>
    /** In the order they were made. */
    list(place: Destination): Promise<readonly Subscription[]>
    /** What has been collected for a place comes along. Undefined when another there wants exactly this already. */
    change(subscription: Subscription, change: SubscriptionChange, by: Caller): Promise<Subscription | undefined>
    remove(subscription: Subscription, by: Caller): Promise<boolean>
    /** News of the last so many days that it wants, newest first; what it would have been told. */
    recent(wanted: Wanted, home: string, days: number): Promise<readonly Development[]>
    /** The developments a digest told a place, by the id of its delivery; undefined when it told it none. */
    digest(id: string, place: Destination): Promise<Omit<DigestShown, 'id' | 'skip'> | undefined>
    /** What is collected for a place, in the order it was filed. */
    collected(place: Destination): Promise<readonly { development: Development; due: string; because: Because }[]>
  }
  settings: {
    of(place: Destination): Promise<{
      holds: PlaceSettings
      workspace: OwnSettings | null
      channel: OwnSettings | null
    }>
    /** Of one channel, or of the whole workspace. What is collected is told by them. */
    save(place: Destination, scope: 'workspace' | 'channel', settings: OwnSettings, by: Caller): Promise<void>
  }
  places: Places
  feeds: {
    list(workspace: string): Promise<readonly Feed[]>
    /** Reads it once before keeping it. Throws UserError when it cannot be read or is no feed. */
    add(url: string, by: Caller): Promise<Feed>
    remove(url: string, by: Caller): Promise<boolean>
  }
  /** A drawing as a picture for a card. */
  picture(drawing: TimelineDrawing): Picture
  forget: {
    /** What would be deleted. */
    preview(who: Forgettable, by: Caller): Promise<Forgotten>
    /** Delete it for good; resolves with what was. */
    all(who: Forgettable, by: Caller): Promise<Forgotten>
  }
  /** What is kept of a workspace, as rows of plain values. */
  export(what: Exported, workspace: string): Promise<readonly ExportRow[]>
  /** What is watched for a workspace, and how fresh it is. */
  coverage(workspace: string): Promise<Coverage>
}

/** The caller, the channel they ask from, or the whole workspace. */
export type Forgettable = 'me' | 'channel' | 'workspace'

export interface Subscribed {
  subscription: Subscription
  /** `same`: it wanted exactly this, in exactly this manner, already. */
  change: 'added' | 'changed' | 'same'
}

export type SubscriptionChange = Partial<Wanted & Manner & Pick<Subscription, 'destination' | 'stopped'>>

export interface CaseFile extends CaseLine {
  /** In the order they happened. */
  developments: readonly Development[]
  /** What corrections took out of this case: struck, or moved to another. */
  takenOut?: readonly Development[]
}

/** One case in a list. */
export interface CaseLine {
  company: string
  restriction: string
  standing: Standing
  /** The development that decided its status, with what was published of it by then. */
  decider: Development | undefined
}

/** Which rows of a list. */
interface Page {
  /** `YYYY-MM-DD`; today when left out. */
  asOf?: string | undefined
  restriction?: string | undefined
  skip: number
  limit: number
}

interface CasesWanted extends Page {
  statuses?: readonly Status[] | undefined
  /** ISO 3166-1 alpha-2, of the company. */
  country?: string | undefined
}

interface LatestWanted extends Page {
  company?: string | undefined
  types: readonly DevelopmentType[]
}

interface NewCorrection {
  development: string
  wrong: Wrong
  to: string | null
  note: string | null
  /** For all workspaces, which only an operator may. */
  forAll: boolean
}

/** A correction made or undone, and the development as this workspace saw it before and sees it now; null where it is struck. */
export interface CorrectionMade {
  correction: Correction
  before: Development | null
  after: Development | null
  /** What is so, in a sentence. */
  said: string
  /** How many places had been told otherwise and are told so. */
  told: number
}

interface SearchWanted {
  words: string
  company?: string | undefined
  restriction?: string | undefined
  outlet?: string | undefined
  /** First and last day of publication, `YYYY-MM-DD`. */
  from?: string | undefined
  to?: string | undefined
  skip: number
  limit: number
}

interface StoriesFound {
  hits: readonly StoryFound[]
  /** How many were ranked, where more than those have the words: they are the newest. */
  among: number | null
  /** What was looked for instead of the words as typed. */
  instead: string | null
}

interface StoryFound {
  title: string
  outlet: string
  url: string | null
  published: string | null
  /** What is at hand of it. */
  text: string
}

/** The way of one story, for `/explain`. */
export interface StoryWay {
  title: string
  outlet: string
  rank: number
  url: string | null
  published: string | null
  feed: string
  firstSeenAt: string
  history: boolean
  filedAt: string | null
  understanding: Understanding | null
  developments: readonly {
    development: Development
    deliveries: readonly Delivery[]
    /** Where it waits to be told with others. */
    collected: readonly { destination: Destination; due: string; because: Because }[]
  }[]
}

export interface Coverage {
  feeds: number
  /** Feeds that do not answer, or have not for a day; the one that was read longest ago first. */
  stale: readonly { name: string; lastSuccessAt: string | null }[]
  stories: number
  lastSuccessAt: string | null
  /** The samples are read, not live feeds. */
  samples: boolean
}
