import { setImmediate } from 'node:timers/promises'
import { expect } from 'vitest'
import { historyOf } from './history.ts'
import type { Store } from './store.ts'
import { counts, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { withStore } from './with-store.test-data.ts'

/** Submissions, and rows of their tables, counts, persons and findings: what a submission may change. */
export const sizes = async (store: Store): Promise<readonly number[]> => {
  const { submissions } = historyOf(await store.shelf.entries())
  const rows = { count: 0, person: 0, findings: 0 }
  for (const { id, record, verdict } of submissions) {
    if (verdict !== 'rejected' && (record === 'count' || record === 'person'))
      rows[record] += await rowsOf(store, await store.relation(id, 'records'))
    rows.findings += await rowsOf(store, await store.relation(id, 'findings'))
  }
  return [submissions.length, rows.count, rows.person, rows.findings]
}

const rowsOf = async ({ connection }: Store, from: string): Promise<number> =>
  Number((await connection.runAndReadAll(`SELECT count(*) FROM ${from}`)).getRows()[0]?.[0])

/** Expects a submission of 9,000 records that fails at one of them to leave nothing behind, also later. */
export const failingLeavesNothing = (at: number): Promise<void> =>
  withStore(async (store) => {
    const records = counts(...Array.from({ length: 9000 }, (_, i) => [{ year: 1000 + i }, 2] as const))
    const failing = records.map((record, i) =>
      i === at
        ? Object.defineProperty({ ...record }, 'value', {
            get: () => {
              throw new Error('inside')
            },
          })
        : record,
    )
    const about = { file: 'bad.csv' }
    await expect(submit(store, submissionOf(failing, about), { receivedAt: '2026-01-02T00:00:00Z' })).rejects.toThrow(
      'inside',
    )
    expect(await sizes(store)).toEqual([0, 0, 0, 0])
    await submit(store, submissionOf(records, about), { receivedAt: '2026-01-03T00:00:00Z' })
    expect(await sizes(store)).toEqual([1, 9000, 0, 0])
  })

/** Expects submissions of so many records each that come at once to be stored one after another, and seen when all there. */
export const waitsForAnother = (size: number): Promise<void> =>
  withStore(async (store) => {
    const many = counts(...Array.from({ length: size }, (_, i) => [{ year: 1000 + i }, 2] as const))
    const all = ['a', 'b', 'a', 'c'].map((file) =>
      submit(store, submissionOf(many, { file, source: file }), { receivedAt: '2026-01-01T00:00:00Z' }),
    )
    let isStored = false
    const storing = Promise.all(all).finally(() => {
      isStored = true
    })
    const seen: number[] = []
    const watch = async () => {
      while (!isStored) {
        seen.push((await sizes(store))[1] ?? -1)
        // Of an empty store sizes are known at once: without a turn nothing would be stored while it is watched.
        await setImmediate()
      }
    }
    const [done] = await Promise.all([storing, watch()])
    expect(done.map(({ already }) => already)).toEqual([false, false, true, false])
    expect(await sizes(store)).toEqual([3, 3 * size, 0, 0])
    expect(seen.filter((rows) => rows % size !== 0)).toEqual([])
    expect(new Set(seen).size).toBeGreaterThan(1)
  })
