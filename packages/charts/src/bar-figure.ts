import type { Language } from '@tipstat/language'
import { axisRoom, bandGap, numberAxis, yearAxis } from './axes.ts'
import { word } from './category.ts'
import { isDrawn, numberText, reach } from './count.ts'
import { directed } from './direction-marks.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { edge, frame, type Layer, plotWidth, textSize } from './frame.ts'
import type { LinePoint } from './line-scene.ts'
import { measureText } from './measure-text.ts'
import { barFills, ink } from './palette.ts'
import { ChartsRefusal } from './refusal.ts'
import { tell } from './tell.ts'
import { ticksTo, yearsBetween } from './ticks.ts'
import { underRoom, underYears } from './under-years.ts'
import { withheldMarks, withheldNotes, withheldYears } from './withheld-marks.ts'

/** Bars of one number a year. */
export interface BarStyle {
  readonly points: readonly LinePoint[]
  readonly notes: readonly string[]
  readonly under: ReadonlyMap<number, string>
}

const plotHeight = 270

/** Upright bars by year: dark up to the least the number can be, pale up to the most. */
export const barFigure = (
  options: FigureOptions,
  data: Pick<Figure, 'basis' | 'columns' | 'rows'>,
  style: BarStyle,
): Figure => {
  const { language } = options
  const { points } = style
  if (!points.some(isDrawn)) throw new ChartsRefusal('charts.empty', { id: options.id })
  const years = yearsBetween(points.map(({ year }) => year))
  const ticks = ticksTo(Math.max(...points.map(reach)), 5, true)
  const top = ticks.at(-1) ?? 1
  const beneath = underRoom(language, style.under)
  const [start, end] = [Math.max(edge + axisRoom(ticks, language), beneath.start), edge]
  const width = plotWidth(start, end)
  const x = yearAxis(years, width, language, 'band')
  const bars = points.filter(isDrawn).map((point) => ({
    year: String(point.year),
    low: point.low,
    high: Number.isFinite(point.high) ? point.high : top,
  }))
  const withheld = withheldYears(points)
  const empty = years.filter(
    (year) => !points.some((point) => point.year === year && (isDrawn(point) || point.withheld)),
  )
  const isWide = ({ low, high }: { low: number; high: number }) => ((high - low) / top) * plotHeight >= 3
  const ranges = bars.filter((bar) => bar.low < bar.high)
  const wide = ranges.filter(isWide)
  const numbers = numberLayers(points, years, width, x, ticks, language)
  const layers: Layer[] = [
    {
      name: 'most',
      data: { values: wide },
      mark: { type: 'bar', color: barFills.most, stroke: barFills.least, strokeWidth: 1 },
      encoding: { x, y: numberAxis('low', ticks, language), y2: { field: 'high' } },
    },
    {
      name: 'least',
      data: { values: bars.map(({ year, low }) => ({ year, low })) },
      mark: { type: 'bar', color: barFills.least },
      encoding: { x, y: numberAxis('low', ticks, language) },
    },
    ...numbers,
    {
      name: 'gaps',
      data: { values: empty.map((year) => ({ year: String(year) })) },
      mark: { type: 'text', text: '..', color: ink.quiet },
      encoding: { x, y: { value: plotHeight - 8 } },
    },
    ...withheldMarks(withheld, x, plotHeight - 4),
    ...underYears(style.under, years, x, { width, height: plotHeight, language }),
  ]
  const notes = [
    ...options.notes,
    ...style.notes,
    ...(wide.length ? [word('note.pale-range', language)] : []),
    ...(wide.length < ranges.length ? [word('note.narrow', language)] : []),
    ...(empty.length ? [word('note.gap', language)] : []),
    ...withheldNotes(points, data.basis, language),
  ]
  const told = [
    {
      label: points[0]?.label ?? '',
      points: points.map((point) => ({
        at: String(point.year),
        text: numberText(point, language),
        rank: point.centre,
        withheld: point.withheld,
      })),
    },
  ]
  return {
    ...options,
    ...data,
    notes,
    spec: frame(
      options,
      notes,
      { height: plotHeight, start, end, above: numbers.length ? 22 : 10, below: 24 + beneath.below, layers },
      top,
    ),
    ...tell('kind.bars', options, told),
  }
}

/** Numbers above their bars, where all of them fit. */
const numberLayers = (
  points: readonly LinePoint[],
  years: readonly number[],
  width: number,
  x: ReturnType<typeof yearAxis>,
  ticks: readonly number[],
  language: Language,
): readonly Layer[] => {
  const step = width / years.length
  const room = Math.max(step - 3, step * (1 - bandGap(step)))
  const texts = points.filter(isDrawn).map((point) => ({
    year: String(point.year),
    high: reach(point),
    text: numberText(point, language) ?? '',
  }))
  if (texts.some(({ text }) => measureText(text, textSize.label) > room)) return []
  return [
    {
      name: 'numbers',
      data: { values: texts.map((each) => ({ ...each, text: directed(each.text, language) })) },
      mark: { type: 'text', dy: -6, baseline: 'alphabetic' },
      encoding: { x, y: numberAxis('high', ticks, language), text: { field: 'text', type: 'nominal' } },
    },
  ]
}
