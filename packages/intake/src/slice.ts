import type { Plan } from './plan.ts'
import { fold } from './resolve.ts'

/** What part of its cell a record is; blank where the records of a file do not add up. */
export const sliceOf = ({ slices }: Plan, indexOf: (header: string) => number) => {
  if (slices === undefined) return () => ''
  if (slices === 'rows') return (_: readonly string[], at: number) => String(at)
  const indices = slices.map(indexOf)
  return (row: readonly string[]) => indices.map((index) => fold(row[index] ?? '')).join('\u0001')
}
