import type { Catalogues } from '@tipstat/language'
import type { AdviceCode } from '../../primary/coarsenings.ts'
import type { CrossingCode } from '../../primary/crossings.ts'
import type { PrimaryReason } from '../../primary/universe.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a sentence about primary rules: a reason, what a preset does not take, or advice. */
export type PrimaryCode = `primary.${PrimaryReason}` | CrossingCode | AdviceCode

/** Words of primary rules and of the advice to coarsen, in the six languages. */
export const primaryMessages: Catalogues<PrimaryCode> = { en, fr, es, ru, ar, zh }
