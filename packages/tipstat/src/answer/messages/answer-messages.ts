import type { Catalogue, Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a sentence of what comes back to a sender. */
export type AnswerCode = keyof typeof en

/** Words of what comes back to a sender, in the six languages. */
export const answerMessages: Readonly<Record<Language, Catalogue<AnswerCode>>> = { en, fr, es, ru, ar, zh }
