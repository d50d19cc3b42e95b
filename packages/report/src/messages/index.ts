import type { Catalogues } from '@tipstat/language'
import { ar } from './ar.ts'
import { en, type ReportCode } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of reports in six languages. */
export const reportMessages: Catalogues<ReportCode> = { en, fr, es, ru, ar, zh }
