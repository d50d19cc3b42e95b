import { describe, expect, it } from 'vitest'
import { inventedRelease, outside, type Person, persons } from '../fixtures/invented-release.ts'
import { openReader, type Wanted } from '../fixtures/reader.ts'
import { familiesOf, familyUniverse } from './family.ts'
import { baseOf, tableOf } from './persons.test-data.ts'
import { refuseOtherAges } from './refuse-unsafe.ts'
import { release } from './released.test-data.ts'

/** Between which numbers a reader of a release of invented persons knows something to be. */
const known = async (people: readonly Person[], tables: readonly (readonly string[])[], wanted: Wanted) => {
  const { files } = await inventedRelease(people, tables)
  const codes = Object.fromEntries(
    ['sex', 'age', 'citizenship', 'form'].map((name) => [
      name,
      [...new Set(people.flatMap((person) => person[name as 'sex' | 'form']))].filter((code) => code !== outside),
    ]),
  )
  // Who knows that there are no other codes than those that occur.
  const nobody = Object.keys(codes)
    .filter((name) => tables.some((by) => by.includes(name)) && name !== 'age')
    .map((name) => ({ wanted: { [name]: (own: readonly string[]) => own.includes('OTHER') }, count: 0 }))
  const [low, high] = (await openReader(files, { codes, known: nobody })).rangeOf(wanted)
  return high - low
}

const lacks = (code: string) => (own: readonly string[]) => !own.includes(code)

describe('what no table prints, but follows from one,', () => {
  it('is looked at as if it were printed: a total by another dimension, less a form', async () => {
    const people = ['AAA', 'BBB'].flatMap((citizenship) => [
      ...persons(30, { citizenship, form: ['SEX'] }),
      ...persons(30, { citizenship, sex: 'M', form: ['LAB'] }),
    ])
    const few = { citizenship: 'ZZZ' }
    const zzz = [
      ...persons(4, { ...few, form: ['SEX'] }),
      ...persons(2, { ...few, form: ['LAB', 'SEX'] }),
      ...persons(3, { ...few, sex: 'M', form: ['LAB', 'SEX'] }),
      ...persons(3, { ...few, sex: 'M', form: ['LAB'] }),
    ]
    const tables = [
      ['citizenship', 'sex'],
      ['citizenship', 'form'],
    ]
    expect(await known([...people, ...zzz], tables, { ...few, form: lacks('SEX') })).toBeGreaterThanOrEqual(4)
  })

  it('and those whose age is in no band', async () => {
    const people = [
      ...persons(48, { age: 'Y0T17' }),
      ...persons(2, { age: outside }),
      ...persons(60, { sex: 'M', age: 'Y0T17' }),
      ...persons(40, { sex: 'M', age: outside }),
    ].map((person, i) => ({ ...person, citizenship: i % 5 < 3 ? 'AAA' : 'ZZZ' }))
    const tables = [
      ['citizenship', 'sex'],
      ['age', 'sex'],
    ]
    expect(await known(people, tables, { sex: 'F', age: lacks('Y0T17') })).toBeGreaterThanOrEqual(4)
  })

  it('and those whom one of several agencies alone reported: a total less what others reported, too', async () => {
    const people = [
      ...persons(60, {}),
      ...persons(45, { agency: 'NGO' }),
      ...persons(25, { sex: 'M', agency: 'NGO' }),
      ...persons(30, { sex: '_U' }),
      ...persons(30, { sex: '_U', agency: 'NGO' }),
    ]
    expect(await known(people, [[], ['sex']], { sex: 'M' })).toBeGreaterThanOrEqual(4)
    const forms = [
      ...persons(60, { form: ['SEX'] }),
      ...persons(45, { form: ['SEX'], agency: 'NGO' }),
      ...persons(25, { form: ['LAB'], agency: 'NGO' }),
      ...persons(30, { form: ['LAB', 'SEX'] }),
    ]
    expect(await known(forms, [[], ['form']], { form: lacks('SEX') })).toBeGreaterThanOrEqual(4)
  })

  it('and few who have two forms, which follow for whoever knows that everybody has one', async () => {
    const people = [
      ...persons(57, { form: ['SEX'] }),
      ...persons(40, { form: ['LAB'] }),
      ...persons(2, { form: ['LAB', 'SEX'] }),
    ]
    const { files } = await inventedRelease(people, [[], ['form']])
    const everybody = { wanted: { form: (own: readonly string[]) => own.includes('OTHER') }, count: 0 }
    const reader = await openReader(files, { codes: { form: ['LAB', 'SEX'] }, known: [everybody] })
    const [low, high] = reader.rangeOf({ form: (own) => own.includes('LAB') && own.includes('SEX') })
    expect(high - low).toBeGreaterThanOrEqual(4)
  })
})

describe('a family of tables', () => {
  const people = [...persons(40, {}), ...persons(35, { sex: 'M' })]

  it('has no disputed marks: two margins with one would tell in which withheld cell somebody is', () => {
    const done = release(people, [[], ['sex']])
    expect(done.tables.flatMap(({ disputed }) => disputed).some(Boolean)).toBe(false)
  })

  it('is refused where tables of counts do not agree on their totals', () => {
    const [family] = familiesOf([tableOf(people, ['sex']), tableOf(people.slice(1), ['citizenship'])])
    if (!family) throw new Error('no family')
    const bases = family.bases.map((by) => baseOf(by.includes('sex') ? people : people.slice(1), by))
    expect(() => familyUniverse(family, bases)).toThrowError(/disclosure\.contradicting/)
  })

  it('is refused where an earlier table was by other ages', () => {
    const by = (age: string, older: string) => [...persons(38, { age }), ...persons(72, { age: older })]
    const then = tableOf(by('Y0T17', 'Y_GE18'), ['age'])
    const now = by('Y0T14', 'Y_GE15')
    const [family] = familiesOf([tableOf(now, ['age'])], [{ table: then, countThen: () => null }])
    if (!family) throw new Error('no family')
    expect(() => refuseOtherAges(family, [baseOf(now, ['age'])])).toThrowError(
      expect.objectContaining({ params: expect.objectContaining({ earlierBand: 'Y0T17', now: 'Y0T14' }) }),
    )
    const same = familiesOf([tableOf(by('Y0T17', 'Y_GE18'), ['age'])], [{ table: then, countThen: () => null }])
    expect(() => refuseOtherAges(same[0] ?? family, [baseOf(by('Y0T17', 'Y_GE18'), ['age'])])).not.toThrow()
  })
})
