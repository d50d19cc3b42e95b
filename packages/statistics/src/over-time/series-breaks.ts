import type { CubeTable, Lineage, Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import type { PlacedCell } from '../cell.ts'
import { demandYears } from '../demand-options.ts'
import { groupBy } from '../group-by.ts'
import { yearList } from '../statistic-of.ts'

/** A break in series: as the mapping of the source declares it, or the year alone as a caller gives it. */
export type Break = Pick<NonNullable<Lineage['breaks']>[number], 'year'> &
  Partial<NonNullable<Lineage['breaks']>[number]>

/**
 * The breaks of a table in an area, each with numbers on both sides: those that its source declares, and years given besides.
 * `years` are those that have numbers. By year.
 */
export const breaksOf = (
  release: Release,
  { stage }: Pick<CubeTable, 'stage'>,
  area: string,
  years: readonly number[],
  given: readonly number[] = [],
): readonly Break[] => {
  demandYears('breaks', given)
  const declared = (release.manifest.lineage.breaks ?? []).filter(
    ({ areas, stages }) => (areas?.includes(area) ?? true) && (stages?.includes(stage) ?? true),
  )
  const besides = given.filter((year) => !declared.some((each) => each.year === year))
  return [...declared, ...besides.map((year) => ({ year }))]
    .filter(({ year }) => years.some((each) => each < year) && years.some((each) => each >= year))
    .sort((a, b) => a.year - b.year)
}

/** The breaks between the cells of a table, country by country. */
export const breaksAmong = (
  release: Release,
  table: Pick<CubeTable, 'stage'>,
  cells: readonly PlacedCell[],
  given: (area: string) => readonly number[] = () => [],
): readonly Break[] =>
  [...groupBy(cells, ({ area }) => area)].flatMap(([area, own]) => {
    const years = own.map(({ year }) => year)
    return breaksOf(release, table, area, years, given(area))
  })

/** The years of breaks, ascending, each once. */
export const breakYears = (breaks: readonly Break[]): readonly number[] => [...new Set(breaks.map(({ year }) => year))]

/** What is said of breaks beside numbers that they lie between. */
export const breakNotes = (breaks: readonly Break[]): readonly Message[] => {
  const kinds = [...new Set(breaks.map(({ what }) => what))]
  return kinds.map((kind) => ({
    code: kind === undefined ? 'break.given' : `break.${kind}`,
    params: { years: yearList(breaks.flatMap(({ year, what }) => (what === kind ? [year] : []))) },
  }))
}

/** What is said where numbers of years on both sides of a break are added up. */
export const addedNote = (
  release: Release,
  table: Pick<CubeTable, 'stage'>,
  cells: readonly PlacedCell[],
): readonly Message[] => {
  const years = breakYears(breaksAmong(release, table, cells))
  return years.length > 0 ? [{ code: 'break.added', params: { years: yearList(years) } }] : []
}
