import type { Catalogue, Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a text of the help, or of what is said where the command line was called wrongly. */
export type HelpCode = keyof typeof en

/** Words of the help, and of wrong calls, in the six languages. */
export const helpMessages: Readonly<Record<Language, Catalogue<HelpCode>>> = { en, fr, es, ru, ar, zh }
