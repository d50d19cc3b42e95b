import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { numberColumns } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import type { Breakdown } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { shareColumns } from '../shares/share-bounds.ts'
import { statisticOf } from '../statistic-of.ts'
import { type FlowsOptions, findFlows, limitsOf } from './flow-cells.ts'
import { type FlowClass, flowClasses } from './flow-class.ts'
import { flowNotes } from './flow-notes.ts'
import { type ProfilePart, profileParts, refuseOverlaps } from './profile-parts.ts'

/** Options of `flowProfile`. */
export interface FlowProfileOptions extends FlowsOptions {
  /** What each flow is broken down by, such as `['sex', 'age']` or `['form']`. */
  readonly by: readonly Exclude<Breakdown, 'citizenship'>[]
}

const optionNames = { ...ofTable, by: true, area: true, level: true, within: true, years: true } as const

const columns = [
  'detection',
  'flow',
  'category',
  'low',
  'high',
  'value',
  'status',
  'base',
  'share',
  'shareLow',
  'shareHigh',
  'variationLow',
  'variationHigh',
  'countries',
  'disputed',
] as const

/**
 * Who the persons of each class of flow are: by sex, age, form of exploitation or whatever else the release has a table of,
 * by citizenship as well. Places and classes as in `flows`, categories as `personCategory` gives them.
 *
 * Shares are of the persons of the same flow whose category is recorded (base `known`), with the Wilson interval as in
 * `flows`; that of `_U` is of all of the flow (base `all`). Where one person may stand in several categories, such as
 * forms, shares are of the persons in the table by citizenship (base `persons`): they may add up to more than 1, and are
 * null where that table lacks a country or a year.
 *
 * In a release that leaves out categories without a shown number (see `leavesOut`) there are no shares, and numbers are
 * lower bounds, but those of the nationals of one country where none of it is withheld.
 *
 * Throws StatisticsRefusal as `flows` does, naming the tables there are, and for ages that overlap.
 *
 * @example
 * const found = flowProfile(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] })
 * found.table.array('flow')
 * // => ['DOM', 'DOM', 'CB_SUB', 'CB_SUB']
 * found.table.array('share')
 * // => [0.7619047619047619, 0.23809523809523808, 0.4, 0.6]
 */
export const flowProfile = (release: Release, options: FlowProfileOptions): Statistic => {
  demandOptions(options, optionNames)
  const found = findFlows(release, options, options.by)
  const { table, cells } = found
  const profiles = [...groupBy(cells, ({ detection }) => detection)].flatMap(([detection, own]) => {
    refuseOverlaps(own, table)
    return flowClasses.flatMap((flow) => {
      const group = own.filter((cell) => cell.flow === flow)
      return group.length > 0 ? [{ detection, flow, parts: profileParts(release, table, options, group) }] : []
    })
  })
  const rows = profiles.flatMap(({ detection, flow, parts }) =>
    parts.map(({ category, base, countries, share, variation, ...sum }) => ({
      detection,
      flow,
      category,
      ...numberColumns(sum),
      base,
      ...shareColumns(share),
      variationLow: variation?.low ?? null,
      variationHigh: variation?.high ?? null,
      countries,
      disputed: sum.disputed,
    })),
  )
  const isMultiple = rows.some(({ base }) => base === 'persons')
  const base = isMultiple ? 'shares.multiple' : 'flow-profile.base'
  const isOnePlace = new Set(rows.map(({ detection }) => detection)).size === 1
  const parts = profiles.flatMap((profile) => profile.parts)
  return statisticOf(release, 'flow-profile', columns, rows, {
    sentences: isOnePlace ? profiles.flatMap(largestOf) : [],
    notes: [
      ...(isMultiple || parts.some(({ share }) => share) ? [{ code: base, params: {} }] : []),
      { code: 'flows.regions', params: {} },
      ...flowNotes(release, found, options.area, parts),
      ...(parts.some(({ variation }) => variation) ? [{ code: 'rates.random-variation', params: {} }] : []),
    ],
  })
}

interface Profile {
  readonly flow: FlowClass
  readonly parts: readonly ProfilePart[]
}

/** The category that certainly is the most frequent of a flow, of those that are recorded. */
const largestOf = ({ flow, parts }: Profile): readonly Message[] => {
  const known = parts.filter(({ category, base }) => category !== '_U' && base === 'known')
  const first = known.find((part) => known.every((other) => other === part || limitsOf(other).high < part.low))
  if (!first?.share || known.length < 2) return []
  return [{ code: 'flow-profile.largest', params: { flow, category: first.category, ...first.share } }]
}
