import type { Catalogue, Language } from '@tipstat/language'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Code of a sentence in a README of a transmission. */
export type TransmissionCode = keyof typeof en

/** Words of the README files of a transmission in the six languages. */
export const transmissionMessages: Readonly<Record<Language, Catalogue<TransmissionCode>>> = { en, fr, es, ru, ar, zh }
