export {
  type ContextDescription,
  type ContextIndicator,
  type ContextOptions,
  type ContextStatus,
  describeContext,
  describeDemand,
} from './context/describe-context.ts'
export { type AggregateOptions, aggregate } from './countries/aggregate.ts'
export { type AggregateBoundsOptions, aggregateBounds, type BoundsStatus } from './countries/aggregate-bounds.ts'
export { type CompareCountriesOptions, type CountryStatus, compareCountries } from './countries/compare-countries.ts'
export { type CoverageOptions, coverage } from './countries/coverage.ts'
export type { ExpectedCountries } from './countries/expected-countries.ts'
export { type CountryBreak, type MatchedChangeOptions, matchedChange } from './countries/matched-change.ts'
export { lastValue, nonReporterBounds } from './countries/non-reporters.ts'
export { type RegionalRatesOptions, regionalRates } from './countries/regional-rates.ts'
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
export { type ConcentrationOptions, concentration } from './flows/concentration.ts'
export { type FlowBalance, flowBalance } from './flows/flow-balance.ts'
export type { FlowsOptions } from './flows/flow-cells.ts'
export { type CountryGroups, type FlowClass, flowClass } from './flows/flow-class.ts'
export type { FlowCount } from './flows/flow-count.ts'
export { type FlowProfileOptions, flowProfile } from './flows/flow-profile.ts'
export { type FlowShare, type FlowShares, flowShares } from './flows/flow-shares.ts'
export { flows } from './flows/flows.ts'
export { herfindahlIndex } from './flows/herfindahl-index.ts'
export { type OriginsOptions, origins } from './flows/origins.ts'
export type { RouteFlows, RouteLevel } from './flows/route-sums.ts'
export { type RoutesOptions, routes } from './flows/routes.ts'
export { topShare } from './flows/top-share.ts'
export { binomialTest } from './intervals/binomial-test.ts'
export { byarInterval } from './intervals/byar-interval.ts'
export { clopperPearsonInterval } from './intervals/clopper-pearson-interval.ts'
export { clusteredRateRatio } from './intervals/clustered-rate-ratio.ts'
export { clusteredCountInterval, clusteredShareInterval, designEffect } from './intervals/clusters.ts'
export { jeffreysInterval } from './intervals/jeffreys-interval.ts'
export type { Limits } from './intervals/limits.ts'
export { midPoissonInterval } from './intervals/mid-poisson-interval.ts'
export { poissonInterval } from './intervals/poisson-interval.ts'
export { type Rate, type RateOptions, ratePer } from './intervals/rate-per.ts'
export {
  type CountOf,
  countRatio,
  type Ratio,
  rateDifference,
  rateRatio,
  type TestedRatio,
} from './intervals/rate-ratio.ts'
export { type Pair, type RatioOfSums, ratioOfSums } from './intervals/ratio-of-sums.ts'
export {
  type ReliabilityFlag,
  type ReliabilityRules,
  reliabilityFlags,
  reliabilityRules,
} from './intervals/reliability.ts'
export { type Difference, type Share, shareDifference } from './intervals/share-difference.ts'
export { wilsonInterval } from './intervals/wilson-interval.ts'
export { type JusticeRatiosOptions, justiceRatios } from './justice/justice-ratios.ts'
export { type StagesOptions, stages } from './justice/stages.ts'
export { type ChargedCase, type TimeToJudgment, timeToJudgment } from './justice/time-to-judgment.ts'
export type { StatisticsCode, StatisticsRefusalCode } from './messages/en.ts'
export { statisticsMessages } from './messages/index.ts'
export { type BrokenTrend, brokenTrend, type Segment } from './models/broken-trend.ts'
export { chainLink, type Linked } from './models/chain-link.ts'
export type { CountFamily } from './models/count-family.ts'
export { indexNumbers } from './models/index-numbers.ts'
export { type Joinpoints, joinpoint } from './models/joinpoint.ts'
export { type Duration, kaplanMeier, type Survival } from './models/kaplan-meier.ts'
export { type LeastSquares, leastSquares } from './models/least-squares.ts'
export {
  type CountSeries,
  type LogLinearTrend,
  logLinearTrend,
  percentChange,
  type YearlyChange,
} from './models/log-linear-trend.ts'
export { type MannKendall, mannKendall } from './models/mann-kendall.ts'
export { type NegativeBinomialModel, negativeBinomialRegression } from './models/negative-binomial-regression.ts'
export { type CountData, type CountModel, poissonRegression } from './models/poisson-regression.ts'
export { type SenSlope, senSlope } from './models/sen-slope.ts'
export { type Dispersion, seriesDispersion } from './models/series-dispersion.ts'
export { type ShareSeries, shareDispersion } from './models/share-dispersion.ts'
export { type CaptureRow, type CaptureTable, captureTable } from './multiple-systems/capture-table.ts'
export type { HiddenMethod, MethodFlag } from './multiple-systems/hidden-methods.ts'
export {
  type HiddenPopulation,
  type HiddenPopulationOptions,
  hiddenPopulation,
  type MethodResult,
} from './multiple-systems/hidden-population.ts'
export { hiddenPopulationOfParts } from './multiple-systems/hidden-population-of-parts.ts'
export type { HiddenRange } from './multiple-systems/hidden-range.ts'
export { type BendStatus, bends } from './over-time/bends.ts'
export { type ChangeOptions, type ChangeStatus, change } from './over-time/change.ts'
export { nextValue } from './over-time/next-value.ts'
export { type SeriesOptions, series } from './over-time/series.ts'
export { type TrendOptions, type TrendStatus, trend } from './over-time/trend.ts'
export { type UnusualStatus, type UnusualYearsOptions, unusualYears } from './over-time/unusual-years.ts'
export {
  randomBinomial,
  randomMultinomial,
  randomNegativeBinomial,
  randomPoisson,
} from './random/random-count.ts'
export { type Random, randomFrom } from './random/random-from.ts'
export { type RatesOptions, rates } from './rates.ts'
export { StatisticsRefusal } from './refusal.ts'
export type { RegionLevel } from './region.ts'
export type { ShareBase } from './shares/share-bases.ts'
export type { ShareIntervalOptions } from './shares/share-intervals.ts'
export { type SharesOptions, shares } from './shares/shares.ts'
export { type DirectGroup, type DirectOptions, directRate } from './standardise/direct-rate.ts'
export { type StandardisedRatesOptions, standardisedRates } from './standardise/standardised-rates.ts'
export { type IndirectGroup, type StandardisedRatio, standardisedRatio } from './standardise/standardised-ratio.ts'
export { type StandardisedRatiosOptions, standardisedRatios } from './standardise/standardised-ratios.ts'
export type { StandardisedBy } from './standardise/strata.ts'
export { yearList } from './statistic-of.ts'
export { benjaminiHochberg, holm } from './tables/adjusted-p.ts'
export { type ProfileChange, profileChange } from './tables/profile-change.ts'
export { type RankCorrelation, rankCorrelation } from './tables/rank-correlation.ts'
export { sampleQuantile } from './tables/sample-quantile.ts'
export { type ShareAt, type ShareTrend, shareTrend } from './tables/share-trend.ts'
export {
  commonDispersion,
  moderatedDispersion,
  successiveDispersion,
} from './unusual/dispersion.ts'
export { type EarsBound, ears } from './unusual/ears.ts'
export { betweenAreas, type Funnel, type FunnelPoint, funnel, funnelLimits } from './unusual/funnel.ts'
export { modifiedZ } from './unusual/modified-z.ts'
export { farringtonBound, type Prediction, predictCount } from './unusual/predict-count.ts'
export type { Widening, WideningOptions } from './widening.ts'
