import type { Family } from '../rule.ts'
import { enforcement } from './enforcement.ts'
import { exits } from './exits.ts'
import { imposition } from './imposition.ts'
import { licences } from './licences.ts'
import { relief } from './relief.ts'
import { rulings } from './rulings.ts'
import { threats } from './threats.ts'
import { timing } from './timing.ts'

/** In the order in which they may take words: what turns a meaning round comes before what it turns. */
export const FAMILIES: readonly Family[] = [relief, licences, enforcement, rulings, exits, timing, imposition, threats]
