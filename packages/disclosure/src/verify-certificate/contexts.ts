import { lists } from '@tipstat/seeds/codes'
import type { PolicyRules } from './policy-rules.ts'

/** What a code makes of the cell that it stands in: one bit for each. */
export const contexts = { subNational: 1, organRemoval: 2, ofChildren: 4, crossed: 8 } as const

/** The contexts of a code of a dimension. A code that no list knows is in the stricter one. */
export const contextOf = (dimension: string, code: string): number => {
  if (code === '_T') return 0
  if (dimension === 'area') return isCountryOrRegion(code) ? 0 : contexts.subNational
  if (dimension === 'age') return isOfAdults(code) ? 0 : contexts.ofChildren
  if (dimension === 'citizenship') return contexts.crossed
  return dimension === 'form' ? contexts.crossed + (isOfOrgans(code) ? contexts.organRemoval : 0) : 0
}

/** The context of all who are not in some categories, where it is not known which others they are in. */
export const contextOfOthers = (dimension: string): number =>
  dimension === 'form' || dimension === 'citizenship' ? contexts.crossed : 0

const places = new Set<string>()

const isCountryOrRegion = (code: string): boolean => {
  if (places.size === 0) for (const each of [...lists.area.codes, ...lists.subregion.codes]) places.add(each)
  return places.has(code)
}

/** A band that begins at 18 or above; and what is none: all ages together, however written, and ages not known. */
const isOfAdults = (code: string): boolean => {
  const [, from] = /^Y_?(?:GE)?(\d{1,3})(?:T\d{1,3})?$/.exec(code) ?? []
  return code === '_U' || code === 'Y_GE0' || (from !== undefined && Number(from) >= 18)
}

/** Removal of organs, what stands below it in the list, and what is in no list. What begins with `__` is no code: those of none, or of several. */
const isOfOrgans = (code: string): boolean => {
  if (code.startsWith('__')) return false
  for (let at: string | null = code; at !== null && at !== 'ORG'; ) {
    if (!lists.form.has(at)) return true
    at = lists.form.get(at).parent
    if (at === null) return false
  }
  return true
}

/** The threshold of each set of contexts, which is the number of its bits. */
export const thresholdsOf = ({
  thresholds: { national, subNational, organRemoval, childrenCrossed },
}: PolicyRules): readonly number[] =>
  Array.from({ length: 16 }, (_, bits) => {
    const isPart = (bits & contexts.subNational) > 0
    const isChild = (bits & contexts.ofChildren) > 0 && (isPart || (bits & contexts.crossed) > 0)
    return Math.max(
      national,
      isPart ? subNational : 0,
      bits & contexts.organRemoval ? organRemoval : 0,
      isChild ? childrenCrossed : 0,
    )
  })
