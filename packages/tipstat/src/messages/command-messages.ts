import type { Catalogue, Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a sentence of the command line. */
export type CommandCode = keyof typeof en

/** Words of the command line in the six languages. */
export const commandMessages: Readonly<Record<Language, Catalogue<CommandCode>>> = { en, fr, es, ru, ar, zh }
