import { fewContributors } from './contributors.ts'
import { differences } from './difference.ts'
import { groupCells } from './group.ts'
import { dominated, estimable, type Largest } from './magnitude.ts'
import { placesOf } from './places.ts'
import type { Preset } from './presets.ts'
import { areSame, cellFinder, markOf } from './same-members.ts'
import { smallCells } from './small.ts'
import {
  type Found,
  isPrinted,
  type PrimaryCell,
  type PrimaryReason,
  type Universe,
  type VirtualCell,
} from './universe.ts'
import { disclosingZeros } from './zero.ts'

/** What is known of a universe beside its counts. */
export interface Beside {
  /** How many cases, agencies or countries contribute to each cell. */
  readonly contributors?: ArrayLike<number>
  /** The largest contributions to each cell; then the rules of magnitudes apply, and those for counts of persons do not. */
  readonly largest?: Largest
}

/** The order in which reasons are told. */
export const primaryReasons: readonly PrimaryReason[] = [
  'small',
  'contributors',
  'group',
  'zero',
  'difference',
  'dominance',
  'p-percent',
]

/**
 * All that a preset withholds of a universe for its own sake: cells, each with every reason that it has, by number and then
 * by reason; and virtual cells, each set of micro-cells once, with the widest spread. A preset that does not suppress finds
 * nothing.
 */
export const findPrimaries = (universe: Universe, preset: Preset, { contributors, largest }: Beside = {}): Found => {
  const { thresholds, group, magnitudes, zeros } = preset
  if (!thresholds) return { cells: [], virtual: [] }
  const places = placesOf(universe)
  const cellOf = cellFinder(universe.sums)
  const cells: PrimaryCell[] = []
  if (contributors && preset.contributors > 0)
    cells.push(...fewContributors(universe, contributors, { fewest: preset.contributors, thresholds }))
  if (largest && magnitudes) {
    cells.push(...dominated(universe, largest, magnitudes.dominance))
    cells.push(...estimable(universe, largest, magnitudes.pPercent))
    return inOrder(cellOf, cells, [])
  }
  cells.push(...smallCells(universe, thresholds))
  const groups = group ? groupCells(universe, group, places) : { cells: [], virtual: [] }
  cells.push(...groups.cells)
  if (group) cells.push(...disclosingZeros(universe, group, zeros, places))
  const withheld = new Set(cells.map(({ cell }) => cell))
  const further = differences(universe, { thresholds, group, withheld, zeros }, places, cellOf)
  return inOrder(cellOf, [...cells, ...further.cells], [...groups.virtual, ...further.virtual])
}

/**
 * One entry for each cell and reason, and one for each virtual cell; a virtual cell that is a cell of the universe becomes
 * an entry of that one. A difference that asks no more of a cell than its other reasons do is left out.
 */
const inOrder = (
  cellOf: (members: Int32Array) => number,
  cells: readonly PrimaryCell[],
  virtual: readonly VirtualCell[],
): Found => {
  const all = [...cells]
  const sets = new Map<number, VirtualCell[]>()
  for (const each of virtual) {
    const cell = cellOf(each.members)
    if (cell >= 0) {
      all.push({ cell, reason: each.reason, spread: each.spread })
      continue
    }
    const mark = markOf(each.members.length, each.members[0], each.members.at(-1))
    const same = sets.get(mark) ?? []
    const at = same.findIndex(({ members }) => areSame(members, each.members))
    if (at < 0) sets.set(mark, [...same, each])
    else if ((same[at]?.spread ?? 0) < each.spread) same[at] = each
  }
  const widest = new Map<number, PrimaryCell>()
  for (const each of all) {
    const key = each.cell * primaryReasons.length + rank(each)
    if ((widest.get(key)?.spread ?? -1) < each.spread) widest.set(key, each)
  }
  const ranked = [...widest.values()].sort((a, b) => a.cell - b.cell || rank(a) - rank(b))
  const own = new Map<number, number>()
  for (const { cell, reason, spread } of ranked)
    if (reason !== 'difference') own.set(cell, Math.max(own.get(cell) ?? 0, spread))
  return {
    cells: ranked.filter(({ cell, reason, spread }) => reason !== 'difference' || spread > (own.get(cell) ?? -1)),
    virtual: [...sets.values()].flat(),
  }
}

const rank = ({ reason }: PrimaryCell): number => primaryReasons.indexOf(reason)

/** The numbers of the cells that are withheld: those printed otherwise. */
export const withheldCells = (universe: Universe, { cells }: Found): ReadonlySet<number> =>
  new Set(cells.map(({ cell }) => cell).filter((cell) => isPrinted(universe, cell)))
