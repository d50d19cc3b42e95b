import type { Catalogues } from '@tipstat/language'
import { ar } from './ar.ts'
import { type ChartsCode, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of figures and of their refusals in six languages. */
export const chartsMessages: Catalogues<ChartsCode> = { en, fr, es, ru, ar, zh }
