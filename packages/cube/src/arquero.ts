import { table as arqueroTable, type ColumnTable } from 'arquero'
import type { CubeTable } from './table.ts'

/** A cube table as an arquero table: `area`, `year`, the codes, `value` (null unless low = high), `low`, `high`, `status`, `disputed`. */
export const toArquero = (cube: CubeTable): ColumnTable =>
  arqueroTable({
    area: [...cube.area],
    year: [...cube.year],
    ...Object.fromEntries(cube.by.map((dimension) => [dimension, [...(cube.codes[dimension] ?? [])]])),
    value: cube.low.map((low, i) => (low === cube.high[i] ? low : null)),
    low: cube.low.map((low) => (Number.isNaN(low) ? null : low)),
    high: cube.high.map((high) => (Number.isNaN(high) ? null : high)),
    status: [...cube.status],
    disputed: [...cube.disputed],
  })
