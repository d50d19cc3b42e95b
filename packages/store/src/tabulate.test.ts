import type { CubeTable } from '@tipstat/cube'
import { schemeVersion } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import { describe, expect, test } from 'vitest'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { tables } from './tables.ts'
import { bandsMakeNobodyUp, personsAgreeWithPlainSql, table } from './tabulate.test-data.ts'
import { tabulate } from './tabulate.ts'
import { withStore } from './with-store.test-data.ts'

/** A table as its rows: codes, bounds, status. */
const rows = ({ by, codes, low, high, status, disputed }: CubeTable): readonly string[] =>
  low.map((each, i) =>
    [
      ...by.map((name) => codes[name]?.[i]),
      Number.isNaN(each) ? '-' : `${each}..${high[i]}`,
      status[i],
      ...(disputed[i] ? ['disputed'] : []),
    ].join(' '),
  )

describe('a key that stands more than once', () => {
  test('is as wide as its values are apart, and disputed', async () => {
    expect(rows(await table(counts([{}, 10], [{}, 14]), { by: [] }))).toEqual(['10..14 estimated disputed'])
  })

  test('is what it is where its values agree', async () => {
    expect(rows(await table(counts([{}, 10], [{}, 10]), { by: [] }))).toEqual(['10..10 exact'])
  })

  test('stays censored where one of its values is', async () => {
    expect(rows(await table(counts([{}, '<5'], [{}, 7]), { by: [] }))).toEqual(['0..7 censored disputed'])
  })

  test('keeps what is known where the other value is missing', async () => {
    expect(rows(await table(counts([{}, 'not-available'], [{}, 7]), { by: [] }))).toEqual(['7..7 exact disputed'])
  })

  test('is disputed, too, where the file gives two reasons for there being no number', async () => {
    expect(rows(await table(counts([{}, 'confidential'], [{}, 'not-available']), { by: [] }))).toEqual([
      '- not-available disputed',
    ])
  })

  test('is missing where all its values are, never zero', async () => {
    expect(rows(await table(counts([{}, 'confidential'], [{}, 'confidential']), { by: [] }))).toEqual([
      '- confidential',
    ])
  })
})

describe('records whose label could not be read', () => {
  const unread = { citizenship: '_U', unresolved: ['citizenship'] } as const

  test('add up under the unknown: they are not one key', async () => {
    const records = counts([{ citizenship: 'ROU' }, 10], [unread, 3], [unread, 4], [unread, '<5'])
    expect(rows(await table(records, { by: ['citizenship'] }))).toEqual(['ROU 10..10 exact', '_U 7..11 censored'])
  })

  test('are bounded below only where one of them has no number', async () => {
    const records = counts([unread, 3], [unread, 'not-available'])
    expect(rows(await table(records, { by: ['citizenship'] }))).toEqual(['_U 3..Infinity estimated'])
  })

  test('do not hide a repeated key where it is a note of the record that could not be read', async () => {
    const records = counts([{ unresolved: ['status'] }, 10], [{ unresolved: ['status'] }, 14])
    expect(rows(await table(records, { by: [] }))).toEqual(['10..14 estimated disputed'])
  })
})

describe('records that are parts of their cell, such as events or districts', () => {
  test('add up, also where they are alike', async () => {
    const records = counts([{}, 3], [{}, 3], [{}, '<5'], [{ sex: 'F' }, 2])
    expect(rows(await table(records, { by: [] }, { addsUp: true }))).toEqual(['6..10 censored'])
    expect(rows(await table(records.slice(0, 2), { by: [] }, { addsUp: true }))).toEqual(['6..6 exact'])
  })

  test('are bounded below only where one of them has no number', async () => {
    const records = counts([{}, 3], [{}, 'not-available'])
    expect(rows(await table(records, { by: [] }, { addsUp: true }))).toEqual(['3..Infinity estimated'])
  })
})

