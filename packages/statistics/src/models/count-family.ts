import { negativeBinomialRegression } from './negative-binomial-regression.ts'
import { type CountData, type CountModel, poissonRegression } from './poisson-regression.ts'

/**
 * How the variance of a count of mean m grows: as φ m (`quasi-poisson`, φ from Pearson's X², 1 at least), or as m + m² / theta
 * (`negative-binomial`), which gives small counts more weight beside large ones.
 */
export type CountFamily = 'quasi-poisson' | 'negative-binomial'

/**
 * The log-linear model of a family. Counts that scatter no more than Poisson counts are fitted as such in both; so are numbers that
 * are not whole, as of estimates, which have no negative binomial probability.
 */
export const fitCounts = (data: CountData, family: CountFamily): CountModel | null => {
  const model =
    family === 'negative-binomial' && Array.from(data.counts).every(Number.isInteger)
      ? negativeBinomialRegression(data)
      : 'none'
  return model === 'none' ? poissonRegression(data) : model
}
