import { madeUp } from '../cubes.test-data.ts'
import type { CaseRecords } from '../microdata/case-records.ts'
import type { PersonsAtHand, PublicUseOptions } from './make-public-use.ts'

/** Persons called as their rows, of made-up data. */
export const personsOf = (records: CaseRecords, person?: readonly string[]): PersonsAtHand => ({
  records,
  person: person ?? Array.from({ length: records.length }, (_, row) => `person ${row}`),
  universe: { source: 'cases', stage: 'V_IDN', unit: 'persons', counting: 'PERSON', reference: 'DETECTION' },
  lineage: { ...madeUp, submissions: ['a'.repeat(64)] },
  tipstat: '0.1.0',
})

/** So many persons of each combination, as `2020 F SEX 3`. */
export const people = (text: string): CaseRecords => {
  const rows = text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [year = '', sex = '', form = '', n = '1'] = line.trim().split(/\s+/)
      return Array.from({ length: Number(n) }, () => [year, sex, form])
    })
  const column = (i: number) => rows.map((row) => row[i] ?? '')
  return { length: rows.length, columns: { year: column(0), sex: column(1), form: column(2) } }
}

/** Years and sexes, each with enough persons of two forms. */
export const plenty = people(`
  2020 F SEX 3
  2020 F LAB 3
  2020 M LAB 4
  2020 M BEG 2
  2021 F SEX 4
  2021 F BEG 2
  2021 M LAB 3
  2021 M SEX 3
`)

export const options: PublicUseOptions = {
  name: 'cases-2020',
  keys: ['year', 'sex'],
  sensitive: ['form'],
  demands: { k: 5, l: 2, largestShare: 0.9, suppressAtMost: 0 },
  secret: 'secret',
  approval: { drafted: 'Statistics unit', checked: 'Data protection officer', approved: 'Head of statistics' },
  earlier: [],
}
