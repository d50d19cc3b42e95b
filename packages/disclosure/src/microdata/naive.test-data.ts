import type { CaseRecords } from './case-records.ts'
import type { GeneraliseOptions } from './generalise.ts'
import { allNodes } from './search-lattice.ts'

const at = (records: CaseRecords, name: string, row: number): string => records.columns[name]?.[row] ?? ''

const tally = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Rows of records by what they show of their keys: written from the definition, and with nothing of the code under test. */
export const naiveClasses = (shown: readonly string[]): readonly (readonly number[])[] => {
  const classes = new Map<string, number[]>()
  for (const [row, text] of shown.entries()) classes.set(text, [...(classes.get(text) ?? []), row])
  return [...classes.values()]
}

/** What a value tells: its codes, and forced labour where it is a kind of it. */
const toldOf = (value: string): readonly string[] => [
  ...new Set(value.split('|').flatMap((code) => (code === 'LAB_DOM' ? ['LAB_DOM', 'LAB'] : [code]))),
]

/** Whether a class is as demanded, by the definitions. */
export const isFit = (
  records: CaseRecords,
  rows: readonly number[],
  { k, l = 1, largestShare = 1, sensitive = [] }: Omit<GeneraliseOptions, 'keys'>,
): boolean =>
  rows.length >= k &&
  sensitive.every((name) => {
    const values = rows.map((row) => at(records, name, row))
    const known = values.filter((value) => !value.split('|').includes('_U'))
    const most = Math.max(0, ...tally(known.flatMap(toldOf)).values()) + values.length - known.length
    const distinct = most === values.length ? Math.min(1, known.length) : new Set(known).size
    return (l <= 1 || distinct >= l) && most / rows.length <= largestShare
  })

/** The least loss over all combinations of levels, each tried; null where none is as demanded. */
export const leastOfAll = (records: CaseRecords, options: GeneraliseOptions): number | null => {
  const { keys, suppressAtMost = 0 } = options
  const losses = allNodes(keys.map(({ levels }) => levels.length - 1)).flatMap((node) => {
    const shown = keys.map(({ name, levels }, i) =>
      (records.columns[name] ?? []).map((code) => levels[node[i] ?? 0]?.of(code) ?? ''),
    )
    const rows = Array.from({ length: records.length }, (_, row) => JSON.stringify(shown.map((column) => column[row])))
    const dropped = new Set(naiveClasses(rows).flatMap((each) => (isFit(records, each, options) ? [] : each)))
    if (dropped.size > Math.floor(suppressAtMost * records.length + 1e-9)) return []
    return [lossOf(records, options, shown, dropped)]
  })
  return losses.length === 0 ? null : Math.min(...losses)
}

const lossOf = (
  records: CaseRecords,
  { keys }: GeneraliseOptions,
  shown: readonly (readonly string[])[],
  dropped: ReadonlySet<number>,
): number => {
  let [sum, weights] = [0, 0]
  for (const [i, { name, weight = 1 }] of keys.entries()) {
    const codes = tally(records.columns[name] ?? [])
    const groups = tally(shown[i] ?? [])
    let [lost, all] = [0, 0]
    for (let row = 0; row < records.length; row++) {
      const code = codes.get(at(records, name, row)) ?? 0
      all += Math.log2(records.length / code)
      lost += Math.log2((dropped.has(row) ? records.length : (groups.get(shown[i]?.[row] ?? '') ?? 0)) / code)
    }
    sum += weight * (all === 0 ? 0 : lost / all)
    weights += weight
  }
  return sum / weights
}
