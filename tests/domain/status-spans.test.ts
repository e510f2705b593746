import { describe, expect, it } from 'vitest'
import { statusSpans } from '../../src/domain/status-spans.ts'
import { development } from '../support/developments.ts'

const at = (type: string, date: string | null) => development({ type, date } as never)

describe('how a case stood over time', () => {
  it('is one stretch after the other up to the day asked about', () => {
    const developments = [
      at('designated', '2021-01-14'),
      at('injunction_granted', '2021-03-12'),
      at('vacated', '2021-05-25'),
    ]
    expect(statusSpans(developments, '2021-06-30')).toMatchObject([
      { status: 'in_force', from: '2021-01-14', to: '2021-03-12' },
      { status: 'suspended', from: '2021-03-12', to: '2021-05-25' },
      { status: 'vacated', from: '2021-05-25', to: '2021-06-30' },
    ])
    expect(statusSpans(developments, '2021-04-01').at(-1)).toMatchObject({ status: 'suspended', to: '2021-04-01' })
  })

  it('begins with the month where no day is known, and knows no time before the first', () => {
    expect(statusSpans([at('designated', '2021-03')], '2021-06-30')).toMatchObject([{ from: '2021-03-01' }])
    expect(statusSpans([], '2021-06-30')).toEqual([])
  })

  it('has no empty stretch when two things happen on one day', () => {
    const spans = statusSpans([at('designated', '2021-01-14'), at('injunction_granted', '2021-01-14')], '2021-02-01')
    expect(spans).toMatchObject([{ status: 'suspended', from: '2021-01-14', to: '2021-02-01' }])
  })
})
