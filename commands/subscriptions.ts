import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { choice, text } from '../src/chat/option.ts'
import {
  BECAUSE_WORDS,
  sayInstant,
  sayPaused,
  sayWanted,
  sayWhenThere,
  shortId,
} from '../src/chat/subscription-words.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Subscription } from '../src/domain/subscription.ts'
import { here } from './here.ts'
import { mentionOption, theMention, thePlace, theWhen, whenOption, whereOption } from './manner-options.ts'
import { suggestSubscriptions, theSubscription } from './the-subscription.ts'
import { kindsOption, theKinds } from './wanted-options.ts'

/** `/subscriptions`: what this channel is told of, and how to change it: `/subscriptions edit k3f9 when:"daily 08:00"`. */
export default defineCommand({
  name: 'subscriptions',
  description: 'What this channel is told of; pause, resume, edit, move or remove one',
  visibility: 'private',
  who: 'everyone',
  options: {
    action: choice({
      description: 'What to do with one; lists them all when left out',
      choices: { list: 'List', pause: 'Pause', resume: 'Resume', edit: 'Edit', move: 'Move', remove: 'Remove' },
    }),
    id: text({ description: 'Which one: its id or its company', suggest: suggestSubscriptions }),
    kinds: kindsOption,
    when: whenOption,
    where: whereOption,
    mention: mentionOption,
    threads: choice({
      description: 'Put what follows in a case under its first post',
      choices: { on: 'On', off: 'Off' },
    }),
  },

  async run({ options, caller }, bot) {
    const { id, where, kinds, when, mention, threads } = options
    const edits = Boolean(kinds || when || mention || threads)
    const action = options.action ?? (edits ? 'edit' : where ? 'move' : id ? undefined : 'list')
    if (action === 'list') return listCard(caller, bot)
    const one = await theSubscription(id, caller, bot)
    switch (action) {
      case 'pause':
        return pause(one, caller, bot)
      case 'resume':
        return done(await changed(one, { stopped: null }, caller, bot), 'Resumed', caller, bot)
      case 'edit':
        if (!edits) throw new UserError('Edit what? Give kinds, when, mention or threads, such as when:"daily 08:00".')
        return edit(one, options, caller, bot)
      case 'move':
        if (!where) throw new UserError('Move it where? Give where:#channel, or where:me.')
        return move(one, where, caller, bot)
      case 'remove':
        await bot.subscriptions.remove(one, caller)
        return { title: `Unsubscribed from ${sayWanted(one, bot)}`, tone: 'neutral' }
      default:
        return oneCard(one, caller, bot)
    }
  },
})

async function pause(one: Subscription, caller: Caller, bot: Bot): Promise<Card> {
  if (one.stopped) return done(one, 'Already paused', caller, bot)
  const stopped = { by: caller.user, at: bot.now().toISOString() }
  return done(await changed(one, { stopped }, caller, bot), 'Paused', caller, bot)
}

async function edit(
  one: Subscription,
  options: { kinds?: string; when?: string; mention?: string; threads?: 'on' | 'off' },
  caller: Caller,
  bot: Bot,
): Promise<Card> {
  const { digestAt } = (await bot.settings.of(one.destination)).holds
  const change = {
    ...(options.kinds && { kinds: theKinds(options.kinds) }),
    ...(options.when && { when: theWhen(options.when, digestAt) }),
    ...(options.mention && { mention: await theMention(options.mention, caller, bot) }),
    ...(options.threads && { threads: options.threads === 'on' }),
  }
  return done(await changed(one, change, caller, bot), 'Changed', caller, bot)
}

async function move(one: Subscription, where: string, caller: Caller, bot: Bot): Promise<Card> {
  const { place, name } = await thePlace(where, caller, bot)
  if (place.channel === one.destination.channel) throw new UserError('It is there already.')
  if (one.mention && place.workspace !== one.destination.workspace)
    throw new UserError(`It calls ${one.mention.name}, who are not there. Take that off first with mention:none.`)
  const moved = await changed(one, { destination: place }, caller, bot)
  return {
    title: `Moved to ${name}: ${sayWanted(moved, bot)}`,
    tone: 'neutral',
    body: 'What was collected, or could not be posted there, comes along. What was told stays where it is.',
  }
}

