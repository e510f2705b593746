const BENCHES = {
  understanding: () => import('./understanding.ts'),
  answers: async () => (await import('./answers.ts')).answers(process.argv.slice(3).map(Number)),
  fanout: async () => (await import('./fanout.ts')).fanout(Number(process.argv[3] ?? 10_000)),
}

const [, , what = 'understanding'] = process.argv
if (!Object.hasOwn(BENCHES, what))
  throw new Error(`There is no bench “${what}”. There are: ${Object.keys(BENCHES).join(', ')}.`)
await BENCHES[what as keyof typeof BENCHES]()
