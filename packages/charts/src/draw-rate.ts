import type { Statistic } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { nameSeries } from './area-series.ts'
import { categoryName, placeName, word } from './category.ts'
import { columnsOf } from './columns.ts'
import { ceilTo, cell, floorTo, reach, readDrawn, roundTo } from './count.ts'
import type { Figure, FigureOptions, Row } from './figure.ts'
import { lineFigure } from './line-figure.ts'
import type { LinePoint } from './line-scene.ts'
import { type Entry, refuseRepeated, releasedRows, type ShownWithin } from './released-rows.ts'
import { roundedNote } from './rounded-note.ts'
import { numberCells, shownOf } from './withheld.ts'

const columns = [
  'area',
  'year',
  'category',
  'value',
  'low',
  'high',
  'population',
  'rate',
  'rateLow',
  'rateHigh',
  'status',
]
const names = [
  'area',
  'area_name',
  'year',
  'category',
  'category_name',
  'rate',
  'rate_low',
  'rate_high',
  'value',
  'low',
  'high',
  'population',
  'status',
]

/**
 * Rates per 100,000 over years with the band of their random variation. Missing years split line and band; a rate of
 * which only bounds are known has its band and no point. Rates are drawn and written with two digits after the point, from 10
 * on with one; bounds are rounded outwards. Throws ChartsRefusal (see `releasedRows`).
 */
export const drawRate = (statistic: Statistic, options: FigureOptions): Figure => {
  const { basis, entries, shownWithin } = releasedRows(statistic, options, columns)
  const { language } = options
  const nameOf = nameSeries(entries, language)
  refuseRepeated(entries, (entry) => `${entry.text('year')} ${nameOf(entry).key}`, options)
  const digits = Math.max(...entries.map((entry) => reach(readRate(entry)))) < 10 ? 2 : 1
  const points = entries.map((entry): LinePoint => {
    const { centre, low, high, rounded, withheld } = readRate(entry)
    return {
      ...nameOf(entry),
      year: entry.number('year') ?? 0,
      centre: centre === null ? null : roundTo(centre, digits),
      low: low === null ? null : floorTo(low, digits),
      high: high === null ? null : ceilTo(high, digits),
      rounded,
      withheld,
      hollow: entry.flag('disputed'),
    }
  })
  const rows = entries.map((entry, i) => toRow(entry, points[i] as LinePoint, shownWithin, language))
  const data = { basis, columns: columnsOf(names, language), rows }
  const band = entries.some((entry) => {
    const [low, high] = [entry.number('rateLow'), entry.number('rateHigh')]
    return low !== null && high !== null && low < high
  })
  const isShown = entries.some((entry) => shownOf(entry, shownWithin) !== null)
  const notes = isShown ? [word(roundedNote(basis, 'cells'), language)] : []
  return lineFigure(options, data, { points, digits, band, notes })
}

const readRate = (entry: Entry) => readDrawn(entry, { value: 'rate', low: 'rateLow', high: 'rateHigh' })

const toRow = (entry: Entry, point: LinePoint, shownWithin: ShownWithin, language: Language): Row => [
  entry.text('area'),
  placeName(entry.text('area'), language),
  point.year,
  entry.text('category'),
  categoryName(entry.text('category'), language),
  point.centre,
  cell(point.low),
  cell(point.high),
  ...numberCells(entry, shownWithin),
  cell(entry.number('population')),
  entry.text('status'),
]
