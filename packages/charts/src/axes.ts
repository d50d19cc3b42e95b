import { direction, formatNumber, type Language } from '@tipstat/language'
import type { Json } from './figure.ts'
import { textSize } from './frame.ts'
import { measureText } from './measure-text.ts'
import { tickDigits, writtenYears } from './ticks.ts'

/** A band or point scale of years with its axis. Years run with the reading direction. Starred years carry a `*`. */
export const yearAxis = (
  years: readonly number[],
  width: number,
  language: Language,
  scale: 'band' | 'point',
  starred: ReadonlySet<number> = new Set(),
): Json => {
  const domain = orderedYears(years, language)
  const step = width / years.length
  const widest = measureText(starred.size ? '2020*' : '2020', textSize.label)
  const marked = [...starred].sort((a, b) => a - b).map(String)
  return {
    field: 'year',
    type: 'ordinal',
    scale:
      scale === 'band'
        ? { type: 'band', domain, paddingInner: bandGap(step), paddingOuter: bandGap(step) / 2 }
        : { type: 'point', domain, padding: 0.5 },
    axis: {
      values: writtenYears(years, step, widest).map(String),
      labelAngle: 0,
      labelOverlap: false,
      grid: false,
      ...(marked.length
        ? { labelExpr: `indexof(${JSON.stringify(marked)}, datum.value) < 0 ? datum.value : datum.value + '*'` }
        : {}),
    },
  }
}

/** Years as the domain of a scale: in Arabic the first stands on the right. */
export const orderedYears = (years: readonly number[], language: Language): readonly string[] => {
  const domain = years.map(String)
  return direction(language) === 'rtl' ? domain.reverse() : domain
}

/** Share of a step between two bars: bars are at most 64 pixels wide. */
export const bandGap = (step: number): number => Math.round(Math.max(0.1, 1 - 64 / step) * 1000) / 1000

/** An upright axis from zero with labels on the side where reading begins. */
export const numberAxis = (
  field: string,
  ticks: readonly number[],
  language: Language,
  more: { readonly [key: string]: Json } = {},
): Json => ({
  field,
  type: 'quantitative',
  scale: { domain: [0, ticks.at(-1) ?? 1], nice: false },
  axis: {
    values: ticks,
    format: `,.${tickDigits(ticks)}f`,
    orient: direction(language) === 'rtl' ? 'right' : 'left',
    domain: false,
    grid: true,
  },
  ...more,
})

/** Room that the labels of an upright axis need. */
export const axisRoom = (ticks: readonly number[], language: Language): number => {
  const digits = tickDigits(ticks)
  return Math.max(...ticks.map((tick) => measureText(formatNumber(tick, language, { digits }), textSize.label))) + 8
}
