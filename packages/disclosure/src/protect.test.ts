import { type CubeTable, isReleased } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import { bySex, confidential, madeUp, published, totals } from './cubes.test-data.ts'
import { type Policy, policies, policyTable } from './policy.ts'
import { protect } from './protect.ts'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'

const release = { name: 'test' }
const refusal = (code: string) => expect.objectContaining({ code })

describe('policy round-5', () => {
  test('rounds each number from its own exact value, totals too', () => {
    const parts = bySex([
      ['HRV', 2020, 'F', 7, 'exact'],
      ['HRV', 2020, 'M', 12, 'exact'],
      ['HRV', 2021, 'F', 3, 'exact'],
      ['HRV', 2021, 'M', 13, 'exact'],
    ])
    const { tables, manifest } = protect([confidential(parts), confidential(totals([22]))], policies.round5, release)
    expect(tables.map((table) => tableCsv(table))).toEqual([
      'area,year,sex,value,low,high,status,disputed\nHRV,2020,F,5,5,7,rounded,0\nHRV,2020,M,10,8,12,rounded,0\nHRV,2021,F,,0,4,suppressed,0\nHRV,2021,M,15,13,17,rounded,0\n',
      'area,year,value,low,high,status,disputed\nHRV,2000,20,18,22,rounded,0\n',
    ])
    expect(manifest).toMatchObject({
      proof: 'rounding',
      policy: { name: 'round-5' },
      cost: {
        cells: 5,
        hidden: 1,
        rounded: 4,
        movedAtMost: 2,
        movedInAllAtMost: 8,
        shareHidden: 0.2,
        shareRounded: 0.8,
        sharePersonsHiddenAtMost: 0.083333,
      },
    })
  })

  test('tells nothing of the exact values, in its cost neither: two tables that round alike make the same release', () => {
    const one = protect([confidential(totals([10, 23, 4]))], policies.round5, release)
    const other = protect([confidential(totals([13, 23, 4]))], policies.round5, release)
    expect(other.id).not.toBe(one.id)
    const alike = protect([confidential(totals([8, 25, 1]))], policies.round5, release)
    expect(alike.id).toBe(one.id)
  })

  test('makes no claim that parts make up a total: they are rounded, and small ones left out', () => {
    const table = bySex([['HRV', 2020, 'F', 7, 'exact']], { exhaustive: ['sex'] })
    const { tables, manifest } = protect([confidential(table)], policies.round5, release)
    expect([tables[0]?.exhaustive, manifest.tables[0]?.exhaustive]).toEqual([[], []])
  })

  test('takes invented data only', () => {
    for (const lineage of [published, { ...madeUp, madeUp: false }])
      expect(() => protect([confidential(totals([10]), lineage)], policies.round5, release)).toThrow(
        refusal('disclosure.round5-only-made-up'),
      )
  })

  test.each([
    ['censored', bySex([['HRV', 2020, 'F', [0, 4], 'censored']])],
    ['estimated', bySex([['HRV', 2020, 'F', [3, 9], 'estimated']])],
    ['not whole', bySex([['HRV', 2020, 'F', 7.5, 'exact']])],
    ['missing', bySex([['HRV', 2020, 'F', null, 'not-available']])],
    ['unbounded', bySex([['HRV', 2020, 'F', [7, Infinity], 'censored']])],
    ['too large for a number', bySex([['HRV', 2020, 'F', 2 ** 53, 'exact']])],
  ])('takes exact counts only: not those that are %s', (_, table) => {
    expect(() => protect([confidential(table)], policies.round5, release)).toThrow(
      refusal('disclosure.round5-exact-only'),
    )
  })

  test.each(['per-100000', 'per-cent'])('takes counts only, and no numbers %s', (unit) => {
    expect(() => protect([confidential(totals([10], { unit }))], policies.round5, release)).toThrow(
      refusal('disclosure.round5-counts-only'),
    )
  })
})

test('a cell about which its source contradicts itself stays marked', () => {
  const disputed = bySex([['HRV', 2020, 'F', 7, 'exact']], { disputed: [true] })
  const { tables } = protect([confidential(disputed)], policies.round5, release)
  expect(tables[0]?.disputed).toEqual([true])
})

describe('policy already-public', () => {
  const cells = bySex([
    ['HRV', 2020, 'F', 7, 'exact'],
    ['HRV', 2020, 'M', [0, 4], 'censored'],
    ['HRV', 2020, '_U', null, 'not-available'],
    ['HRV', 2021, 'F', [3, Infinity], 'estimated'],
  ])

  test('gives cells as they were published, censored ones censored', () => {
    const { tables, manifest } = protect([confidential(cells, published)], policies.alreadyPublic, release)
    expect(tables.map((table) => tableCsv(table))).toEqual([
      'area,year,sex,value,low,high,status,disputed\nHRV,2020,F,7,7,7,exact,0\nHRV,2020,M,,0,4,censored,0\nHRV,2020,_U,,,,not-available,0\nHRV,2021,F,,3,inf,estimated,0\n',
    ])
    expect(manifest).toMatchObject({ proof: 'owner-published', cost: { cells: 4, hidden: 0, rounded: 0 } })
  })

  test('refuses data that nobody has published, made up or not', () => {
    for (const lineage of [madeUp, { ...madeUp, madeUp: false }])
      expect(() => protect([confidential(cells, lineage)], policies.alreadyPublic, release)).toThrow(
        refusal('disclosure.not-published'),
      )
  })

  test('refuses numbers that were changed on the way', () => {
    for (const status of ['rounded', 'suppressed'] as const) {
      const changed = bySex([['HRV', 2020, 'F', [0, 4], status]])
      expect(() => protect([confidential(changed, published)], policies.alreadyPublic, release)).toThrow(
        refusal('disclosure.changed-by-us'),
      )
    }
  })
})

