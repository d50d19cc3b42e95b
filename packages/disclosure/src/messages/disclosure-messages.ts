import type { Catalogue, Language } from '@tipstat/language'
import type { MicrodataNoteCode } from '../microdata/refusal-codes.ts'
import type { DisclosureRefusalCode } from '../refusal.ts'
import { ar } from './ar.ts'
import { ar as arCaseLevel } from './case-level/ar.ts'
import { en as enCaseLevel } from './case-level/en.ts'
import { es as esCaseLevel } from './case-level/es.ts'
import { fr as frCaseLevel } from './case-level/fr.ts'
import { ru as ruCaseLevel } from './case-level/ru.ts'
import { zh as zhCaseLevel } from './case-level/zh.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { ar as arSuppression } from './suppression/ar.ts'
import { en as enSuppression } from './suppression/en.ts'
import { es as esSuppression } from './suppression/es.ts'
import { fr as frSuppression } from './suppression/fr.ts'
import { ru as ruSuppression } from './suppression/ru.ts'
import { zh as zhSuppression } from './suppression/zh.ts'
import { zh } from './zh.ts'

/** The words of disclosure control in every language. */
export const disclosureMessages: Readonly<Record<Language, Catalogue<DisclosureRefusalCode | MicrodataNoteCode>>> = {
  en: { ...en, ...enCaseLevel, ...enSuppression },
  fr: { ...fr, ...frCaseLevel, ...frSuppression },
  es: { ...es, ...esCaseLevel, ...esSuppression },
  ru: { ...ru, ...ruCaseLevel, ...ruSuppression },
  ar: { ...ar, ...arCaseLevel, ...arSuppression },
  zh: { ...zh, ...zhCaseLevel, ...zhSuppression },
}
