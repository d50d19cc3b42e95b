import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { persons } from '../facets/persons.test-data.ts'
import { inventedRelease } from '../fixtures/invented-release.ts'
import { openReader } from '../fixtures/reader.ts'
import { verifyFiles } from '../verify-files.ts'
import { interactive, type MadeInteractive, rowsOf, withIds } from './interactive.test-data.ts'

const people = withIds([
  ...persons(21, { sex: 'F', age: 'Y_GE18', form: ['LAB'] }),
  ...persons(4, { sex: 'M', age: 'Y_GE18', form: ['LAB'] }),
  ...persons(3, { sex: 'F', age: 'Y0T17', form: ['SEX', 'LAB'] }),
  ...persons(12, { sex: 'M', age: 'Y0T17', form: ['SEX'] }),
  ...persons(1, { sex: '_O', age: 'Y_GE18', form: ['ORG'] }),
])
const tables = [[], ['sex'], ['age'], ['sex', 'age'], ['form']]

const bytesOf = ({ files }: MadeInteractive) =>
  new Map([...files].map(([file, text]) => [file, new TextEncoder().encode(text)]))

/** The rows of a release with the bounds that they tell, the persons that are in them, and what a reader works out. */
const readAll = async (made: MadeInteractive, others: readonly MadeInteractive[] = []) => {
  const files = new Map([...made.files])
  for (const [i, other] of others.entries()) {
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as { tables: { file: string }[] }
    const more = JSON.parse(other.files.get('manifest.json') ?? '') as { tables: { file: string }[] }
    for (const table of more.tables) {
      files.set(`${i} ${table.file}`, other.files.get(table.file) ?? '')
      manifest.tables.push({ ...table, file: `${i} ${table.file}` })
    }
    files.set('manifest.json', JSON.stringify(manifest))
  }
  const reader = await openReader(files, { codes: { sex: ['_O'], form: ['ORG'] } })
  return made.release.tables.flatMap((table) =>
    table.low.map((low, row) => ({
      codes: Object.fromEntries([
        ['area', table.area[row] ?? ''],
        ['year', String(table.year[row])],
        ...table.by.map((name) => [name, table.codes[name]?.[row] ?? ''] as const),
      ]) as Readonly<Record<string, string>>,
      told: [low, table.high[row] ?? 0] as const,
      found: reader,
    })),
  )
}

describe('tables rounded together', () => {
  test('are multiples of 5, additive in every table and between them, and leave out what has no number', async () => {
    const made = await interactive(people, tables)
    const number = (by: string, ...codes: readonly string[]) =>
      Number(
        rowsOf(made, by)
          .find((row) => codes.every((code, i) => row[i] === code))
          ?.at(-1)
          ?.replace('.', '0') ?? 0,
      )
    const all = number('')
    expect(all % 5).toBe(0)
    expect(Math.abs(all - 41)).toBeLessThan(5)
    expect(number('sex', 'F') + number('sex', 'M')).toBe(all)
    expect(number('age', 'Y_GE18') + number('age', 'Y0T17')).toBe(all)
    for (const sex of ['F', 'M'])
      expect(number('sex-age', sex, 'Y_GE18') + number('sex-age', sex, 'Y0T17')).toBe(number('sex', sex))
    expect(rowsOf(made, 'sex').map(([sex]) => sex)).toEqual(['F', 'M'])
    expect(made.release.tables.find(({ by }) => by.join() === 'sex')?.exhaustive).toEqual([])
    expect(made.release.tables.find(({ by }) => by.join() === 'age')?.exhaustive).toEqual(['age'])
    expect(made.release.manifest.proof).toBe('controlled-rounding')
    expect(verifyFiles(bytesOf(made))).toMatchObject({ problems: [] })
  })

  test('hold the exact counts, and tell a reader who adds and subtracts no more than they say', async () => {
    const made = await interactive(people, tables)
    for (const { codes, told, found } of await readAll(made)) {
      const count = people.filter((person) =>
        Object.entries(codes).every(([name, code]) =>
          [String(person[name as never])].flat().join().split(',').includes(code),
        ),
      ).length
      expect(count).toBeGreaterThanOrEqual(told[0])
      expect(count).toBeLessThanOrEqual(told[1])
      expect(found.rangeOf(codes)).toEqual(told)
    }
  })

  test('come out the same again, and are a draft', async () => {
    const [once, again] = [await interactive(people, tables), await interactive([...people].reverse(), tables)]
    expect([...again.files]).toEqual([...once.files])
    expect(once.files.get('statement.txt')).toMatch(/^DRAFT/)
    expect(once.release.manifest.lineage.submissions.join()).not.toContain('aaaa')
  })

  test('tell no more whatever the persons are', async () => {
    const person = fc.record({
      sex: fc.constantFrom('F', 'M'),
      age: fc.constantFrom('Y0T17', 'Y_GE18'),
      citizenship: fc.constantFrom('ROU', 'ZZZ'),
      number: fc.integer({ min: 0, max: 13 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 3, maxLength: 6 }), async (groups) => {
        const some = withIds(groups.flatMap(({ number, ...about }) => persons(number + 2, about)))
        const made = await interactive(some, [['sex', 'age'], ['citizenship'], ['sex']]).catch((error: unknown) => {
          expect(String(error)).toContain('disclosure.nothing-shown')
          return null
        })
        if (!made) return
        expect(verifyFiles(bytesOf(made)).problems).toEqual([])
        for (const { codes, told, found } of await readAll(made)) expect(found.rangeOf(codes)).toEqual(told)
      }),
      { numRuns: 5, seed: 3 },
    )
  })
})

