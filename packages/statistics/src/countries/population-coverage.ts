import type { Message } from '@tipstat/language'
import type { PopulationOf } from '../denominators.ts'

/**
 * Share of the residents of some countries who live in a part of them, 0 to 1. Countries whose residents are not known are in
 * neither; null where nothing is left.
 */
export const populationCoverage = (
  part: readonly string[],
  whole: readonly string[],
  year: number,
  population: PopulationOf,
): number | null => {
  const persons = (areas: readonly string[]) =>
    areas.reduce((sum, area) => sum + (population(area, year)?.persons ?? 0), 0)
  const all = persons(whole)
  return all > 0 ? persons(part) / all : null
}

/** A note that names countries whose residents are not known in any of the years. */
export const noResidentsNote = (
  areas: Iterable<string>,
  years: readonly number[],
  population: PopulationOf,
): readonly Message[] => {
  const unknown = [...areas].filter((area) => years.every((year) => population(area, year) === null))
  return unknown.length > 0 ? [{ code: 'aggregate.no-residents', params: { places: unknown.join(' ') } }] : []
}
