import { isUtf8 } from 'node:buffer'
import { decode } from '@tipstat/intake'
import type { Language } from '@tipstat/language'
import { codeLabels, type TemplateMark, templateColumns } from '@tipstat/schemas'
import { isCodedKind } from '@tipstat/scheme'

/** What spreadsheets save CSV in where it is not UTF-8, in the countries that speak a language. */
const savedIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['windows-1252', 'macintosh'],
  fr: ['windows-1252', 'macintosh', 'cp850'],
  es: ['windows-1252', 'macintosh', 'cp850'],
  ru: ['windows-1251', 'koi8-r', 'cp866'],
  ar: ['windows-1256', 'iso-8859-6'],
  zh: ['gb18030', 'big5'],
}

/**
 * The encoding of a filled CSV template whose bytes are not UTF-8: the one in which most cells are headers or labels of the
 * template that have a letter beyond ASCII. That proves it, where a guess would not. Null for UTF-8, and where none does.
 */
export const savedEncoding = (bytes: Uint8Array, mark: TemplateMark): string | null => {
  if (isUtf8(bytes)) return null
  const telling = tellingTexts(mark)
  const scores = savedIn[mark.language].map((encoding) => {
    const cells = new Set(cellsIn(bytes, encoding))
    return { encoding, score: [...cells].filter((cell) => telling.has(cell)).length }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.encoding : null
}

/** Headers and labels by which encodings can be told apart. */
const tellingTexts = ({ record, language, country }: TemplateMark): ReadonlySet<string> => {
  const texts = templateColumns(record, language, country).flatMap(({ header, field }) => [
    header,
    ...(field && isCodedKind(field.kind) ? codeLabels(field.name, language).map(({ label }) => label) : []),
  ])
  return new Set(texts.filter((text) => [...text].some((letter) => letter > '\u007f')))
}

/** Nothing where the bytes are none of an encoding. */
const cellsIn = (bytes: Uint8Array, encoding: string): readonly string[] => {
  try {
    const { grids } = decode(bytes, { file: '', encoding })
    return grids.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell.trim())))
  } catch {
    return []
  }
}
