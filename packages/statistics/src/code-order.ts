import { type CodeList, lists } from '@tipstat/seeds/codes'
import type { Breakdown } from './find-table.ts'

/** The code list of each dimension. */
export const listOf: Readonly<Record<Breakdown, CodeList>> = {
  sex: lists.sex,
  age: lists.age,
  form: lists.form,
  citizenship: lists.citizenship,
  counterpart: lists.area,
  scope: lists.scope,
  act: lists.act,
  means: lists.means,
  control: lists.control,
  sector: lists.sector,
  recruiter: lists.recruiter,
  recruitment: lists.recruitment,
  vulnerability: lists.vulnerability,
  service: lists.service,
  participation: lists.participation,
  sentence: lists.sentence,
  kind: lists.person_kind,
  demand: lists.demand_measure,
}

/** Compares the codes of two cells of one table, in the order of the code lists; what is in none comes last. */
export const compareCodes =
  (by: readonly Breakdown[]) =>
  (a: readonly string[], b: readonly string[]): number => {
    for (const [i, dimension] of by.entries()) {
      const order = compareIn(listOf[dimension], a[i] ?? '', b[i] ?? '')
      if (order !== 0) return order
    }
    return 0
  }

/** Compares two codes in the order of a list, then by code unit. */
export const compareIn = (list: CodeList, a: string, b: string): number => {
  const [left, right] = [list.rank(a), list.rank(b)]
  if (left !== right) return left < right ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
