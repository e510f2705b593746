import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { formatCall } from '../../src/chat/call.ts'
import { parseCall } from '../../src/chat/parse-call.ts'

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
    ['', 'help', {}],
    ['latest', 'latest', {}],
  ])('%s', (text, command, options) => expect(parseCall(text, commands)).toEqual({ command, options }))

  it.each([
    ['cse xiaomi', 'Did you mean /case'],
    ['frobnicate', 'Type /help'],
    ['latest as-of:2021', 'no option “as-of”. It has: company'],
    ['cases everything', 'do not know what to do with “everything”'],
  ])('%s is refused with what to do', (text, message) => expect(() => parseCall(text, commands)).toThrow(message))

  it('offers the same question to the nearest command', () => {
    const caught = (() => {
      try {
        return parseCall('cse xiaomi', commands)
      } catch (error) {
        return error
      }
    })()
    expect(caught).toMatchObject({ suggestions: expect.arrayContaining(['case xiaomi']) })
  })

  it('gives back every call that was formatted', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && text.trim() !== '')
    const noWide = value.filter((text) => !/[：＝　]/.test(text))
    fc.assert(
      fc.property(noWide, noWide, (company, date) => {
        const call = { command: 'case', options: { company, 'as-of': date } }
        expect(parseCall(formatCall(call), commands)).toEqual(call)
      }),
    )
  })
})
