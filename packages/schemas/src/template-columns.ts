import { type Language, languages, numberFormats } from '@tipstat/language'
import {
  type FieldName,
  fieldName,
  fieldsOfType,
  type RecordField,
  type RecordType,
  recordTypeNames,
  schemeVersion,
} from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'

/** How a template speaks: a language, with labels; or `codes`, with short names and codes, for programs. */
export type TemplateLanguage = Language | 'codes'

/** All ways in which templates are made. */
export const templateLanguages: readonly TemplateLanguage[] = [...languages, 'codes']

/** Parts several codes in one cell. No label holds it, where some hold a semicolon. */
export const severalSeparator = '|'

/** Decimal mark of the numbers in a template: that of its language. */
export const templateDecimal = (language: TemplateLanguage): string =>
  language === 'codes' ? '.' : numberFormats[language].decimal

/** A column of a template. */
export interface TemplateColumn {
  readonly header: string
  /** Null for the column of the mark, which holds nothing. */
  readonly field: RecordField | null
}

/** Name of the file of a template without its ending: `count.fr`, or for one country `count.fr.KEN`. */
export const templateName = (type: RecordType, language: TemplateLanguage, country: string | null = null): string =>
  [type, language, ...(country === null ? [] : [country])].join('.')

/** Name of the template with codes: the flat file of other tools. */
export const codesName = (type: RecordType): string => templateName(type, 'codes')

/** What a template is, as its first header says: by this mark a filled one is known again, whatever it is called. */
export interface TemplateMark {
  readonly record: RecordType
  readonly language: Language
  /** Version of the scheme that the template was made from. */
  readonly version: string
  /** Country that all records are of, ISO 3166-1 alpha-3; null where each record names its own area. */
  readonly country: string | null
}

/** The text of a mark: `tipstat/person/en/0.1.0`, or of a template for one country `tipstat/count/fr/0.3.0/KEN`. */
export const templateMark = ({ record, language, version, country }: TemplateMark): string =>
  `tipstat/${record}/${language}/${version}${country === null ? '' : `/${country}`}`

const markText = /^\s*tipstat\/(\w+)\/(\w+)\/(\d+\.\d+\.\d+)(?:\/([A-Z]{3}))?\s*$/

/** Reads the mark from the first cell of a header; null where the file is not a template in a language. */
export const readTemplateMark = (cell: string): TemplateMark | null => {
  const [, type = '', words = '', version = '', country = null] = markText.exec(cell) ?? []
  const record = recordTypeNames.find((name) => name === type)
  const language = languages.find((each) => each === words)
  const isSomewhere = country === null || lists.area.has(country)
  return record && language && isSomewhere ? { record, language, version, country } : null
}

/**
 * The columns of a template. The mark comes first and stands in a column of its own: a spreadsheet that saves CSV drops
 * blank cells at the end of a row, but not at its start, and the header stays the first row. A template for one country
 * has no column of areas: what nobody types nobody mistypes. Throws RangeError for one with codes, which has no mark.
 */
export const templateColumns = (
  type: RecordType,
  language: TemplateLanguage,
  country: string | null = null,
): readonly TemplateColumn[] => {
  if (language === 'codes' && country !== null) throw new RangeError('A template with codes names no country')
  const columns = fieldsOfType(type)
    .filter(({ name }) => country === null || name !== 'area')
    .map((field) => ({ header: headerOf(field.name, language), field }))
  if (language === 'codes') return columns
  return [
    { header: templateMark({ record: type, language, version: schemeVersion, country }), field: null },
    ...columns,
  ]
}

/** Headers that a name of a field can't be: two fields share it, or it looks like a direct identifier or free text. */
const otherHeaders: Readonly<Partial<Record<FieldName, Readonly<Record<Language, string>>>>> = {
  age: {
    en: 'age group',
    fr: 'groupe d’âge',
    es: 'grupo de edad',
    ru: 'возрастная группа',
    ar: 'الفئة العمرية',
    zh: '年龄组',
  },
  ageYears: {
    en: 'age in years',
    fr: 'âge en années',
    es: 'edad en años',
    ru: 'возраст в годах',
    ar: 'العمر بالسنوات',
    zh: '年龄（岁）',
  },
  note: {
    en: 'footnote',
    fr: 'note de bas de page',
    es: 'nota al pie',
    ru: 'сноска',
    ar: 'حاشية',
    zh: '脚注',
  },
  url: {
    en: 'link to the source',
    fr: 'lien vers la source',
    es: 'enlace a la fuente',
    ru: 'ссылка на источник',
    ar: 'رابط المصدر',
    zh: '来源链接',
  },
  title: {
    en: 'title',
    fr: 'titre',
    es: 'título',
    ru: 'название',
    ar: 'اسم الممارسة',
    zh: '标题',
  },
  value: {
    en: 'number',
    fr: 'valeur',
    es: 'valor',
    ru: 'число',
    ar: 'العدد',
    zh: '数值',
  },
}

/** Header of a field in a template. All but English await a native reviewer. */
export const headerOf = (name: FieldName, language: TemplateLanguage): string =>
  language === 'codes'
    ? name === 'note'
      ? 'footnote'
      : name
    : (otherHeaders[name]?.[language] ?? fieldName(name, language))