describe('a breakdown that did not come in', () => {
  const bySex = counts([{ sex: 'F' }, 7], [{ sex: 'M' }, '<5'])

  test('is added up where the mapping says that the parts make up the total', async () => {
    expect(rows(await table(bySex, { by: [] }, { exhaustive: ['sex'] }))).toEqual(['7..11 censored'])
  })

  test('is refused where the mapping does not say so, and the tables there are are named', async () => {
    await expect(table(bySex, { by: [] })).rejects.toMatchObject({
      code: 'store.no-such-table',
      exitCode: 2,
      params: { source: 'test', stage: 'V_DET', by: '-', known: 'V_DET (sex)' },
    })
  })

  test('is refused over a dimension whose parts overlap, whatever else is said of it', async () => {
    const byForm = counts([{ form: 'SEX' }, 7], [{ form: 'LAB' }, 3])
    await expect(table(byForm, { by: [] }, { exhaustive: ['form'], multiple: ['form'] })).rejects.toMatchObject({
      code: 'store.no-such-table',
    })
  })

  test('is never made of tables of different breakdowns', async () => {
    const records = counts([{ sex: 'F' }, 7], [{ sex: 'M' }, 3], [{}, 11])
    expect(rows(await table(records, { by: [] }, { exhaustive: ['sex'] }))).toEqual(['11..11 exact'])
  })

  test('is missing where every part of it is missing', async () => {
    const missing = counts([{ sex: 'F' }, 'not-available'], [{ sex: 'M' }, 'not-available'])
    expect(rows(await table(missing, { by: [] }, { exhaustive: ['sex'] }))).toEqual(['- not-available'])
  })

  test('is bounded below only where a part is missing', async () => {
    const some = counts([{ sex: 'F' }, 9], [{ sex: 'M' }, 'not-available'])
    expect(rows(await table(some, { by: [] }, { exhaustive: ['sex'] }))).toEqual(['9..Infinity estimated'])
  })

  test('is disputed where a part is', async () => {
    const some = counts([{ sex: 'F', disputed: true }, 9], [{ sex: 'M' }, 1])
    expect(rows(await table(some, { by: [] }, { exhaustive: ['sex'] }))).toEqual(['10..10 exact disputed'])
  })
})

