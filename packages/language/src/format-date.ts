import type { Language } from './languages.ts'

/** Names of the months inside a date (CLDR, format wide). Arabic as in United Nations documents: both usual names. */
const months: Readonly<Record<Exclude<Language, 'zh'>, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
}

const patterns: Readonly<Record<Exclude<Language, 'zh'>, (day: number, month: string, year: number) => string>> = {
  en: (day, month, year) => `${day} ${month} ${year}`,
  fr: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  es: (day, month, year) => `${day} de ${month} de ${year}`,
  ru: (day, month, year) => `${day} ${month} ${year} г.`,
  ar: (day, month, year) => `${day} ${month} ${year}`,
}

/** A day, `2023-05-30`, in words. Throws RangeError for text that is no day of the calendar. */
export const formatDate = (iso: string, language: Language): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  const [year = 0, month = 0, day = 0] = (parts?.slice(1) ?? []).map(Number)
  if (!parts || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    throw new RangeError(`Not a day of the calendar: ${JSON.stringify(iso)}`)
  }
  if (language === 'zh') return `${year}年${month}月${day}日`
  return patterns[language](day, months[language][month - 1] ?? '', year)
}

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
