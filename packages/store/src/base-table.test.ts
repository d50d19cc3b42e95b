import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import type { PersonRecord, SchemeRecord } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreesWithTables, baseRows } from './base-table.test-data.ts'
import { baseTable } from './base-table.ts'
import { keyedHash } from './keyed-hash.ts'
import type { TableQuery } from './query.ts'
import { type About, counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { withStore } from './with-store.test-data.ts'

type Wanted = Partial<TableQuery> & Pick<TableQuery, 'by'>

const base = (records: readonly SchemeRecord[], query: Wanted, about: About = {}): Promise<readonly string[]> =>
  withStore(async (store) => {
    await submit(store, submissionOf(records, about), { receivedAt: '2026-01-01T00:00:00Z' })
    return baseRows(await baseTable(store, { source: 'test', stage: 'V_DET', ...query }))
  })

describe('a base table of persons', () => {
  const people = persons(
    { sex: 'F', age: 'Y12', form: ['SEX', 'LAB'] },
    { sex: 'F', age: 'Y30', form: ['LAB', 'SEX', 'SEX'] },
    { sex: '_T', age: 'Y15T20', form: [] },
    { year: 2019, sex: 'M', age: '_U', form: ['_T', 'SEX'] },
  )

  test('has each of them once, under the set of their forms, and no zeros', async () => {
    expect(await base(people, { by: ['form'] })).toEqual([
      'HRV 2019 {SEX,_U} 1',
      'HRV 2020 {LAB,SEX} 2',
      'HRV 2020 {_U} 1',
    ])
    expect(await base(people, { by: [] })).toEqual(['HRV 2019 1', 'HRV 2020 3'])
  })

  test('keeps those of a known age outside of all bands, in no band', async () => {
    expect(await base(people, { by: ['age', 'sex'], ageBands: ['Y0T17'] })).toEqual([
      'HRV 2019 {M} {_U} 1',
      'HRV 2020 {F} {} 1',
      'HRV 2020 {F} {Y0T17} 1',
      'HRV 2020 {_U} {_U} 1',
    ])
  })

  test('is of the years and areas asked for', async () => {
    expect(await base(people, { by: ['sex'], years: [2019, 2019] })).toEqual(['HRV 2019 {M} 1'])
    expect(await base(people, { by: ['sex'], areas: ['GBR'] })).toEqual([])
  })

  test('can only be by what is recorded of them', async () => {
    await expect(base(people, { by: ['scope'] })).rejects.toMatchObject({ code: 'store.no-such-table' })
  })

  test('added up has the numbers of every table, whoever they are', async () => {
    const person = fc.record({
      area: fc.constantFrom('HRV', 'GBR'),
      year: fc.integer({ min: 2019, max: 2020 }),
      age: fc.constantFrom('Y3', 'Y17', 'Y18', 'Y15T20', 'Y40', 'Y_GE60', '_U'),
      form: fc.array(fc.constantFrom('SEX', 'LAB', 'CRIM', '_U', '_T'), { maxLength: 3 }),
      means: fc.array(fc.constantFrom('MNS_FORCE', 'MNS_DECEP', '_U'), { maxLength: 2 }),
    })
    // One of whom all is known, so that every dimension says anything.
    const known: Partial<PersonRecord> = { age: 'Y3', form: ['SEX'], means: ['MNS_FORCE'] }
    const bands = fc.constantFrom(undefined, [], ['Y0T17'], ['Y0T8', 'Y9T17', 'Y_GE50'])
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 25 }), bands, (people, ageBands) =>
        withStore(async (store) => {
          const records = persons(known, ...(people as Partial<PersonRecord>[]))
          await submit(store, submissionOf(records), { receivedAt: '2026-01-01T00:00:00Z' })
          const query = { source: 'test', stage: 'V_DET', by: ['means', 'form', 'age'] } as const
          expect(await agreesWithTables(store, { ...query, ...(ageBands ? { ageBands } : {}) })).toBe(8)
        }),
      ),
      { numRuns: 5, seed: 3 },
    )
  })

  test('added up has the numbers of every table of the sample', async () => {
    const world = new URL('../../../seeds/samples/world/', import.meta.url)
    const mapping = readMapping(readFileSync(new URL('mappings/zzz-cases.yaml', world), 'utf8'), 'zzz-cases')
    const file = 'samplia-cases.made-up.csv'
    const received = receive(readFileSync(new URL(`inbox/${file}`, world)), compileMapping(mapping, 'zzz-cases'), {
      file,
      latestYear: 2026,
    })
    await withStore(async (store) => {
      await submit(store, received.submission, { receivedAt: '2026-01-01T00:00:00Z' })
      const by = ['sex', 'age', 'citizenship', 'form', 'scope'] as const
      const query = { source: 'zzz-cases', stage: 'V_IDN', by: ['sex', 'age', 'form', 'scope'] } as const
      expect(await agreesWithTables(store, query)).toBe(16)
      const { count } = await baseTable(store, { ...query, by })
      const { count: all } = await baseTable(store, { ...query, by: [] })
      expect(sum(count)).toBe(sum(all))
      expect(sum(all)).toBeGreaterThan(500)
    })
  })
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('a base table of counts', () => {
  const bySex = counts(
    [{ sex: 'M' }, 4],
    [{ sex: 'F' }, 0],
    [{ sex: '_U' }, 'not-available'],
    [{ sex: 'F', year: 2019 }, 3],
  )

  test('is the table that came, zeros too, without the cells that have no number', async () => {
    expect(await base(bySex, { by: ['sex'] })).toEqual(['HRV 2019 {F} 3', 'HRV 2020 {F} 0', 'HRV 2020 {M} 4'])
  })

  test('is sorted by the text of its codes, in whatever order bands are asked for', async () => {
    const ages = counts([{ age: 'Y_GE18' }, 4], [{ age: 'Y0T8' }, 1], [{ age: 'Y9T17' }, 2], [{ age: '_U' }, 5])
    expect(await base(ages, { by: ['age'], ageBands: ['Y_GE18', 'Y0T17'] })).toEqual([
      'HRV 2020 {Y0T17} 3',
      'HRV 2020 {Y_GE18} 4',
      'HRV 2020 {_U} 5',
    ])
  })

  test.each([
    ['censored', counts([{ sex: 'F' }, '<5'], [{ sex: 'M' }, 7])],
    ['said in two ways', counts([{ sex: 'F' }, 4], [{ sex: 'F' }, 5])],
    ['not whole', counts([{ sex: 'F' }, 4.5])],
    ['rates', counts([{ sex: 'F', unit: 'per-100000' }, 3])],
  ])('is refused for numbers that are %s', async (_, records) => {
    await expect(base(records, { by: ['sex'] })).rejects.toMatchObject({
      code: 'store.not-exact',
      exitCode: 1,
      params: { source: 'test', stage: 'V_DET', by: 'sex' },
    })
  })

  test('is refused where persons are counted under several codes', async () => {
    const byForm = counts([{ form: 'SEX' }, 4], [{ form: 'LAB' }, 5])
    expect(await base(byForm, { by: ['form'] })).toEqual(['HRV 2020 {LAB} 5', 'HRV 2020 {SEX} 4'])
    await expect(base(byForm, { by: ['form'] }, { multiple: ['form'] })).rejects.toMatchObject({
      code: 'store.several-a-person',
      params: { source: 'test', field: 'form' },
    })
  })

  test('is refused where a part is printed beside the whole', async () => {
    const ages = counts([{ age: 'Y0T17' }, 4], [{ age: 'Y0T14' }, 3])
    await expect(base(ages, { by: ['age'] })).rejects.toMatchObject({ code: 'store.overlapping-parts' })
  })

  test('is refused where two authorities count in one place, and may count the same persons', async () => {
    const two = counts([{ sex: 'F' }, 4], [{ sex: 'M', authority: 'NGO' }, 3], [{ sex: 'F', area: 'GBR' }, 2])
    await expect(base(two, { by: ['sex'] })).rejects.toMatchObject({
      code: 'store.several-tables',
      params: { field: 'authority' },
    })
    expect(await base(two, { by: ['sex'], authority: 'POLICE' })).toEqual(['GBR 2020 {F} 2', 'HRV 2020 {F} 4'])
    expect(await base(two, { by: ['sex'], areas: ['GBR'] })).toEqual(['GBR 2020 {F} 2'])
  })
})

