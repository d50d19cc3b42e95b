import { direction, type Language } from '@tipstat/language'
import { word } from './category.ts'
import { directed } from './direction-marks.ts'
import type { Json } from './figure.ts'
import { edge, type Layer, round, textSize } from './frame.ts'
import { measureText } from './measure-text.ts'
import { ink } from './palette.ts'
import { writtenYears } from './ticks.ts'

/** Room that a row of numbers under the years needs: below the plot, and before it for its name. */
export const underRoom = (
  language: Language,
  texts: ReadonlyMap<number, string>,
): { readonly below: number; readonly start: number } => ({
  below: 20,
  start:
    edge +
    Math.ceil(measureText(word('axis.countries', language), textSize.label)) +
    8 +
    Math.ceil(Math.max(0, widestOf(texts) / 2 - 12)),
})

/** A row of numbers under the years, named at its start. */
export const underYears = (
  texts: ReadonlyMap<number, string>,
  years: readonly number[],
  x: Json,
  place: { readonly width: number; readonly height: number; readonly language: Language },
): readonly Layer[] => {
  const { width, height, language } = place
  const rtl = direction(language) === 'rtl'
  const widest = Math.max(widestOf(texts), measureText('2020', textSize.label))
  const written = new Set(writtenYears(years, width / years.length, widest))
  const y = height + 36
  return [
    {
      name: 'countries',
      data: {
        values: [...texts].filter(([year]) => written.has(year)).map(([year, text]) => ({ year: String(year), text })),
      },
      mark: { type: 'text', baseline: 'alphabetic', color: ink.quiet },
      encoding: { x, y: { value: y }, text: { field: 'text', type: 'nominal' } },
    },
    {
      name: 'countries-name',
      data: { values: [{ text: directed(word('axis.countries', language), language) }] },
      mark: { type: 'text', align: rtl ? 'left' : 'right', baseline: 'alphabetic', color: ink.quiet },
      encoding: {
        x: { value: round(rtl ? width + 8 : -8) },
        y: { value: y },
        text: { field: 'text', type: 'nominal' },
      },
    },
  ]
}

const widestOf = (texts: ReadonlyMap<number, string>): number =>
  Math.max(0, ...[...texts.values()].map((text) => measureText(text, textSize.label)))
