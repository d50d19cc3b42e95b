import type { Language } from '@tipstat/language'
import type { FieldKind, MissingReason, RecordType } from '@tipstat/scheme'
import type { StatementKey } from '../template-statement.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Names of the sheets of a template. */
export type SheetName = 'notes' | 'data' | 'lists' | 'example'

/** What a template says in one language. */
export interface TemplateWords {
  /** At most 31 characters, as spreadsheets want it. */
  readonly sheets: Readonly<Record<SheetName, string>>
  /** What a record of each type is, in the plural. */
  readonly records: Readonly<Record<RecordType, string>>
  /** How to fill it in, one sentence or two a line. */
  readonly steps: readonly string[]
  /** What stands besides for records that carry a number. */
  readonly number: string
  /** What stands besides for records of persons. */
  readonly person: string
  /** What stands besides in a template for one country. */
  readonly country: (name: string) => string
  /** What the office states of the whole file. */
  readonly statements: { readonly title: string; readonly labels: Readonly<Record<StatementKey, string>> }
  /** Headers of the table of columns. */
  readonly table: { readonly column: string; readonly holds: string; readonly need: string; readonly blank: string }
  /** What goes into a cell of each kind. */
  readonly kinds: Readonly<Record<FieldKind, string>>
  readonly required: string
  readonly optional: string
  /** What a blank cell stands for where nothing else is said. */
  readonly notGiven: string
  readonly reasons: Readonly<Record<MissingReason, string>>
  /** Above the example, which is made up. */
  readonly example: string
  /** What a drop-down says of a text that is not in its list. */
  readonly choose: string
}

/** What reference pages say in one language. */
export interface ReferenceWords {
  readonly rules: string
  readonly rulesIntro: string
  readonly notation: string
  readonly codes: string
  readonly codesIntro: string
  readonly awaitsReview: string
  readonly labels: Readonly<
    Record<
      'on' | 'severity' | 'effect' | 'says' | 'mend' | 'example' | 'fields' | 'group' | 'where' | 'holds' | 'source',
      string
    >
  >
  readonly subjects: Readonly<Record<'file' | 'column' | 'cell' | 'series' | 'record', string>>
  readonly severities: Readonly<Record<'fatal' | 'error' | 'warning' | 'info', string>>
  readonly effects: Readonly<Record<'refuse-file' | 'set-aside' | 'unresolved' | 'disputed' | 'none', string>>
  readonly code: string
  readonly name: string
  readonly partOf: string
  readonly definition: string
  readonly lists: Readonly<Record<'persons' | 'justice' | 'policy' | 'series' | 'areas', string>>
}

/** One language's words for templates and reference pages. */
export interface SchemasWords {
  readonly template: TemplateWords
  readonly reference: ReferenceWords
}

const words: Readonly<Record<Language, SchemasWords>> = { en, fr, es, ru, ar, zh }

const pick = <Part extends keyof SchemasWords>(part: Part): Readonly<Record<Language, SchemasWords[Part]>> => ({
  en: words.en[part],
  fr: words.fr[part],
  es: words.es[part],
  ru: words.ru[part],
  ar: words.ar[part],
  zh: words.zh[part],
})

/** Words of the templates in the six languages. */
export const templateWords = pick('template')

/** Words of the reference pages in the six languages. */
export const referenceWords = pick('reference')
