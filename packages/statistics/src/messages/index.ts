import type { Catalogues } from '@tipstat/language'
import { ar } from './ar.ts'
import { en, type StatisticsCode } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** What may be said about a statistic, what must be said beside it, and the refusals, in six languages. */
export const statisticsMessages: Catalogues<StatisticsCode> = { en, fr, es, ru, ar, zh }
