import { readFileSync } from 'node:fs'
import { type CellCodes, type Lattice, latticeOf, type SumDimension } from './lattice.ts'

/** The benchmark cube with its codes: region > citizenship, sex, age, form, each with its total T. All its cells are printed. */
export const benchmarkLattice = (): {
  readonly dimensions: readonly SumDimension[]
  readonly cells: readonly CellCodes[]
  readonly lattice: Lattice
} => {
  const lines = readFileSync(new URL('../fixtures/cases/bench_tip_micro.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const records = lines.slice(1).map((line) => line.split(','))
  const column = (i: number) => [...new Set(records.map((record) => record[i] ?? ''))]
  const regions = column(0)
  const below = (region: string) => [...new Set(records.filter((r) => r[0] === region).map((r) => r[1] ?? ''))]
  const dimensions: readonly SumDimension[] = [
    { name: 'citizenship', parts: { T: regions, ...Object.fromEntries(regions.map((each) => [each, below(each)])) } },
    { name: 'sex', parts: { T: column(2) } },
    { name: 'age', parts: { T: column(3) } },
    { name: 'form', parts: { T: column(4) } },
  ]
  const codes = [['T', ...regions, ...column(1)], ...[2, 3, 4].map((i) => ['T', ...column(i)])]
  const cells = codes.reduce<readonly CellCodes[]>(
    (found, each) => found.flatMap((cell) => each.map((code) => [...cell, code])),
    [[]],
  )
  const micro = {
    codes: records.map((record) => record.slice(1, 5)),
    count: records.map((record) => Number(record[5])),
  }
  return { dimensions, cells, lattice: latticeOf(dimensions, micro, cells) }
}

/** The cells of the cube that elimination in R (GaussSuppression 1.2.3) withholds, by their codes with bars between. */
export const withheldByR = (): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL('../fixtures/cases/bench_tip_r_suppressed.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').replaceAll('Total', 'T').split(',').slice(0, 4).join('|')),
  )
