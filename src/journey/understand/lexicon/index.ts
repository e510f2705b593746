import { english } from './en.ts'
import type { Lexicon } from './lexicon.ts'

/** Every language that is understood. In others only names are found. */
export const LEXICONS: readonly Lexicon[] = [english]
