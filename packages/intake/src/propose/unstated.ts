import { type FieldName, fieldsOfType } from '@tipstat/scheme'
import { fieldsOf } from './fixed.ts'
import type { Proposal } from './proposal.ts'

/** What else a mapping should state, and a file does not say: the entries of which `check` warns where they are missing. */
export interface Unstated {
  /** Fields that stand under `fixed`. */
  readonly fixed: readonly (typeof wanted)[number][]
  readonly entries: readonly ('coverage' | 'age-moment')[]
}

const wanted = ['authority', 'counting', 'reference', 'law'] as const satisfies readonly FieldName[]

/** An example of each field that has codes. */
export const exampleCodes = { authority: 'POLICE', counting: 'PERSON', reference: 'DETECTION' } as const

export const unstatedOf = ({ record, columns, fixed }: Proposal): Unstated => {
  const given = new Set([...columns.flatMap(({ role }) => fieldsOf(role)), ...fixed.map(({ entry }) => entry)])
  const fields = new Set<string>(fieldsOfType(record).map(({ name }) => name))
  return {
    fixed: wanted.filter((field) => fields.has(field) && !given.has(field)),
    entries: ['coverage', ...(given.has('age') || given.has('ageYears') ? ['age-moment' as const] : [])],
  }
}
