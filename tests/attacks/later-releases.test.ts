import { SmallRevisions } from '@tipstat/disclosure'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type InventedRelease,
  inventedRelease,
  type Person,
  persons,
} from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'
import { neither, noOtherCitizenship, together } from './together.test-data.ts'

const of = (number: number, sex: string, citizenship: string) => persons(number, { sex, citizenship })

describe('who has a release, and another of the same persons by other tables (attacks A01 and A03)', () => {
  /** Three of unknown sex; of another sex there are fifteen, who would tell them. */
  const people = [
    ...of(20, 'F', 'ALB'),
    ...of(21, 'F', 'ROU'),
    ...of(15, 'M', 'ALB'),
    ...of(16, 'M', 'ROU'),
    ...of(7, '_O', 'ALB'),
    ...of(8, '_O', 'ROU'),
    ...of(3, '_U', 'ALB'),
  ]
  const rangeOf = async (...releases: readonly InventedRelease[]) => {
    const reader = await openReader(together(...releases.map(({ files }) => files)), {
      codes: { sex: ['_O', '_U'] },
      known: [noOtherCitizenship],
    })
    return reader.rangeOf({ sex: neither })
  }
  let first: InventedRelease
  beforeAll(async () => {
    first = await inventedRelease(people, [[], ['sex']])
  })

  test.each([[[['sex', 'citizenship']]], [[['citizenship'], ['sex', 'citizenship']]]])(
    '%j: learns nothing',
    async (tables) => {
      const second = await inventedRelease(people, tables, { earlier: [first] })
      expect(second.release.manifest.earlier).toEqual([first.release.id])
      const [low, high] = await rangeOf(first, second)
      expect(high - low).toBeGreaterThanOrEqual(4)
    },
  )

  test('but without a ledger of the first one takes the parts of the second from it', async () => {
    const second = await inventedRelease(people, [['sex', 'citizenship']])
    expect(await rangeOf(first, second)).toEqual([3, 3])
    const [low, high] = await rangeOf(second)
    expect(high - low).toBeGreaterThan(1000)
  })

  test('nor does a third release, beside both, tell more', async () => {
    const other = [['citizenship'], ['sex', 'citizenship']]
    const second = await inventedRelease(people, [['sex', 'citizenship']], { earlier: [first] })
    const third = await inventedRelease(people, other, { earlier: [first, second] })
    const [low, high] = await rangeOf(first, second, third)
    expect(high - low).toBeGreaterThanOrEqual(4)
  })
})

