import { type CodeList, codeList, readCode } from './code-list.ts'
import { type FormCode, formRows } from './generated/form.ts'
import { formRollupRows } from './generated/form-rollups.ts'

export type { FormCode }

/** Classifications into which forms of exploitation fold: UNODC's three, SDG series, ICCS, the Protocol's purposes. */
export type RollupScheme = 'glotip' | 'sdg' | 'iccs' | 'palermo'

const schemes: readonly RollupScheme[] = ['glotip', 'sdg', 'iccs', 'palermo']

/** Forms of exploitation: leaves and their groups. */
export const formList: CodeList<FormCode> = codeList('form', () => formRows.map((line) => readCode<FormCode>(line)))

/** Where another classification puts a form; null where it has no place for it. */
export const formRollup = (code: FormCode, scheme: RollupScheme): string | null => {
  rollups ??= new Map(formRollupRows.map((line) => [line.split('\t', 1)[0] ?? '', line.split('\t').slice(1)]))
  return rollups.get(code)?.[schemes.indexOf(scheme)] || null
}

let rollups: ReadonlyMap<string, readonly string[]> | undefined
