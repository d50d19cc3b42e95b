import type { SchemeRecord } from '@tipstat/scheme'
import { expect, test } from 'vitest'
import { diff } from './diff.ts'
import { openStore } from './open-store.ts'
import { type About, counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'

const compared = async (a: readonly SchemeRecord[], b: readonly SchemeRecord[], about: About = {}) => {
  const store = await openStore(':memory:')
  try {
    const [first, second] = [submissionOf(a, { file: 'a.csv' }), submissionOf(b, { file: 'b.csv', ...about })]
    await submit(store, first, { receivedAt: '2026-01-01' })
    await submit(store, second, { receivedAt: '2026-02-01', replaces: first.id })
    return await diff(store, first.id.slice(0, 12), second.id)
  } finally {
    await store.close()
  }
}

test('says of every key what was added, removed and changed, and in which fields', async () => {
  const a = counts([{}, 10], [{ sex: 'F' }, 6], [{ sex: 'M' }, '<5'], [{ year: 2019 }, 9])
  const b = counts([{ note: 'revised' }, 10], [{ sex: 'F' }, 7], [{ sex: 'M' }, '<5'], [{ year: 2021 }, 11])
  const { counts: tally, changes, fields, changed, flagged } = await compared(a, b)
  expect(tally).toEqual({ same: 1, added: 1, removed: 1, changed: 2, unmatched: 0 })
  expect(fields).toEqual([
    { field: 'note', records: 1 },
    { field: 'value', records: 1 },
  ])
  expect({ changed, flagged }).toEqual({ changed: 4, flagged: 1 })
  expect(
    changes.map(({ kind, key, before, after, fields, flags }) => [
      kind,
      key.year,
      key.sex,
      before,
      after,
      fields,
      flags,
    ]),
  ).toEqual([
    ['removed', 2019, undefined, { low: 9, high: 9 }, null, [], ['vanished']],
    ['changed', 2020, 'F', { low: 6, high: 6 }, { low: 7, high: 7 }, ['value'], []],
    ['changed', 2020, undefined, { low: 10, high: 10 }, { low: 10, high: 10 }, ['note'], []],
    ['added', 2021, undefined, null, { low: 11, high: 11 }, [], []],
  ])
})

test.each([
  ['twice and more of at least twenty', 30, 61, ['ratio']],
  ['less than half of at least twenty', 61, 30, ['ratio']],
  ['twice exactly', 30, 60, []],
  ['ten times of very few', 1, 10, []],
  ['a total that is missing now', 30, 'not-available', ['missing']],
  ['a total that was missing', 'not-available', 30, []],
  ['another sign', -4, 4, ['sign']],
] as const)('flags what is implausible: %s', async (_, before, after, flags) => {
  const { changes } = await compared(counts([{}, before as never]), counts([{}, after as never]))
  expect(changes.map((each) => each.flags)).toEqual([flags])
})

test('a key that vanishes is flagged only where it held more than 5 per cent of its table', async () => {
  const many = counts([{ citizenship: 'ROU' }, 94], [{ citizenship: 'NGA' }, 5], [{ citizenship: 'ALB' }, 6])
  const { changes } = await compared(many, counts([{ citizenship: 'ROU' }, 94]))
  expect(changes.map(({ key, flags }) => [key.citizenship, flags])).toEqual([
    ['ALB', ['vanished']],
    ['NGA', []],
  ])
})

test('gives control totals of both, by table and year', async () => {
  const { totals } = await compared(
    counts([{}, 10], [{ sex: 'F' }, 6]),
    counts([{}, 12], [{ sex: 'F' }, 6], [{ sex: 'M' }, '<5']),
  )
  expect(totals).toEqual([
    {
      key: { stage: 'V_DET', unit: 'persons', breakdown: '', year: 2020 },
      records: [1, 1],
      low: [10, 12],
      high: [10, 12],
    },
    {
      key: { stage: 'V_DET', unit: 'persons', breakdown: 'sex', year: 2020 },
      records: [1, 2],
      low: [6, 6],
      high: [6, 10],
    },
  ])
})

test('shows of persons numbers by kind of change and field, and never a pseudonym', async () => {
  const a = persons({ id: 'P1', sex: 'F' }, { id: 'P2', sex: 'M' }, { id: 'P3', form: ['SEX'] }, {})
  const b = persons({ id: 'P1', sex: 'F' }, { id: 'P2', sex: 'F', citizenship: 'ROU' }, { id: 'P4' }, {}, {})
  const given = await compared(a, b)
  expect(given.counts).toEqual({ same: 1, added: 1, removed: 1, changed: 1, unmatched: 3 })
  expect(given.unmatched).toEqual([1, 2])
  expect(given.fields).toEqual([
    { field: 'citizenship', records: 1 },
    { field: 'sex', records: 1 },
  ])
  expect(given.changes).toEqual([
    {
      kind: 'changed',
      key: { area: 'HRV', year: 2020, stage: 'V_DET' },
      before: { low: 4, high: 4 },
      after: { low: 5, high: 5 },
      fields: [],
      flags: [],
    },
  ])
  const { a: _, b: __, ...shown } = given
  expect(JSON.stringify(shown)).not.toMatch(/[0-9a-f]{16}|P\d/)
})

test('a rejected submission has nothing, and records of different types are not compared', async () => {
  const given = await compared(counts([{}, 10]), [], { verdict: 'rejected' })
  expect(given.counts).toMatchObject({ removed: 1, added: 0 })
  await expect(compared(counts([{}, 10]), persons({}))).rejects.toMatchObject({ code: 'store.unlike-records' })
})
