import type { Language } from '@tipstat/language'
import { categoryName, placeName } from './category.ts'
import type { Entry } from './released-rows.ts'

/** How a row of a statistic is sorted into lines and named. */
export interface SeriesName {
  readonly key: string
  readonly label: string
}

/** A line for each category, for each area where only the area varies, and for each pair where both do. */
export const nameSeries = (entries: readonly Entry[], language: Language): ((entry: Entry) => SeriesName) => {
  const distinct = (column: string) => new Set(entries.map((entry) => entry.text(column))).size
  const [areas, categories] = [distinct('area'), distinct('category')]
  return (entry) => {
    const [area, category] = [entry.text('area'), entry.text('category')]
    if (areas === 1) return { key: category, label: categoryName(category, language) }
    if (categories === 1) return { key: area, label: placeName(area, language) }
    return { key: `${area}.${category}`, label: `${placeName(area, language)}: ${categoryName(category, language)}` }
  }
}
