import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { sameCommands, toCommands } from '../../../src/platforms/discord/commands.ts'
import { COMMANDS } from '../../support/discord/fake-desk.ts'
import { brokenRules } from '../../support/discord/rules.ts'
import { loadSpec } from '../../support/discord/spec.ts'

const listed = toCommands(COMMANDS)

describe('commands on Discord', () => {
  it('have native options, required ones first and the order kept otherwise', () => {
    expect(listed[0]?.options).toEqual([
      { type: 3, name: 'company', description: 'Company', required: true, autocomplete: true },
      { type: 3, name: 'as-of', description: 'As it stood on this day', required: false },
      {
        type: 3,
        name: 'since',
        description: 'How far back',
        required: false,
        choices: [
          { name: 'Past week', value: 'week' },
          { name: 'Past month', value: 'month' },
        ],
      },
      { type: 3, name: 'note', description: `${'x'.repeat(99)}…`, required: false },
    ])
  })

  it('work in servers, direct messages and elsewhere, for servers and single people', () => {
    expect(listed[0]).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })
  })

  it('are hidden from those who may not manage the server, where only managers may use them', () => {
    expect(listed.map((command) => command.default_member_permissions)).toEqual([null, null, '32'])
  })
})

describe('the commands of Casewire', () => {
  it('are all accepted by Discord', () => {
    const body = toCommands(commands)
    const route = '/applications/{application_id}/commands'
    expect(brokenRules('PUT', route, body)).toEqual([])
    expect(loadSpec()?.request('PUT', route, body) ?? []).toEqual([])
    expect(body.map(({ name }) => name)).toEqual(commands.map(({ name }) => name))
  })
})

describe('comparing with what Discord lists', () => {
  const asListed = () =>
    listed.map((command, index) => ({
      ...command,
      id: String(index),
      version: '1',
      application_id: '2',
      name_localizations: null,
      options: command.options.map(({ required, ...option }) => (required ? { ...option, required } : option)),
    }))

  it('sees the same in another order and with Discord’s own additions', () => {
    expect(sameCommands(listed, asListed().reverse())).toBe(true)
  })

  it.each<[string, (commands: ReturnType<typeof asListed>) => object[]]>([
    ['a description', ([first, ...rest]) => [{ ...first, description: 'Other' }, ...rest]],
    ['a missing command', ([, ...rest]) => rest],
    ['one too many', (commands) => [...commands, { name: 'old', type: 1, description: 'Old' }]],
    ['who may use it', ([first, ...rest]) => [{ ...first, default_member_permissions: '0' }, ...rest]],
    ['where it works', ([first, ...rest]) => [{ ...first, contexts: [0] }, ...rest]],
    ['its options', ([first, ...rest]) => [{ ...first, options: [] }, ...rest]],
  ])('sees a difference in %s', (_name, change) => {
    expect(sameCommands(listed, change(asListed()))).toBe(false)
  })
})