describe('the symbol for 0 to 4 tells no more than that', () => {
  const csvOf = (cells: Parameters<typeof bySex>[0]) =>
    protect([confidential(bySex(cells))], policies.round5, release)
      .tables.map((table) => tableCsv(table))
      .join()

  test('of a category, which is left out where no number of it is shown: it is in the table because it occurs', () => {
    const others = [
      ['HRV', 2020, 'F', 7, 'exact'],
      ['HRV', 2021, 'F', 9, 'exact'],
    ] as const
    const with_ = csvOf([...others, ['HRV', 2020, '_O', 1, 'exact'], ['HRV', 2021, '_O', 0, 'exact']])
    expect(with_).toBe(csvOf(others))
    expect(with_).not.toMatch('_O')
  })

  test('of an area and year, which are left out likewise', () => {
    expect(
      csvOf([
        ['HRV', 2020, 'F', 7, 'exact'],
        ['HRV', 2021, 'F', 1, 'exact'],
        ['SVN', 2020, 'F', 4, 'exact'],
      ]),
    ).toBe(csvOf([['HRV', 2020, 'F', 7, 'exact']]))
  })

  test('of a cell, which is there with its zero or not at all: a table with gaps is refused', () => {
    expect(() =>
      csvOf([
        ['HRV', 2020, 'F', 7, 'exact'],
        ['HRV', 2021, 'F', 7, 'exact'],
        ['HRV', 2021, 'M', 7, 'exact'],
      ]),
    ).toThrow(refusal('disclosure.round5-whole-grid'))
  })

  test('of a cell that stands twice: such a table is refused', () => {
    expect(() =>
      csvOf([
        ['HRV', 2020, 'F', 7, 'exact'],
        ['HRV', 2020, 'F', 8, 'exact'],
      ]),
    ).toThrow(refusal('disclosure.round5-whole-grid'))
  })

  test('and a table with nothing to show has a head and no rows', () => {
    expect(csvOf([['HRV', 2020, 'F', 4, 'exact']])).toBe('area,year,sex,value,low,high,status,disputed\n')
  })
})

