import type { Statistic } from '@tipstat/cube'
import { formatNumber, type Language } from '@tipstat/language'
import { nameSeries } from './area-series.ts'
import { barFigure } from './bar-figure.ts'
import { categoryName, placeName, word } from './category.ts'
import { columnsOf } from './columns.ts'
import { cell, readDrawn } from './count.ts'
import type { Figure, FigureOptions, Row } from './figure.ts'
import { lineFigure } from './line-figure.ts'
import type { LinePoint } from './line-scene.ts'
import { type Entry, refuseRepeated, releasedRows } from './released-rows.ts'
import { numberCells } from './withheld.ts'

const columns = ['area', 'year', 'category', 'low', 'high', 'value', 'countries', 'expected', 'status']
const names = [
  'area',
  'area_name',
  'year',
  'category',
  'category_name',
  'value',
  'low',
  'high',
  'countries',
  'expected',
  'status',
]

/**
 * Sums over countries by year: a bar as high as the sum is at least, and above it a pale part up to what it is at most.
 * Under every year stands how many countries the sum is made of, since sums of different countries can't be compared.
 * Several categories or areas are drawn as points, not joined. Throws ChartsRefusal (see `releasedRows`).
 */
export const drawAggregate = (statistic: Statistic, options: FigureOptions): Figure => {
  const { basis, entries, shownWithin } = releasedRows(statistic, options, columns)
  const { language } = options
  const nameOf = nameSeries(entries, language)
  refuseRepeated(entries, (entry) => `${entry.text('year')} ${nameOf(entry).key}`, options)
  const points = entries.map(
    (entry): LinePoint => ({
      ...nameOf(entry),
      ...readDrawn(entry, { value: 'value', low: 'low', high: 'high' }, shownWithin),
      year: entry.number('year') ?? 0,
      hollow: false,
    }),
  )
  const data = { basis, columns: columnsOf(names, language), rows: entries.map((entry) => toRow(entry, language)) }
  const under = countriesByYear(entries, language)
  const notes = [word('note.own-scale', language)]
  if (new Set(points.map(({ key }) => key)).size > 1)
    return lineFigure(options, data, { points, notes, under, joined: false })
  return barFigure(options, data, { points, notes, under })
}

const countriesByYear = (entries: readonly Entry[], language: Language): ReadonlyMap<number, string> => {
  const byYear = new Map<number, number[]>()
  for (const entry of entries) {
    const countries = entry.number('countries')
    if (countries !== null)
      byYear.set(entry.number('year') ?? 0, [...(byYear.get(entry.number('year') ?? 0) ?? []), countries])
  }
  return new Map(
    [...byYear].map(([year, all]) => {
      const [low, high] = [Math.min(...all), Math.max(...all)]
      const text = formatNumber(low, language)
      return [year, low === high ? text : `${text}–${formatNumber(high, language)}`]
    }),
  )
}

const toRow = (entry: Entry, language: Language): Row => [
  entry.text('area'),
  placeName(entry.text('area'), language),
  entry.number('year'),
  entry.text('category'),
  categoryName(entry.text('category'), language),
  ...numberCells(entry),
  cell(entry.number('countries')),
  cell(entry.number('expected')),
  entry.text('status'),
]
