import type { TableKey } from '@tipstat/cube'
import { joinList, type Language } from '@tipstat/language'
import { reportMessages } from './messages/index.ts'

/** What a table counts, in words; with the unit where it is a rate. A stage that has no words stands as its code. */
export const stageName = (table: Pick<TableKey, 'stage' | 'unit'>, language: Language): string => {
  const name = stageWords(table.stage, language)
  return table.unit === 'per-100000' ? `${name} (${reportMessages[language]['unit.per-100000']({})})` : name
}

/** What a table is of, in words: `Detected victims: sex and age`. */
export const tableTitle = (table: Pick<TableKey, 'stage' | 'unit' | 'by'>, language: Language): string => {
  const stage = stageName(table, language)
  const dimensions = table.by.map((dimension) => reportMessages[language][`dimension.${dimension}`]({}))
  return dimensions.length
    ? reportMessages[language]['table.by']({ stage, dimensions: joinList(dimensions, language) })
    : stage
}

/** The words for a stage, as a title begins with them. */
export const stageWords = (stage: string, language: Language): string => {
  const words: Readonly<Record<string, (params: Record<string, never>) => string>> = reportMessages[language]
  const code = `stage.${stage}`
  return Object.hasOwn(words, code) ? (words[code]?.({}) ?? stage) : stage
}
