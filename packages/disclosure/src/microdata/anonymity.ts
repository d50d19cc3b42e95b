import { type CaseRecords, codeColumn } from './case-records.ts'
import { type Groups, groupRows, groupSizes } from './group-rows.ts'

/** How well records hide among those alike in their keys. */
export interface Anonymity {
  readonly records: number
  /** Equivalence classes: sets of records that are alike in all keys. */
  readonly classes: number
  /** Size of the smallest class; 0 where there are no records. */
  readonly k: number
  /** Records that are alone in their class (sample uniques). */
  readonly uniques: number
  /** Records in classes smaller than `wanted`. */
  readonly below: number
  readonly wanted: number
}

/**
 * k-anonymity of records over their key variables (Samarati 2001; Sweeney 2002): each record is one of at least k that
 * are alike in all keys. An unknown is alike only to an unknown: that it could stand for any code hides nobody from
 * somebody who knows which files are incomplete. Throws DisclosureRefusal for a column that is missing or never goes out.
 */
export const anonymity = (records: CaseRecords, keys: readonly string[], wanted = 5): Anonymity => {
  const sizes = groupSizes(classesOf(records, keys))
  let [k, uniques, below] = [records.length, 0, 0]
  for (const size of sizes) {
    k = Math.min(k, size)
    if (size === 1) uniques++
    if (size < wanted) below += size
  }
  return { records: records.length, classes: sizes.length, k, uniques, below, wanted }
}

/** The equivalence classes of records: rows that are alike in all keys. */
export const classesOf = (records: CaseRecords, keys: readonly string[]): Groups =>
  groupRows(
    records.length,
    keys.map((name) => {
      const { of, texts } = codeColumn(records, name)
      return { of, range: texts.length }
    }),
  )
