import {
  ChartsRefusal,
  drawAggregate,
  drawCoverage,
  drawOrigins,
  drawRate,
  drawSeries,
  drawShares,
  drawStages,
  type Figure,
  type FigureOptions,
} from '@tipstat/charts'
import { type CubeTable, type Statistic, shownNumber } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { lists } from '@tipstat/seeds/codes'
import { aggregate, coverage, origins, type RegionLevel, rates, series, shares, stages } from '@tipstat/statistics'
import { type FigureWords, figureOptions } from './figure-options.ts'
import type { ReportCode } from './messages/en.ts'
import { joinTables, keepAreas } from './narrow.ts'
import { withOwnNumbers } from './own-numbers.ts'
import { type SectionContext, tablesInScope } from './section.ts'

/** A figure that is not rendered yet, and what may be said of its numbers. */
export interface Drawing {
  readonly figure: Figure
  readonly sentences: readonly Message[]
}

/** From a release in its context to a figure. Throws the refusals of statistics and charts. */
export type Draw = (context: SectionContext) => Drawing

type By = CubeTable['by']

/** Women, girls, men and boys; sex or age alone where the release has no table of both. Sums for a region or the world. */
export const drawSharesBySexAge: Draw = (context) => {
  const by = firstHeld(context, [['sex', 'age'], ['sex'], ['age']])
  const title = by.length === 2 ? 'figure.shares' : by[0] === 'sex' ? 'figure.shares-sex' : 'figure.shares-age'
  return drawParts(context, by, { id: 'shares-by-sex-age', title })
}

/** Forms of exploitation; as numbers where there are more than shares can show. Sums for a region or the world. */
export const drawForms: Draw = (context) => {
  const words = { id: 'forms', title: 'figure.forms' } as const
  try {
    return drawParts(context, ['form'], words)
  } catch (error) {
    if (!(error instanceof ChartsRefusal && error.code === 'charts.too-many')) throw error
    const options = { stage: stageOf(context), by: ['form'] as const, area: areaOf(context), unit: 'persons' }
    return draw(drawSeries, context, series(context.release, options), { ...words, measure: 'figure.persons-measure' })
  }
}

/** Rate per 100,000 population with random variation; where the source gives rates alone, its own. */
export const drawRates: Draw = (context) => {
  const stage = stageOf(context)
  const { release, scope } = context
  const isReported = reportedRates(context).some((table) => table.by.length === 0)
  const hasPersons = holds(
    context,
    (table) => table.stage === stage && table.unit === 'persons' && table.by.length === 0,
  )
  if (scope.level === 'national' && isReported && !hasPersons) return drawReported(context, [])
  const words = { id: 'rate', title: 'figure.rate', measure: 'figure.rate-measure' } as const
  return draw(drawRate, context, rates(release, { stage, area: areaOf(context) }), words)
}

/** Rates of women, girls, men and boys, where the release counts persons so; groups without a denominator have none. */
export const drawRatesBySexAge = (context: SectionContext): readonly Draw[] => {
  const stage = stageOf(context)
  const isBySexAge = (table: CubeTable) =>
    table.stage === stage && table.unit === 'persons' && table.by.join() === 'sex,age'
  // Rates of rounded numbers are bands alone, and four bands over each other can't be read.
  const isRounded = !['certificate', 'owner-published'].includes(context.release.manifest.proof)
  if (context.scope.level !== 'national' || isRounded || !holds(context, isBySexAge)) return []
  const words = { id: 'rate-by-sex-age', title: 'figure.rate-by-sex-age', measure: 'figure.rate-measure' } as const
  return [
    (again) => draw(drawRate, again, rates(again.release, { stage, area: areaOf(again), by: ['sex', 'age'] }), words),
  ]
}

/** The rates that a source reports by each breakdown that it has: sex, age, form. None where it reports none. */
export const drawReportedParts = (context: SectionContext): readonly Draw[] =>
  reportedRates(context)
    .filter((table) => table.by.length > 0)
    .map(
      ({ by }) =>
        (again) =>
          drawReported(again, by),
    )

/** Persons prosecuted and convicted. Sums for a region or the world. */
export const drawPersonsTried: Draw = (context) => {
  const asked = ['P_PROS', 'P_CONV']
  const { release, scope } = context
  const title = 'figure.stages'
  if (scope.level === 'national') {
    const statistic = stages(release, { stages: asked, area: scope.area })
    return draw(drawStages, context, statistic, { id: 'stages', title, measure: 'figure.persons-measure' })
  }
  const held = asked.filter((stage) => holds(context, (table) => table.stage === stage && table.by.length === 0))
  const sums = (held.length ? held : asked).map((stage) => aggregate(release, { stage, ...groupOf(context) }))
  const statistic = joinTables(sums, held)
  return draw(drawAggregate, context, statistic, { id: 'stages', title, measure: 'figure.aggregate-measure' })
}

