import type { Catalogue, Language } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of intake's refusals in every language. */
export const intakeMessages: Readonly<Record<Language, Catalogue<FileRefusalCode>>> = { en, fr, es, ru, ar, zh }
