import type { Call } from './call.ts'

/** What we show: flat, plain text without markup. Platforms escape it, cut it to their limits and number the sources. */
export interface Card {
  title: string
  tone: Tone
  /** Paragraphs apart by an empty line. `[2]` points to the second source. */
  body?: string
  fields?: readonly Field[]
  sources?: readonly Source[]
  picture?: Picture
  /** For whoever asks and nobody else; platforms hand it over and say where it is. */
  file?: CardFile
  buttons?: readonly { label: string; call: Call }[]
  footer?: string
}

/** Something with its label. */
export interface Field {
  label: string
  value: string
  /** Its value has words that stand out, see `highlight.ts`. */
  highlighted?: true
}

/** A picture that shows what the card says, drawn when a platform wants it and in its colours. */
export interface Picture {
  /** `timeline.png` */
  name: string
  /** The same in words, for those who do not see it. */
  alt: string
  /** A PNG. */
  draw(look: 'light' | 'dark'): Promise<Uint8Array>
}

/** A file as it is to be saved. */
export interface CardFile {
  /** `casewire-cases-2026-11-25.csv`: letters, digits, dots and hyphens. */
  name: string
  /** `text/csv` */
  type: string
  bytes: Uint8Array
}

/** Colour of a card; the words say the same, so nothing hangs on colour alone. */
export type Tone = 'neutral' | 'restricted' | 'suspended' | 'free' | 'caution'

/** A numbered source: who said it, when, and where to read it. */
export interface Source {
  outlet: string
  /** `2021-03-12`, null when the story has none. */
  date: string | null
  title: string
  /** An http(s) address, null when the story has none. */
  url: string | null
}
