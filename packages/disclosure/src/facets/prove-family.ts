import { total } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import type { ProtectedUniverse } from '../primary/protected-universe.ts'
import type { Solver } from '../solver/solver.ts'
import type { Pattern, Sums } from '../sums/sums.ts'
import { type Demand, type Evidence, evidenceOf, type Table } from '../suppress/evidence.ts'
import { besideFewest, guardInsiders } from '../suppress/guard-insiders.ts'
import type { InsiderGap } from '../suppress/insiders.ts'
import { type CostOf, usualCost } from '../suppress/repair.ts'
import { showAgain } from '../suppress/show-again.ts'
import { type SuppressOptions, suppress } from '../suppress/suppress.ts'
import type { Family, FamilyUniverse } from './family.ts'
import { refuseUnfinished, refuseUnproved } from './refuse-unsafe.ts'
import { withinByCodes } from './within.ts'

/** What is withheld of a family, and what proves that it is enough. */
export interface ProvedFamily {
  readonly pattern: Pattern
  readonly evidence: Evidence
  /** Tables that a certificate needs beside the fewest that prove the evidence: against insiders. */
  readonly beside: readonly Table[]
  /** The reader's bounds of each protected cell as far as they are known. */
  readonly low: Float64Array
  readonly high: Float64Array
}

/** What bounds the work, and is told of it. */
export type ProveLimits = Pick<SuppressOptions, 'seconds' | 'now' | 'onProgress'>

/**
 * Withholds what must be, first from every reader, then from those who are alone in a cell where the preset takes them for
 * readers, and then shows again what need not be withheld. Throws DisclosureRefusal where there is no proof, or no time.
 */
export const proveFamily = (
  solver: Solver,
  family: Family,
  of: FamilyUniverse,
  { sums, pattern, demand, knowledge, targets }: ProtectedUniverse,
  preset: Preset,
  limits: ProveLimits,
): ProvedFamily => {
  const costOf = costBeside(of.universe, sums)
  const done = suppress(solver, sums, { pattern, demand, knowledge, targets, costOf, ...limits })
  if (!done.inTime) refuseUnfinished(family, of, preset)
  if (done.unproved.length > 0) refuseUnproved(family, of, done, preset)
  const isWithin = withinByCodes(of.universe, sums)
  const { insiders } = preset
  const guarded = insiders
    ? guardInsiders(solver, sums, { ...done, demand, knowledge, costOf, isWithin })
    : { pattern: done.pattern, pool: done.evidence.tables, open: [] }
  if (guarded.open.length > 0) refuseUnproved(family, of, { ...done, unproved: placesIn(demand, guarded.open) }, preset)
  const last = showAgain(solver, sums, { ...guarded, demand, knowledge, insiders, isWithin, costOf })
  const evidence = evidenceOf(sums, demand, last.pool)
  const beside = insiders ? besideFewest(sums, last.pattern, evidence, last.pool, isWithin) : []
  return { pattern: last.pattern, evidence, beside, low: done.low, high: done.high }
}

/** The places of some cells in a demand, each once. */
const placesIn = ({ cells }: Demand, gaps: readonly InsiderGap[]): readonly number[] =>
  [...new Set(gaps.map(({ cell }) => cells.indexOf(cell)))].sort((a, b) => a - b)

/** How many times dearer a total of an area and year is than another sum of its size: it is what is asked for first. */
const totalIsDearer = 50

/** What withholding a cell costs; totals are the last to go. */
const costBeside = ({ codes }: FamilyUniverse['universe'], sums: Sums): CostOf => {
  const usual = usualCost(sums)
  const isTotal = (cell: number) => codes[cell]?.slice(2).every((code) => code === total) === true
  return (cell) => usual(cell) * (isTotal(cell) ? totalIsDearer : 1)
}
