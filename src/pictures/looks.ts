import type { Tone } from '../chat/card.ts'

/** The colours of a picture on a light or a dark page. */
export interface Colours {
  page: string
  text: string
  faint: string
  line: string
  /** Of a bar, and of the word on it: at least 4.5 to 1 apart (WCAG 2.2, 1.4.3). */
  bars: Readonly<Record<Tone, { fill: string; word: string }>>
}

/** Red and green never carry a meaning alone: each bar bears its word, and what is not in force is hatched or hollow. */
export const LOOKS: Readonly<Record<'light' | 'dark', Colours>> = {
  light: {
    page: '#ffffff',
    text: '#1b1f24',
    faint: '#57606a',
    line: '#d0d7de',
    bars: {
      neutral: { fill: '#eaeef2', word: '#1b1f24' },
      restricted: { fill: '#b42025', word: '#ffffff' },
      suspended: { fill: '#ffdf8a', word: '#4a3400' },
      free: { fill: '#d4f2df', word: '#0f4d2a' },
      caution: { fill: '#ffe3d3', word: '#7a2e00' },
    },
  },
  dark: {
    page: '#1e1f22',
    text: '#f2f3f5',
    faint: '#b5bac1',
    line: '#4a4d54',
    bars: {
      neutral: { fill: '#3f4248', word: '#f2f3f5' },
      restricted: { fill: '#e0474c', word: '#1a0506' },
      suspended: { fill: '#6b5200', word: '#ffe9b0' },
      free: { fill: '#14532d', word: '#d9fbe6' },
      caution: { fill: '#6e3210', word: '#ffe6d8' },
    },
  },
}