describe('any policy', () => {
  const ill: readonly (readonly [string, Partial<CubeTable>, string])[] = [
    ['a formula for a code', { codes: { sex: ['=1+1'] } }, 'code'],
    ['a code with a comma', { codes: { sex: ['F,M'] } }, 'code'],
    ['an empty code', { area: [''] }, 'code'],
    ['a year that is none', { year: [20] }, 'year'],
    ['a negative number', { low: [-7], high: [-7] }, 'number'],
    ['NaN for an exact number', { low: [Number.NaN], high: [Number.NaN] }, 'number'],
    ['an exact interval', { low: [1], high: [2] }, 'number'],
    ['bounds that cross', { low: [2], high: [1], status: ['censored' as const] }, 'number'],
    ['a number that is missing', { status: ['confidential' as const] }, 'number'],
    ['a status that is none', { status: ['sure' as never] }, 'number'],
    ['a column cut short', { disputed: [] }, 'length'],
    ['a dimension that is none', { by: ['colour' as never], codes: { colour: ['F'] } as never }, 'by'],
    ['a name that climbs', { source: '../..' }, 'name'],
  ]
  test.each(ill)('refuses a table with %s', (_, about, problem) => {
    const table = bySex([['HRV', 2020, 'F', 7, 'exact']], about)
    expect(() => protect([confidential(table, published)], policies.alreadyPublic, release)).toThrow(
      expect.objectContaining({ code: 'disclosure.bad-table', params: expect.objectContaining({ problem }) }),
    )
  })

  test.each(['', '../up', '.hidden', 'a b', 'a\nb', 'x'.repeat(101)])('refuses the name %j', (name) => {
    expect(() => protect([confidential(totals([10]))], policies.round5, { name })).toThrow(
      refusal('disclosure.bad-name'),
    )
  })

  test('makes no release that would not pass its own verification', () => {
    for (const lineage of [
      { ...published, title: '' },
      { ...published, submissions: ['not a hash'] },
    ])
      expect(() => protect([confidential(totals([10]), lineage)], policies.alreadyPublic, release)).toThrow(
        expect.objectContaining({
          code: 'disclosure.not-proved',
          params: expect.objectContaining({ problem: 'manifest' }),
        }),
      )
  })

  test('lets nothing out that hangs on a table or its lineage besides', () => {
    const secret = 'secret-3'
    const table = { ...bySex([['HRV', 2020, 'F', 7, 'exact']]), exact: [secret] }
    const codes = { ...table.codes, citizenship: [secret] }
    const lineage = {
      ...published,
      secret,
      published: { ...published.published, secret },
    } as unknown as typeof published
    const made = protect([confidential({ ...table, codes }, lineage)], policies.alreadyPublic, release)
    expect(JSON.stringify(made)).not.toMatch(secret)
  })

  test('shares no array with the table that it was made of', () => {
    const low = [7]
    const table = Object.freeze(bySex([['HRV', 2020, 'F', 7, 'exact']], { low }))
    const { tables } = protect([confidential(table, published)], policies.alreadyPublic, release)
    low[0] = 3
    expect(tables[0]?.low).toEqual([7])
  })

  test('takes two tables for one whose files are one on a machine that knows no case', () => {
    const cubes = [totals([10], { stage: 'V_DET' }), totals([12], { stage: 'v_det' })]
    expect(() =>
      protect(
        cubes.map((table) => confidential(table, published)),
        policies.alreadyPublic,
        release,
      ),
    ).toThrow(refusal('disclosure.same-table'))
  })

  test('says of a table that its owner did not print it, but that it was added up', async () => {
    const cubes = [confidential(totals([10], { computed: true }), published)]
    const made = protect(cubes, policies.alreadyPublic, release)
    expect(made.tables[0]?.computed).toBe(true)
    expect(made.manifest.tables[0]?.computed).toBe(true)
    expect(statementText(made.manifest)).toMatch('added up from what the owner printed: test.V_DET.persons.total')
  })

  test('has something to release', () => {
    expect(() => protect([], policies.alreadyPublic, release)).toThrow(refusal('disclosure.nothing'))
  })

  test.each([
    ['sources', confidential(totals([10], { source: 'other' }), published)],
    ['submissions', confidential(bySex([]), { ...published, submissions: ['b'.repeat(64)] })],
    ['publications, and data of our own', confidential(bySex([]), { ...published, published: null })],
  ])('never mixes tables of several %s', (_, other) => {
    expect(() => protect([confidential(totals([10]), published), other], policies.alreadyPublic, release)).toThrow(
      refusal('disclosure.several-sources'),
    )
  })

  test('takes a table once', () => {
    const twice = [confidential(totals([10]), published), confidential(totals([12]), published)]
    expect(() => protect(twice, policies.alreadyPublic, release)).toThrow(refusal('disclosure.same-table'))
  })

  test.each([
    { name: 'round-5', parameters: { base: 1, smallest: 0, madeUpOnly: false } },
    { name: 'already-public', parameters: {} },
    { name: 'none', parameters: {} },
  ])('is one of those that there are: not $name with $parameters', (policy) => {
    expect(() => protect([confidential(totals([10]))], policy as unknown as Policy, release)).toThrow(
      refusal('disclosure.unknown-policy'),
    )
  })

  test('makes the same release of the same tables, in whatever order they come', () => {
    const cubes = [
      confidential(totals([10]), published),
      confidential(bySex([['HRV', 2020, 'F', 7, 'exact']]), published),
    ]
    const one = protect(cubes, policies.alreadyPublic, release)
    const other = protect([...cubes].reverse(), policies.alreadyPublic, release)
    expect(other).toEqual(one)
    expect(other.id).toMatch(/^[0-9a-f]{64}$/)
  })

  test('makes a release that nobody can change afterwards', () => {
    const made = protect([confidential(totals([10]), published)], policies.alreadyPublic, release)
    expect(() => Object.assign(made, { id: '' })).toThrow(TypeError)
    expect(() => Object.assign(made.manifest.lineage, { title: '' })).toThrow(TypeError)
    expect(made.tables.every((table) => Object.isFrozen(table) && Object.isFrozen(table.low))).toBe(true)
    expect(isReleased(made)).toBe(true)
  })
})

test('the parameters of all policies stand in one table', () => {
  const rows = policyTable()
  expect(rows).toContainEqual({ policy: 'national-annual', parameter: 'threshold', value: '5' })
  expect(rows).toContainEqual({ policy: 'justice', parameter: 'notAllowed', value: 'citizenship' })
  expect(rows.filter(({ policy }) => policy === 'round-5' || policy === 'already-public')).toEqual([
    { policy: 'round-5', parameter: 'base', value: '5' },
    { policy: 'round-5', parameter: 'smallest', value: '5' },
    { policy: 'round-5', parameter: 'wholeGrid', value: 'true' },
    { policy: 'round-5', parameter: 'emptyCategories', value: 'left-out' },
    { policy: 'round-5', parameter: 'madeUpOnly', value: 'true' },
    { policy: 'already-public', parameter: 'publishedOnly', value: 'true' },
  ])
})
