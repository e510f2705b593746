import './require-node.mjs'

const { runCasewire } = await import('./app.ts')

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

process.exit(await runCasewire(stopping.signal))
