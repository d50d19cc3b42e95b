import { type BaseTable, type CubeTable, tableName } from '@tipstat/cube'
import { type Family, type FamilyUniverse, familyUniverse } from '../facets/family.ts'
import { refuseEmpty, refuseForbidden, refuseNestedAreas, refuseOtherAges } from '../facets/refuse-unsafe.ts'
import { rowCells } from '../facets/row-cells.ts'
import { total } from '../primary/contexts.ts'
import { presets } from '../primary/presets.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { type ControlledRounding, controlledRounding } from '../rounding/controlled-rounding.ts'
import { findNarrowed } from '../rounding/find-narrowed.ts'
import { refuseUnrounded } from '../rounding/refuse-rounding.ts'
import { controlledRoundingBounds, type ToldBounds } from '../rounding/told-bounds.ts'
import type { Solver } from '../solver/solver.ts'
import { type Pattern, type Sums, shown, unprinted, withoutLinks } from '../sums/sums.ts'
import { personMoves } from './person-moves.ts'
import { type PrintedBefore, printedBefore } from './printed-before.ts'
import { shownTable } from './shown-table.ts'

/** What bounds the work on a family. */
export interface RoundFamilyOptions {
  readonly solver: Solver
  /** Seconds for each search. Default: 600. Beyond them nothing is released. */
  readonly seconds?: number
}

const preset = presets.interactive
/** How far a search may end from the least sum of changes, as a share of it. */
const gap = 0.01

/**
 * Rounds a family of tables in one run to multiples of 5: the same cell has the same number in every table, totals are the sums
 * of their parts, and what was printed before stays as long as it is true. Throws DisclosureRefusal where the preset does
 * not take such tables, where there is no rounding, and where it is not proved that all numbers together, with those
 * printed before, leave at least 5 counts open for each cell.
 */
export const roundFamily = (
  family: Family,
  bases: readonly BaseTable[],
  { solver, seconds = 600 }: RoundFamilyOptions,
): readonly CubeTable[] => {
  refuseNestedAreas(family)
  refuseOtherAges(family, bases)
  const of = familyUniverse(family, bases)
  refuseForbidden(of.universe, preset)
  const before = printedBefore(of, preset.base)
  const sums = withoutLinks(of.universe.sums)
  const pattern = patternOf(family, of, before, sums)
  const { rounding, extraSteps } = roundingOf(family, sums, pattern, before, { solver, seconds })
  const told = toldOf(sums, rounding, before, extraSteps)
  proveOpen(family, of, { sums, rounding, told, before }, { solver, seconds })
  const tables = family.tables.map((table) =>
    shownTable(table, of, rounding.shown, (cell) => ({ low: told.low[cell] ?? 0, high: told.high[cell] ?? 0 })),
  )
  if (tables.every(({ length }) => length === 0)) refuseEmpty(family, preset)
  return tables
}

/** Printed are the rows of today's tables, and what earlier ones printed as far as it is true. */
const patternOf = ({ tables }: Family, of: FamilyUniverse, { kept }: PrintedBefore, { value }: Sums): Pattern => {
  const pattern = new Uint8Array(value.length).fill(unprinted)
  for (const table of tables) for (const cell of rowCells(table, of)) if (cell >= 0) pattern[cell] = shown
  for (const cell of kept.keys()) pattern[cell] = shown
  return pattern
}

/** A rounding of neighbouring multiples; where there is none, one in which aggregates may go a step further. */
const roundingOf = (
  { tables, earlier }: Family,
  sums: Sums,
  pattern: Pattern,
  { kept }: PrintedBefore,
  { solver, seconds }: Required<RoundFamilyOptions>,
): { readonly rounding: ControlledRounding; readonly extraSteps: number } => {
  const { base } = preset
  const fixed = new Map([...kept].map(([cell, { shown: number }]) => [cell, number]))
  const names = tables.map(tableName)
  for (const extraSteps of [0, 1]) {
    const rounding = controlledRounding(solver, sums, { base, extraSteps, gap, pattern, fixed, timeLimit: seconds })
    if (rounding.status === 'infeasible') continue
    refuseUnrounded(rounding, { base, tables: names })
    return { rounding, extraSteps }
  }
  throw new DisclosureRefusal('disclosure.no-interactive-rounding', {
    tables: names.join(', '),
    base,
    earlier: earlier.length,
  })
}

