import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/chat/highlight.ts'
import { snippetOf } from '../../src/chat/snippet.ts'

/** A snippet with what stands out in square brackets. */
const shown = (text: string, typed: string) =>
  piecesOf(snippetOf(text, typed))
    .map((piece) => (piece.strong ? `[${piece.text}]` : piece.text))
    .join('')

describe('a snippet', () => {
  it.each([
    ['The export ban stays.', 'export BAN', 'The [export] [ban] stays.'],
    ['Exports of the exporter', 'export', 'Exports of the exporter'],
    ['La Société Générale a dit', 'societe generale', 'La [Société] [Générale] a dit'],
    ['法官暂时阻止了投资禁令。', '投资', '法官暂时阻止了[投资]禁令。'],
    ['法官 says 禁令 now', '"禁令" says', '法官 [says] [禁令] now'],
    ['ban and lifted', 'ban -lifted', '[ban] and lifted'],
    ['this or that', 'this or that', '[this] or [that]'],
    ['nothing here', '', 'nothing here'],
    ['', 'ban', ''],
  ])('of %j for %j is %j', (text, typed, expected) => expect(shown(text, typed)).toBe(expected))

  it('is cut from where most of the words stand', () => {
    const text = `${'filler words ban '.repeat(40)}the court halted the export ban for now ${'and more of it '.repeat(40)}`
    const said = shown(text, 'court export ban')
    expect(said).toMatch(/^….*\[court\] halted the \[export\] \[ban\] for now .*…$/)
    expect(said.length).toBeLessThan(260)
  })

  it('cuts no character', () => {
    const family = '👩‍👩‍👧‍👦'
    for (let i = 0; i < 12; i++) {
      const said = shown(`${'x'.repeat(i)}${family.repeat(60)}`, 'ban').replace(/^x*|…$/g, '')
      expect(said.replaceAll(family, '')).toBe('')
    }
  })

  it('lets no text mark itself', () =>
    expect(shown('a \ue000fake\ue001 \ue000ban\ue001 and \ue001ban\ue000', 'ban')).toBe('a fake [ban] and [ban]'))
})
