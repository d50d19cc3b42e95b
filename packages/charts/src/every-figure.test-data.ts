import type { Language } from '@tipstat/language'
import { drawAggregate } from './draw-aggregate.ts'
import { drawCoverage } from './draw-coverage.ts'
import { drawOrigins } from './draw-origins.ts'
import { drawRate } from './draw-rate.ts'
import { drawSeries } from './draw-series.ts'
import { drawShares } from './draw-shares.ts'
import { drawStages } from './draw-stages.ts'
import type { Figure } from './figure.ts'
import * as made from './figures.test-data.ts'

/** One figure of each kind and shape, from made-up statistics. */
export const everyFigure = (language: Language): readonly Figure[] => {
  const options = (id: string) => made.optionsFor(id, language)
  return [
    drawShares(made.shares, options('shares')),
    drawShares(made.multiShares, options('multi-shares')),
    drawSeries(made.series, options('series')),
    drawSeries(made.rounded, options('rounded')),
    drawSeries(made.manyForms, options('many-forms')),
    drawStages(made.stages, options('stages')),
    drawRate(made.rate, options('rate')),
    drawRate(made.rateBySex, options('rate-by-sex')),
    drawOrigins(made.originsOfOne, options('origins')),
    drawOrigins(made.originsByRegion, options('origins-by-region')),
    drawAggregate(made.aggregate, options('aggregate')),
    drawCoverage(made.coverage, options('coverage')),
  ]
}
