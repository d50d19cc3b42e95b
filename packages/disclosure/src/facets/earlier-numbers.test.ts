import { describe, expect, it } from 'vitest'
import { presets } from '../primary/presets.ts'
import type { EarlierTable } from './earlier-numbers.ts'
import { type Person, persons, tableOf } from './persons.test-data.ts'
import { release, shownIn } from './released.test-data.ts'
import { UnsafeRelease } from './unsafe-release.ts'

describe('a release after another', () => {
  const people = [
    ...persons(40, { sex: 'F' }),
    ...persons(30, { sex: 'M' }),
    ...persons(8, { sex: '_O' }),
    ...persons(3, { sex: '_U' }),
  ]
  const first = release(people, [[], ['sex']], presets.nationalAnnual)
  const countThen = (codes: Readonly<Record<string, string>>) =>
    people.filter(({ sex }) => codes.sex === '_T' || codes.sex === sex).length
  const earlier = first.tables.map((table) => ({ table, countThen }))
  const again = (now: readonly Person[], before: readonly EarlierTable[] = earlier) =>
    shownIn(release(now, [[], ['sex']], presets.nationalAnnual, before), 'sex')

  it('shows what was shown, and withholds what was withheld', () => {
    expect(shownIn(first, 'sex')).toEqual(['F 40', 'M 30'])
    expect(again(people)).toEqual(['F 40', 'M 30'])
  })

  it('goes on withholding what would now be shown, since the old table is still there', () => {
    const more = [...people, ...persons(1, { sex: '_U' })]
    const withheld = { ...first.tables[0], ...tableOf(people, ['sex']) }
    const symbols = {
      ...withheld,
      low: withheld.low.map((low, i) => (withheld.codes.sex?.[i] === '_O' ? 0 : low)),
      high: withheld.high.map((high, i) => (withheld.codes.sex?.[i] === '_O' ? Infinity : high)),
      status: withheld.status.map((status, i) => (withheld.codes.sex?.[i] === '_O' ? ('suppressed' as const) : status)),
    }
    const rows = again(more, [{ table: symbols, countThen }])
    expect(rows).not.toContain('_O 8')
  })

  it('shows what has been revised to the threshold or above', () => {
    const revised = [...people, ...persons(4, { sex: '_U' })]
    const symbols = tableOf(people, ['sex'])
    const isHidden = (i: number) => ['_U', '_O'].includes(symbols.codes.sex?.[i] ?? '')
    const table = {
      ...symbols,
      low: symbols.low.map((low, i) => (isHidden(i) ? 0 : low)),
      high: symbols.high.map((high, i) => (isHidden(i) ? Infinity : high)),
      status: symbols.status.map((status, i) => (isHidden(i) ? ('suppressed' as const) : status)),
    }
    // Of another sex there are as many as before: they stay withheld, and with them who would tell of them.
    expect(again(revised, [{ table, countThen }])).toEqual(['F 40', 'M 30'])
    const near = [...revised, ...persons(1, { sex: '_U' }), ...persons(4, { sex: '_O' })]
    expect(again(near, [{ table, countThen }])).toEqual(['F 40', 'M 30'])
    const all = [...near, ...persons(1, { sex: '_O' })]
    expect(again(all, [{ table, countThen }])).toEqual(['F 40', 'M 30', '_O 13', '_U 8'])
    expect(again(all, [{ table, countThen: () => null }])).toEqual(['F 40', 'M 30'])
  })

  it('releases the same again, though who is alone in a cell knows the one withheld beside it, as before', () => {
    const few = [
      ...persons(14, { sex: 'F', year: 2023 }),
      ...persons(20, { sex: 'M', year: 2023 }),
      ...persons(11, { sex: 'F', year: 2024 }),
      ...persons(22, { sex: 'M', year: 2024 }),
      ...persons(1, { sex: '_U', year: 2024 }),
    ]
    const before = release(few, [[], ['sex']], presets.nationalAnnual)
    expect(shownIn(before, 'sex')).toEqual(['F 14', 'M 20', 'F .', 'M 22'])
    const counted = ({ sex, year }: Readonly<Record<string, string>>) =>
      few.filter((each) => (sex === '_T' || sex === each.sex) && (year === '_T' || year === String(each.year))).length
    const known = before.tables.map((table) => ({ table, countThen: counted }))
    const same = release(few, [[], ['sex']], presets.nationalAnnual, known)
    expect(same.tables).toEqual(before.tables)
    expect(same.verification.problems).toEqual([])
    // A reader must not know it all the same.
    const { demands } = JSON.parse(new TextDecoder().decode(same.certificate))
    expect(demands).toContainEqual({ cells: [expect.arrayContaining(['2024', 'F'])], insiders: false, spread: 1 })
  })

  it('is refused where an earlier release printed what this policy does not', () => {
    const before = [{ table: tableOf(people, ['sex']), countThen }]
    expect(() => release(people, [[], ['sex']], presets.nationalAnnual, before)).toThrowError(/disclosure\.told-before/)
  })

  it('is refused where the old tables give a number away already, and tells the house how', () => {
    const told = tableOf(people, ['sex'])
    const isHidden = (i: number) => told.codes.sex?.[i] === '_U'
    const table = {
      ...told,
      low: told.low.map((low, i) => (isHidden(i) ? 0 : low)),
      high: told.high.map((high, i) => (isHidden(i) ? Infinity : high)),
      status: told.status.map((status, i) => (isHidden(i) ? ('suppressed' as const) : status)),
    }
    const before = [table, tableOf(people, [])].map((each) => ({ table: each, countThen }))
    let refusal: unknown
    try {
      release(people, [[], ['sex']], presets.nationalAnnual, before)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(UnsafeRelease)
    const unsafe = refusal as UnsafeRelease
    expect(JSON.stringify({ ...unsafe, message: unsafe.message })).not.toMatch(/\b(?:3|78|81)\b/)
    expect(unsafe.params).toMatchObject({ cells: 'invented.V_IDN.persons.by-sex (ZZZ 2024 _U)', number: 1, earlier: 2 })
    const name = (code: string) => `invented.V_IDN.persons.by-sex (ZZZ 2024 ${code})`
    expect(unsafe.equations().find(({ bound }) => bound === 'at-most')).toEqual({
      cell: name('_U'),
      bound: 'at-most',
      value: 3,
      rest: 0,
      terms: [
        { cell: 'invented.V_IDN.persons.total (ZZZ 2024)', times: 1, count: 81 },
        ...['F', 'M', '_O'].map((code) => ({ cell: name(code), times: -1, count: expect.any(Number) })),
      ],
    })
  })
})