describe('the record keys of a base table', () => {
  const people = persons(
    { id: 'a', sex: 'F', form: ['SEX', 'LAB'] },
    { id: 'b', sex: 'F', form: ['LAB', 'SEX'] },
    { id: 'c', sex: 'M', form: ['SEX'] },
    { caseId: 'k', sex: 'M', form: [] },
  )
  const keyed = (records: readonly SchemeRecord[], by: TableQuery['by'], about: About = {}) =>
    withStore(async (store) => {
      await submit(store, submissionOf(records, about), { receivedAt: '2026-01-01T00:00:00Z' })
      const { keys, ...rest } = await baseTable(store, { source: 'test', stage: 'V_DET', by }, { keys: true })
      return {
        keys,
        rest,
        plain: await baseTable(store, { source: 'test', stage: 'V_DET', by }),
        secret: await store.shelf.caseKey(),
      }
    })

  test('are the sums, modulo 2^32, of the first 32 bits of hashes under a secret of their own', async () => {
    const { keys, secret, rest, plain } = await keyed(people, ['sex'])
    const own = createHmac('sha256', secret).update('tipstat record keys').digest('hex')
    const keyOf = (id: string) =>
      createHash('sha256')
        .update(`${own}${keyedHash(secret, 'test', id)}`)
        .digest()
        .readUInt32BE(0)
    expect(keys).toEqual([(keyOf('a') + keyOf('b')) % 2 ** 32, (keyOf('c') + keyOf('k')) % 2 ** 32])
    expect(rest).toEqual(plain)
  })

  test('add up to the same, however the persons are broken down', async () => {
    const sum = (keys: readonly number[] = []) => keys.reduce((a, b) => (a + b) % 2 ** 32, 0)
    await withStore(async (store) => {
      await submit(store, submissionOf(people), { receivedAt: '2026-01-01T00:00:00Z' })
      const all = []
      for (const by of [[], ['sex'], ['form'], ['sex', 'form']] as const)
        all.push(sum((await baseTable(store, { source: 'test', stage: 'V_DET', by }, { keys: true })).keys))
      expect(new Set(all).size).toBe(1)
    })
  })

  test('are refused of persons without an id, and of counts', async () => {
    const code = 'store.no-record-keys'
    await expect(keyed([...people, ...persons({ sex: 'F' })], ['sex'])).rejects.toMatchObject({ code })
    await expect(keyed(counts([{}, 9]), [])).rejects.toMatchObject({ code })
  })
})
