/** The engine of suppression and proof, for benchmarks and for those who protect sums that are no cube of ours. */
export { openSolver, type Solver } from './solver/solver.ts'
export { type CellCodes, type Lattice, latticeOf, type SumDimension } from './sums/lattice.ts'
export { type Pattern, primary, type Sums, secondary, shown, sumsOf, unprinted, zero } from './sums/sums.ts'
export { cellsOfKind, type Demand, type Evidence } from './suppress/evidence.ts'
export { type Exact, suppressExactly } from './suppress/exact.ts'
export { type Interval, intervalOf } from './suppress/interval.ts'
export { type Knowledge, knowledgeOf, viewOf } from './suppress/reader.ts'
export { type Suppressed, suppress, withheld } from './suppress/suppress.ts'
