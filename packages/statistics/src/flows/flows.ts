import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { type Cell, numberColumns } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { totalsOf } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leavesOut } from '../left-out.ts'
import { addLimits, shareBounds, shareColumns, shareVariation } from '../shares/share-bounds.ts'
import { statisticOf } from '../statistic-of.ts'
import { countriesIn, type FlowCell, type FlowsOptions, findFlows, limitsOf, sumFlow } from './flow-cells.ts'
import { type FlowClass, flowClasses } from './flow-class.ts'
import { flowNotes, totalNote } from './flow-notes.ts'
import { otherClasses } from './flow-shares.ts'
import { personsIn, shareOfPersons } from './persons-in.ts'

const optionNames = { ...ofTable, area: true, level: true, within: true, years: true } as const

const columns = [
  'detection',
  'flow',
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
 * Detected persons by class of flow and place of detection: of one country (`area`), or of the groups of `level`, from
 * the same table. `flow` has the codes of list `scope`: `DOM` nationals of the country of detection; `CB_SUB`, `CB_REG`
 * citizens of another country of its subregion, of another subregion of its region; `CB_TRANS` of another region; `CB`
 * of a country that is not told well enough for one of these; `_U` citizenship not recorded, or such that it tells
 * nothing of a border (stateless persons, several citizenships). Citizenship is a proxy of origin, and regions are
 * those of M49. A class without a printed number has no row: that is not zero.
 *
 * Numbers are sums of the printed cells, lower bounds to `low` and upper to `high`. Shares are of the persons of known
 * origin (base `known`), least when all other classes are largest; that of `_U` is of all (base `all`). `variationLow`
 * and `variationHigh` are the Wilson interval at 95 per cent, the widest that the bounds allow: random variation alone.
 *
 * In a release that leaves out categories without a shown number (see `leavesOut`) sums are lower bounds, but that of the
 * nationals of one country where none of it is withheld; shares are then of its published totals (base `total`).
 *
 * Throws StatisticsRefusal where no table of persons by citizenship, or more than one, fits, where a person may have
 * several citizenships, and where nothing is left of it.
 *
 * @example
 * const found = flows(release, { stage: 'V_DET', area: 'HRV' })
 * found.table.array('flow')
 * // => ['DOM', 'CB_SUB']
 * found.table.array('share')
 * // => [0.6774193548387096, 0.3225806451612903]
 */
export const flows = (release: Release, options: FlowsOptions): Statistic => {
  demandOptions(options, optionNames)
  const found = findFlows(release, options)
  const { table, cells } = found
  const mayLack = leavesOut(release)
  const persons = mayLack ? personsIn(totalsOf(release, table), options.area, cells) : null
  const places = [...groupBy(cells, ({ detection }) => detection)].map(([detection, own]) => ({
    detection,
    sums: sumsOf(release, own, options.area !== undefined),
  }))
  const rows = places.flatMap(({ detection, sums }) =>
    sums.map((sum) => ({
      detection,
      flow: sum.flow,
      ...numberColumns(sum),
      base: mayLack ? 'total' : sum.flow === '_U' ? 'all' : 'known',
      ...(mayLack ? { ...shareColumns(shareOfPersons(sum, persons)), ...variationColumns(null) } : sharesOf(sum, sums)),
      countries: sum.countries,
      disputed: sum.disputed,
    })),
  )
  const has = (flow: FlowClass) => rows.some((row) => row.flow === flow)
  return statisticOf(release, 'flows', columns, rows, {
    // A citizenship that is left out of the table may belong to any class.
    sentences: mayLack ? [] : places.flatMap(({ detection, sums }) => sentencesOf(detection, sums)),
    notes: [
      ...(mayLack ? totalNote(persons) : [{ code: 'flows.base', params: {} }]),
      { code: 'flows.regions', params: {} },
      ...(has('CB') ? [{ code: 'flows.cross-border', params: {} }] : []),
      ...flowNotes(
        release,
        found,
        options.area,
        places.flatMap(({ sums }) => sums),
      ),
      ...(mayLack ? [] : [{ code: 'rates.random-variation', params: {} }]),
    ],
  })
}

interface FlowSum extends Cell {
  readonly flow: FlowClass
  readonly countries: number
}

const sumsOf = (release: Release, cells: readonly FlowCell[], isOne: boolean): readonly FlowSum[] =>
  flowClasses.flatMap((flow) => {
    const own = cells.filter((cell) => cell.flow === flow)
    return own.length ? [{ ...sumFlow(release, own, isOne && flow === 'DOM'), flow, countries: countriesIn(own) }] : []
  })

const sharesOf = (sum: FlowSum, all: readonly FlowSum[]) => {
  const [part, others] = [limitsOf(sum), addLimits(otherClasses(sum, all).map(limitsOf))]
  return { ...shareColumns(shareBounds(part, others)), ...variationColumns(shareVariation(part, others)) }
}

const variationColumns = (limits: ReturnType<typeof shareVariation>) => ({
  variationLow: limits?.low ?? null,
  variationHigh: limits?.high ?? null,
})

/** The class that certainly is the most frequent of the known ones, and how many are of unknown origin. */
const sentencesOf = (detection: string, sums: readonly FlowSum[]): readonly Message[] => {
  const unknown = sums.find(({ flow }) => flow === '_U')
  const unknownSaid =
    unknown && limitsOf(unknown).high > 0
      ? [{ code: 'flows.unknown', params: { area: detection, ...limitsOf(unknown) } }]
      : []
  const first = largestOf(sums)
  if (!first) return unknownSaid
  const { shareLow, shareHigh, variationLow, variationHigh } = sharesOf(first, sums)
  const params = {
    area: detection,
    flow: first.flow,
    low: shareLow ?? 0,
    high: shareHigh ?? 1,
    from: variationLow ?? 0,
    to: variationHigh ?? 1,
  }
  return [{ code: 'flows.largest', params }, ...unknownSaid]
}

const largestOf = (sums: readonly FlowSum[]): FlowSum | undefined => {
  const known = sums.filter(({ flow }) => flow !== '_U' && flow !== 'CB')
  // Whoever crossed a border, none knows which, may belong to any other class across one.
  const anywhere = addLimits(sums.filter(({ flow }) => flow === 'CB').map(limitsOf)).high
  const most = (sum: FlowSum) => limitsOf(sum).high + (sum.flow === 'DOM' ? 0 : anywhere)
  const isLargest = ({ low }: FlowSum, other: FlowSum) => most(other) < low
  return sums.filter(({ flow }) => flow !== '_U').length > 1
    ? known.find((sum) => anywhere < sum.low && known.every((other) => other === sum || isLargest(sum, other)))
    : undefined
}
