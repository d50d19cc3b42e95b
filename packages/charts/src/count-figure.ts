import type { Statistic } from '@tipstat/cube'
import { type Language, say } from '@tipstat/language'
import { nameSeries } from './area-series.ts'
import { categoryName, compareCategories, placeName, word } from './category.ts'
import { columnsOf } from './columns.ts'
import { numberText, reach, readDrawn } from './count.ts'
import type { Figure, FigureOptions, Row } from './figure.ts'
import { lineFigure } from './line-figure.ts'
import type { LinePoint } from './line-scene.ts'
import { matrixFigure } from './matrix-figure.ts'
import { chartsMessages } from './messages/index.ts'
import { lines } from './palette.ts'
import { type Entry, refuseRepeated, releasedRows, type ShownWithin } from './released-rows.ts'
import { roundedNote } from './rounded-note.ts'
import { yearsBetween } from './ticks.ts'
import { numberCells, withheldSign } from './withheld.ts'

const columns = ['area', 'year', 'category', 'value', 'low', 'high', 'status']
const names = ['area', 'area_name', 'year', 'category', 'category_name', 'value', 'low', 'high', 'status', 'disputed']

/** Counts by category over years: as lines, or as a table of shaded numbers where lines could not be told apart. */
export const countFigure = (statistic: Statistic, options: FigureOptions): Figure => {
  const { basis, entries, shownWithin } = releasedRows(statistic, options, columns)
  const { language } = options
  const nameOf = nameSeries(entries, language)
  refuseRepeated(entries, (entry) => `${entry.text('year')} ${nameOf(entry).key}`, options)
  const points = entries.map((entry) => toPoint(entry, nameOf(entry), shownWithin))
  const data = {
    basis,
    columns: columnsOf(names, language),
    rows: entries.map((entry) => toRow(entry, shownWithin, language)),
  }
  if (new Set(points.map(({ key }) => key)).size > lines.length) return table(options, data, points)
  return lineFigure(options, data, { points, notes: [] })
}

const toPoint = (
  entry: Entry,
  name: { readonly key: string; readonly label: string },
  shownWithin: ShownWithin,
): LinePoint => ({
  ...name,
  ...readDrawn(entry, { value: 'value', low: 'low', high: 'high' }, shownWithin),
  year: entry.number('year') ?? 0,
  hollow: entry.flag('disputed'),
})

const toRow = (entry: Entry, shownWithin: ShownWithin, language: Language): Row => [
  entry.text('area'),
  placeName(entry.text('area'), language),
  entry.number('year'),
  entry.text('category'),
  categoryName(entry.text('category'), language),
  ...numberCells(entry, shownWithin),
  entry.text('status'),
  say({ code: entry.flag('disputed') ? 'word.yes' : 'word.no', params: {} }, language, chartsMessages),
]

const table = (
  options: FigureOptions,
  data: Pick<Figure, 'basis' | 'columns' | 'rows'>,
  points: readonly LinePoint[],
): Figure => {
  const keys = [...new Set(points.map(({ key }) => key))].sort(compareCategories)
  return matrixFigure(options, data, {
    rows: keys.map((key) => ({ key, label: points.find((point) => point.key === key)?.label ?? key })),
    columns: yearsBetween(points.map(({ year }) => year)).map((year) => ({ key: String(year), label: String(year) })),
    years: true,
    cells: points.map((point) => ({
      row: point.key,
      column: String(point.year),
      text: (point.withheld ? withheldSign : (numberText(point, options.language) ?? '..')) + (point.hollow ? '*' : ''),
      withheld: point.withheld,
      weight: point.low === null ? null : reach(point),
      rank: point.centre,
    })),
    kind: 'kind.matrix',
    notes: points.some(({ rounded }) => rounded) ? [word(roundedNote(data.basis, 'cells'), options.language)] : [],
  })
}
