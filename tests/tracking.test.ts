import { expect, it } from 'vitest'
import { companyNamed } from '../src/domain/company.ts'
import { createTracking } from '../src/tracking.ts'
import { asker } from './support/real-bot.ts'
import { throwAwayStorage } from './support/storage.ts'

const open = throwAwayStorage()

it('what one process was told to follow or forget is known to another when it looks again, and costs nothing where nothing changed', async () => {
  const storage = open()
  const made = () => createTracking({ catalogue: [], storage, readAgain: async () => 0, now: () => new Date(0) })
  const [one, other] = [await made(), await made()]
  const before = other.minds()
  await other.reload()
  expect(other.minds()).toBe(before)

  await one.track(companyNamed('corex.w', 'Corex Optics'), asker('w'))
  expect(other.find('Corex Optics', 'w')).toBeUndefined()
  await other.reload()
  expect(other.find('Corex Optics', 'w')?.id).toBe('corex.w')
  expect(other.sees('corex.w', 'w')).toBe(true)

  await storage.transaction((shelf) => shelf.forget.workspace('slack', 'w'))
  await other.reload()
  expect(other.find('Corex Optics', 'w')).toBeUndefined()
  expect(other.sees('corex.w', 'w')).toBe(false)
})
