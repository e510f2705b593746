import { Client } from 'pg'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'

// A process that owns a data folder until it is killed; says `ready`, or why it may not.
try {
  const { connection } = await startPostgres(process.argv[2] ?? '', () => {}, {
    durable: process.argv[3] !== 'throw-away',
  })
  const client = new Client(connection)
  await client.connect()
  await client.query(`create table if not exists owner as select 'kept' as said`)
  await client.end()
  process.stdout.write('ready\n')
  setInterval(() => {}, 1000)
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`)
}
