import { arabic } from './ar.ts'
import { czech } from './cs.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hungarian } from './hu.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import type { Lexicon } from './lexicon.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { romanian } from './ro.ts'
import { russian } from './ru.ts'
import { swedish } from './sv.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'
import { chinese } from './zh.ts'

/** Every language that is understood. In others only names are found. */
export const LEXICONS: readonly Lexicon[] = [
  english,
  chinese,
  spanish,
  german,
  french,
  russian,
  polish,
  ukrainian,
  dutch,
  czech,
  swedish,
  hungarian,
  japanese,
  korean,
  arabic,
  turkish,
  portuguese,
  italian,
  romanian,
]
