import { readFileSync } from 'node:fs'
import { type CellCodes, type Lattice, latticeOf } from '../sums/lattice.ts'

const linesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../fixtures/cases/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','))

/** The benchmark cube: citizenship in regions, sex, age and form, each with its total: 8,991 cells of 3,200 micro-cells. */
export const benchmarkLattice = (): Lattice => {
  const lines = linesOf('bench_tip_micro.csv')
  const column = (at: number) => [...new Set(lines.map((line) => line[at] ?? ''))]
  const regions = Object.fromEntries(
    column(0).map((region) => [
      region,
      [...new Set(lines.filter(([of]) => of === region).map((line) => line[1] ?? ''))],
    ]),
  )
  const dimensions = [
    { name: 'citizenship', parts: { Total: column(0), ...regions } },
    { name: 'sex', parts: { Total: column(2) } },
    { name: 'age', parts: { Total: column(3) } },
    { name: 'form', parts: { Total: column(4) } },
  ]
  const levels = [[...column(1), ...column(0)], column(2), column(3), column(4)].map((codes) => [...codes, 'Total'])
  const cells = levels.reduce<readonly CellCodes[]>(
    (all, codes) => all.flatMap((cell) => codes.map((code) => [...cell, code])),
    [[]],
  )
  return latticeOf(
    dimensions,
    { codes: lines.map((line) => line.slice(1, 5)), count: lines.map((line) => Number(line[5])) },
    cells,
  )
}

/** The cells of the cube that elimination in R (GaussSuppression 1.2.3) withholds. */
export const withheldByR = (): ReadonlySet<string> =>
  new Set(linesOf('bench_tip_r_suppressed.csv').map((line) => line.slice(0, 4).join('|')))
