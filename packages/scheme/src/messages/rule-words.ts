import type { Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import type { RuleCatalogue } from './rule-catalogue.ts'
import { zh } from './zh.ts'

/** The words of all rules in the six languages. */
export const ruleWords: Readonly<Record<Language, RuleCatalogue>> = { en, fr, es, ru, ar, zh }
