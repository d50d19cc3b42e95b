import type { SeriesBreak, Subject } from '@tipstat/scheme'

/** A year in which records of an area and a stage stand in a file. */
export interface YearSeen {
  readonly area: string
  readonly stage: string
  readonly year: number
}

/**
 * Declared breaks that hit nothing in a file, as texts that name them: of areas or stages that it does not have; without
 * years of their areas and stages on both sides; and declared twice. Null where there are none; nothing where no years were
 * read.
 */
export const breakFacts = (breaks: readonly SeriesBreak[], seen: readonly YearSeen[]): Subject => {
  if (seen.length === 0) return {}
  const years = seen.map(({ year }) => year)
  const told = breaks.map((each) => ({ each, lacking: lackingOf(each, seen), hit: seen.filter(isOf(each)) }))
  const lacking = told.filter((one) => one.lacking.length > 0)
  const oneSided = told.filter(({ each, hit }) => hit.length > 0 && !hasBothSides(each, hit))
  const twice = breaks.filter((each, i) => breaks.findIndex((other) => sameAs(each) === sameAs(other)) < i)
  return {
    breaksLacking: listed(lacking.map((one) => `${nameOf(one.each)}: ${one.lacking.join(', ')}`)),
    breaksOneSided: listed(oneSided.map(({ each }) => nameOf(each))),
    breaksTwice: listed(twice.map(nameOf)),
    firstYear: years.reduce((least, year) => Math.min(least, year)),
    lastYear: years.reduce((most, year) => Math.max(most, year)),
  }
}

/** A break as its entry in the mapping says it. */
const nameOf = ({ year, what }: SeriesBreak): string => `${year} (${what})`

const sameAs = ({ year, what, areas, stages }: SeriesBreak): string =>
  JSON.stringify([year, what, ...[areas, stages].map((codes) => codes?.toSorted() ?? null)])

const isOf =
  ({ areas, stages }: SeriesBreak) =>
  ({ area, stage }: YearSeen): boolean =>
    (areas?.includes(area) ?? true) && (stages?.includes(stage) ?? true)

/** The areas and stages of a break that no record has. */
const lackingOf = ({ areas = [], stages = [] }: SeriesBreak, seen: readonly YearSeen[]): readonly string[] => [
  ...areas.filter((code) => !seen.some(({ area }) => area === code)),
  ...stages.filter((code) => !seen.some(({ stage }) => stage === code)),
]

/** Whether a series of one area and stage has years before the break and from it on. */
const hasBothSides = ({ year }: SeriesBreak, seen: readonly YearSeen[]): boolean => {
  const spans = new Map<string, { readonly first: number; readonly last: number }>()
  for (const each of seen) {
    const key = `${each.area} ${each.stage}`
    const { first, last } = spans.get(key) ?? { first: each.year, last: each.year }
    spans.set(key, { first: Math.min(first, each.year), last: Math.max(last, each.year) })
  }
  return [...spans.values()].some(({ first, last }) => first < year && last >= year)
}

/** The first few, as a sentence names them. */
const listed = (names: readonly string[]): string | null =>
  names.length === 0 ? null : `${names.slice(0, 10).join('; ')}${names.length > 10 ? '; ...' : ''}`
