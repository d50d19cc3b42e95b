import type { Catalogue, Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a sentence of the account for the one who signs. */
export type AccountCode = keyof typeof en

/** Words of the account for the one who signs, in the six languages. */
export const accountMessages: Readonly<Record<Language, Catalogue<AccountCode>>> = { en, fr, es, ru, ar, zh }
