import { readFileSync } from 'node:fs'
import { lists } from '@tipstat/seeds/codes'
import { type CellCodes, latticeOf, type SumDimension } from '../sums/lattice.ts'
import type { Universe } from './universe.ts'

const forms = ['SEX', 'LAB', 'SLAV', 'SERV', 'ORG', 'CRIM', 'BEG', 'OTH']
const real: Readonly<Record<string, string>> = { A: 'Y_GE18', C: 'Y0T17', F: 'F', M: 'M' }

/** The cube of the benchmark under codes of the lists: 100 citizenships in 10 groups, sex, age and 8 forms. */
export const benchmarkUniverse = (): Universe => {
  const text = readFileSync(new URL('../fixtures/cases/bench_tip_micro.csv', import.meta.url), 'utf8')
  const records = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const names = [...new Set(records.map((record) => record[1] ?? ''))]
  const citizenship = new Map(names.map((name, i) => [name, lists.country.codes[i] ?? '']))
  const groups: Record<string, string[]> = {}
  for (const [region = '', name = ''] of records) {
    groups[region] ??= []
    const code = citizenship.get(name) ?? ''
    if (!groups[region].includes(code)) groups[region].push(code)
  }
  const dimensions: readonly SumDimension[] = [
    { name: 'citizenship', parts: { _T: Object.keys(groups), ...groups } },
    { name: 'sex', parts: { _T: ['F', 'M'] } },
    { name: 'age', parts: { _T: ['Y0T17', 'Y_GE18'] } },
    { name: 'form', parts: { _T: forms } },
  ]
  const codes = records.map(
    ([, name = '', sex = '', age = '', form = '']): CellCodes => [
      citizenship.get(name) ?? '',
      real[sex] ?? '',
      real[age] ?? '',
      forms[Number(form.slice(1))] ?? '',
    ],
  )
  const all = dimensions.map(({ parts }) => [...new Set(Object.entries(parts).flat(2))])
  const cells = all.reduce<readonly CellCodes[]>(
    (found, each) => found.flatMap((cell) => each.map((code) => [...cell, code])),
    [[]],
  )
  const { sums, codes: cellCodes } = latticeOf(
    dimensions,
    { codes, count: records.map((record) => Number(record[5])) },
    cells,
  )
  return { sums, codes: cellCodes, dimensions }
}
