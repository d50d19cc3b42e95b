import type { Grid, Plan } from '@tipstat/intake'
import type { LoadedColumn } from './load-cells.ts'

/** How the columns of a file are loaded. */
export const loadedColumns = ({ rows: [header = []] }: Grid, plan: Plan): readonly LoadedColumn[] => {
  const names = header.map((cell) => cell.trim())
  return names.map((_, index) => ({ index, storage: storageOf(index, names, plan) }))
}

/** How a column is loaded: read by the plan, as case numbers or as texts; or not read. */
const storageOf = (index: number, names: readonly string[], plan: Plan): LoadedColumn['storage'] => {
  const name = names[index] ?? ''
  if (names.indexOf(name) !== index) return 'unread'
  const reading = plan.columns.filter(({ header }) => header === name)
  const conditions = [plan.columns, plan.sets].flatMap((all) => all.flatMap(({ when }) => when))
  const decides = [...conditions, ...plan.cases, ...(plan.leftOut ?? [])].some(({ header }) => header === name)
  const slices = Array.isArray(plan.slices) && plan.slices.includes(name)
  if (plan.values.some(({ header }) => header === name) || decides || slices) return 'texts'
  if (reading.length === 0) return 'unread'
  const ids = reading.every(
    ({ field, table }) => (field === 'id' || field === 'caseId') && Object.keys(table).length === 0,
  )
  return ids ? 'ids' : 'texts'
}
