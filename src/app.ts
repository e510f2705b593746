import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commands } from '../commands/index.ts'
import { createBot } from './bot.ts'
import { loadCompanies } from './catalogue/companies.ts'
import { createOutlets } from './catalogue/outlets.ts'
import { loadRestrictions } from './catalogue/restrictions.ts'
import { createDesk } from './chat/answer.ts'
import { namesOf } from './chat/correction-words.ts'
import { count } from './chat/coverage-words.ts'
import { type Config, readConfig, readEnvironment } from './config.ts'
import { createCorrecting } from './correcting.ts'
import { createDeliveryCards } from './delivery-cards.ts'
import { UserError } from './domain/errors.ts'
import type { PlatformName } from './domain/subscription.ts'
import { createFeedDesk } from './feed-desk.ts'
import { keepFeeds, wantedFeeds } from './feed-list.ts'
import { createFeedReader } from './feed-reader.ts'
import { createForgetting } from './forgetting.ts'
import { createHousekeeping } from './housekeeping.ts'
import { createJourney } from './journey/journey.ts'
import { createDispatch } from './journey/notify/dispatch.ts'
import { createGathering } from './journey/notify/gather-digest.ts'
import { createRevise } from './journey/notify/revise.ts'
import { createSchedule } from './journey/schedule.ts'
import { createSecondReader } from './journey/second-reader/second-reader.ts'
import { createLog, type Log } from './log.ts'
import { createMembership } from './membership.ts'
import { newId } from './new-id.ts'
import { createGallery } from './pictures/gallery.ts'
import { createConsole } from './platforms/console/console.ts'
import { createDiscord } from './platforms/discord/discord.ts'
import { placesOf } from './platforms/places-of.ts'
import { type Platform, POST_GAP_MS } from './platforms/platform.ts'
import { createSlack } from './platforms/slack/slack.ts'
import { openStorage } from './storage/storage.ts'
import { createToldDevelopments } from './told-developments.ts'
import { createTracking } from './tracking.ts'

/** How long the first answers wait for feeds that are slow; they are read all the same. */
const CATCH_UP_MS = 60_000

/** How soon a process hears of companies that another one was told to follow or forget. */
const LOOK_AGAIN_MS = 60_000

/** Run Casewire until `signal` fires or the terminal ends. Resolves with the exit code; says on stderr what keeps it from running. */
export async function runCasewire(signal: AbortSignal): Promise<number> {
  const env = readEnvironment()
  let log: Log | undefined
  try {
    const config = readConfig(env)
    log = createLog(config.logLevel, env)
    await run(config, log, signal)
    return 0
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`${error.message}\n`)
    else if (log) log.error('Casewire stopped', { error })
    else throw error
    return 1
  }
}

