import { chartsMessages, type Figure, withheldSign } from '@tipstat/charts'
import { formatNumber, formatRange, type Language, say } from '@tipstat/language'
import type { Grid } from './document.ts'

type Cell = string | number | null

/** Columns that the table on the page leaves to the CSV file: how a number came about is seen from its range. */
const leftOut = new Set(['status', 'base'])

/**
 * The data of a figure as a table for people: codes give way to names, a number and its bounds stand in one cell
 * (`0–4`; `2.1 (1.8–2.4)`), a rounded number stands as it was printed, a withheld one is a sign, the one place of a figure, the total that all of it is of, and a column that
 * disputes nothing, are left out.
 */
export const figureGrid = (figure: Pick<Figure, 'columns' | 'rows' | 'language'>): Grid => {
  const names = figure.columns.map(({ name }) => name)
  const at = (name: string) => names.indexOf(name)
  const isBound = (name: string) => /^(?:.*_)?(?:low|high)$/.test(name) && names.includes(centreOf(name))
  const no = say({ code: 'word.no', params: {} }, figure.language, chartsMessages)
  const says = (i: number) => new Set(figure.rows.map((row) => row[i]))
  const isIdle = (name: string, i: number) =>
    says(i).size === 1 &&
    ((name === 'disputed' && says(i).has(no)) ||
      (name === 'category_name' && says(at('category')).has('_T')) ||
      (isPlace(name) && figure.rows.length > 1))
  const kept = names.filter(
    (name, i) => !leftOut.has(name) && !names.includes(`${name}_name`) && !isBound(name) && !isIdle(name, i),
  )
  const boundsOf = (name: string) => (name === 'value' ? ['low', 'high'] : [`${name}_low`, `${name}_high`]).map(at)
  const isWithheld = (row: readonly Cell[]) => row[at('status')] === 'suppressed' && (row[at('low')] ?? null) === null
  const cell = (row: readonly Cell[], name: string): string => {
    const [low = -1, high = -1] = boundsOf(name)
    if (isMeasure(name) && row[at(name)] === null && isWithheld(row)) return withheldSign
    const isRounded = name === 'value' && row[at(name)] !== null && row[at('status')] === 'rounded'
    if (isRounded) return cellOf(name, row[at(name)] ?? null, null, null, figure.language)
    return cellOf(name, row[at(name)] ?? null, row[low] ?? null, row[high] ?? null, figure.language)
  }
  return {
    header: kept.map((name) => figure.columns[at(name)]?.label ?? name),
    rows: figure.rows.map((row) => kept.map((name) => cell(row, name))),
    rowHeaders: kept.filter((name) => isText(name) && name !== 'disputed').length,
  }
}

const centreOf = (bound: string): string =>
  /^(?:low|high)$/.test(bound) ? 'value' : bound.replace(/_(?:low|high)$/, '')

const isPlace = (name: string): boolean => name === 'area_name' || name === 'detection_name'

/** Columns that hold what is withheld, and not what it is divided by or added up from. */
const isMeasure = (name: string): boolean => ['value', 'share', 'rate'].includes(name)

const isText = (name: string): boolean =>
  name === 'year' || name === 'area' || name === 'disputed' || name.endsWith('_name')

const cellOf = (name: string, centre: Cell, low: Cell, high: Cell, language: Language): string => {
  if (typeof centre === 'string') return centre
  if (name === 'year') return centre === null ? '..' : String(centre)
  const range =
    typeof low === 'number'
      ? formatRange(low, typeof high === 'number' ? high : Number.POSITIVE_INFINITY, language)
      : null
  if (centre === null) return range ?? '..'
  const number = formatNumber(centre, language)
  return range === null || range === number ? number : `${number} (${range})`
}