/** Citizenship; for a region or the world by region of detection. */
export const drawOriginsOf: Draw = (context) => {
  const { release, scope } = context
  const stage = stageOf(context)
  const measure = 'figure.origins-measure'
  if (scope.level === 'national') {
    const statistic = origins(release, { stage, area: scope.area })
    return draw(drawOrigins, context, statistic, { id: 'origins', title: 'figure.origins', measure })
  }
  const place =
    scope.level === 'regional' ? { within: scope.region, level: 'subregion' as const } : { level: 'region' as const }
  const statistic = origins(release, { stage, ...place })
  return draw(drawOrigins, context, statistic, { id: 'origins', title: 'figure.origins-regions', measure })
}

/** Which country has numbers for which year. */
export const drawCoverageOf: Draw = (context) => {
  const statistic = keepAreas(coverage(context.release, { stages: [stageOf(context)] }), context.covers)
  return draw(drawCoverage, context, statistic, {
    id: 'coverage',
    title: 'figure.coverage',
    measure: 'figure.coverage-measure',
  })
}

/** Sums over countries by year, with the number of countries that they are made of. */
export const drawSums: Draw = (context) => {
  const statistic = aggregate(context.release, { stage: stageOf(context), ...groupOf(context) })
  return draw(drawAggregate, context, statistic, {
    id: 'aggregate',
    title: 'figure.aggregate',
    measure: 'figure.aggregate-measure',
  })
}

const drawParts = (context: SectionContext, by: By, words: Omit<FigureWords, 'measure'>): Drawing => {
  const { release, scope } = context
  const stage = stageOf(context)
  if (scope.level !== 'national') {
    const statistic = aggregate(release, { stage, by, ...groupOf(context) })
    return draw(drawAggregate, context, statistic, { ...words, measure: 'figure.aggregate-measure' })
  }
  const own = { stage, by, area: scope.area }
  const statistic = withOwnNumbers(shares(release, own), release, own)
  const measure = isOfShown(statistic) ? 'figure.shares-shown-measure' : 'figure.shares-measure'
  return draw(drawShares, context, statistic, { ...words, measure })
}

const drawReported = (context: SectionContext, by: By): Drawing => {
  const options = { stage: stageOf(context), unit: 'per-100000', by, area: areaOf(context) }
  const title: ReportCode = by.length ? 'figure.rate-by' : 'figure.rate'
  const id = ['rate', ...by].join('-by-')
  return draw(drawSeries, context, series(context.release, options), {
    id,
    title,
    measure: 'figure.rate-reported-measure',
    by,
  })
}

const draw = (
  drawer: (statistic: Statistic, options: FigureOptions) => Figure,
  context: SectionContext,
  statistic: Statistic,
  words: FigureWords,
): Drawing => ({
  figure: drawer(statistic, figureOptions(context, statistic, words)),
  sentences: statistic.sentences
    .filter((sentence) => isCurrent(sentence, statistic))
    .map((sentence) => asPrinted(sentence, context.release)),
})

/** What is called the latest must be of the last year that the figure shows, also where that year is not one to speak of. */
const isCurrent = ({ code, params }: Message, { table }: Statistic): boolean => {
  if (!code.endsWith('.latest')) return true
  return String(params.year) === String(Math.max(...(table.array('year') as Iterable<number>)))
}

/** Sentences that tell one number of a table, and no sum. */
const ofOneCell = ['series.first', 'series.latest', 'series.only']

/** A rounded number in a sentence as it was printed, and not as the bounds that it tells. */
const asPrinted = (sentence: Message, { manifest }: SectionContext['release']): Message => {
  const { code, params } = sentence
  const [low, high] = [Number(params.low), Number(params.high)]
  const shown = ofOneCell.includes(code) && low < high ? shownNumber(manifest.policy, { low, high }) : null
  return shown === null ? sentence : { code, params: { ...params, low: shown, high: shown } }
}

const holds = (context: SectionContext, isMeant: (table: CubeTable) => boolean): boolean =>
  tablesInScope(context).some(isMeant)

const reportedRates = (context: SectionContext): readonly CubeTable[] =>
  tablesInScope(context).filter((table) => table.unit === 'per-100000' && table.stage === context.stage)

/** The first breakdown that the release has a table of persons by; the first of all where it has none. */
const firstHeld = (context: SectionContext, choices: readonly By[]): By => {
  const isHeld = (by: By) =>
    holds(
      context,
      (table) => table.stage === context.stage && table.unit === 'persons' && String(table.by) === String(by),
    )
  return choices.find(isHeld) ?? choices[0] ?? []
}

/** Detected victims are asked for where the release has no victims: statistics then say what there is. */
const stageOf = (context: SectionContext): string => context.stage ?? 'V_DET'

const areaOf = ({ scope }: SectionContext): string =>
  scope.level === 'national' ? scope.area : scope.level === 'regional' ? scope.region : '001'

const groupOf = ({ scope }: SectionContext): { readonly level: RegionLevel; readonly within?: string } => {
  if (scope.level !== 'regional') return { level: 'world' }
  const isRegion = lists.area.has(scope.region) && lists.area.get(scope.region).parent === '001'
  return { level: isRegion ? 'region' : 'subregion', within: scope.region }
}

/** Whether any year gives shares of the shown parts only. */
const isOfShown = ({ table }: Statistic): boolean => [...(table.array('base') as Iterable<unknown>)].includes('shown')
