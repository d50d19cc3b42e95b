import type { Statistic } from '@tipstat/cube'
import { countFigure } from './count-figure.ts'
import type { Figure, FigureOptions } from './figure.ts'

/**
 * Persons prosecuted, convicted (and other stages) over years, as lines side by side and not as a funnel: stages count
 * different persons in different years. Throws ChartsRefusal (see `releasedRows`).
 */
export const drawStages = (statistic: Statistic, options: FigureOptions): Figure => countFigure(statistic, options)
