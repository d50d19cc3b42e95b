import type { Language } from '@tipstat/language'
import { type AreaCode, areaName, lists } from '@tipstat/seeds/codes'
import { reportMessages } from './messages/index.ts'
import type { Scope } from './section.ts'

/** The name of the place that a report is about; an area that is in no list stands as its code. */
export const placeName = (scope: Scope, language: Language): string => {
  if (scope.level === 'global') return reportMessages[language]['place.world']({})
  const area = scope.level === 'national' ? scope.area : scope.region
  return isArea(area) ? areaName(area, language) : area
}

/** Whether a row of a table is part of what a report is about. */
export const isInScope = (scope: Scope): ((area: string) => boolean) => {
  if (scope.level === 'global') return () => true
  if (scope.level === 'national') return (area) => area === scope.area
  return (area) => lists.area.descends(area, scope.region)
}

const isArea = (text: string): text is AreaCode => lists.area.has(text)
