import loadHighs, { type Highs } from 'highs'

/** A linear or, with `integer`, mixed-integer programme. Rows are given sparse: row r holds entries `start[r]` to `start[r + 1] - 1`. */
export interface Programme {
  readonly cost: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** 1 where a column takes whole numbers only. */
  readonly integer?: Uint8Array
  readonly rowLow: Float64Array
  readonly rowHigh: Float64Array
  readonly start: Int32Array
  readonly index: Int32Array
  readonly coefficient: Float64Array
}

/** How a solution ended: `stopped` is a limit of time or of what was asked for, with the best that was found. */
export interface Solution {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'stopped' | 'failed'
  /** Value of each column. Empty where none was found. */
  readonly columns: Float64Array
  readonly objective: number
  /** What the objective is proved not to fall below. Of use for integer programmes alone; elsewhere it is no number. */
  readonly bound: number
  /** What the objective changes by when a row's bound does. Of use for linear programmes alone. */
  readonly rowDuals: Float64Array
}

/** A programme that stays loaded, so that a changed question starts from the last answer. Close it: its memory is not collected. */
export interface Loaded {
  readonly setCost: (column: number, cost: number) => void
  readonly setCosts: (costs: Float64Array) => void
  readonly setRow: (row: number, low: number, high: number) => void
  readonly setBounds: (column: number, low: number, high: number) => void
  /** A solution to start from: one value for each column. */
  readonly startFrom: (columns: Float64Array) => void
  readonly solve: () => Solution
  readonly close: () => void
}

/** Solves programmes (HiGHS, MIT licence). One thread, in process, no network. */
export interface Solver {
  /** `options` are those of HiGHS, in its spelling. */
  readonly load: (programme: Programme, options?: Readonly<Record<string, string | number | boolean>>) => Loaded
}

/** Opens the solver: its code is read once a process and takes some 20 ms. */
export const openSolver = async (): Promise<Solver> => {
  // Its types are written for CommonJS, where what is exported is `default`; the module that is loaded exports the function.
  const highs = await (loadHighs as unknown as typeof loadHighs.default)()
  return { load: (programme, options = {}) => load(highs, programme, options) }
}

const load = (
  highs: Highs,
  programme: Programme,
  options: Readonly<Record<string, string | number | boolean>>,
): Loaded => {
  const { cost, low, high, integer, rowLow, rowHigh, start, index, coefficient } = programme
  const model = highs.createModel({
    colCost: cost,
    colLower: low,
    colUpper: high,
    rowLower: rowLow,
    rowUpper: rowHigh,
    numCols: cost.length,
    numRows: rowLow.length,
    matrix: {
      format: 'csr',
      numRows: rowLow.length,
      numCols: cost.length,
      starts: start,
      indices: index,
      values: coefficient,
    },
    ...(integer ? { integrality: Int32Array.from(integer) } : {}),
  })
  model.options.set({ output_flag: false, ...options })
  const { modelStatus } = highs.constants
  const statuses = new Map<number, Solution['status']>([
    [modelStatus.optimal, 'optimal'],
    [modelStatus.infeasible, 'infeasible'],
    [modelStatus.unbounded, 'unbounded'],
    [modelStatus.timeLimit, 'stopped'],
    [modelStatus.solutionLimit, 'stopped'],
  ])
  return {
    setCost: (column, value) => void model.changeColCost(column, value),
    setCosts: (costs) => void model.changeColsCost({ kind: 'range', from: 0, to: cost.length - 1 }, costs),
    startFrom: (columns) => void model.setSolution({ colValue: columns }),
    setRow: (row, from, to) => void model.changeRowBounds(row, from, to),
    setBounds: (column, from, to) => void model.changeColBounds(column, from, to),
    solve: () => {
      model.run()
      const status = statuses.get(model.getModelStatus()) ?? 'failed'
      const { colValue: columns, rowDual: rowDuals } = model.getSolution()
      const bound = integer ? Number(model.info.get('mip_dual_bound')) : Number.NaN
      return { status, columns, objective: model.getObjectiveValue(), bound, rowDuals }
    },
    close: () => model.dispose(),
  }
}
