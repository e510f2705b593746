import { spawn, spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const CONSOLE = pathToFileURL('src/platforms/console/console.ts').href

/** A console alone, with a desk that echoes and news after the first answer. */
const PROGRAM = `
import { createConsole } from '${CONSOLE}'
const chat = createConsole({ input: process.stdin, output: process.stdout })
const card = (title) => ({ title, tone: 'neutral' })
await chat.start({
  commands: [], visibilityOf: () => 'private', suggest: async () => [], answer: async () => card(''),
  answerText: async (text) => {
    setImmediate(() => chat.post({}, card('News'), 'key'))
    return card('answer to ' + text)
  },
})
await chat.done
await chat.stop()
process.exitCode = 0
`

/** Runs a command on a terminal of its own, its input and output ours. */
const ON_A_TERMINAL = 'import pty, sys; pty.spawn(sys.argv[1:])'

it('works on a real terminal, and leaves it as it was', async (test) => {
  if (spawnSync('python3', ['-c', 'import pty']).status !== 0) test.skip('needs python3 to open a terminal')
  const script =
    'stty cols 60 rows 24; "$NODE" --input-type=module -e "$PROGRAM"; echo "ended $?"; stty -a; echo that is all'
  const child = spawn('python3', ['-c', ON_A_TERMINAL, 'sh', '-c', script], {
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', NODE: process.execPath, PROGRAM },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  const shows = async (text: string) => {
    if (out.includes(text)) return
    for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
      out += String(data)
      if (out.includes(text)) return
    }
    throw new Error(`“${text}” was not shown:\n${out}`)
  }
  try {
    await shows('› ')
    child.stdin.write('hello\r')
    await shows('News')
    child.stdin.write('\u0004')
    await shows('ended 0')
    await shows('that is all')
  } finally {
    child.kill('SIGKILL')
  }
  expect(out).toContain('\u001b[1m• answer to hello')
  expect(out.slice(out.indexOf('ended'))).toMatch(/(?<!-)\bicanon\b[^]*(?<!-)\becho\b/)
}, 30_000)
