export { type AggregateOptions, aggregate } from './aggregate.ts'
export { type CoverageOptions, coverage } from './coverage.ts'
export type { PopulationOf } from './denominators.ts'
export { betaQuantile } from './distributions/beta-quantile.ts'
export * as binomial from './distributions/binomial.ts'
export * as chiSquare from './distributions/chi-square.ts'
export { digamma, trigamma } from './distributions/digamma.ts'
export * as fDistribution from './distributions/f-distribution.ts'
export { gammaQuantile } from './distributions/gamma-quantile.ts'
export { incompleteBeta, logIncompleteBeta } from './distributions/incomplete-beta.ts'
export { incompleteGamma, logIncompleteGamma } from './distributions/incomplete-gamma.ts'
export { logGamma } from './distributions/log-gamma.ts'
export * as negativeBinomial from './distributions/negative-binomial.ts'
export * as normal from './distributions/normal.ts'
export * as poisson from './distributions/poisson.ts'
export * as studentT from './distributions/student-t.ts'
export type { Tail, Tails } from './distributions/tails.ts'
export type { Breakdown, TableChoice } from './find-table.ts'
export type { Limits } from './intervals/limits.ts'
export { poissonInterval } from './intervals/poisson-interval.ts'
export { wilsonInterval } from './intervals/wilson-interval.ts'
export { type CountryBreak, type MatchedChangeOptions, matchedChange } from './matched-change.ts'
export type { StatisticsCode, StatisticsRefusalCode } from './messages/en.ts'
export { statisticsMessages } from './messages/index.ts'
export {
  type CaptureRow,
  type CaptureTable,
  captureTable,
  type HiddenMethod,
  type HiddenPopulation,
  type HiddenPopulationOptions,
  type HiddenRange,
  hiddenPopulation,
  hiddenPopulationOfParts,
  type MethodFlag,
  type MethodResult,
} from './multiple-systems/index.ts'
export { nextValue } from './next-value.ts'
export { type OriginsOptions, origins } from './origins.ts'
export { type RatesOptions, rates } from './rates.ts'
export { StatisticsRefusal } from './refusal.ts'
export type { RegionLevel } from './region.ts'
export { type SeriesOptions, series } from './series.ts'
export type { ShareBase } from './share-bases.ts'
export { type SharesOptions, shares } from './shares.ts'
export { type StagesOptions, stages } from './stages.ts'
export { yearList } from './statistic-of.ts'
export { type TrendOptions, type TrendStatus, trend } from './trend.ts'
