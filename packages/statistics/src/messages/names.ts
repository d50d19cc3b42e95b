import type { Language } from '@tipstat/language'
import { type AreaCode, ageName, areaName, type CodeList, lists, parseAge, type StageCode } from '@tipstat/seeds/codes'

type Words = Readonly<Record<Language, string>>

/** Codes of the parts of a population that have a word of their own. */
const groups: Readonly<Record<string, Words>> = {
  'F.Y_GE18': { en: 'women', fr: 'femmes', es: 'mujeres', ru: 'женщины', ar: 'نساء', zh: '妇女' },
  'F.Y0T17': { en: 'girls', fr: 'filles', es: 'niñas', ru: 'девочки', ar: 'فتيات', zh: '女童' },
  'M.Y_GE18': { en: 'men', fr: 'hommes', es: 'hombres', ru: 'мужчины', ar: 'رجال', zh: '男子' },
  'M.Y0T17': { en: 'boys', fr: 'garçons', es: 'niños', ru: 'мальчики', ar: 'فتيان', zh: '男童' },
  _O: { en: 'other', fr: 'autres', es: 'otros', ru: 'другие', ar: 'آخرون', zh: '其他' },
  _WITHHELD: {
    en: 'withheld or left out',
    fr: 'masqué ou omis',
    es: 'retenido u omitido',
    ru: 'скрыто или опущено',
    ar: 'محجوب أو مغفل',
    zh: '未公布或略去',
  },
  _U: {
    en: 'not recorded',
    fr: 'non enregistré',
    es: 'no registrado',
    ru: 'не зарегистрировано',
    ar: 'غير مسجّل',
    zh: '未记录',
  },
}

const ordered: readonly CodeList[] = [lists.sex, lists.form, lists.stage, lists.scope, lists.citizenship]

/** What stands between the parts of a name. */
export const commaOf = (language: Language): string => (language === 'zh' ? '，' : language === 'ar' ? '، ' : ', ')

/** Name of a category: one code or several joined by points. A code of no list stands as it is. */
export const categoryName = (category: string, language: Language): string =>
  groups[category]?.[language] ??
  category
    .split('.')
    .map((code) => partName(code, language))
    .join(commaOf(language))

/** Name of a country, a region, or of what is said instead of one. */
export const placeName = (code: string, language: Language): string =>
  lists.area.has(code) ? areaName(code as AreaCode, language) : categoryName(code, language)

/** Name of a stage; a code that is none stands as it is. */
export const stageName = (code: string, language: Language): string =>
  lists.stage.has(code) ? lists.stage.name(code as StageCode, language) : code

/** Name of a counting unit, or of what the year is of; a code that is none stands as it is. */
export const listName = (code: string, list: CodeList, language: Language): string =>
  list.has(code) ? list.name(code, language) : code

const partName = (code: string, language: Language): string => {
  const group = groups[code]
  if (group) return group[language]
  if (parseAge(code)) return ageName(code, language)
  return ordered.find((list) => list.has(code))?.name(code, language) ?? code
}
