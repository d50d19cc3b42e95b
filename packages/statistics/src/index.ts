export { type AggregateOptions, aggregate } from './aggregate.ts'
export { type CoverageOptions, coverage } from './coverage.ts'
export type { PopulationOf } from './denominators.ts'
export type { Breakdown, TableChoice } from './find-table.ts'
export { gammaQuantile, type Tail } from './gamma-quantile.ts'
export { incompleteGamma, type Tails } from './incomplete-gamma.ts'
export { logGamma } from './log-gamma.ts'
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
export { normalQuantile } from './normal-quantile.ts'
export { type OriginsOptions, origins } from './origins.ts'
export { type Limits, poissonInterval } from './poisson-interval.ts'
export { type RatesOptions, rates } from './rates.ts'
export { StatisticsRefusal } from './refusal.ts'
export type { RegionLevel } from './region.ts'
export { type SeriesOptions, series } from './series.ts'
export type { ShareBase } from './share-bases.ts'
export { type SharesOptions, shares } from './shares.ts'
export { type StagesOptions, stages } from './stages.ts'
export { yearList } from './statistic-of.ts'
export { type TrendOptions, type TrendStatus, trend } from './trend.ts'
export { wilsonInterval } from './wilson-interval.ts'
