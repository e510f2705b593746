import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'samples')

interface Filed {
  developments: { company: string; restriction: string; type: string; date: string | null; new: boolean }[]
  statuses: { company: string; restriction: string; status: string; confirmed: boolean }[]
}

function casewire(args: readonly string[], input?: string): string {
  const options = {
    encoding: 'utf8' as const,
    maxBuffer: 64e6,
    ...(input && { input }),
  }
  return execFileSync(process.execPath, [join(ROOT, 'src/cli.ts'), ...args], options)
}

describe('the samples, filed oldest first', () => {
  let filed: Filed[]

  beforeAll(() => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'))
    const lines = casewire(['read', ...files.map((name) => join(FOLDER, name))])
      .split('\n')
      .filter(Boolean)
    const when = (line: string) => String(JSON.parse(line).published ?? '9999')
    const sorted = lines.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))
    filed = casewire(['replay'], sorted.join('\n'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }, 60_000)

  it('make these cases and no other, whoever else they name', () => {
    const last = new Map<string, string>()
    for (const { statuses } of filed)
      for (const { company, restriction, status, confirmed } of statuses)
        last.set(`${company}, ${restriction}`, confirmed ? status : `${status}, not confirmed`)
    expect(Object.fromEntries([...last].sort())).toEqual({
      'amec, us-ccmc-1237': 'in_force',
      'comac, us-ccmc-1237': 'in_force',
      'hesai, us-dod-1260h': 'under_appeal',
      'luokung, us-ccmc-1237': 'in_force',
      'xiaomi, us-ccmc-1237': 'vacated',
      'zte, us-bis-el': 'lifted',
      'zte, us-doj-criminal': 'in_force',
    })
  })

  it('tell Xiaomi’s story turn by turn, each once', () => {
    const told = filed.flatMap(({ developments }) => developments.filter((one) => one.new && one.company === 'xiaomi'))
    const turns = told.map(({ type, date }) => `${date ?? 'undated'} ${type}`)
    expect(turns.filter((turn) => !/statement|denial|compliance|reaction|guidance/.test(turn))).toEqual([
      '2021-01-14 designated',
      '2021-01-29 lawsuit_filed',
      '2021-03-12 injunction_granted',
      '2021-05-11 settlement_agreed',
      '2021-05-11 delisted',
      '2021-05-25 vacated',
    ])
  })

  it('never have Xiaomi lifted before the final order but in one hasty report, which nobody confirms', () => {
    const exits = filed.flatMap(({ statuses }) => statuses.filter(({ company }) => company === 'xiaomi'))
    const firstExit = exits.findIndex(({ status, confirmed }) => ['lifted', 'vacated'].includes(status) && confirmed)
    expect(exits.slice(0, firstExit).every(({ status }) => !['lifted', 'vacated'].includes(status))).toBe(true)
    expect(firstExit).toBeGreaterThan(0)
  })
})