async function changed(
  one: Subscription,
  change: Parameters<Bot['subscriptions']['change']>[1],
  caller: Caller,
  bot: Bot,
): Promise<Subscription> {
  const after = await bot.subscriptions.change(one, change, caller)
  if (after) return after
  throw new UserError('There is a subscription to exactly that already. Remove one of the two.')
}

async function done(one: Subscription, what: string, caller: Caller, bot: Bot): Promise<Card> {
  const card = await oneCard(one, caller, bot)
  return { ...card, title: `${what}: ${sayWanted(one, bot)}` }
}

/** One subscription, with the buttons that change it. */
async function oneCard(one: Subscription, caller: Caller, bot: Bot): Promise<Card> {
  const all = await bot.subscriptions.list(here(caller))
  const id = shortId(one, all)
  const { holds } = await bot.settings.of(one.destination)
  const call = (action: string, more: Record<string, string> = {}) => ({
    command: 'subscriptions',
    options: { action, id, ...more },
  })
  return {
    title: sayWanted(one, bot),
    tone: 'neutral',
    body: sayPaused(one),
    fields: [
      { label: 'Id', value: id },
      { label: 'When', value: sayWhenThere(one.when, holds) },
      { label: 'Since', value: sayDate(one.createdAt) },
      ...(one.mention && caller.manager ? [{ label: 'Calls', value: one.mention.name }] : []),
      ...(one.threads ? [{ label: 'Threads', value: 'on' }] : []),
    ],
    buttons: [
      one.stopped ? { label: 'Resume', call: call('resume') } : { label: 'Pause', call: call('pause') },
      one.when.every === 'now'
        ? { label: 'Once a day', call: call('edit', { when: `daily ${holds.digestAt}` }) }
        : { label: 'At once', call: call('edit', { when: 'now' }) },
      // A terminal is one's own already.
      ...(caller.platform === 'console'
        ? []
        : [{ label: 'To my direct messages', call: call('move', { where: 'me' }) }]),
      { label: 'Remove', call: call('remove') },
    ],
  }
}

async function listCard(caller: Caller, bot: Bot): Promise<Card> {
  const place = here(caller)
  const all = await bot.subscriptions.list(place)
  const { holds } = await bot.settings.of(place)
  const waiting = await bot.subscriptions.collected(place)
  if (!all.length)
    return { title: 'Subscriptions here', tone: 'neutral', body: 'None. Use /subscribe with a company, or “all”.' }
  return {
    title: 'Subscriptions here',
    tone: 'neutral',
    body: all.map((one) => line(one)).join('\n'),
    fields: waiting.length ? [{ label: 'Collected', value: sayCollected() }] : [],
    buttons: all.slice(0, 5).map((one) => ({
      label: `Change ${sayWanted(one, bot)}`,
      call: { command: 'subscriptions', options: { id: shortId(one, all) } },
    })),
    footer: 'Change one with its id: /subscriptions pause, resume, edit, move or remove.',
  }

  function line(one: Subscription): string {
    const calls = one.mention && caller.manager ? `, calls ${one.mention.name}` : ''
    const how = `${sayWhenThere(one.when, holds)}${calls}${one.threads ? ', in threads' : ''}`
    const paused = sayPaused(one)
    return `${sayWanted(one, bot)} (${shortId(one, all)}): ${how}; since ${sayDate(one.createdAt)}${paused ? `. ${paused}` : ''}`
  }

  function sayCollected(): string {
    const byDue = Map.groupBy(waiting, ({ due, because }) => `${due} ${because}`)
    return [...byDue.values()]
      .flatMap(([first, ...others]) =>
        first
          ? `${others.length + 1} ${BECAUSE_WORDS[first.because]}, told on ${sayInstant(new Date(first.due), holds)}`
          : [],
      )
      .join('\n')
  }
}
