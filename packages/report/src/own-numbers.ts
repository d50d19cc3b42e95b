import type { CubeTable, Release, Statistic } from '@tipstat/cube'
import { escape as perRow } from 'arquero'

/** What numbers of a figure are of. */
interface Wanted {
  readonly stage: string
  readonly area: string
  readonly by: CubeTable['by']
}

interface PartRow {
  readonly year: number
  readonly category: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly status: string
}

/**
 * Parts of sex by age with the number of the release itself where it prints one: other sex at any age is a cell of the table
 * by sex, and bounds of its ages added up are wider than those of the number that was printed. Of rounded numbers alone.
 */
export const withOwnNumbers = (statistic: Statistic, release: Release, wanted: Wanted): Statistic => {
  const bySex = tableBySex(release, wanted)
  if (!bySex || wanted.by.join() !== 'sex,age') return statistic
  const cellOf = ({ category, year }: PartRow): number | undefined => {
    if (category !== '_O') return undefined
    const at = bySex.year.findIndex(
      (each, i) => each === year && bySex.area[i] === wanted.area && bySex.codes.sex?.[i] === category,
    )
    return bySex.status[at] === 'rounded' ? at : undefined
  }
  const own = <T>(row: PartRow, of: readonly T[], otherwise: T): T => {
    const at = row.value === null || Number.isNaN(row.value) ? cellOf(row) : undefined
    return at === undefined ? otherwise : (of[at] ?? otherwise)
  }
  return {
    ...statistic,
    table: statistic.table.derive({
      low: perRow((row: PartRow) => own(row, bySex.low, row.low)),
      high: perRow((row: PartRow) => own(row, bySex.high, row.high)),
      status: perRow((row: PartRow) => own<string>(row, bySex.status, row.status)),
    }),
  }
}

/** The one table by sex of the same persons as that by sex and age; undefined where there is none, or several. */
const tableBySex = ({ tables }: Release, { stage, area }: Wanted): CubeTable | undefined => {
  const of = (by: string) =>
    tables.filter(
      (table) =>
        table.stage === stage && table.unit === 'persons' && table.by.join() === by && table.area.includes(area),
    )
  const [whole, ...others] = of('sex')
  const [parts] = of('sex,age')
  const isSame =
    whole?.source === parts?.source && whole?.counting === parts?.counting && whole?.reference === parts?.reference
  return others.length === 0 && isSame ? whole : undefined
}
