import { languages } from '@tipstat/language'
import { codeListOf, type FieldName, fieldOf } from '@tipstat/scheme'
import { type VariantList, variants } from '@tipstat/seeds/vocabulary'
import type { TemplateLanguage } from './template-columns.ts'

/** A code and the text that stands for it in a template. */
export interface CodeLabel {
  readonly code: string
  readonly label: string
}

/** An ethnic group is no citizenship: intake asks back where it is named as one, and so no list offers it. */
const isOffered = (code: string): boolean => code !== '_ETH'

/**
 * The labels of a field's list, each once. A name that two codes share, or that offices use for several (`Congo`), is
 * followed by the code: the name alone, typed in, stays a question. With `codes`, the codes.
 */
export const codeLabels = (name: FieldName, language: TemplateLanguage): readonly CodeLabel[] => {
  const list = codeListOf(name)
  if (language === 'codes') return list.codes.map((code) => ({ code, label: code }))
  const counts = new Map<string, number>()
  for (const code of list.codes) {
    const text = fold(list.name(code, language))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const ambiguous = new Set(spellings(name).flatMap(({ text, kind }) => (kind === 'ambiguous' ? [fold(text)] : [])))
  return list.codes.filter(isOffered).map((code) => {
    const label = withoutFormula(list.name(code, language))
    const isOne = counts.get(fold(label)) === 1 && !ambiguous.has(fold(label))
    return { code, label: isOne ? label : `${label} (${code})` }
  })
}

/**
 * Labels that a mapping must spell out, since the word alone says too little: a total, a name that means another code in
 * another language or in the files of an office, or a label with its code behind.
 */
export const labelsToSpellOut = (name: FieldName, language: TemplateLanguage): readonly CodeLabel[] => {
  if (language === 'codes') return []
  const known = meaningsOf(name)
  return codeLabels(name, language).filter(({ code, label }) => {
    const meanings = known.get(fold(label)) ?? []
    return !(meanings.length > 0 && meanings.every((each) => each === code))
  })
}

/** Everything that a text can mean in a field: codes, and `''` for what is not to be read as a code. */
const meaningsOf = (name: FieldName): ReadonlyMap<string, readonly string[]> => {
  const list = codeListOf(name)
  const meanings = new Map<string, string[]>()
  const add = (text: string, code: string) => {
    const key = fold(text)
    meanings.set(key, [...(meanings.get(key) ?? []), code])
  }
  for (const code of list.codes) for (const language of languages) add(list.name(code, language), code)
  for (const { text, codes, kind } of spellings(name)) {
    for (const code of codes) add(text, kind === 'plain' || kind === 'damaged' ? code : '')
    if (codes.length === 0) add(text, '')
  }
  return meanings
}

/** Known spellings of a list. Lists of spellings are named as code lists are; for any other name there are none. */
const spellings = (name: FieldName): ReturnType<typeof variants> =>
  variants((fieldOf(name).list ?? name) as VariantList)

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')

/** A cell that begins so is a formula to a spreadsheet, whatever was meant. */
const beginsFormula = /^[=+\-@\t\r]/u

/** A text that no spreadsheet takes for a formula: an apostrophe goes before a mark that would make it one. */
export const withoutFormula = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text)