describe('parts that are added up', () => {
  test.each([
    ['a form and a kind of it', counts([{ form: 'SEX' }, 10], [{ form: 'SEX_PROST' }, 6], [{ form: 'LAB' }, 3])],
    ['ages and some of them', counts([{ age: 'Y0T17' }, 10], [{ age: 'Y15T24' }, 6], [{ age: '_U' }, 3])],
    [
      'the same in one sex',
      counts([{ sex: 'F', form: 'LAB_DOM' }, 1], [{ sex: 'F', form: 'LAB' }, 2], [{ sex: 'M', form: 'LAB' }, 3]),
    ],
  ])('are refused where persons would be counted twice: %s', async (_, records) => {
    const about = { exhaustive: ['sex', 'form', 'age'] } as const
    await expect(table(records, { by: [] }, about)).rejects.toMatchObject({
      code: 'store.overlapping-parts',
      exitCode: 1,
    })
  })

  test('may be of different depth where they stand for different persons', async () => {
    const records = counts(
      [{ sex: 'F', age: 'Y0T17' }, 1],
      [{ sex: 'M', age: 'Y0T14' }, 2],
      [{ sex: 'M', age: 'Y15T17' }, 3],
    )
    expect(rows(await table(records, { by: [] }, { exhaustive: ['sex', 'age'] }))).toEqual(['6..6 exact'])
  })

  test('are of the areas wanted: what another area sent is not in the way', async () => {
    const records = counts(
      [{ form: 'SEX' }, 1],
      [{ area: 'GBR', form: 'SEX' }, 2],
      [{ area: 'GBR', form: 'SEX_PROST' }, 3],
    )
    expect(rows(await table(records, { by: [], areas: ['HRV'] }, { exhaustive: ['form'] }))).toEqual(['1..1 exact'])
  })

  const one = counts(
    [{ sex: 'F' }, 10],
    [{ sex: 'M' }, 6],
    [{ sex: 'F', year: 2021 }, 3],
    [{ sex: 'F', area: 'GBR' }, 7],
  )

  test('leave the sum bounded below only where zeros are printed and one is not there, whatever years are wanted', async () => {
    const about = { exhaustive: ['sex'], zerosPrinted: true } as const
    expect(rows(await table(one, { by: [] }, about))).toEqual(['7..7 exact', '16..16 exact', '3..Infinity estimated'])
    expect(rows(await table(one, { by: [], years: [2021, 2021] }, about))).toEqual(['3..Infinity estimated'])
  })

  test('are all there where zeros are not printed, as the mapping says', async () => {
    expect(rows(await table(one, { by: [] }, { exhaustive: ['sex'] }))).toEqual([
      '7..7 exact',
      '16..16 exact',
      '3..3 exact',
    ])
  })

  test('may be other bands in another year', async () => {
    const records = counts([{ age: 'Y0T17' }, 1], [{ age: 'Y0T14', year: 2021 }, 2], [{ age: 'Y15T17', year: 2021 }, 3])
    const about = { exhaustive: ['age'], zerosPrinted: true } as const
    expect(rows(await table(records, { by: [] }, about))).toEqual(['1..1 exact', '5..5 exact'])
  })

  test('count as missing where a wider band of theirs is not filled', async () => {
    const records = counts(
      [{ sex: 'F', age: 'Y0T14' }, 2],
      [{ sex: 'M', age: 'Y0T17' }, 3],
      [{ sex: 'M', age: 'Y_GE18' }, 4],
    )
    const given = await table(records, { by: ['age'], ageBands: ['Y0T17', 'Y_GE18'] }, { exhaustive: ['sex', 'age'] })
    expect(rows(given)).toEqual(['Y0T17 3..Infinity estimated', 'Y_GE18 4..4 exact'])
  })

  test('make a table that its owner did not print, and that says so', async () => {
    const sexes = counts([{ sex: 'F' }, 7], [{ sex: 'M' }, 3])
    expect((await table(sexes, { by: [] }, { exhaustive: ['sex'] })).computed).toBe(true)
    expect(await table(sexes, { by: ['sex'] })).not.toHaveProperty('computed')
    const ages = counts([{ age: 'Y0T14' }, 7], [{ age: 'Y15T17' }, 3])
    expect((await table(ages, { by: ['age'], ageBands: ['Y0T17'] })).computed).toBe(true)
    expect(await table(ages, { by: ['age'], ageBands: ['Y0T14'] })).not.toHaveProperty('computed')
  })
})

describe('counts of two authorities', () => {
  const both = counts([{ authority: 'POLICE' }, 10], [{ authority: 'NGO' }, 14], [{ authority: 'NGO', year: 2021 }, 5])
  const refusal = { code: 'store.several-tables', exitCode: 2, params: { field: 'authority', known: 'NGO, POLICE' } }

  test('are not one cell, and the one meant has to be named', async () => {
    await expect(table(both, { by: [] })).rejects.toMatchObject(refusal)
    expect(rows(await table(both, { by: [], authority: 'NGO' }))).toEqual(['14..14 exact', '5..5 exact'])
    await expect(table(both, { by: [], authority: 'IO' })).rejects.toMatchObject({ code: 'store.no-such-table' })
  })

  test('stand in one table where they count different cells', async () => {
    const apart = counts([{ authority: 'POLICE' }, 10], [{ authority: 'NGO', year: 2021 }, 5])
    expect(rows(await table(apart, { by: [] }))).toEqual(['10..10 exact', '5..5 exact'])
  })

  test('are never added up', async () => {
    const parts = counts([{ authority: 'POLICE', sex: 'F' }, 10], [{ authority: 'NGO', sex: 'M' }, 5])
    await expect(table(parts, { by: [] }, { exhaustive: ['sex'] })).rejects.toMatchObject(refusal)
  })
})