describe('beside what was printed before', () => {
  test('other tables of the same persons keep every number, and both together tell no more', async () => {
    const first = await interactive(people, [[], ['sex']])
    const second = await interactive(people, [['sex'], ['sex', 'age'], ['form']], { earlier: [first], name: 'later' })
    expect(rowsOf(second, 'sex')).toEqual(rowsOf(first, 'sex'))
    expect(second.release.manifest.earlier).toEqual([first.release.id])
    for (const { codes, told, found } of await readAll(second, [first])) expect(found.rangeOf(codes)).toEqual(told)
  })

  test('two roundings of revised data: what is still true stays, so that no count is told twice', async () => {
    const first = await interactive(people, [[], ['sex'], ['sex', 'age']])
    const revised = [...people, ...withIds(persons(1, { sex: 'F', age: 'Y_GE18', form: ['LAB'] }), 'new')]
    const second = await interactive(revised, [[], ['sex'], ['sex', 'age']], { earlier: [first] })
    expect(rowsOf(second, 'sex-age')).toEqual(rowsOf(first, 'sex-age'))
    expect(rowsOf(second, '')).toEqual(rowsOf(first, ''))
  })

  test('a count that was revised to where its number is not true is rounded anew, and leaves 5 counts open', async () => {
    const some = withIds([...persons(20, { sex: 'F' }), ...persons(20, { sex: 'M' })])
    const first = await interactive(some, [['sex']])
    expect(rowsOf(first, 'sex')).toEqual([
      ['F', '20'],
      ['M', '20'],
    ])
    const more = [...some, ...withIds(persons(7, { sex: 'F' }), 'new')]
    const second = await interactive(more, [['sex']], { earlier: [first] })
    expect(['25', '30']).toContain(rowsOf(second, 'sex')[0]?.at(-1))
    expect(rowsOf(second, 'sex')[1]).toEqual(['M', '20'])
  })

  test('a count of which nobody is left is refused, in a row and without one: it would be known to be 0', async () => {
    const some = withIds([
      ...persons(6, { sex: 'F' }),
      ...persons(20, { sex: 'M' }),
      ...persons(20, { sex: 'F', year: 2023 }),
    ])
    const first = await interactive(some, [['sex']])
    expect(rowsOf(first, 'sex')[2]).toEqual(['F', '5'])
    const without = (year: number) => some.filter((person) => person.sex !== 'F' || person.year > year)
    const gone = some.filter((person) => person.sex !== 'F' || person.year === 2023)
    for (const left of [gone, without(2024)])
      await expect(interactive(left, [['sex']], { earlier: [first] })).rejects.toMatchObject({
        code: 'disclosure.rounded-again',
      })
  })

  test('a total goes a step further where what was printed leaves nothing else, and says so; not two', async () => {
    const of = (number: number, ...codes: readonly string[]) =>
      withIds(codes.flatMap((sex) => persons(number, { sex })))
    const two = await interactive(of(6, 'F', 'M'), [['sex']])
    expect(rowsOf(two, 'sex').map((row) => row.at(-1))).toEqual(['5', '5'])
    const later = await interactive(of(9, 'F', 'M'), [[], ['sex']], { earlier: [two] })
    expect(later.files.get('data/invented.V_IDN.persons.total.csv')).toContain('ZZZ,2024,10,1,19,rounded,0')
    expect(later.release.manifest.cost.movedAtMost).toBe(9)
    expect(verifyFiles(bytesOf(later)).problems).toEqual([])

    const three = await interactive(of(6, 'F', 'M', '_O'), [['sex']])
    await expect(interactive(of(9, 'F', 'M', '_O'), [[], ['sex']], { earlier: [three] })).rejects.toMatchObject({
      code: 'disclosure.no-interactive-rounding',
      params: { earlier: 1 },
    })
  })

  test('attack A08: rounded numbers beside withheld or exact ones of the same persons are refused', async () => {
    const withheld = await inventedRelease(people, [[], ['sex']])
    await expect(
      interactive(people, [['sex']], { earlier: [{ release: withheld.release, files: withheld.files }] }),
    ).rejects.toMatchObject({ code: 'disclosure.other-method' })
  })
})

describe('what the policy does not take', () => {
  const kind = (change: (table: never) => object) => interactive(people, [['sex']], { change: change as never })
  test('rates, and numbers that are not exact counts', async () => {
    await expect(kind((table) => ({ ...(table as object), unit: 'per-100000' }))).rejects.toMatchObject({
      code: 'disclosure.interactive-counts-only',
    })
    await expect(
      kind((table) => ({ ...(table as object), status: ['censored', 'exact', 'exact'] })),
    ).rejects.toMatchObject({ code: 'disclosure.interactive-exact-only' })
  })

  test('areas of which one lies in another, and tables that have no number to show', async () => {
    const nested = withIds([...persons(20, { area: 'HRV' }), ...persons(30, { area: '039' })])
    await expect(interactive(nested, [['sex']])).rejects.toMatchObject({ code: 'disclosure.overlapping-areas' })
    await expect(interactive(withIds(persons(1, {})), [['sex']])).rejects.toMatchObject({
      code: 'disclosure.nothing-shown',
    })
  })
})
