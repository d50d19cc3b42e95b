import { expect, test } from 'vitest'
import { personColumns, personRecords, recordsOfSubmission } from './person-records.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { withStore } from './with-store.test-data.ts'

const received = { receivedAt: '2026-01-01T00:00:00Z' }
const people = persons(
  { year: 2020, sex: 'F', age: 'Y12', form: ['SEX', 'LAB', 'LAB'], id: 'p1' },
  { year: 2021, sex: '_T', age: 'Y30', form: [] },
)

test('records of persons are read as codes, each once, sets sorted, what is not known as unknown', () =>
  withStore(async (store) => {
    await submit(store, submissionOf(people), received)
    const query = { source: 'test', stage: 'V_DET', columns: ['year', 'sex', 'age', 'form'] } as const
    const found = await personRecords(store, query)
    expect(found).toMatchObject({
      length: 2,
      columns: { year: ['2020', '2021'], sex: ['F', '_U'], age: ['Y12', 'Y30'], form: ['LAB|SEX', '_U'] },
      key: { source: 'test', stage: 'V_DET', unit: 'persons', by: [] },
      lineage: { submissions: [found.submission] },
    })
    expect(found.person.map((each) => each === null)).toEqual([false, true])
    expect(new Set(found.place).size).toBe(2)
    const later = { ...query, years: [2021, 2022] } as const
    expect((await personRecords(store, later)).columns.year).toEqual(['2021'])
    expect((await recordsOfSubmission(store, found.submission, found.key, later)).columns.form).toEqual(['_U'])
  }))

test('counts are no records of persons, and no identifier or text is a column', () =>
  withStore(async (store) => {
    await submit(store, submissionOf(counts([{ year: 2020 }, 5])), received)
    await expect(personRecords(store, { source: 'test', stage: 'V_DET', columns: ['year'] })).rejects.toThrow(
      'store.not-persons',
    )
    for (const name of ['id', 'caseId', 'note', 'law', 'route', 'ageYears', 'sentenceMonths'] as const)
      expect(personColumns).not.toContain(name)
  }))