describe('who has a release, and another of revised data', () => {
  const many = ['F', 'M', '_O', '_U'].flatMap((sex) => persons(30, { year: 2023, sex }))
  const with2023 = (unknown: number, another: number): readonly Person[] => [...many, ...only2024(unknown, another)]
  const only2024 = (unknown: number, another: number): readonly Person[] => [
    ...persons(41, {}),
    ...persons(31, { sex: 'M' }),
    ...persons(another, { sex: '_O' }),
    ...persons(unknown, { sex: '_U' }),
  ]
  const tables = [[], ['sex']]
  /** What is shown of 2024 of the two sexes that were withheld. */
  const shownIn = ({ files }: InventedRelease) =>
    (files.get('data/invented.V_IDN.persons.by-sex.csv') ?? '')
      .split('\n')
      .filter((line) => /^ZZZ,2024,_[OU],\d/.test(line))
      .map((line) => line.split(',').slice(2, 4).join(' '))

  const revisions = 'registered late'

  test.each([
    [3, 15],
    [4, 15],
    [4, 16],
    [5, 15],
    [3, 16],
    [7, 16],
    [8, 19],
  ])(
    'sees neither number where one of them is near what it was or still small: %i and %i',
    async (unknown, another) => {
      const first = await inventedRelease(with2023(3, 15), tables)
      const second = await inventedRelease(with2023(unknown, another), tables, { earlier: [first], revisions })
      expect(shownIn(second)).toEqual([])
    },
  )

  test('sees them where both have been revised by as much as the threshold', async () => {
    const first = await inventedRelease(with2023(3, 15), tables)
    const second = await inventedRelease(with2023(8, 20), tables, { earlier: [first] })
    expect(shownIn(second)).toEqual(['_O 20', '_U 8'])
    // The old total less what is shown now is not near the old number.
    expect(90 - 41 - 31 - 20).toBe(-2)
    expect(second.release.manifest.revisions).toBeUndefined()
  })

  test('does not learn how many were added where they are few, unless somebody says why that may be (attack A03b)', async () => {
    const first = await inventedRelease(with2023(8, 15), tables)
    const later = [...with2023(8, 15), ...persons(2, { sex: 'M' })]
    const attempt = inventedRelease(later, tables, { earlier: [first] })
    await expect(attempt).rejects.toThrowError(/disclosure\.small-revisions/)
    const second = await inventedRelease(later, tables, { earlier: [first], revisions })
    // The total, and the men.
    expect(second.release.manifest.revisions).toEqual({ numbers: 2, why: revisions })
    expect(second.files.get('statement.txt')).toContain(revisions)
    const many = [...with2023(8, 15), ...persons(5, { sex: 'M' })]
    // What was said of two men holds as long as it is these two, and is not said of one more.
    const seen = await attempt.catch((error: SmallRevisions) => error)
    if (!(seen instanceof SmallRevisions)) throw new Error('Not refused')
    expect(seen.params.cells).toBe(
      'invented.V_IDN.persons.by-sex (ZZZ 2024 M); invented.V_IDN.persons.total (ZZZ 2024)',
    )
    expect(seen.revisions().map(({ kind, now, before }) => [kind, now, before[0]?.count])).toEqual([
      ['number', 33, 31],
      ['number', 97, 95],
    ])
    const covers = { why: revisions, numbers: String(seen.params.digest) }
    const again = await inventedRelease(later, tables, { earlier: [first], covers })
    expect(again.release.id).toBe(second.release.id)
    const third = await inventedRelease(later, tables, { earlier: [first, second], covers })
    expect(third.release.manifest.revisions).toMatchObject({ numbers: 2 })
    for (const earlier of [[first], [first, second]]) {
      const another = inventedRelease([...later, ...persons(1, { sex: 'M' })], tables, { earlier, covers })
      await expect(another).rejects.toThrowError(/disclosure\.other-revisions/)
    }
    const fourth = await inventedRelease(many, tables, { earlier: [first], revisions })
    expect(fourth.release.manifest.revisions).toBeUndefined()
  })

  test.each([
    [['sex'], []],
    [[], ['sex']],
    [['sex'], ['citizenship']],
    [
      ['sex', 'age'],
      ['sex', 'citizenship'],
    ],
  ])('nor by a total that follows from rows, by %j and then %j', async (then, now) => {
    const of = (women: number) => [
      ...persons(women, {}),
      ...persons(30, { sex: 'M', age: 'Y0T17' }),
      ...persons(40, { age: 'Y0T17', citizenship: 'ALB' }),
      ...persons(50, { sex: 'M', citizenship: 'ALB' }),
    ]
    const first = await inventedRelease(of(20), [then])
    await expect(inventedRelease(of(22), [now], { earlier: [first] })).rejects.toThrowError(/small-revisions/)
    const second = await inventedRelease(of(22), [now], { earlier: [first], revisions })
    expect(second.release.manifest.revisions).toMatchObject({ why: revisions })
    const third = await inventedRelease(of(25), [now], { earlier: [first] })
    expect(third.release.manifest.revisions).toBeUndefined()
  })

  test.each(['sex', 'form'])('nor by what is left of a total beside the rows by %s that are shown', async (name) => {
    const of = (most: number, other: number) => [
      ...persons(most, {}),
      ...persons(other, { [name]: name === 'form' ? ['LAB'] : 'M' }),
      ...persons(4, { [name]: name === 'form' ? ['BEG'] : '_U' }),
    ]
    const first = await inventedRelease(of(25, 11), [[], [name]])
    // 46 less 33 are two fewer than 40 less 25.
    await expect(inventedRelease(of(33, 9), [[], [name]], { earlier: [first] })).rejects.toThrowError(/small-revisions/)
    const second = await inventedRelease(of(33, 9), [[], [name]], { earlier: [first], revisions })
    expect(second.release.manifest.revisions).toEqual({ numbers: 1, why: revisions })
    const third = await inventedRelease(of(33, 16), [[], [name]], { earlier: [first] })
    expect(third.release.manifest.revisions).toBeUndefined()
  })

  test('but without a ledger sees what stayed, and takes it from the old total', async () => {
    const second = await inventedRelease(with2023(5, 15), tables)
    expect(shownIn(second)).toEqual(['_O 15', '_U 5'])
    expect(90 - 41 - 31 - 15).toBe(3)
  })

  test('nor that all who were added, however many, are of one form', async () => {
    const of = (sex: number, labour: number) => [
      ...persons(sex, { form: ['SEX'] }),
      ...persons(labour, { form: ['LAB'] }),
      ...persons(30, { form: ['BEG'] }),
    ]
    const first = await inventedRelease(of(20, 20), [[], ['form']])
    const attempt = inventedRelease(of(26, 20), [[], ['form']], { earlier: [first] })
    await expect(attempt).rejects.toThrowError(/disclosure\.small-revisions/)
    const second = await inventedRelease(of(26, 27), [[], ['form']], { earlier: [first] })
    expect(second.release.manifest.revisions).toBeUndefined()
  })

  /** A category of which a table shows nothing is left out of it: it was withheld as much as one with the symbol. */
  test('and sees neither number where the earlier table left both categories out', async () => {
    const first = await inventedRelease(only2024(3, 15), tables)
    const second = await inventedRelease(only2024(5, 15), tables, { earlier: [first], revisions })
    expect(shownIn(second)).toEqual([])
  })
})
