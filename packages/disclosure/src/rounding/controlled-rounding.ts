import type { Solver } from '../solver/solver.ts'
import { type Pattern, refuseLinks, type Sums, unprinted } from '../sums/sums.ts'
import { addsUp, checkBase, noRounding, type RoundedSums, type RoundingOptions, roundedSums } from './rounded.ts'
import { type StepQuestion, stepProgramme } from './step-programme.ts'

/** Controlled rounding has one question more: may aggregates go further than to a neighbouring multiple? */
export interface ControlledRoundingOptions extends RoundingOptions {
  /**
   * How many steps further than to the neighbouring multiple an aggregate (a sum of two micro-cells or more) may go. 0 by
   * default. In three dimensions and more there may be no rounding without.
   */
  readonly extraSteps?: number
  /** What some cells become, whatever is best for the others: as they were printed before. Multiples of the base. None by default. */
  readonly fixed?: ReadonlyMap<number, number>
}

/** A controlled rounding, and which cells went further than to a neighbouring multiple of the base. */
export interface ControlledRounding extends RoundedSums {
  /** Printed aggregates that are a whole base or more away from their true count, ascending. Confidential. */
  readonly stepped: readonly number[]
}

/**
 * Controlled rounding: every printed cell to one of the two multiples of the base beside its count (a multiple stays),
 * so that all sums hold, with the least sum of changes over the printed cells. Cells that are not printed may go to any
 * multiple that is not negative, for the sums' sake alone. Confidential.
 *
 * Cox, L. H. (1987), A constructive procedure for unbiased controlled rounding, JASA 82, 520-524; as an integer programme
 * Salazar-González, J. J. (2006), Controlled rounding and cell perturbation, Mathematical Programming 105, 583-603; the
 * formulation is our own.
 */
export const controlledRounding = (
  solver: Solver,
  sums: Sums,
  { base, extraSteps = 0, gap = 0, timeLimit = 60, pattern, fixed = new Map() }: ControlledRoundingOptions,
): ControlledRounding => {
  checkBase(base)
  refuseLinks(sums)
  const question = withFixed(questionOf(sums, base, extraSteps, pattern), fixed)
  const { programme, stepsOf } = stepProgramme(sums, question)
  const loaded = solver.load(programme, {
    mip_rel_gap: gap,
    mip_abs_gap: 0,
    time_limit: timeLimit,
  })
  try {
    const { status, columns, bound } = loaded.solve()
    if (status === 'infeasible') return { ...noRounding(status), stepped: [] }
    if (status !== 'optimal' && status !== 'stopped') throw new Error(`The solver ended as ${status}`)
    const rounded = stepsOf(columns).map((steps) => base * steps)
    // Out of time, the solver hands out whatever it holds, which need not be a rounding.
    if (status === 'stopped' && !isRounding(sums, question, rounded)) return { ...noRounding(status), stepped: [] }
    if (!isRounding(sums, question, rounded)) throw new Error('What the solver found is no rounding')
    const found = gap === 0 ? 'optimal' : 'within-gap'
    const told = roundedSums(sums, rounded, { status: status === 'stopped' ? status : found, bound }, pattern)
    return { ...told, stepped: steppedOf(sums, base, told.shown) }
  } finally {
    loaded.close()
  }
}

/** A multiple stays, another count goes to one of the two beside it, an aggregate further if it may; what is not printed goes anywhere. */
const questionOf = (
  { value, start }: Pick<Sums, 'value' | 'start'>,
  base: number,
  extraSteps: number,
  pattern?: Pattern,
): StepQuestion => {
  const counts = (c: number) => pattern?.[c] !== unprinted
  const most = value.reduce((a, b) => Math.max(a, b), 0) / base + 1 + extraSteps
  const further = value.map((_, c) => ((start[c + 1] ?? 0) - (start[c] ?? 0) > 1 ? extraSteps : 0))
  return {
    base,
    part: value,
    low: value.map((each, c) => (counts(c) ? Math.max(0, Math.floor(each / base) - (further[c] ?? 0)) : 0)),
    high: value.map((each, c) => (counts(c) ? Math.ceil(each / base) + (further[c] ?? 0) : Math.floor(most))),
    counts,
  }
}

/** The same question, some cells being given. */
const withFixed = (question: StepQuestion, fixed: ReadonlyMap<number, number>): StepQuestion => {
  const given = (bound: number, c: number) => (fixed.has(c) ? (fixed.get(c) ?? 0) / question.base : bound)
  return { ...question, low: question.low.map(given), high: question.high.map(given) }
}

/** Whether a table is what was asked for, added up anew: the solver works in floating point and is not taken at its word. */
const isRounding = (sums: Sums, { base, low, high }: StepQuestion, table: Float64Array): boolean =>
  addsUp(sums, table) &&
  table.every((each, c) => each % base === 0 && each / base >= (low[c] ?? 0) && each / base <= (high[c] ?? 0))

const steppedOf = (sums: Sums, base: number, shown: Float64Array): readonly number[] =>
  Array.from(shown.keys()).filter((c) => Math.abs((shown[c] ?? 0) - (sums.value[c] ?? 0)) >= base)
