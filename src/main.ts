import './require-node.mjs'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

// Loaded after the signals are heard, because loading takes its time.
const { runCasewire } = await import('./app.ts')

process.exit(await runCasewire(stopping.signal))
