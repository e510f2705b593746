import { describe, expect, it } from 'vitest'
import { PostError } from '../../../src/platforms/platform.ts'
import { card, echoDesk, here, openConsole } from './terminal.ts'

const LONG = '/case xiaomi as-of:2021-03-20 and more words than one row holds'

async function interactive(options: Parameters<typeof openConsole>[1] = {}) {
  const terminal = openConsole(true, options)
  const { desk, release } = echoDesk()
  await terminal.chat.start(desk)
  return { ...terminal, release }
}

describe('piped input', () => {
  it('is answered line by line, in order, and then it is done', async () => {
    const { chat, input, written } = openConsole(false)
    const { desk, release } = echoDesk()
    await chat.start(desk)
    input.end('/case slow\n\ncase quick')
    release()
    await chat.done
    expect(written()).toBe('• answer to /case slow\n\n• answer to case quick\n\n')
  })

  it('sees no colour, prompt or progress', async () => {
    const { chat, input, written } = openConsole(false)
    chat.progress('Reading')
    await chat.start(echoDesk().desk)
    chat.progress('Reading more')
    input.end('x\n')
    await chat.done
    expect(written()).toBe('• answer to x\n\n')
  })

  it('is read no further than a quit', async () => {
    const { chat, input, written } = openConsole(false)
    await chat.start(echoDesk().desk)
    input.end('one\n/quit\ntwo\n')
    await chat.done
    await chat.stop()
    expect(written()).toBe('• answer to one\n\n')
  })

  it('does not hang on a reader that has gone', async () => {
    const { chat, input, output } = openConsole(false)
    await chat.start(echoDesk().desk)
    output.destroy(new Error('EPIPE'))
    input.write('x\n')
    await chat.done
    await expect(chat.post(here, card('News'), 'key')).rejects.toThrow(PostError)
  })
})

describe('the prompt', () => {
  it.each([
    ['a short line', '/case xi', ['• News', '› /case xi']],
    ['a line of two rows', LONG, ['• News', `› ${LONG}`.slice(0, 40), `› ${LONG}`.slice(40)]],
  ])('shows news above %s being typed, and keeps it', async (_, typed, rows) => {
    const { chat, type, rows: seen } = await interactive({ columns: 40 })
    await type(typed)
    expect(await chat.post(here, card('News'), 'key')).toBe('key')
    expect(seen().slice(2)).toEqual(rows)
    await type('!')
    expect(seen().at(-1)).toBe(`${rows.at(-1)}!`)
    await chat.stop()
  })

  it('keeps a line typed key by key, the cursor inside it, through news and progress', async () => {
    const { chat, type, rows, shows } = await interactive({ columns: 40 })
    for (const key of LONG) await type(key)
    await type('\u001b[D'.repeat(30))
    await chat.post(here, card('News'), 'a')
    chat.progress('Reading feeds 3/9')
    await chat.post(here, card('More'), 'b')
    chat.progress('Reading feeds 4/9')
    expect(rows().slice(2, 5)).toEqual(['• News', '• More', 'Reading feeds 4/9'])
    chat.progress(null)
    expect(rows().slice(2, 6)).toEqual(['• News', '• More', `› ${LONG}`.slice(0, 40), `› ${LONG}`.slice(40)])
    await type('\r')
    await shows(/• answer to \/case xiaomi/)
    await chat.stop()
  })

  it('answers between much news, and loses none of it', async () => {
    const { chat, type, rows, shows } = await interactive()
    const posts = Array.from({ length: 300 }, (_, i) => chat.post(here, card(`News ${i}`), `${i}`))
    await type('/case xiaomi\r')
    await Promise.all(posts)
    await shows(/answer to/)
    expect(rows().filter((row) => /^• News \d+$/.test(row))).toHaveLength(300)
    expect(rows().at(-1)).toBe('›')
    await chat.stop()
  })

  it('keeps what is typed ahead while an answer is awaited', async () => {
    const { chat, type, rows, release, shows } = await interactive()
    await type('/case slow\r')
    await type('/case ne')
    await chat.post(here, card('News'), 'key')
    expect(rows().slice(-3)).toEqual(['› /case slow', '• News', '/case ne'])
    release()
    await shows(/answer/)
    await type('xt')
    expect(rows().slice(-3)).toEqual(['• News', '• answer to /case slow', '› /case next'])
    await chat.stop()
  })

  it('completes on Tab, and writes what was meant in place of what was typed', async () => {
    const { chat, type, shows } = await interactive()
    await type('/ca')
    await type('\t')
    await shows(/› \/case$/m)
    await type('\t')
    await type('\t')
    await shows(/\/case +\/cases/)
    await type(' X')
    await type('\t')
    await shows(/› \/case xiaomi$/)
    await type('\u0015/case 小米')
    await type('\t')
    await shows(/› \/case xiaomi$/)
    await type(' as')
    await type('\t')
    await shows(/› \/case xiaomi as-of:$/)
    await chat.stop()
  })

  it('brings back earlier lines', async () => {
    const { chat, type, shows } = await interactive()
    await type('/case one\r')
    await shows(/answer to \/case one/)
    await type('\u001b[A')
    await shows(/› \/case one$/)
    await chat.stop()
  })
})

