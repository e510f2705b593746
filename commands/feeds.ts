import type { Bot } from '../src/chat/bot.ts'
import { defineCommand } from '../src/chat/command.ts'
import { count, sayAgo } from '../src/chat/coverage-words.ts'
import { choice, text } from '../src/chat/option.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Feed } from '../src/domain/feed.ts'

/** `/feeds`, `/feeds add https://…`, `/feeds remove https://…`: what is read, and how that is going. */
export default defineCommand({
  name: 'feeds',
  description: 'The feeds that are read and how they are doing; add or remove one',
  visibility: 'private',
  who: 'managers',
  options: {
    do: choice({ description: 'What to do', choices: { list: 'List them', add: 'Add one', remove: 'Remove one' } }),
    url: text({ description: 'The address of the feed' }),
  },

  async run({ options, caller }, bot) {
    const { url } = options
    switch (options.do ?? (url ? 'add' : 'list')) {
      case 'add':
        return added(await bot.feeds.add(needed(url, 'add'), caller))
      case 'remove':
        return removed(needed(url, 'remove'), await bot.feeds.remove(needed(url, 'remove'), caller))
      default:
        return listed(await bot.feeds.list(caller.workspace), bot)
    }
  },
})

const added = (feed: Feed) => ({
  title: 'Feed added',
  tone: 'neutral' as const,
  body: `${feed.title || 'A feed without a title'}\n${feed.url}\n\nWhat it holds now is filed as history; what it brings from now on is told.`,
})

function removed(url: string, done: boolean) {
  if (!done) throw new UserError(`This workspace did not add ${url}. /feeds lists what can be removed.`)
  return { title: 'Feed removed', tone: 'neutral' as const, body: `${url}\n\nStories already filed are kept.` }
}

function listed(feeds: readonly Feed[], bot: Bot) {
  const failing = feeds.filter(({ failures }) => failures > 0)
  return {
    title: `${count(feeds.length, 'feed')}, ${failing.length ? `${failing.length} not answering` : 'all well'}`,
    tone: failing.length ? ('caution' as const) : ('neutral' as const),
    body: feeds.map((feed) => sayFeed(feed, bot.now())).join('\n'),
    footer: 'Add one with /feeds add and its address.',
  }
}

function sayFeed(feed: Feed, now: Date): string {
  const read = feed.lastSuccessAt ? `read ${sayAgo(feed.lastSuccessAt, now)}` : 'not read yet'
  const trouble = feed.failures ? `; failed ${feed.failures}×: ${feed.lastError ?? 'unknown'}` : ''
  return `${feed.title || 'No title yet'} (${feed.url}): ${read}${trouble}`
}

function needed(url: string | undefined, what: string): string {
  if (url) return url.trim()
  throw new UserError(
    `Which feed? /feeds ${what} needs its address, for example /feeds ${what} https://example.org/feed.xml`,
  )
}
