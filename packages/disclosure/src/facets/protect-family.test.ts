import { describe, expect, it } from 'vitest'
import { presets } from '../primary/presets.ts'
import { familiesOf, familyUniverse } from './family.ts'
import { baseOf, persons, tableOf } from './persons.test-data.ts'
import { refuseUnproved } from './refuse-unsafe.ts'
import { release, shownIn, type smallPreset } from './released.test-data.ts'

const justice = { ...presets.justice, name: 'national-annual' } as unknown as typeof smallPreset

describe('a family of tables', () => {
  const people = [
    ...persons(40, { sex: 'F', form: ['SEX'] }),
    ...persons(20, { sex: 'M', form: ['LAB'] }),
    ...persons(9, { sex: 'F', form: ['LAB', 'SEX'], citizenship: 'ALB' }),
    ...persons(6, { sex: 'M', form: ['BEG'], age: 'Y0T17' }),
    ...persons(2, { sex: '_U', form: ['BEG'], citizenship: 'ALB' }),
  ]

  it('is protected facet by facet, with whole tables as the proof', () => {
    const done = release(people, [[], ['sex'], ['age'], ['citizenship']], presets.nationalAnnual)
    expect(done.inside.facets.map(({ clique }) => clique.by)).toEqual([['age'], ['citizenship'], ['sex']])
    expect(done.verification.problems).toEqual([])
    expect(shownIn(done, '')).toEqual(['77'])
    // Two persons of unknown sex would follow from the total: men are withheld too. What has no number to show is left out.
    expect(shownIn(done, 'sex')).toEqual(['F 49'])
    expect(shownIn(done, 'citizenship')).toEqual(['ALB 11', 'ZZZ 66'])
  })

  it('takes several codes a person as sets, so that nobody is worked out from the rest', () => {
    const done = release(people, [[], ['form']], presets.nationalAnnual)
    expect(done.verification.problems).toEqual([])
    expect(done.inside.coded[0]?.micro).toEqual(['__BEG', '__LAB', '__LAB..SEX', '__SEX'])
    expect(shownIn(done, 'form')).toEqual(['BEG 8', 'LAB 29', 'SEX 49'])
  })

  it('withholds a category that holds all but a few, though many are in it (attack A12)', () => {
    const all = [
      ...persons(60, { form: ['SEX'] }),
      ...persons(38, { form: ['SEX', 'LAB'] }),
      ...persons(2, { form: ['LAB'] }),
    ]
    const done = release(all, [[], ['form']], presets.nationalAnnual)
    expect(done.verification.problems).toEqual([])
    expect(shownIn(done, '')).toEqual(['100'])
    expect(shownIn(done, 'form').find((row) => row.startsWith('SEX')) ?? 'SEX .').toBe('SEX .')
  })

  it('prints zeros under policy justice, and the symbol then stands for one at least', () => {
    const all = [
      ...persons(20, { form: ['LAB'] }),
      ...persons(12, { form: ['SEX'] }),
      ...persons(2, { form: ['SEX'], year: 2023 }),
      ...persons(9, { form: ['LAB'], year: 2023, sex: 'M' }),
      ...persons(8, { form: ['SEX'], year: 2023, sex: 'M' }),
      ...persons(7, { form: ['LAB'], year: 2023 }),
    ]
    const done = release(all, [[], ['sex']], justice)
    expect(done.verification.problems).toEqual([])
    expect(shownIn(done, 'sex')).toEqual(['F 9', 'M 17', 'F 32', 'M 0'])
    const small = release([...all, ...persons(1, { sex: 'M' }), ...persons(5, { sex: '_O' })], [[], ['sex']], justice)
    expect(small.verification.problems).toEqual([])
    const [bySex] = small.tables.filter(({ by }) => by.length > 0)
    const symbols = bySex?.low.filter((_, row) => bySex.status[row] === 'suppressed')
    expect(symbols?.length).toBeGreaterThan(0)
    expect(new Set(symbols)).toEqual(new Set([1]))
  })

  it('withholds the one category that occurs, since all are in it', () => {
    const all = [...persons(100, { sex: 'F' }), ...persons(50, { sex: 'M' })]
    const done = release(all, [[], ['sex'], ['form']], presets.nationalAnnual)
    expect(done.verification.problems).toEqual([])
    expect(shownIn(done, 'form')).toEqual([])
    // Of sex the category harms nobody.
    const women = release(persons(100, {}), [[], ['sex']], presets.nationalAnnual)
    expect(shownIn(women, 'sex')).toEqual(['F 100'])
  })

  it('withholds zeros that are parts of one which would tell where all of a group are', () => {
    const all = [
      ...['Y18T24', 'Y25T34'].flatMap((age) => [
        ...persons(30, { age, form: ['SEX'] }),
        ...persons(20, { age, form: ['LAB'] }),
        ...persons(20, { age, form: ['BEG', 'SEX'] }),
      ]),
      ...persons(50, { age: 'Y18T24', sex: 'M', form: ['LAB', 'SEX'] }),
      ...persons(49, { age: 'Y18T24', sex: 'M', form: ['LAB'] }),
      // Of one alone no category is looked for, and still his zeros are parts of those of all men.
      ...persons(1, { age: 'Y25T34', sex: 'M', form: ['LAB'] }),
    ]
    const tables = [['sex'], ['sex', 'form'], ['sex', 'age', 'form']]
    const done = release(all, tables, justice)
    expect(done.verification.problems).toEqual([])
    expect(shownIn(done, 'sex')).toEqual(['F 140', 'M 100'])
    // All men are in LAB: that none is in BEG must not be told age by age either.
    const rows = shownIn(done, 'sex,age,form')
    expect(rows.filter((row) => row.startsWith('M'))).toContain('M Y25T34 BEG .')
    expect(rows.filter((row) => /^M .* 0$/.test(row))).toEqual([])
  })

  it('withholds a zero that would tell where all of a group are, and says that the symbol may be zero', () => {
    const all = [
      ...persons(10, { form: ['SEX'] }),
      ...persons(6, { form: ['LAB'] }),
      ...persons(9, { form: ['LAB'], sex: 'M' }),
      ...persons(3, { form: ['SEX'], sex: 'M', year: 2023 }),
      ...persons(4, { form: ['LAB'], sex: 'M', year: 2023 }),
      ...persons(5, { form: ['SEX'], year: 2023 }),
      ...persons(7, { form: ['LAB'], year: 2023 }),
    ]
    const done = release(all, [['sex', 'form']], justice)
    expect(done.verification.problems).toEqual([])
    expect(done.published.map(({ zeros }) => zeros)).toEqual(['some'])
    const [table] = done.tables
    const men = table?.area.flatMap((_, row) =>
      table.codes.sex?.[row] === 'M' && table.year[row] === 2024 ? [table.status[row]] : [],
    )
    expect(men).toEqual(['suppressed', 'suppressed'])
    expect(table?.low.filter((_, row) => table.status[row] === 'suppressed').every((low) => low === 0)).toBe(true)
  })

  it('withholds what one of several agencies alone reported', () => {
    const all = [
      ...persons(40, {}),
      ...persons(30, { agency: 'NGO' }),
      ...persons(20, { sex: 'M' }),
      ...persons(20, { sex: 'M', agency: 'NGO' }),
      ...persons(12, { sex: '_O', agency: 'NGO' }),
    ]
    const done = release(all, [[], ['sex']], presets.nationalAnnual)
    expect(done.verification.problems).toEqual([])
    expect(shownIn(done, 'sex').some((row) => row.startsWith('_O 1'))).toBe(false)
    const alone = release(
      all.map((person) => ({ ...person, agency: 'NGO' })),
      [[], ['sex']],
      presets.nationalAnnual,
    )
    expect(shownIn(alone, 'sex')).toEqual(['F 70', 'M 40', '_O 12'])
  })

  it('is refused where one area lies in another, and where a policy for regions is told of one agency only', () => {
    const all = [...persons(40, { area: 'HRV' }), ...persons(30, { area: 'ITA' }), ...persons(90, { area: '150' })]
    expect(() => release(all, [[]], presets.nationalAnnual)).toThrowError(/disclosure\.overlapping-areas/)
    const regional = presets.regional as unknown as typeof smallPreset
    expect(() => release(people, [[]], regional)).toThrowError(/disclosure\.no-contributors/)
  })

  it('leaves out a part of a country in the one year in which it has nothing to show', () => {
    const all = [
      ...persons(30, { area: 'HR-01', year: 2023 }),
      ...persons(40, { area: 'HR-02', year: 2023 }),
      ...persons(4, { area: 'HR-01' }),
      ...persons(50, { area: 'HR-02' }),
    ]
    const done = release(all, [[], ['sex']], presets.nationalAnnual)
    expect(done.verification.problems).toEqual([])
    for (const { area, year } of done.tables)
      expect(area.map((code, row) => `${code} ${year[row]}`)).toEqual(['HR-01 2023', 'HR-02 2023', 'HR-02 2024'])
  })

  it('is refused where nothing of it could be shown', () => {
    expect(() => release(persons(2, {}), [[], ['sex']])).toThrowError(/disclosure\.nothing-shown/)
  })

  it('is refused with the cells and tables named, and no number, where there is no proof', () => {
    const [family] = familiesOf([tableOf(people, []), tableOf(people, ['sex'])])
    if (!family) throw new Error('no family')
    const of = familyUniverse(family, [baseOf(people, ['sex'])])
    const cell = of.universe.codes.findIndex((codes) => codes.includes('_U'))
    const equation = { cell, bound: 'at-most' as const, value: 3, terms: [{ cell: 0, times: 1 }], rest: 0 }
    expect(() => refuseUnproved(family, of, [cell], presets.nationalAnnual, [equation])).toThrowError(
      expect.objectContaining({
        code: 'disclosure.not-safe',
        params: {
          policy: 'national-annual',
          tables: 'invented.V_IDN.persons.by-sex',
          cells: 'invented.V_IDN.persons.by-sex (ZZZ 2024 _U)',
          number: 1,
          earlier: 0,
          step: 'drop',
          dimension: 'sex',
          before: 1,
          after: 0,
        },
      }),
    )
  })

  it('is refused where a table is not what its base adds up to', () => {
    const [family] = familiesOf([tableOf(people, ['sex'])])
    const other = baseOf(people.slice(1), ['sex'])
    expect(() =>
      familyUniverse(family ?? { tables: [], earlier: [], elsewhere: [], revisedElsewhere: [], bases: [] }, [other]),
    ).toThrowError(/disclosure\.not-additive/)
  })
})