test.each([
  [{ by: ['colour' as never] }, { field: 'by', code: 'colour' }],
  [
    { by: [], areas: ['HRV', 'XXZ'] },
    { field: 'areas', code: 'XXZ' },
  ],
])('a query for %j is refused: an empty table would say that there is nobody', async (query, params) => {
  await expect(table(counts([{}, 1]), query)).rejects.toMatchObject({ code: 'store.unknown-code', exitCode: 2, params })
})

describe('rates', () => {
  const rates = counts([{ sex: 'F', unit: 'per-100000' }, 0.4], [{ sex: 'M', unit: 'per-100000' }, 0.2])

  test('are given as they came', async () => {
    expect(rows(await table(rates, { by: ['sex'] }))).toEqual(['F 0.4..0.4 exact', 'M 0.2..0.2 exact'])
  })

  test('are never added up, also where parts make up the total', async () => {
    await expect(table(rates, { by: [] }, { exhaustive: ['sex'] })).rejects.toMatchObject({
      code: 'store.rates-never-add',
      exitCode: 1,
    })
  })

  test('are not given by wider ages', async () => {
    const byAge = counts([{ age: 'Y0T8', unit: 'per-100000' }, 0.4], [{ age: 'Y9T17', unit: 'per-100000' }, 0.2])
    await expect(table(byAge, { by: ['age'], ageBands: ['Y0T17'] })).rejects.toMatchObject({
      code: 'store.rates-never-add',
    })
  })
})

describe('age bands', () => {
  const bands = ['Y0T17', 'Y_GE18']
  const byAge = counts(
    [{ age: 'Y0T14' }, 4],
    [{ age: 'Y15T17' }, '<5'],
    [{ age: 'Y18T24' }, 6],
    [{ age: 'Y_GE25' }, 1],
    [{ age: '_U' }, 2],
  )

  test('are filled from narrower ones, and unknown age stays unknown', async () => {
    expect(rows(await table(byAge, { by: ['age'], ageBands: bands }))).toEqual([
      'Y0T17 4..8 censored',
      'Y_GE18 7..7 exact',
      '_U 2..2 exact',
    ])
  })

  test.each([
    ['a gap', counts([{ age: 'Y0T14' }, 4], [{ age: 'Y16T17' }, 5], [{ age: 'Y_GE18' }, 6])],
    ['an overlap', counts([{ age: 'Y0T14' }, 4], [{ age: 'Y14T17' }, 5], [{ age: 'Y_GE18' }, 6])],
    ['a band on both sides of it', counts([{ age: 'Y0T14' }, 4], [{ age: 'Y15T18' }, 5], [{ age: 'Y_GE18' }, 6])],
  ])('are left out where there is %s', async (_, records) => {
    const given = await table(records, { by: ['age'], ageBands: bands }, { exhaustive: ['age'] })
    expect(rows(given)).toEqual(['Y_GE18 6..6 exact'])
    expect(given.exhaustive).toEqual([])
  })

  test('make up the total only where every age found its band', async () => {
    expect((await table(byAge, { by: ['age'], ageBands: bands }, { exhaustive: ['age'] })).exhaustive).toEqual(['age'])
    expect((await table(byAge, { by: ['age'], ageBands: ['Y0T17'] }, { exhaustive: ['age'] })).exhaustive).toEqual([])
  })

  test('are taken as printed where they are printed, also beside narrower ones', async () => {
    const both = counts([{ age: 'Y_GE18' }, 9], [{ age: 'Y18T24' }, 6], [{ age: 'Y_GE25' }, 2])
    expect(rows(await table(both, { by: ['age'], ageBands: ['Y_GE18'] }))).toEqual(['Y_GE18 9..9 exact'])
  })

  test.each([
    ['Y17T0', { code: 'store.bad-band', exitCode: 2, params: { band: 'Y17T0' } }],
    ["Y0T17' OR 1=1 --", { code: 'store.bad-band' }],
    ['_T', { code: 'store.bad-band' }],
    ['', { code: 'store.bad-band' }],
  ])('are refused where "%s" is none', async (band, refusal) => {
    await expect(table(byAge, { by: ['age'], ageBands: [band] })).rejects.toMatchObject(refusal)
    await expect(table(persons({ age: 'Y7' }), { by: ['age'], ageBands: [band] })).rejects.toMatchObject(refusal)
  })

  test('are refused where they overlap, since a person would be counted twice', async () => {
    const overlapping = { by: ['age'], ageBands: ['Y_GE17', 'Y0T17'] } as const
    const refusal = { code: 'store.overlapping-bands', exitCode: 2, params: { band: 'Y0T17', other: 'Y_GE17' } }
    await expect(table(byAge, overlapping)).rejects.toMatchObject(refusal)
    await expect(table(persons({ age: 'Y7' }), overlapping)).rejects.toMatchObject(refusal)
  })

  test('of counts never make anybody up: what is given by any bands is no more than all there is', async () => {
    await bandsMakeNobodyUp(6)
  })
})

