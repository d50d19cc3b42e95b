import type { Message } from '@tipstat/language'
import type { PlacedCell } from '../cell.ts'

/** Of which years, and unless it is one country of how many and who is counted twice, the cells of a sum are. There is at least one. */
export const periodNotes = (cells: readonly PlacedCell[], isOne: boolean): readonly Message[] => {
  const years = cells.map(({ year }) => year)
  const from = String(years.reduce((a, b) => Math.min(a, b)))
  const to = String(years.reduce((a, b) => Math.max(a, b)))
  return [
    from === to
      ? { code: 'origins.year', params: { year: from } }
      : { code: 'origins.years', params: { from, to, n: new Set(years).size } },
    ...(isOne
      ? []
      : [
          { code: 'origins.reporting-countries', params: { countries: new Set(cells.map(({ area }) => area)).size } },
          { code: 'aggregate.detections', params: {} },
        ]),
  ]
}
