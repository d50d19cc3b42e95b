import type { Language, Params } from '@tipstat/language'
import { entryWords as ar } from './ar.ts'
import { entryWords as en } from './en.ts'
import { entryWords as es } from './es.ts'
import { entryWords as fr } from './fr.ts'
import { entryWords as ru } from './ru.ts'
import { entryWords as zh } from './zh.ts'

/** Words for what is wrong with an entry of a YAML file (`entryTrouble`), to stand within a sentence. */
export const entryWords: Readonly<Record<Language, (params: Params) => string>> = { en, fr, es, ru, ar, zh }