describe('persons', () => {
  const people = persons(
    { sex: 'F', age: 'Y12', form: ['SEX', 'LAB'] },
    { sex: 'F', age: 'Y30', form: ['SEX'] },
    { sex: 'M', age: 'Y15T20', form: ['LAB'] },
    { year: 2021, sex: 'M', age: '_U', form: ['_U'] },
  )

  test('are counted once each, and what does not occur in a year is zero', async () => {
    expect(rows(await table(people, { by: ['sex'] }))).toEqual([
      'F 2..2 exact',
      'M 1..1 exact',
      'F 0..0 exact',
      'M 1..1 exact',
    ])
  })

  test('are counted under each of their forms, which therefore do not make up the total', async () => {
    const given = await table(people, { by: ['form'], years: [2020, 2020] }, { multiple: ['form'] })
    expect(rows(given)).toEqual(['SEX 2..2 exact', 'LAB 2..2 exact', '_U 0..0 exact'])
    expect(given).toMatchObject({ multiple: ['form'], exhaustive: [] })
  })

  test('are of unknown age where a band of theirs lies on both sides of a bound', async () => {
    expect(rows(await table(people, { by: ['age'], years: [2020, 2020] }))).toEqual([
      'Y0T17 1..1 exact',
      'Y_GE18 1..1 exact',
      '_U 1..1 exact',
    ])
  })

  test('are left out, and not called unknown, where they are of a known age that was not asked for', async () => {
    const given = await table(people, { by: ['age'], ageBands: ['Y0T17'], years: [2020, 2020] })
    expect(rows(given)).toEqual(['Y0T17 1..1 exact', '_U 1..1 exact'])
    expect(given.exhaustive).toEqual([])
  })

  test('are counted once under a form, of an unknown one where there is none, whatever the mapping says of forms', async () => {
    const given = await table(persons({ form: ['SEX', 'SEX', 'LAB'] }, { form: [] }), { by: ['form'] })
    expect(rows(given)).toEqual(['SEX 1..1 exact', 'LAB 1..1 exact', '_U 1..1 exact'])
    expect(given).toMatchObject({ multiple: ['form'], exhaustive: [] })
  })

  test('are no totals: what is said to be one is not known of them', async () => {
    const records = persons({ sex: '_T', age: '_T', form: ['_T'] }, { sex: 'F', age: 'Y7', form: ['LAB'] })
    expect(rows(await table(records, { by: ['sex'] }))).toEqual(['F 1..1 exact', '_U 1..1 exact'])
    expect(rows(await table(records, { by: ['age'], ageBands: [] }))).toEqual(['Y7 1..1 exact', '_U 1..1 exact'])
    expect(rows(await table(records, { by: ['form'] }))).toEqual(['LAB 1..1 exact', '_U 1..1 exact'])
    await expect(table(persons({ sex: '_T' }), { by: ['sex'] })).rejects.toMatchObject({ code: 'store.no-such-table' })
  })

  test('are not given in a table that no memory holds', async () => {
    const codes = lists.country.codes.slice(0, 110)
    const records = persons(
      ...codes.map((country, i) => ({ citizenship: country, counterpart: country, age: `Y${i}` }) as const),
    )
    await expect(table(records, { by: ['citizenship', 'counterpart', 'age'], ageBands: [] })).rejects.toMatchObject({
      code: 'store.too-many-cells',
      params: { cells: 1_331_000, limit: 1_000_000 },
    })
  })

  test('of any kind agree with plain SQL over their records, by any breakdown', async () => {
    await personsAgreeWithPlainSql(1)
  })

  test('can only be broken down by what is recorded of them', async () => {
    await expect(table(people, { by: ['scope'] })).rejects.toMatchObject({ code: 'store.no-such-table' })
  })
})

