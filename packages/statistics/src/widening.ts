import type { Message } from '@tipstat/language'
import { listOf } from './code-order.ts'
import * as normal from './distributions/normal.ts'
import * as studentT from './distributions/student-t.ts'
import type { Breakdown } from './find-table.ts'
import { requireEffect } from './intervals/clusters.ts'
import type { Dispersion } from './models/series-dispersion.ts'

/**
 * By what an interval of random variation is widened where victims come in cases (one raid, eighty victims): `design-effect`, a
 * number that the office knows from its cases; `dispersion`, how much more the years of the same series scatter than chance would;
 * `none`, since there are too few years to tell: the interval then supposes that victims are found one by one.
 */
export type Widening = 'design-effect' | 'dispersion' | 'none'

/** How intervals are widened for victims who come in cases. */
export interface WideningOptions {
  /**
   * Design effect of the cases (`designEffect`), of all categories or by category; 1 where each victim is found alone. Confidential
   * like the cases it comes from until it has been judged: limits tell it. Default: the dispersion of the series' own years.
   */
  readonly designEffect?: number | Readonly<Record<string, number>>
}

/** By what a variance is multiplied, and where that comes from. */
export interface Widened {
  readonly widening: Widening
  /** 1 and more. */
  readonly effect: number
}

/**
 * Refuses design effects that would be passed over: what is no number, and categories that no table by these dimensions has.
 *
 * @throws RangeError
 */
export const demandEffects = ({ designEffect }: WideningOptions, by: readonly Breakdown[]): void => {
  if (designEffect === undefined || typeof designEffect === 'number') return
  const entries = Object.entries(designEffect)
  const isCategory = (name: string) => {
    const codes = name.split('.')
    if (by.length === 0) return name === '_T'
    return ['_U', '_O'].includes(name) || (codes.length === by.length && codes.every((code, i) => isOf(by[i], code)))
  }
  const odd = entries.find(([category, effect]) => typeof effect !== 'number' || !isCategory(category))
  if (typeof designEffect !== 'object' || odd)
    throw new RangeError(
      `A design effect is a number, or one for each category: ${String(odd?.[0] ?? designEffect)} is none`,
    )
}

const isOf = (dimension: Breakdown | undefined, code: string): boolean =>
  dimension !== undefined && listOf[dimension].has(code)

/** Fewest degrees of freedom that tell of dispersion: five years around a trend. */
const fewestFreedom = 3
/** Degrees of freedom from which on dispersion is taken as it is: eight years around a trend. */
const enoughFreedom = 6

/**
 * The widening of one category. A count of the series itself (`isOwnCount`) that is far off the trend widens its own interval: from 8
 * years on dispersion is then enough as it is. Shares, changes and shorter series need Student's t as well (coverage in
 * docs/methods/intervals.md).
 */
export const wideningOf = (
  category: string,
  { designEffect }: WideningOptions,
  dispersion: Dispersion | null,
  isOwnCount: boolean,
): Widened => {
  const stated = typeof designEffect === 'number' ? designEffect : designEffect?.[category]
  if (stated !== undefined) return { widening: 'design-effect', effect: requireEffect(stated) }
  if (!dispersion || dispersion.freedom < fewestFreedom) return { widening: 'none', effect: 1 }
  const isEnough = isOwnCount && dispersion.freedom >= enoughFreedom
  return { widening: 'dispersion', effect: Math.max(1, dispersion.dispersion * (isEnough ? 1 : ofFew(dispersion))) }
}

/** Few years tell little of dispersion: variance is wider as Student's t is wider than the normal distribution. */
const ofFew = ({ freedom }: Dispersion): number =>
  (studentT.quantile(0.025, freedom, 'upper') / normal.quantile(0.025, 'upper')) ** 2

/** What must be said of how intervals are widened. */
export const wideningNotes = (widened: readonly Widening[]): readonly Message[] =>
  (['design-effect', 'dispersion', 'none'] as const)
    .filter((widening) => widened.includes(widening))
    .map((widening) => ({ code: `widening.${widening}`, params: {} }))
