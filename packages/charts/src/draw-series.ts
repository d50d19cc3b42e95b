import type { Statistic } from '@tipstat/cube'
import { countFigure } from './count-figure.ts'
import type { Figure, FigureOptions } from './figure.ts'

/**
 * Numbers of categories over years: lines where exact numbers follow each other, upright bars for ranges, hollow points
 * where the source contradicts itself. More than eight categories become a table of shaded numbers. A statistic of
 * several areas has a line for each area and category. Throws ChartsRefusal (see `releasedRows`).
 */
export const drawSeries = (statistic: Statistic, options: FigureOptions): Figure => countFigure(statistic, options)
