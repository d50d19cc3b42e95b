import type { Catalogue, Language } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of disclosure control in every language. */
export const disclosureMessages: Readonly<Record<Language, Catalogue<DisclosureRefusalCode>>> = {
  en,
  fr,
  es,
  ru,
  ar,
  zh,
}