describe('tables that differ in one thing', () => {
  const records = counts(
    [{ counting: 'PERSON' }, 10],
    [{ counting: 'PERSON_REF' }, 12],
    [{ counting: 'PERSON_REF', sex: 'F' }, 5],
    [{ unit: 'per-100000', counting: 'PERSON' }, 0.3],
  )

  test('have to be told apart', async () => {
    await expect(table(records, { by: [], unit: 'persons' })).rejects.toMatchObject({
      code: 'store.several-tables',
      exitCode: 2,
      params: { field: 'counting', known: 'PERSON, PERSON_REF' },
    })
  })

  test('are given each by its own', async () => {
    expect(rows(await table(records, { by: [], unit: 'persons', counting: 'PERSON_REF' }))).toEqual(['12..12 exact'])
    expect(rows(await table(records, { by: [], unit: 'per-100000' }))).toEqual(['0.3..0.3 exact'])
  })

  test('do not lend each other a breakdown', async () => {
    await expect(table(records, { by: ['sex'], unit: 'persons', counting: 'PERSON' })).rejects.toMatchObject({
      code: 'store.no-such-table',
    })
  })

  test('can be told apart by their reference date', async () => {
    const two = counts([{ reference: 'DETECTION' }, 10], [{ reference: 'REFERRAL' }, 12])
    await expect(table(two, { by: [] })).rejects.toMatchObject({ params: { field: 'reference' } })
    expect(rows(await table(two, { by: [], reference: 'REFERRAL' }))).toEqual(['12..12 exact'])
  })
})

test.each(["x'; DROP TABLE submission; --", '%', '', '\u0000', '"'])(
  'a query for %j is a text to look for, and nothing else',
  async (hostile) => {
    await withStore(async (store) => {
      await submit(store, submissionOf(counts([{}, 1])), { receivedAt: '2026-01-01T00:00:00Z' })
      await expect(tabulate(store, { source: hostile, stage: 'V_DET', by: [] })).rejects.toMatchObject({
        code: 'store.no-source',
        params: { source: hostile, known: 'test' },
      })
      await expect(tabulate(store, { source: 'test', stage: hostile, by: [] })).rejects.toMatchObject({
        code: 'store.no-such-table',
      })
      await expect(tabulate(store, { source: 'test', stage: 'V_DET', by: [], areas: [hostile] })).rejects.toMatchObject(
        { code: 'store.unknown-code' },
      )
      expect(await tables(store, { area: `${hostile}?` })).toEqual([])
      expect(rows((await tabulate(store, { source: 'test', stage: 'V_DET', by: [] })).table)).toEqual(['1..1 exact'])
    })
  },
)

test('a table is confidential, and knows the submission that it came from', async () => {
  await withStore(async (store) => {
    const submission = submissionOf(counts([{}, 1]), { notes: ['Who counts'] })
    await submit(store, submission, { receivedAt: '2026-01-01T00:00:00Z' })
    const { lineage } = await tabulate(store, { source: 'test', stage: 'V_DET', by: [] })
    expect(lineage).toEqual({
      submissions: [submission.id],
      schemeVersion,
      published: null,
      madeUp: true,
      title: 'Invented',
      notes: ['Who counts'],
    })
  })
})
