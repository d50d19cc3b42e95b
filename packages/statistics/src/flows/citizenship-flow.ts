import { country, lists } from '@tipstat/seeds/codes'
import { groupOf } from '../region.ts'
import { type FlowClass, flowClass } from './flow-class.ts'
import { namedRegions } from './named-regions.ts'

/** Whether a citizenship is that of the country of detection: under its name, or as nationals of the reporting country. */
export const isOwn = (citizenship: string, area: string): boolean => citizenship === area || citizenship === '_NAT'

/**
 * The class of the flow that a citizenship stands for in a country of detection.
 *
 * - Foreign citizens (`_FOR`), those of the European Union or outside of it, and those from abroad: `CB`.
 * - A region instead of a country (`_R_AFR`): `CB_TRANS` in another region.
 * - The same region, other countries (`_O`), and the European Economic Area: `CB` where own nationals are printed apart,
 *   for they may be among them otherwise: `_U`.
 * - Stateless persons, several citizenships, several countries in one cell, an ethnic group: `_U`. None of them tells
 *   whether a border was crossed.
 */
export const citizenshipFlow = (citizenship: string, area: string, nationalsApart: boolean): FlowClass => {
  if (isOwn(citizenship, area)) return 'DOM'
  if (country(citizenship)) return flowClass(citizenship, area)
  if (citizenship === '_ABR' || lists.citizenship.descends(citizenship, '_FOR')) return 'CB'
  const [from, to] = [namedRegions[citizenship], groupOf(area, 'region')]
  if (from !== undefined && to !== null && from !== to) return 'CB_TRANS'
  return nationalsApart && (from !== undefined || citizenship === '_O' || citizenship === '_EEA') ? 'CB' : '_U'
}