describe('leaving', () => {
  it.each([
    ['quit', 'quit\r'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-C before the answer', '/case slow\r\u0003'],
  ])('by %s gives the terminal back', async (_, keys) => {
    const { chat, type, raw } = await interactive()
    await type(keys)
    await chat.done
    expect(raw.at(-1)).toBe(false)
  })

  it('by the end of the input waits for the answers', async () => {
    const { chat, input, written, release } = await interactive()
    input.end('/case slow\r')
    setTimeout(release, 20)
    await chat.done
    expect(written()).toContain('answer to /case slow')
  })

  it('by a stop gives the terminal back, answers what was asked and nothing more', async () => {
    const { chat, type, raw, written, release } = await interactive()
    await type('/case slow\r/case other\r')
    setTimeout(release, 20)
    await chat.stop()
    await chat.done
    expect(raw.at(-1)).toBe(false)
    expect(written()).toContain('answer to /case slow')
    expect(written()).not.toContain('answer to /case other')
    await expect(chat.post(here, card('News'), 'key')).resolves.toBe('key')
  })

  it('is possible before it began', async () => {
    const { chat } = openConsole(true)
    await chat.stop()
    await chat.done
  })
})

describe('what was told', () => {
  it('when it died counts as told', async () => expect(await openConsole(true).chat.find(here, 'key')).toBe('key'))

  it('is not changed', async () => {
    const { chat, written } = openConsole(true)
    await chat.edit(here, 'key', card('Other'))
    expect(written()).toBe('')
  })
})

describe('progress', () => {
  it('takes one row, also before there is a prompt, and goes without a trace', async () => {
    const { chat, rows } = openConsole(true, { columns: 30 })
    chat.progress('Reading feeds 1/9')
    chat.progress(`Reading feeds 2/9, ${'many '.repeat(20)}`)
    await chat.post(here, card('News'), 'key')
    expect(rows()).toEqual(['• News', 'Reading feeds 2/9, many many'])
    chat.progress(null)
    expect(rows()).toEqual(['• News'])
  })
})

describe('colour', () => {
  const painted = async (isTTY: boolean, options: Parameters<typeof openConsole>[1]) => {
    const { chat, written } = openConsole(isTTY, options)
    await chat.post(here, card('News'), 'key')
    return written().includes('\u001b[1m')
  }

  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal told not to', true, { colour: false }, false],
    ['a pipe told to', false, { colour: true }, true],
    ['a terminal with NO_COLOR', true, { env: { NO_COLOR: '1', TERM: 'xterm-256color' } }, false],
    ['a terminal that knows none', true, { env: { TERM: 'dumb' } }, false],
  ])('on %s', async (_, isTTY, options, expected) => expect(await painted(isTTY, options)).toBe(expected))
})
