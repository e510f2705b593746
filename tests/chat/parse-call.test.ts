import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { formatCall } from '../../src/chat/call.ts'
import { parseCall } from '../../src/chat/parse-call.ts'
import { UserError } from '../../src/domain/errors.ts'

describe('reading a call', () => {
  it.each([
    ['/case xiaomi', 'case', { company: 'xiaomi' }],
    ['case company:xiaomi as-of:2021-03-20', 'case', { company: 'xiaomi', 'as-of': '2021-03-20' }],
    ['case xiaomi as-of:2021-03-20', 'case', { company: 'xiaomi', 'as-of': '2021-03-20' }],
    ['case xiaomi as of 2021-03-20', 'case', { company: 'xiaomi', 'as-of': '2021-03-20' }],
    ['case xiaomi as-of 20 March 2021', 'case', { company: 'xiaomi', 'as-of': '20 March 2021' }],
    ['case company xiaomi', 'case', { company: 'xiaomi' }],
    ['CASE Hikvision Digital', 'case', { company: 'Hikvision Digital' }],
    ['case “Acme, Inc.” AS OF: 2021', 'case', { company: 'Acme, Inc.', 'as-of': '2021' }],
    ['case «Роснефть»', 'case', { company: 'Роснефть' }],
    ['case company：小米　as-of：2021-03-20', 'case', { company: '小米', 'as-of': '2021-03-20' }],
    ['case HKEX:1810', 'case', { company: 'HKEX:1810' }],
    ['case company = "say \\"hi\\""', 'case', { company: 'say "hi"' }],
    ['search "export ban" company:dji', 'search', { words: 'export ban', company: 'dji' }],
    ['search words:"company: a history"', 'search', { words: 'company: a history' }],
    ['feeds', 'feeds', {}],
    ['feeds add https://example.org/a?b=c:d', 'feeds', { do: 'add', url: 'https://example.org/a?b=c:d' }],
    ['feeds https://example.org/url://x', 'feeds', { url: 'https://example.org/url://x' }],
    ['track "Acme Optics" aliases:"ACME, 阿克米"', 'track', { company: 'Acme Optics', aliases: 'ACME, 阿克米' }],
    ['search company:"dji" export ban', 'search', { words: 'export ban', company: 'dji' }],
    ['search company:dji export ban', 'search', { words: 'export ban', company: 'dji' }],
    ['search company ban', 'search', { words: 'company ban' }],
    ['search ‘a company: b’ company:dji', 'search', { words: 'a company: b', company: 'dji' }],
    ['search words:"company：a"', 'search', { words: 'company：a' }],
    ['search Xiaomi: ban lifted', 'search', { words: 'Xiaomi: ban lifted' }],
    ['search don’t company:dji', 'search', { words: 'don’t', company: 'dji' }],
    ['case as-of:2021-03-20 xiaomi', 'case', { company: 'xiaomi', 'as-of': '2021-03-20' }],
    ['case as of 20 March 2021 dji', 'case', { company: 'dji', 'as-of': '20 March 2021' }],
    ['case as of 20 March 2021', 'case', { 'as-of': '20 March 2021' }],
    ['case "xiaomi', 'case', { company: 'xiaomi' }],
    ['case “xiaomi"', 'case', { company: 'xiaomi' }],
    ['case רפא"ל', 'case', { company: 'רפא"ל' }],
    ['case hkex:1810', 'case', { company: 'hkex:1810' }],
    ['case company:hkex:1810', 'case', { company: 'hkex:1810' }],
    ['feeds add localhost:8080/rss', 'feeds', { do: 'add', url: 'localhost:8080/rss' }],
    ['feeds REMOVE url = http://example.org', 'feeds', { do: 'remove', url: 'http://example.org' }],
    ['case company:', 'case', { company: '' }],
    ['／case　xiaomi', 'case', { company: 'xiaomi' }],
    ['/', 'help', {}],
    ['', 'help', {}],
    ['latest', 'latest', {}],
  ])('%s', (text, command, options) => expect(parseCall(text, commands)).toEqual({ command, options }))

  it.each([
    ['cse xiaomi', 'Did you mean /case'],
    ['frobnicate', 'Type /help'],
    ['search x as-of:2021', 'no option “as-of”. It has: words, company'],
    ['help everything', 'do not know what to do with “everything”'],
    ['help status:lifted', 'no option “status”. It has no options'],
    ['case xiaomi since:2021', 'no option “since”. It has: company, as-of'],
    ['case company:xiaomi since:2021', 'no option “since”. It has: company, as-of'],
    ['case xiaomi As_Of: 2021', 'Did you mean as-of?'],
    ['case company:xiaomi company:zte', 'given company twice'],
    ['case xiaomi company:zte', 'do not know what to do with “xiaomi”'],
    ['search re:invent', 'Text with a colon goes in quotes'],
  ])('%s is refused with what to do', (text, message) => expect(() => parseCall(text, commands)).toThrow(message))

  it.each([
    ['cse xiaomi', 'case xiaomi'],
    ['xiaomi', 'case xiaomi'],
    ['case xiaomi asof:2021-03-20', 'case xiaomi as-of:2021-03-20'],
    ['search re:invent', 'search words:"re:invent"'],
  ])('offers for %s the call %s', (typed, call) => expect(suggestionsOf(typed)).toContain(call))

  it('gives back every call that was formatted', () => {
    fc.assert(
      fc.property(anyCall, (call) => {
        expect(parseCall(formatCall(call), commands)).toEqual(call)
      }),
    )
  })

  it('reads anything, or says what is wrong with it', () => {
    const pieces = fc.constantFrom(
      ' ',
      ':',
      '"',
      '“',
      '’',
      '　',
      '：',
      'company',
      'as of',
      'add',
      'https://a.b/?c=d',
      '2021-03',
      'x',
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.constantFrom(...commands.map(({ name }) => name), ''), anything, (name, text) => {
        expect(suggestionsOf(`${name} ${text}`)).toBeInstanceOf(Array)
      }),
    )
  })
})

/** Any call of any command, its options in any order and with any values. */
const anyCall = fc.constantFrom(...commands).chain(({ name, options }) =>
  fc.shuffledSubarray(Object.keys(options)).chain((given) =>
    fc
      .array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('as-of:x', '“a”', 'a：b', 'company', ' a ', '\\"')),
        {
          minLength: given.length,
          maxLength: given.length,
        },
      )
      .map((values) => ({
        command: name,
        options: Object.fromEntries(given.map((option, i) => [option, values[i] ?? ''])),
      })),
  ),
)

/** What is offered for a text that cannot be read; nothing for one that can. Other faults than a person's own are thrown. */
function suggestionsOf(text: string): readonly string[] {
  try {
    parseCall(text, commands)
    return []
  } catch (error) {
    if (error instanceof UserError) return error.suggestions
    throw error
  }
}
