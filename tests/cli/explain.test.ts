import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/cli/analyze.ts'
import { explain } from '../../src/cli/explain.ts'
import { answerLines } from '../../src/cli/story-lines.ts'
import { companyNamed } from '../../src/domain/company.ts'
import { createMinds } from '../../src/minds.ts'

const minds = createMinds([companyNamed('acme', 'Acme Optics')])
const story = {
  id: 's1',
  url: null,
  outlet: 'Example Wire',
  title: 'Judge blocks ban on Acme Optics',
  published: '2024-05-17',
  text: 'A federal judge on Wednesday blocked the ban on Acme Optics. The ministry may lift the ban on Acme Optics, lawyers say.',
  lang: 'en',
}

describe('analyze --explain', () => {
  it('says for a story which sentence, cue and rule decided, and what was left out and why', () => {
    const block = explain(minds, story)
    expect(block).toContain('s1  Judge blocks ban on Acme Optics')
    expect(block).toMatch(/ {2}acme: subject \(found: .+\)/)
    expect(block).toMatch(/ {2}Relevant: .+\n {4}sentence 1: A federal judge/)
    expect(block).toMatch(
      / {2}Told: acme, Preliminary injunction granted: news\n {4}sentence 1, “blocked … ban”: .+\n {4}rule Interim relief: injunction_granted by ".+", told as fact\n {4}under unknown, 2024-05-15/,
    )
    expect(block).toMatch(/ {2}Left out: Ban lifted: only a guess \(“may”\)\n {4}sentence 2, “lift … ban”/)
  })

  it('says why a story is not relevant', () => {
    const block = explain(minds, { ...story, title: 'Acme Optics sells lenses', text: 'It sold more than ever.' })
    expect(block).toContain('  Not relevant: nothing happened')
  })

  it('prints a block a story where it is asked for, and a line of JSON where it is not', async () => {
    const said = async (answer: typeof analyze | typeof explain) => {
      const output = new PassThrough()
      const streams = { input: Readable.from([`${JSON.stringify(story)}\n`]), output, errors: new PassThrough() }
      expect(await answerLines(streams, (one) => answer(minds, one))).toBe(0)
      return String(output.read())
    }
    expect(await said(explain)).toBe(`${explain(minds, story)}\n`)
    expect(JSON.parse(await said(analyze))).toEqual(analyze(minds, story))
  })
})
