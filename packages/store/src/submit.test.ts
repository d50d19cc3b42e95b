import { describe, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { storedFindings, submissions } from './submissions.ts'
import { failingLeavesNothing, sizes, waitsForAnother } from './submit.test-data.ts'
import { submit } from './submit.ts'
import { tables } from './tables.ts'
import { tabulate } from './tabulate.ts'
import { withStore } from './with-store.test-data.ts'

const total = async (store: Store, asOf?: string): Promise<number | undefined> =>
  (await tabulate(store, { source: 'test', stage: 'V_DET', by: [], ...(asOf ? { asOf } : {}) })).table.low[0]

const finding = {
  code: 'TIP-NUM-01',
  params: { value: 'x' },
  severity: 'error',
  effect: 'set-aside',
  place: { file: 'a.csv', row: 2, line: 2, part: 0 },
  value: "x'); DROP TABLE finding; --",
} as const

describe('a submission', () => {
  test('is stored once, however often it comes', async () => {
    await withStore(async (store) => {
      const submission = submissionOf(counts([{}, 12]))
      expect(await submit(store, submission, { receivedAt: '2026-01-01T00:00:00Z' })).toEqual({
        receipt: submission.receipt,
        already: false,
        state: 'accepted',
        replaces: null,
      })
      const before = await sizes(store)
      expect(await submit(store, submission, { receivedAt: '2026-02-01T00:00:00Z' })).toEqual({
        receipt: submission.receipt,
        already: true,
        state: 'accepted',
        replaces: null,
      })
      expect(await sizes(store)).toEqual(before)
      expect(before).toEqual([1, 1, 0, 0])
    })
  })

  test('that is rejected leaves its receipt and its findings, and no record', async () => {
    await withStore(async (store) => {
      const rejected = { ...submissionOf(counts([{}, 12]), { verdict: 'rejected' }), findings: [finding] }
      await submit(store, rejected, { receivedAt: '2026-01-01T00:00:00Z' })
      expect(await sizes(store)).toEqual([1, 0, 0, 1])
      expect(await storedFindings(store, rejected.id)).toEqual([finding])
      await expect(total(store)).rejects.toMatchObject({
        code: 'store.no-source',
        exitCode: 2,
        params: { source: 'test', known: '-' },
      })
      expect(await tables(store)).toEqual([])
    })
  })

  test('supersedes the one before it, which stays as it was', async () => {
    await withStore(async (store) => {
      await submit(store, submissionOf(counts([{}, 10]), { file: 'first.csv' }), { receivedAt: '2026-01-01T00:00:00Z' })
      await submit(store, submissionOf(counts([{}, 20]), { file: 'second.csv' }), {
        receivedAt: '2026-02-01T00:00:00Z',
      })
      await submit(store, submissionOf(counts([{}, 30]), { file: 'third.csv', verdict: 'rejected' }), {
        receivedAt: '2026-03-01T00:00:00Z',
      })
      expect((await submissions(store)).map(({ file, state }) => [file.name, state])).toEqual([
        ['first.csv', 'superseded'],
        ['second.csv', 'accepted'],
        ['third.csv', 'rejected'],
      ])
      expect(await total(store)).toBe(20)
      expect(await total(store, '2026-01-15T00:00:00Z')).toBe(10)
      expect(await total(store, '2026-01-01')).toBe(10)
      expect(await total(store, '2026-02-01T01:00:00+01:00')).toBe(20)
      expect(await total(store, '2026-02-01T00:30:00+01:00')).toBe(10)
      await expect(total(store, '2025-12-31T23:59:59Z')).rejects.toMatchObject({
        code: 'store.no-source',
        params: { asOf: '2025-12-31T23:59:59.000Z', first: '2026-01-01T00:00:00.000Z' },
      })
      expect(await tables(store, { asOf: '2025-12-31' })).toEqual([])
      expect(await tables(store, { asOf: '2026-01-15' })).toHaveLength(1)
    })
  })

  test('stored later supersedes another received at the same moment, whatever their ids', async () => {
    for (const files of [
      ['a.csv', 'b.csv', 'c.csv'],
      ['c.csv', 'b.csv', 'a.csv'],
    ]) {
      await withStore(async (store) => {
        for (const [i, file] of files.entries())
          await submit(store, submissionOf(counts([{}, i + 1]), { file }), { receivedAt: '2026-01-01T00:00:00Z' })
        expect(await total(store)).toBe(3)
        expect((await submissions(store)).map(({ file, state }) => [file.name, state])).toEqual(
          files.map((file, i) => [file, i < 2 ? 'superseded' : 'accepted']),
        )
      })
    }
  })

  test.each(['yesterday', '2026-01-01T00:00:00', '2026-13-01', '01/02/2026', ''])(
    'at the moment "%s" is refused, and not stored',
    async (receivedAt) => {
      await withStore(async (store) => {
        const refusal = { code: 'store.bad-instant', exitCode: 2, params: { instant: receivedAt } }
        await expect(submit(store, submissionOf(counts([{}, 12])), { receivedAt })).rejects.toMatchObject(refusal)
        expect(await sizes(store)).toEqual([0, 0, 0, 0])
      })
    },
  )

  test.each([
    [
      'whose bounds cross',
      counts([{}, 1]).map((record) => ({ ...record, value: { low: 4, high: 0, precision: 'exact' as const } })),
    ],
    ['that lack a row', counts([{}, 1], [{ row: null as unknown as number }, 2])],
  ])('with records %s is undone as a whole', async (_, records) => {
    await withStore(async (store) => {
      await submit(store, submissionOf(counts([{}, 12]), { file: 'good.csv' }), { receivedAt: '2026-01-01T00:00:00Z' })
      const before = await sizes(store)
      await expect(
        submit(store, submissionOf(records, { file: 'bad.csv' }), { receivedAt: '2026-01-02T00:00:00Z' }),
      ).rejects.toThrow()
      expect(await sizes(store)).toEqual(before)
      expect(await total(store)).toBe(12)
      await submit(store, submissionOf(counts([{}, 13]), { file: 'next.csv' }), { receivedAt: '2026-01-03T00:00:00Z' })
      expect(await total(store)).toBe(13)
    })
  })

  test('that fails at record 8999 of 9,000 leaves nothing behind, also later', async () => {
    await failingLeavesNothing(8999)
  })

  test('that comes while another is being stored waits for it, and is read only when it is all there', async () => {
    await waitsForAnother(2500)
  })

  test('that is being stored when the store is closed is stored', async () => {
    const store = await openStore(':memory:')
    const submitting = submit(store, submissionOf(counts([{}, 12])), { receivedAt: '2026-01-01T00:00:00Z' })
    await store.close()
    expect(await submitting).toMatchObject({ already: false })
  })

  test('keeps hostile texts as texts', async () => {
    await withStore(async (store) => {
      const hostile = '\'); DROP TABLE submission; --\u0000\u001b[31m\n"<script>'
      const submission = submissionOf(counts([{ note: hostile, law: hostile }, 1]), {
        file: hostile,
        title: hostile,
        source: hostile,
      })
      await submit(
        store,
        { ...submission, findings: [{ ...finding, value: hostile, place: { ...finding.place, file: hostile } }] },
        { receivedAt: '2026-01-01T00:00:00Z' },
      )
      expect(await storedFindings(store, submission.id)).toEqual([
        { ...finding, value: hostile, place: { ...finding.place, file: hostile } },
      ])
      const [stored] = await submissions(store)
      expect(stored?.receipt).toEqual(submission.receipt)
      const { table, lineage } = await tabulate(store, { source: hostile, stage: 'V_DET', by: [] })
      expect(table.low).toEqual([1])
      expect(lineage.title).toBe(hostile)
    })
  })

  test.each([
    ['a note of 100 kB', 'ñ'.repeat(50_000)],
    ['a label that was damaged before it came', 'C\uFFFDte d\uFFFDIvoire'],
    ['a sign beyond the basic plane, and a text from right to left', '𝔘 \u202Eטקסט\u202C'],
  ])('keeps %s as it is', async (_, note) => {
    await withStore(async (store) => {
      const submission = submissionOf(counts([{ note }, 1]))
      await submit(store, submission, { receivedAt: '2026-01-01T00:00:00Z' })
      const reader = await store.connection.runAndReadAll(
        `SELECT note FROM ${await store.relation(submission.id, 'records')}`,
      )
      expect(reader.getRowObjectsJS()).toEqual([{ note }])
    })
  })

  test('of many records comes back whole', async () => {
    await withStore(async (store) => {
      const many = persons(...Array.from({ length: 5000 }, (_, i) => ({ year: 2000 + (i % 7) })))
      await submit(store, submissionOf(many), { receivedAt: '2026-01-01T00:00:00Z' })
      const { table } = await tabulate(store, { source: 'test', stage: 'V_DET', by: [] })
      expect(table.low.reduce((sum, low) => sum + low, 0)).toBe(5000)
      expect(table.year).toEqual([2000, 2001, 2002, 2003, 2004, 2005, 2006])
    })
  })
})

test('the tables of a store are those that its counts came in, and all that its persons can be broken down to', async () => {
  await withStore(async (store) => {
    await submit(
      store,
      submissionOf(counts([{}, 12], [{ sex: 'F' }, 4], [{ sex: 'M' }, 8], [{ year: 2022, sex: 'M' }, 8])),
      { receivedAt: '2026-01-01T00:00:00Z' },
    )
    await submit(store, submissionOf(persons({ sex: 'F', age: 'Y7' }), { source: 'people' }), {
      receivedAt: '2026-01-01T00:00:00Z',
    })
    const shown = (await tables(store)).map(({ source, by, areas, years, cells }) => [
      source,
      by.join(),
      areas,
      years.join('-'),
      cells,
    ])
    expect(shown).toEqual([
      ['people', '', 1, '2020-2020', 1],
      ['people', 'sex', 1, '2020-2020', 1],
      ['people', 'age', 1, '2020-2020', 1],
      ['people', 'sex,age', 1, '2020-2020', 1],
      ['test', '', 1, '2020-2020', 1],
      ['test', 'sex', 1, '2020-2022', 3],
    ])
    expect(await tables(store, { source: 'test', stage: 'P_CONV' })).toEqual([])
    await expect(tables(store, { source: 'nobody' })).rejects.toMatchObject({
      code: 'store.no-source',
      params: { known: 'people, test' },
    })
  })
})

test('the tables of a store say how many cells they have, in all areas or in one, repeated keys once', async () => {
  await withStore(async (store) => {
    const records = counts(
      [{ area: 'HRV' }, 1],
      [{ area: 'HRV', form: '_Z' }, 1],
      [{ area: 'GBR', year: 2021 }, 2],
      [{ area: 'GBR', sex: 'F' }, 2],
    )
    await submit(store, submissionOf(records), { receivedAt: '2026-01-01T00:00:00Z' })
    const people = persons({ area: 'HRV', sex: 'F', age: 'Y7' }, { area: 'GBR', sex: 'M', age: '_U' })
    await submit(store, submissionOf(people, { source: 'people' }), { receivedAt: '2026-01-01T00:00:00Z' })
    const cells = async (area?: string) =>
      (await tables(store, area === undefined ? {} : { area })).map(
        (entry) =>
          `${entry.source} ${entry.by.join('-') || 'total'}: ${entry.areas} areas, ${entry.years.join('-')}, ${entry.cells}`,
      )
    expect(await cells()).toEqual([
      'people total: 2 areas, 2020-2020, 2',
      'people sex: 2 areas, 2020-2020, 4',
      'people age: 2 areas, 2020-2020, 4',
      'people sex-age: 2 areas, 2020-2020, 8',
      'test total: 2 areas, 2020-2021, 2',
      'test sex: 1 areas, 2020-2020, 1',
    ])
    expect(await cells('HRV')).toEqual([
      'people total: 1 areas, 2020-2020, 1',
      'people sex: 1 areas, 2020-2020, 2',
      'people age: 1 areas, 2020-2020, 2',
      'people sex-age: 1 areas, 2020-2020, 4',
      'test total: 1 areas, 2020-2020, 1',
    ])
  })
})

test('a rejected submission is not superseded: it never counted', async () => {
  await withStore(async (store) => {
    for (const [file, day] of [
      ['a.csv', '01'],
      ['b.csv', '02'],
    ] as const) {
      await submit(store, submissionOf([], { file, verdict: 'rejected' }), { receivedAt: `2026-01-${day}T00:00:00Z` })
    }
    expect((await submissions(store)).map(({ state }) => state)).toEqual(['rejected', 'rejected'])
  })
})

test.each([
  ['a reason that is none', { missing: 'lost' }],
  ['bounds that are no numbers', { low: Number.NaN, high: Number.NaN, precision: 'exact' }],
  ['no precision', { low: 1, high: 1 }],
])('a count with %s is not stored: it is a fault of the program', async (_, value) => {
  await withStore(async (store) => {
    const records = counts([{}, 1]).map((record) => ({ ...record, value: value as never }))
    await expect(submit(store, submissionOf(records), { receivedAt: '2026-01-01T00:00:00Z' })).rejects.toThrow()
    expect(await sizes(store)).toEqual([0, 0, 0, 0])
  })
})
