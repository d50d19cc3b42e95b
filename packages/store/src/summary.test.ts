import type { SchemeRecord } from '@tipstat/scheme'
import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { predecessorOf } from './predecessor.ts'
import { type About, counts, persons, processing, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { type Summary, storedSummary, submissionSummary } from './summary.ts'

/** A submission summed up before it is stored, and after: the two are the same. */
const summed = async (records: readonly SchemeRecord[], about: About = {}): Promise<Summary> => {
  const store = await openStore(':memory:')
  try {
    const submission = submissionOf(records, about)
    const before = await submissionSummary(store, submission)
    await submit(store, submission, { receivedAt: '2026-01-01' })
    expect(await storedSummary(store, submission.id)).toEqual(before)
    return before
  } finally {
    await store.close()
  }
}

const shown = ({ sums }: Summary) =>
  sums.map(({ by, code, year, numbers, low, high }) => [by, code, year, numbers, low, high])

test('sums up counts by table and year, by sex, age and form code by code', async () => {
  const summary = await summed(
    counts(
      [{}, 10],
      [{ sex: 'F' }, 6],
      [{ sex: 'M' }, '<5'],
      [{ citizenship: 'NGA' }, 3],
      [{ citizenship: 'ROU' }, 4],
      [{ year: 2021 }, 'not-available'],
    ),
  )
  expect(shown(summary)).toEqual([
    ['', '', 2020, 1, 10, 10],
    ['', '', 2021, 0, 0, 0],
    ['citizenship', '', 2020, 2, 7, 7],
    ['sex', 'F', 2020, 1, 6, 6],
    ['sex', 'M', 2020, 1, 0, 4],
  ])
  expect(summary).toMatchObject({ record: 'count', records: 6, years: [2020, 2021] })
  expect(summary.codes.filter(({ field }) => field === 'sex' || field === 'citizenship' || field === 'stage')).toEqual([
    { field: 'citizenship', code: 'NGA', records: 1 },
    { field: 'citizenship', code: 'ROU', records: 1 },
    { field: 'sex', code: 'F', records: 1 },
    { field: 'sex', code: 'M', records: 1 },
    { field: 'stage', code: 'V_DET', records: 6 },
  ])
})

test('counts persons, as children and adults, and under each of their forms', async () => {
  const about = { record: 'person', processing } as const
  const summary = await summed(
    persons({ sex: 'F', age: 'Y16', form: ['SEX'] }, { sex: 'F', age: 'Y30', form: ['SEX', 'BEG'] }, { id: 'P1' }),
    about,
  )
  expect(shown(summary)).toEqual([
    ['', '', 2020, 3, 3, 3],
    ['age', 'Y0T17', 2020, 1, 1, 1],
    ['age', 'Y_GE18', 2020, 1, 1, 1],
    ['age', '_U', 2020, 1, 1, 1],
    ['form', 'BEG', 2020, 1, 1, 1],
    ['form', 'SEX', 2020, 2, 2, 2],
    ['form', '_U', 2020, 1, 1, 1],
    ['sex', 'F', 2020, 2, 2, 2],
    ['sex', '_U', 2020, 1, 1, 1],
  ])
  expect(JSON.stringify(summary)).not.toContain('P1')
})

test('what a submission is compared with is the one in force, and of one that is stored the one it replaced', async () => {
  const store = await openStore(':memory:')
  try {
    const [first, second] = [counts([{}, 10]), counts([{}, 11])].map((records, i) =>
      submissionOf(records, { file: `${i}.csv` }),
    )
    if (!first || !second) throw new Error('There are two')
    expect(await predecessorOf(store, 'test', first.id)).toBeNull()
    await submit(store, first, { receivedAt: '2026-01-01' })
    expect((await predecessorOf(store, 'test', second.id))?.id).toBe(first.id)
    await submit(store, second, { receivedAt: '2026-02-01' })
    expect((await predecessorOf(store, 'test', second.id))?.id).toBe(first.id)
    expect(await predecessorOf(store, 'test', first.id)).toBeNull()
    expect(await predecessorOf(store, 'other', 'x')).toBeNull()
  } finally {
    await store.close()
  }
})
