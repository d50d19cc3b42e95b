import type { CodedColumn } from './case-records.ts'

/** Order of rows by the texts of some columns, the first weighing most; a counting sort from the last column on, which is stable. */
export const sortCoded = (length: number, columns: readonly CodedColumn[]): Int32Array =>
  columns.reduceRight(
    (order, { of, texts }) => {
      const next = new Int32Array(texts.length + 1)
      for (let row = 0; row < length; row++) next[(of[row] ?? 0) + 1] = (next[(of[row] ?? 0) + 1] ?? 0) + 1
      for (let text = 0; text < texts.length; text++) next[text + 1] = (next[text + 1] ?? 0) + (next[text] ?? 0)
      const sorted = new Int32Array(length)
      for (const row of order) {
        const text = of[row] ?? 0
        const at = next[text] ?? 0
        sorted[at] = row
        next[text] = at + 1
      }
      return sorted
    },
    Int32Array.from({ length }, (_, row) => row),
  )