async function run(config: Config, log: Log, signal: AbortSignal): Promise<void> {
  const now = () => new Date()
  const onTrouble = (sentence: string, fields: object) => log.warn(sentence, fields)
  const samples = config.feeds.length === 0

  const storage = await openStorage(config, onTrouble)
  const reader = createFeedReader({ allowHosts: config.allowHosts, cache: storage.cache, now })
  const outlets = createOutlets()
  const restrictions = loadRestrictions()
  const tracking = await createTracking({
    catalogue: loadCompanies(),
    storage,
    readAgain: (names) => storage.stories.readAgain(names),
    now,
  })
  const journey = createJourney({
    stages: {
      ...reader,
      match: (story) => tracking.minds().match(story),
      understand: (story, matches) => tracking.minds().understand(story, matches),
      readSecond:
        config.secondReader &&
        createSecondReader({
          model: config.secondReader.model,
          restrictions,
          grounds: (story, matches) => tracking.minds().grounds(story, matches),
          spend: (day) => storage.modelRequests.spend(day, config.secondReader?.dailyRequests ?? 0),
          cache: storage.cache,
          now,
          onTrouble,
          signal,
        }),
      outletOf: outlets.outletOf,
      originOf: tracking.originOf,
    },
    storage,
    now,
    newId,
    onTrouble,
  })

  const toldDevelopments = createToldDevelopments({ storage, tracking, restrictions, now })
  const chats = createChats(config, log)
  const terminal = chats.length
    ? undefined
    : createConsole({
        input: process.stdin,
        output: process.stdout,
        exportsDir: join(config.dataDir, 'exports'),
      })
  const platforms: readonly Platform[] = terminal ? [terminal] : chats
  const telling = {
    outbox: storage,
    mouths: new Map(platforms.map((platform): [PlatformName, Platform] => [platform.name, platform])),
    cardOf: createDeliveryCards(toldDevelopments),
    now,
    newId,
    gapMs: (platform: PlatformName) => (platform === 'console' ? 0 : POST_GAP_MS),
    sleep: (ms: number) => sleep(ms, undefined, { signal }).catch(() => {}),
    onTrouble,
    signal,
  }
  const places = placesOf(platforms)
  const forget = createForgetting({ storage, tracking, ownPlace: places.own, now })
  const schedule = createSchedule({
    jobs: storage.jobs,
    journey,
    dispatch: createDispatch(telling).dispatch,
    revise: createRevise(telling),
    housekeep: createHousekeeping({
      storage,
      forget,
      days: { left: config.forgetAfterDays, deliveries: config.deliveryDays, audit: config.auditDays },
      now,
      onDone: (sentence, fields) => log.info(sentence, fields),
    }),
    gathering: createGathering({ storage, now, newId, originOf: tracking.originOf }),
    storage,
    pollSeconds: config.pollSeconds,
    storyTextDays: config.storyTextDays,
    now,
    onTrouble,
    signal,
  })
  const feeds = createFeedDesk({ storage, probe: reader.probe, check: schedule.checkFeed, samples, now })
  const corrections = createCorrecting({
    storage,
    names: namesOf({ companies: tracking, restriction: (id) => restrictions.find((one) => one.id === id) }),
    sees: tracking.sees,
    originOf: tracking.originOf,
    operators: config.operators,
    now,
    newId,
  })
  const bot = createBot({
    storage,
    tracking,
    restrictions,
    feeds,
    corrections,
    forget,
    outlets,
    picture: createGallery(storage.cache),
    places,
    toldDevelopments,
    now,
  })
  const desk = createDesk({ commands, bot, log })

  const aborted = stopped(signal)
  const lookingAgain = setInterval(
    () => void tracking.reload().catch((error) => onTrouble('Companies not looked at again', { error })),
    LOOK_AGAIN_MS,
  )
  let catchingUp: Promise<void> | undefined
  try {
    await keepFeeds(storage, wantedFeeds(config.feeds))
    for (const chat of chats)
      if (!signal.aborted)
        await Promise.race([chat.start(desk, createMembership(chat.name, { storage, now, onTrouble })), aborted])
    if (signal.aborted) return
    catchingUp = schedule.catchUp(({ feeds, of, stories }) =>
      terminal?.progress(`Reading feeds ${feeds}/${of}, ${count(stories, 'new story', 'new stories')}`),
    )
    await Promise.race([catchingUp, sleep(CATCH_UP_MS, undefined, { ref: false }), aborted])
    terminal?.progress(null)
    if (signal.aborted) return
    await schedule.start()
    if (samples)
      process.stdout.write(
        'Reading the samples, because no feed is configured. To go live, set FEEDS in .env (see .env.example).\n',
      )
    process.stdout.write(`Casewire is ready: ${platforms.map(({ name }) => name).join(' and ')}, ${await sayRead()}.\n`)
    await terminal?.start(desk)
    await Promise.race([aborted, ...(terminal ? [terminal.done] : [])])
  } finally {
    clearInterval(lookingAgain)
    for (const platform of platforms)
      await platform.stop().catch((error) => onTrouble('Chat not stopped cleanly', { error }))
    await reader.close()
    await catchingUp?.catch((error) => onTrouble('First read not finished', { error }))
    await storage.close()
  }

  async function sayRead(): Promise<string> {
    const coverage = await feeds.coverage(null)
    return `${count(coverage.feeds, 'feed')}, ${count(coverage.stories, 'story', 'stories')}`
  }
}

function createChats(config: Config, log: Log): Platform[] {
  return [
    ...(config.discord ? [createDiscord({ ...config.discord, log })] : []),
    ...(config.slack ? [createSlack({ ...config.slack, log })] : []),
  ]
}

const stopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
