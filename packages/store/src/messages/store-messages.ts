import type { Catalogue, Language } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of the store's refusals in every language. */
export const storeMessages: Readonly<Record<Language, Catalogue<StoreRefusalCode>>> = { en, fr, es, ru, ar, zh }
