import { total } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import type { ProtectedUniverse } from '../primary/protected-universe.ts'
import type { Solver } from '../solver/solver.ts'
import { type Pattern, primary, type Sums, shown } from '../sums/sums.ts'
import { equationsOf } from '../suppress/equation.ts'
import { type Evidence, evidenceOf, type Table } from '../suppress/evidence.ts'
import { besideFewest, guardInsiders } from '../suppress/guard-insiders.ts'
import { viewOf } from '../suppress/reader.ts'
import { type CostOf, usualCost } from '../suppress/repair.ts'
import { showAgain } from '../suppress/show-again.ts'
import { type Step, type SuppressOptions, suppress } from '../suppress/suppress.ts'
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
export interface ProveLimits extends Pick<SuppressOptions, 'seconds' | 'now'> {
  /** Told a step, and how many cells are still open. No values: it may be shown to whoever waits. */
  readonly onProgress?: (step: ProtectionStep, open: number) => void
}

/** The steps of protection that take time: those of suppression, those against whoever is alone in a cell, and those after. */
export type ProtectionStep = Step | 'insiders' | 'show-again' | 'verify'

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
  const began = limits.now?.() ?? 0
  const costOf = costBeside(of.universe, sums)
  const done = suppress(solver, sums, { pattern, demand, knowledge, targets, costOf, ...limits })
  if (!done.inTime) refuseUnfinished(family, of, preset)
  const equationsOn = (on: Pattern, cell: number) =>
    equationsOf(solver, sums, viewOf(sums, on, knowledge), cell).filter(({ terms }) => terms.length > 0)
  const spreadOf = new Map([...demand.cells].map((cell, at) => [cell, demand.spread[at] ?? 0]))
  // By what can't be withheld any more, where that alone is at fault; else by what would be shown.
  const equations = (on: Pattern, cell: number) => {
    const isTold = (each: number) => knowledge.low[each] === knowledge.high[each]
    const told = on.map((kind, each) => (kind === shown && !isTold(each) ? primary : kind))
    const [low, high] = equationsOn(told, cell)
    const isNarrow = low && high && high.value - low.value < (spreadOf.get(cell) ?? 0)
    return isNarrow ? [low, high] : equationsOn(on, cell)
  }
  if (done.unproved.length > 0) {
    const cells = done.unproved.map((i) => demand.cells[i] ?? -1)
    const told = cells.slice(0, mostEquations).flatMap((cell) => equations(done.pattern, cell))
    refuseUnproved(family, of, cells, preset, told)
  }
  const { seconds = Infinity, now = () => 0 } = limits
  const mayGoOn = () => now() < began + seconds * 1000 || seconds === Infinity
  const isWithin = withinByCodes(of.universe, sums, knowledge)
  const { insiders, zeros } = preset
  if (insiders) limits.onProgress?.('insiders', demand.cells.length)
  const guarded = insiders
    ? guardInsiders(solver, sums, { ...done, demand, knowledge, costOf, isWithin, mayGoOn })
    : { pattern: done.pattern, pool: done.evidence.tables, open: [] }
  if (!mayGoOn()) refuseUnfinished(family, of, preset)
  if (guarded.open.length > 0) {
    const told = guarded.open.slice(0, mostEquations).flatMap(({ insider, cell }) => {
      const found = equations(guarded.pattern.with(insider, shown), cell)
      return found.map((equation) => ({ ...equation, insider }))
    })
    refuseUnproved(family, of, [...new Set(guarded.open.map(({ cell }) => cell))], preset, told)
  }
  limits.onProgress?.('show-again', demand.cells.length)
  const last = showAgain(solver, sums, { ...guarded, demand, knowledge, insiders, isWithin, zeros, costOf, mayGoOn })
  if (!mayGoOn()) refuseUnfinished(family, of, preset)
  const evidence = evidenceOf(sums, demand, last.pool)
  const beside = insiders ? besideFewest(sums, last.pattern, evidence, last.pool, isWithin) : []
  return { pattern: last.pattern, evidence, beside, low: done.low, high: done.high }
}

/** Cells for which a refusal gives the equations to the house. */
const mostEquations = 5

/** How many times dearer a total of an area and year is than another sum of its size: it is what is asked for first. */
const totalIsDearer = 50

/** What withholding a cell costs; totals are the last to go. */
const costBeside = ({ codes }: FamilyUniverse['universe'], sums: Sums): CostOf => {
  const usual = usualCost(sums)
  const isTotal = (cell: number) => codes[cell]?.slice(2).every((code) => code === total) === true
  return (cell) => usual(cell) * (isTotal(cell) ? totalIsDearer : 1)
}
