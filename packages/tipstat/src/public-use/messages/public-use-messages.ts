import type { Catalogue, Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a sentence about public-use files. */
export type PublicUseCode = keyof typeof en

/** Words about public-use files in the six languages. */
export const publicUseMessages: Readonly<Record<Language, Catalogue<PublicUseCode>>> = { en, fr, es, ru, ar, zh }