/** What each printed number says that it tells: as the method has it, or as it was printed before. */
const toldOf = (
  sums: Sums,
  { shown: numbers }: ControlledRounding,
  { kept }: PrintedBefore,
  extraSteps: number,
): ToldBounds => {
  const { low, high } = controlledRoundingBounds(sums, numbers, { base: preset.base, extraSteps })
  return {
    low: low.map((bound, cell) => kept.get(cell)?.low ?? bound),
    high: high.map((bound, cell) => kept.get(cell)?.high ?? bound),
  }
}

/** Cells that had a number before, and that today's table of the same breakdown has no row of: nobody is there any more. */
const leftOutNow = (
  tables: readonly CubeTable[],
  { universe: { codes, dimensions } }: FamilyUniverse,
  { left }: PrintedBefore,
  numbers: Float64Array,
): readonly number[] =>
  [...left.keys()].filter((cell) => {
    const by = dimensions.flatMap(({ name }, d) => (d > 1 && codes[cell]?.[d] !== total ? [name] : []))
    return Number.isNaN(numbers[cell] ?? Number.NaN) && tables.some((table) => table.by.join() === by.join())
  })

/**
 * Refuses where a reader could come closer to a count than a rounding tells of it. The reader adds and subtracts all that is
 * printed, and leaves out what a number that did not stay can't be any more; base counts have to stay open at least.
 */
const proveOpen = (
  { tables }: Family,
  of: FamilyUniverse,
  {
    sums,
    rounding,
    told,
    before,
  }: {
    readonly sums: Sums
    readonly rounding: ControlledRounding
    readonly told: ToldBounds
    readonly before: PrintedBefore
  },
  { solver, seconds }: Required<RoundFamilyOptions>,
): void => {
  const { base } = preset
  const { rounded, shown: numbers } = rounding
  const known = { low: Float64Array.from(told.low), high: Float64Array.from(told.high) }
  for (const [cell, intervals] of before.left)
    for (const { low, high } of intervals) {
      if (Number.isNaN(numbers[cell] ?? Number.NaN)) continue
      if (high < (sums.value[cell] ?? 0)) known.low[cell] = Math.max(known.low[cell] ?? 0, high + 1)
      else known.high[cell] = Math.min(known.high[cell] ?? 0, low - 1)
    }
  const promised = {
    low: known.low.map((low, cell) => Math.max(low, (numbers[cell] ?? 0) - base + 1)),
    high: known.high.map((high, cell) => Math.min(high, (numbers[cell] ?? 0) + base - 1)),
  }
  const refuse = (cells: number): never => {
    throw new DisclosureRefusal('disclosure.rounded-again', { tables: tables.map(tableName).join(', '), cells })
  }
  const printed = [...numbers.keys()].filter((cell) => !Number.isNaN(numbers[cell] ?? Number.NaN))
  const narrow = [
    ...printed.filter((cell) => (promised.high[cell] ?? 0) - (promised.low[cell] ?? 0) < base - 1),
    ...leftOutNow(tables, of, before, numbers),
  ]
  if (narrow.length > 0) refuse(narrow.length)
  for (const [cell, number] of numbers.entries())
    if (Number.isNaN(number)) {
      promised.low[cell] = 0
      promised.high[cell] = Number.POSITIVE_INFINITY
    }
  const moves = personMoves(of.facets, of.numbers, rounded)
  const found = findNarrowed(solver, sums, known, { promised, from: rounded, moves, timeLimit: seconds })
  if (found.narrowed.length > 0) refuse(found.narrowed.length)
  if (found.status === 'stopped') refuseUnrounded({ status: 'stopped' }, { base, tables: tables.map(tableName) })
  if (found.status !== 'safe') throw new Error('No table fits what is told of it')
}
