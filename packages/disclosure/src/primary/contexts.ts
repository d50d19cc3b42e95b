import { ageContains, lists, parseAge } from '@tipstat/seeds/codes'
import type { CellCodes, SumDimension } from '../sums/lattice.ts'

/** The least count that may be shown, by what a cell is about. Where several apply, the greatest holds. */
export interface Thresholds {
  readonly national: number
  /** Areas that are neither a country nor a region of countries. */
  readonly subNational: number
  /** Removal of organs, with its parts. */
  readonly organRemoval: number
  /** Children crossed with form, citizenship or area. Children by sex alone keep the national one. */
  readonly childrenCrossed: number
}

/** SDMX's code of a total, in every list that has one. */
export const total = '_T'
/** SDMX's code of what is not known or not recorded. */
export const unknown = '_U'

/**
 * Whether an area is smaller than a country: one that is not among countries and regions of M49 and UNODC, such as the
 * parts of countries of ISO 3166-2. A code that no list knows counts as such, since the stricter threshold is the safe one.
 */
export const isSubNational = (area: string): boolean =>
  area !== total && !lists.area.has(area) && !lists.subregion.has(area)

/** Whether a form of exploitation is the removal of organs. */
export const isOrganRemoval = (form: string): boolean => lists.form.descends(form, 'ORG')

/** Whether a band of ages lies in childhood or reaches into it, as `Y15T24` does; all ages together do not count. */
export const isOfChildren = (age: string): boolean => {
  if (age === total || age === unknown) return false
  const band = parseAge(age)
  if (band === null || ageContains('Y0T17', age)) return true
  return band.low < 18 && !(band.low === 0 && band.high === Number.POSITIVE_INFINITY)
}

/**
 * Whether it harms nobody to be in a category: not known, not recorded, and not to be in one category of several, which tells
 * of nearly everybody that they are not where hardly anybody is.
 */
export const isHarmless = (code: string): boolean => code === unknown || code === notIn

/** The code of those who are not in one category of several (`responsePair`); no code list has it. */
export const notIn = '__no'

/** The dimensions that with children ask for more: what they cross is small and easy to know again. */
const crossing = ['form', 'citizenship']

/** The threshold of a cell by its codes. A function of the codes alone: what is counted does not matter. */
export const thresholdOf = (
  dimensions: readonly SumDimension[],
  { national, subNational, organRemoval, childrenCrossed }: Thresholds,
): ((codes: CellCodes) => number) => {
  const remembered = (d: number, asks: (code: string) => boolean) => {
    const known = new Map<string, boolean>()
    return (codes: CellCodes): boolean => {
      const code = codes[d]
      if (code === undefined) return false
      const found = known.get(code) ?? asks(code)
      known.set(code, found)
      return found
    }
  }
  const of = (name: string, asks: (code: string) => boolean) =>
    remembered(
      dimensions.findIndex((dimension) => dimension.name === name),
      asks,
    )
  const subNationalArea = of('area', isSubNational)
  const organs = of('form', isOrganRemoval)
  const children = of('age', isOfChildren)
  const crossed = crossing.map((name) => of(name, (code) => code !== total))
  return (codes) => {
    let most = national
    const isPartArea = subNationalArea(codes)
    if (isPartArea) most = Math.max(most, subNational)
    if (organs(codes)) most = Math.max(most, organRemoval)
    if (children(codes) && (isPartArea || crossed.some((is) => is(codes)))) most = Math.max(most, childrenCrossed)
    return most
  }
}
