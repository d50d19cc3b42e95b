import type { Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { sectionContext } from './compose.ts'
import {
  type Draw,
  drawCoverageOf,
  drawForms,
  drawOriginsOf,
  drawPersonsTried,
  drawRates,
  drawSharesBySexAge,
  drawSums,
} from './drawings.ts'
import { type DrawnFigure, finishFigure } from './drawn-figure.ts'
import type { Scope } from './section.ts'

/** Which figure of a release. Give `area` for a country, `within` for a region (M49), neither for all. */
export interface PlaceOptions {
  readonly language: Language
  readonly area?: string
  readonly within?: string
}

/** Draws and renders one figure of a release. */
export type FigureOf = (release: Release, options: PlaceOptions) => Promise<DrawnFigure>

const figureOf =
  (draw: Draw): FigureOf =>
  async (release, options) =>
    finishFigure(draw(sectionContext(release, scopeOf(options), options.language)).figure)

const scopeOf = ({ area, within }: PlaceOptions): Scope => {
  if (area !== undefined) return { level: 'national', area }
  return within === undefined ? { level: 'global' } : { level: 'regional', region: within }
}

/**
 * The catalogue for writers: statistics and drawing in one call, with the titles, notes and source of the reports.
 * Each throws the refusals of package statistics (no such table) and of package charts, and ReportRefusal for what is
 * no release.
 *
 *     const rate = await figures.rate(release, { area: 'HRV', language: 'fr' })
 *     await rate.write('figures/rate')
 */
export const figures = {
  /** Shares of women, girls, men and boys by year; sums for a region or the world. */
  sharesBySexAge: figureOf(drawSharesBySexAge),
  /** Shares of forms of exploitation by year; sums for a region or the world. */
  forms: figureOf(drawForms),
  /** Rate per 100,000 population by year with random variation, or the rates that the source reports. A country only. */
  rate: figureOf(drawRates),
  /** Persons prosecuted and convicted by year. */
  stages: figureOf(drawPersonsTried),
  /** Citizenship; for a region or the world by region of detection. */
  origins: figureOf(drawOriginsOf),
  /** Which country has numbers for which year. */
  coverage: figureOf(drawCoverageOf),
  /** Sums over countries by year, with the number of countries that they are made of. */
  aggregate: figureOf(drawSums),
} satisfies Readonly<Record<string, FigureOf>>

/** Name of a figure of the catalogue. */
export type FigureName = keyof typeof figures
