import { refuseUnrounded } from '@tipstat/disclosure'
import { describe, expect, test } from 'vitest'
import { inventedRelease, type Person, persons } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'

const said = { source: 'invented', stage: 'V_IDN', areas: ['ZZZ'], years: [2024], codes: {} }

describe('who reads what was printed elsewhere of the same persons', () => {
  const ofYear = (year: number, citizenships: Readonly<Record<string, number>>): readonly Person[] =>
    Object.entries(citizenships).flatMap(([citizenship, number]) => persons(number, { year, citizenship }))
  const people = [
    ...ofYear(2022, { ALB: 30, NGA: 21, ROU: 14 }),
    ...ofYear(2023, { ALB: 25, NGA: 17, ROU: 16 }),
    ...ofYear(2024, { ALB: 28, NGA: 2, ROU: 12 }),
  ]
  const tables = [[], ['citizenship']]
  const cumulative = (count: number, years: readonly number[]) => ({
    ...said,
    where: `report of ${years.at(-1)}`,
    count,
    years,
    codes: { citizenship: ['NGA'] },
  })
  const NGA = { citizenship: 'NGA' }
  const rangeIn = async (files: ReadonlyMap<string, string>, years: readonly string[], count: number) => {
    const isOneOf = (codes: readonly string[]) => years.includes(codes[0] ?? '')
    const reader = await openReader(files, {
      codes: { citizenship: ['NGA'] },
      known: [
        { wanted: { ...NGA, year: isOneOf }, count },
        { wanted: { citizenship: 'OTHER' }, count: 0 },
      ],
    })
    return reader.rangeOf({ ...NGA, year: '2024' })
  }

  test('a cumulative total, and the years one by one: learns nothing (attack A01)', async () => {
    const alone = await inventedRelease(people, tables)
    expect(await rangeIn(alone.files, ['2022', '2023', '2024'], 40)).toEqual([2, 2])
    const beside = await inventedRelease(people, tables, { elsewhere: [cumulative(40, [2022, 2023, 2024])] })
    const [low, high] = await rangeIn(beside.files, ['2022', '2023', '2024'], 40)
    expect(high - low).toBeGreaterThanOrEqual(4)
    expect(beside.release.manifest.elsewhere).toEqual(['report of 2024'])
    expect(beside.files.get('statement.txt')).toContain('report of 2024')
  })

  test('two cumulative totals that give a year away already: nothing is released, and the house is told how', async () => {
    const elsewhere = [cumulative(38, [2022, 2023]), cumulative(40, [2022, 2023, 2024])]
    const attempt = inventedRelease(people, tables, { elsewhere })
    await expect(attempt).rejects.toThrowError(/disclosure\.not-safe/)
    const refusal = await attempt.catch((error: unknown) => error as { equations: () => readonly object[] })
    expect(JSON.stringify((refusal as { equations: () => readonly object[] }).equations())).toContain('report of 2023')
  })

  test('a number of a year that no table has', async () => {
    const { files } = await inventedRelease(people, [['citizenship']], {
      elsewhere: [cumulative(40, [2022, 2023, 2024])],
      change: (table) => {
        const isIn = (_: unknown, row: number) => table.year[row] === 2024
        const low = table.low.filter(isIn)
        return {
          ...table,
          length: low.length,
          area: table.area.filter(isIn),
          year: table.year.filter(isIn),
          codes: { citizenship: (table.codes.citizenship ?? []).filter(isIn) },
          low,
          high: low,
          status: low.map(() => 'exact' as const),
          disputed: low.map(() => false),
        }
      },
    })
    // The years before are not known one by one: the sum tells nothing of the last, and nothing more is withheld.
    expect(files.get('data/invented.V_IDN.persons.by-citizenship.csv')?.split('\n').slice(1, -1)).toEqual([
      'ZZZ,2024,ALB,28,28,28,exact,0',
      'ZZZ,2024,ROU,12,12,12,exact,0',
    ])
  })

  test('a region, and one that holds one country more (attack A02)', async () => {
    const countries = [
      ...persons(20, { area: 'AUT' }),
      ...persons(19, { area: 'BEL' }),
      ...persons(4, { area: 'CHE' }),
      ...persons(13, { area: 'CHE', sex: 'M' }),
      ...persons(12, { area: 'AUT', sex: 'M' }),
      ...persons(15, { area: 'BEL', sex: 'M' }),
    ]
    const women = { ...said, where: 'women in the three countries', count: 43, areas: ['AUT', 'BEL', 'CHE'] }
    const inAll = { wanted: { sex: 'F' }, count: 43 }
    const range = async (files: ReadonlyMap<string, string>) =>
      (await openReader(files, { known: [inAll, { wanted: { sex: 'OTHER' }, count: 0 }] })).rangeOf({
        sex: 'F',
        area: 'CHE',
      })
    const alone = await inventedRelease(countries, [['sex']])
    expect(await range(alone.files)).toEqual([4, 4])
    const beside = await inventedRelease(countries, [['sex']], { elsewhere: [{ ...women, codes: { sex: ['F'] } }] })
    const [low, high] = await range(beside.files)
    expect(high - low).toBeGreaterThanOrEqual(4)
  })

  test('one of two breakdowns together that no table has, less which a row leaves few', async () => {
    const crossed = [
      ...persons(12, { citizenship: 'ALB' }),
      ...persons(3, { citizenship: 'ALB', sex: 'M' }),
      ...persons(30, { citizenship: 'NGA' }),
      ...persons(40, { citizenship: 'NGA', sex: 'M' }),
    ]
    const [sex, citizenship] = [['F'], ['ALB']]
    const women = { ...said, where: 'women of one citizenship', count: 12, codes: { sex, citizenship } }
    const range = async (files: ReadonlyMap<string, string>) => {
      const known = [{ wanted: { citizenship: 'ALB', sex: 'F' }, count: 12 }]
      const reader = await openReader(files, { codes: { citizenship: ['ALB'], sex: ['F', 'M'] }, known })
      return reader.rangeOf({ citizenship: 'ALB', sex: (codes) => codes[0] !== 'F' })
    }
    const alone = await inventedRelease(crossed, [['sex'], ['citizenship']])
    expect(await range(alone.files)).toEqual([3, 3])
    const beside = await inventedRelease(crossed, [['sex'], ['citizenship']], { elsewhere: [women] })
    const [low, high] = await range(beside.files)
    expect(high - low).toBeGreaterThanOrEqual(4)
  })

  test('one of several citizenships together, which leaves few of a row', async () => {
    const of = (number: number, sex: string, citizenship: string) => persons(number, { sex, citizenship })
    const men = [...of(37, 'M', 'ALB'), ...of(2, 'M', 'NGA'), ...of(1, 'M', 'ROU')]
    const others = ['F', '_O'].flatMap((sex) => ['ALB', 'NGA', 'ROU'].flatMap((each) => of(20, sex, each)))
    const count = 39
    const codes = { sex: ['M'], citizenship: ['ALB', 'NGA'] }
    const range = async (files: ReadonlyMap<string, string>) => {
      const known = [
        { wanted: { sex: 'M', citizenship: (own: readonly string[]) => own[0] === 'ALB' || own[0] === 'NGA' }, count },
        { wanted: { citizenship: 'OTHER' }, count: 0 },
      ]
      const reader = await openReader(files, { codes: { sex: ['M'], citizenship: ['ALB', 'NGA', 'ROU'] }, known })
      return reader.rangeOf({ sex: 'M', citizenship: 'ROU' })
    }
    const alone = await inventedRelease([...men, ...others], [['sex'], ['citizenship']])
    expect(await range(alone.files)).toEqual([1, 1])
    const elsewhere = [{ ...said, where: 'men of two citizenships', count, codes }]
    const beside = await inventedRelease([...men, ...others], [['sex'], ['citizenship']], { elsewhere })
    const [low, high] = await range(beside.files)
    expect(high - low).toBeGreaterThanOrEqual(4)
  })

  test('each form of exploitation, less which a total leaves the few who have two', async () => {
    const forms = { SEX: 33, LAB: 23, BEG: 12 }
    const of = (number: number, ...form: readonly string[]) => persons(number, { form })
    const victims = [...of(30, 'SEX'), ...of(20, 'LAB'), ...of(3, 'SEX', 'LAB'), ...of(12, 'BEG')]
    const elsewhere = Object.entries(forms).map(([form, count]) => ({
      ...said,
      where: `speech on ${form}`,
      count,
      codes: { form: [form] },
    }))
    // 68 less 65 are the 3.
    await expect(inventedRelease(victims, [[]], { elsewhere })).rejects.toThrowError(/disclosure\.nothing-shown/)
    const without = victims.filter(({ form }) => form.length === 1)
    const less = elsewhere.map((each) => ({ ...each, count: each.count - (each.codes.form[0] === 'BEG' ? 0 : 3) }))
    await expect(inventedRelease(without, [[]], { elsewhere: less })).resolves.toBeDefined()
  })

  test('one that is not what is counted, or counts somebody twice, is asked about', async () => {
    const release = (elsewhere: ReturnType<typeof cumulative>) =>
      inventedRelease(people, tables, { elsewhere: [elsewhere] })
    await expect(release(cumulative(41, [2022, 2023, 2024]))).rejects.toThrowError(/disclosure\.elsewhere-otherwise/)
    await expect(release(cumulative(40, [2022, 2022, 2023, 2024]))).rejects.toThrowError(/disclosure\.elsewhere-twice/)
    const both = { ...cumulative(103, [2022]), codes: { citizenship: ['NGA', '_T'] } }
    await expect(release(both)).rejects.toThrowError(/disclosure\.elsewhere-twice/)
  })

  test.each([
    [{ citizenship: ['NGR'] }, { code: 'NGR', dimension: 'citizenship', near: 'BGR, NER, NGA' }],
    [{ citizenship: ['Nigeria'] }, { code: 'Nigeria', dimension: 'citizenship', near: 'NGA' }],
    [{ age: ['Y0-17'] }, { code: 'Y0-17', dimension: 'age' }],
  ] as const)('one of a code that there is not is asked about, also where it is 0: %j', async (codes, params) => {
    for (const more of [{}, { revised: true as const }])
      await expect(
        inventedRelease(people, tables, { elsewhere: [{ ...cumulative(0, [2022]), codes, ...more }] }),
      ).rejects.toMatchObject({ code: 'disclosure.elsewhere-unknown', params })
    await expect(
      inventedRelease(people, tables, { elsewhere: [{ ...cumulative(0, [2022]), areas: ['ZZX'] }] }),
    ).rejects.toMatchObject({ params: { code: 'ZZX', dimension: 'area' } })
    // Of a country that nobody comes from it is a fact.
    const nobody = { ...cumulative(0, [2022]), codes: { citizenship: ['ISL'] } }
    await expect(inventedRelease(people, tables, { elsewhere: [nobody] })).resolves.toBeDefined()
  })

  test('an exact number beside rounded ones is refused (attack A08)', () => {
    const table = { ...said, unit: 'persons', counting: 'PERSON', reference: 'DETECTION', by: [] } as const
    const number = cumulative(40, [2022, 2023, 2024])
    expect(() => refuseUnrounded([table], [number])).toThrowError(/disclosure\.elsewhere-exact/)
    expect(() => refuseUnrounded([table], [{ ...number, stage: 'V_DET' }])).not.toThrow()
  })

  test('a number that has been revised by a few since is no fact, and tells who was added (attack A03b)', async () => {
    const before = { ...cumulative(51, [2022, 2023]), codes: { citizenship: ['ALB'] }, revised: true as const }
    const attempt = inventedRelease(people, tables, { elsewhere: [before] })
    await expect(attempt).rejects.toThrowError(/disclosure\.small-revisions/)
    const { release } = await inventedRelease(people, tables, { elsewhere: [before], revisions: 'registered late' })
    expect(release.manifest.revisions).toEqual({ numbers: 1, why: 'registered late' })
    expect(release.manifest.elsewhere).toBeUndefined()
    const other = await inventedRelease(people, tables, { elsewhere: [{ ...before, count: 40 }] })
    expect(other.release.manifest.revisions).toBeUndefined()
  })

  test('of other persons: nothing changes', async () => {
    const other = { ...cumulative(7, [2024]), stage: 'V_DET' }
    const [alone, beside] = [
      await inventedRelease(people, tables),
      await inventedRelease(people, tables, { elsewhere: [other] }),
    ]
    expect(beside.release.id).toBe(alone.release.id)
  })
})
