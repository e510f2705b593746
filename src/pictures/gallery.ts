import { createHash } from 'node:crypto'
import type { Picture } from '../chat/card.ts'
import { sayDrawing, type TimelineDrawing } from '../chat/picture.ts'
import { drawTimeline } from './draw-timeline.ts'

/** What may be lost: a picture is drawn again. */
interface Cache {
  get<T>(key: string): Promise<T | undefined>
  set(key: string, value: unknown, ttlMs: number): Promise<void>
}

const KEPT_MS = 24 * 60 * 60_000

/** Pictures of drawings, each drawn once a day and look. */
export function createGallery(cache: Cache) {
  return (drawing: TimelineDrawing): Picture => ({
    name: 'timeline.png',
    alt: sayDrawing(drawing),
    async draw(look) {
      const key = `picture:${look}:${createHash('sha256').update(JSON.stringify(drawing)).digest('hex')}`
      const kept = await cache.get<string>(key)
      if (kept) return Buffer.from(kept, 'base64')
      const png = drawTimeline(drawing, look)
      await cache.set(key, Buffer.from(png).toString('base64'), KEPT_MS)
      return png
    },
  })
}
