import { isolate, type Language } from '@tipstat/language'
import { codeListOf } from '../code-lists.ts'
import { type FieldName, fieldOf } from '../fields.ts'

/** What is put into the question: a code, with its name where its list has one. */
interface Proposed {
  readonly code: string
  readonly name: string | null
}

const asked: Readonly<Record<Language, (of: Proposed) => string>> = {
  en: ({ code, name }) => `Did you mean ${name === null ? code : `“${name}” (${code})`}?`,
  fr: ({ code, name }) => `Vouliez-vous dire ${name === null ? code : `« ${name} » (${code})`} ?`,
  es: ({ code, name }) => `¿Quiso decir ${name === null ? code : `«${name}» (${code})`}?`,
  ru: ({ code, name }) => `Возможно, имелось в виду ${name === null ? code : `«${name}» (${code})`}?`,
  ar: ({ code, name }) => `هل المقصود ${name === null ? isolate(code) : `«${isolate(name)}» (${isolate(code)})`}؟`,
  zh: ({ code, name }) => `您是否指${name === null ? ` ${code}` : `“${name}”（${code}）`}？`,
}

/** Asks a sender whether a code of a field was meant: `Did you mean “Nigeria” (NGA)?` The code is ours, and so is its name. */
export const askSuggestion = (field: FieldName, code: string, language: Language): string => {
  const list = fieldOf(field).list === undefined ? null : codeListOf(field)
  const name = list?.has(code) ? list.name(code, language) : null
  return asked[language]({ code, name })
}

const changed: Readonly<Record<Language, (entry: string) => string>> = {
  en: (entry) => `The file has a column that is near. If it is the same, the mapping should read: ${entry}`,
  fr: (entry) =>
    `Le fichier a une colonne proche. Si c’est la même, la correspondance devrait se lire ainsi : ${entry}`,
  es: (entry) => `El archivo tiene una columna parecida. Si es la misma, la correspondencia debería decir: ${entry}`,
  ru: (entry) => `В файле есть похожий столбец. Если это он, в описании соответствий должно стоять: ${entry}`,
  ar: (entry) => `في الملف عمود قريب منه. فإن كان هو نفسه وجب أن يرد في ملف المطابقة: ${isolate(entry)}`,
  zh: (entry) => `文件中有相近的列。如果是同一列，映射文件应写作：${entry}`,
}

/** Proposes how the entry of a mapping should read whose column has got another name. The entry is the mapping's own. */
export const askMappingEntry = (entry: string, language: Language): string => changed[language](entry)
