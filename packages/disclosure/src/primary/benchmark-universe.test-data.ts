import { readFileSync } from 'node:fs'
import { lists } from '@tipstat/seeds/codes'
import { benchmarkCube } from '../rounding/cases.test-data.ts'
import { product } from './table-universe.test-data.ts'
import type { Universe } from './universe.ts'

const forms = ['SEX', 'LAB', 'SLAV', 'SERV', 'ORG', 'CRIM', 'BEG', 'OTH']
const real: Readonly<Record<string, string>> = { A: 'Y_GE18', C: 'Y0T17' }

/** The cube of the benchmark under codes of the lists: 100 citizenships in 10 groups, sex, age and 8 forms. */
export const benchmarkUniverse = (): Universe => {
  const text = readFileSync(new URL('../fixtures/cases/bench_tip_micro.csv', import.meta.url), 'utf8')
  const records = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const named = new Map([...new Set(records.map((record) => record[1] ?? ''))].map((name, i) => [name, i]))
  const citizenship = (name = '') => lists.country.codes[named.get(name) ?? -1] ?? ''
  const groups: Record<string, string[]> = {}
  for (const [name, i] of named) {
    const region = records.find((record) => record[1] === name)?.[0] ?? ''
    groups[region] = [...(groups[region] ?? []), lists.country.codes[i] ?? '']
  }
  const ages = [...new Set(records.map((record) => real[record[3] ?? ''] ?? ''))]
  const sexes = [...new Set(records.map((record) => record[2] ?? ''))]
  const codes = records.map(([, name, sex = '', age = '', form = '']) => [
    citizenship(name),
    sex,
    real[age] ?? '',
    forms[Number(form.slice(1))] ?? '',
  ])
  const micro = new Set(codes.map((cell) => cell.join()))
  const all = product([
    ['_T', ...Object.keys(groups), ...[...named.keys()].map(citizenship)],
    ['_T', ...sexes],
    ['_T', ...ages],
    ['_T', ...forms],
  ])
  return {
    sums: benchmarkCube(),
    codes: [...codes, ...all.filter((cell) => !micro.has(cell.join()))],
    dimensions: [
      { name: 'citizenship', parts: { _T: Object.keys(groups), ...groups } },
      { name: 'sex', parts: { _T: sexes } },
      { name: 'age', parts: { _T: ages } },
      { name: 'form', parts: { _T: forms } },
    ],
  }
}
