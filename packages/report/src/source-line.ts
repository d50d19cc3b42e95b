import type { Lineage } from '@tipstat/cube'
import { formatDate, type Language } from '@tipstat/language'
import type { Inline } from './document.ts'

/** What stands between the parts of a source line. */
const separators: Readonly<Record<Language, string>> = { en: ', ', fr: ', ', es: ', ', ru: ', ', ar: '، ', zh: '，' }

/** Title, publisher, date and licence of a source, as they stand under a figure. The words are the source's own. */
export const sourceLine = (lineage: Lineage, language: Language): readonly Inline[] => {
  const { published, title } = lineage
  const parts = [title, ...(published ? [published.by, dayOrText(published.date, language), published.licence] : [])]
  return parts
    .filter((part) => part !== '')
    .flatMap((part, i): Inline[] => [...(i ? [separators[language]] : []), { kind: 'foreign', text: part }])
}

/** The same line as plain text, for the bundle of a figure. */
export const sourceText = (lineage: Lineage, language: Language): string =>
  sourceLine(lineage, language)
    .map((inline) => (typeof inline === 'string' ? inline : inline.text))
    .join('')

/** A date as a mapping gives it: a day in words, anything else as it stands. */
export const dayOrText = (date: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? formatDate(date, language) : date
