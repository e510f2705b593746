import type { Company } from '../domain/company.ts'
import type { Development } from '../domain/development.ts'
import type { Card } from './card.ts'
import { sayDevelopment } from './development-words.ts'

/** What people read where they were told something that is not so. The development may be gone by now. */
export function correctionCard(text: string, now: { development: Development; company: Company } | undefined): Card {
  return {
    title: now ? `Correction: ${now.company.name}` : 'Correction',
    tone: 'caution',
    body: text,
    ...(now && {
      fields: [{ label: 'It now reads', value: sayDevelopment(now.development) }],
      buttons: [{ label: 'Where it stands', call: { command: 'case', options: { company: now.company.id } } }],
    }),
  }
}
