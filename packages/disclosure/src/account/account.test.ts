import { describe, expect, it } from 'vitest'
import { confidential } from '../cubes.test-data.ts'
import { baseOf, type Person, persons, tableOf } from '../facets/persons.test-data.ts'
import { earlierReleases, releaseEntry } from '../ledger/release-entry.ts'
import { policies } from '../policy.ts'
import { type CertifiedRelease, protectWithCertificate } from '../protect-with-certificate.ts'
import { accountOf } from './account.ts'
import { cellKinds } from './kinds.ts'
import { leftOutOf } from './left-out.ts'
import { sinceEarlier } from './since-earlier.ts'
import { spreadOf } from './spread.ts'
import { sumOf, tallyOf } from './tally.ts'

const account = async (
  people: readonly Person[],
  tables: readonly (readonly string[])[],
  before: readonly CertifiedRelease[] = [],
) => {
  const cubes = tables.map((by) => confidential(tableOf(people, by)))
  const earlier = earlierReleases(before.map(({ release }) => releaseEntry(release)))
  const certified = await protectWithCertificate(cubes, policies.nationalAnnual, {
    name: 'test',
    secret: 's',
    earlier,
    earlierCertificates: new Map(
      before.flatMap(({ release, certificates }) =>
        (release.manifest.certificates ?? []).map(({ sha256 }, i) => [sha256, certificates[i] ?? new Uint8Array()]),
      ),
    ),
    baseOf: async (_, by) => baseOf(people, by),
  })
  return { ...accountOf(certified, cubes, earlier), release: certified.release, certified }
}

const people = [
  ...persons(30, { sex: 'F', age: 'Y_GE18' }),
  ...persons(12, { sex: 'F', age: 'Y0T17' }),
  ...persons(25, { sex: 'M', age: 'Y_GE18' }),
  ...persons(3, { sex: 'M', age: 'Y0T17' }),
  ...persons(20, { sex: 'F', age: 'Y_GE18', year: 2021 }),
  ...persons(9, { sex: 'M', age: 'Y0T17', year: 2021 }),
  ...persons(1, { sex: '_O', age: 'Y_GE18' }),
]

describe('the account of a release', () => {
  it('tells of every cell of every table what became of it, and of every person where', async () => {
    const { tables, levels, inner, release } = await account(people, [[], ['sex'], ['age'], ['sex', 'age']])
    for (const { kinds, cells, persons: all, pattern, withheld } of tables) {
      expect(Object.values(kinds).reduce((sum, each) => sum + each.cells, 0)).toBe(cells)
      expect(Object.values(kinds).reduce((sum, each) => sum + each.persons, 0)).toBe(all)
      expect(pattern).toHaveLength(cells)
      expect(withheld.cells).toBe(cells - (kinds.shown?.cells ?? 0))
    }
    expect(tables.map(({ persons: all }) => all)).toEqual([100, 100, 100, 100])
    const shown = release.tables.flatMap(({ status }) => status.filter((each) => each === 'exact')).length
    expect(levels.reduce((sum, { kinds }) => sum + (kinds.shown?.cells ?? 0), 0)).toBe(shown)
    const hidden = release.tables.flatMap(({ status }) => status.filter((each) => each === 'suppressed')).length
    const leftOut = levels.reduce((sum, { kinds }) => sum + (kinds['left-out']?.cells ?? 0), 0)
    expect(levels.reduce((sum, { withheld }) => sum + withheld.cells, 0)).toBe(hidden + leftOut)
    expect(levels.map(({ level, tables: n }) => [level, n])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ])
    expect(inner.persons).toBe(100)
  })

  it('names the reason of a small cell, and of a code that is left out', async () => {
    const { tables } = await account(people, [[], ['sex'], ['sex', 'age']])
    const bySex = tables.find(({ by }) => by.join() === 'sex')
    const kindOf = (codes: object, of = bySex) =>
      of?.pattern.find((cell) => Object.entries(codes).every(([name, code]) => cell.codes[name as never] === code))
        ?.kind
    expect(kindOf({ year: '2024', sex: '_O' })).toBe('left-out')
    const fine = tables.find(({ by }) => by.length === 2)
    const told = fine?.pattern.map(({ codes, kind }) => `${codes.year} ${codes.sex} ${codes.age} ${kind}`)
    expect(told).toEqual([
      '2021 F Y0T17 symbol-zero',
      '2021 F Y_GE18 shown',
      '2021 M Y0T17 shown',
      '2021 M Y_GE18 symbol-zero',
      '2021 _O Y0T17 left-out',
      '2021 _O Y_GE18 left-out',
      '2024 F Y0T17 shown',
      '2024 F Y_GE18 shown',
      '2024 M Y0T17 small',
      '2024 M Y_GE18 complementary',
      '2024 _O Y0T17 left-out',
      '2024 _O Y_GE18 left-out',
    ])
    expect(Object.keys(fine?.pattern[0] ?? {})).toEqual(['codes', 'kind'])
  })

  it('tells how uncertain cells were proved to be, and what of insiders is not proved', async () => {
    const { families, digest, isDraft } = await account(people, [[], ['sex'], ['age'], ['sex', 'age']])
    expect(families).toHaveLength(1)
    expect(families[0]?.spread?.least).toBeGreaterThanOrEqual(1)
    expect(families[0]?.alternatives).toBeGreaterThan(0)
    expect(families[0]?.insiderPairs).toBeGreaterThanOrEqual(0)
    expect(families[0]?.certificate).toMatch(/^[0-9a-f]{64}$/)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(isDraft).toBe(true)
  })
})

describe('what is left out of a table', () => {
  const leftOut = async (who: readonly Person[], before: readonly CertifiedRelease[] = []) => {
    const { tables } = await account(who, [[], ['sex']], before)
    return tables.find(({ by }) => by.length > 0)?.leftOut
  }

  it('is named with its reason: all small, or nobody there', async () => {
    expect(await leftOut([...people, ...persons(2, { sex: '_O', year: 2019 })])).toEqual([
      { codes: { area: 'ZZZ', year: '2019' }, why: 'small' },
      { codes: { sex: '_O' }, why: 'small' },
    ])
  })

  it('may have been withheld by an earlier release alone', async () => {
    const first = await account([...people, ...persons(7, { sex: '_U' }), ...persons(2, { sex: '_O' })], [[], ['sex']])
    expect(first.tables.find(({ by }) => by.length > 0)?.leftOut).toEqual([
      { codes: { sex: '_O' }, why: 'small' },
      { codes: { sex: '_U' }, why: 'protected' },
    ])
    const more = [...people, ...persons(7, { sex: '_U' }), ...persons(20, { sex: '_O' })]
    expect(await leftOut(more, [first.certified])).toEqual([
      // Of those it holds enough, but the others would follow from it.
      { codes: { sex: '_O' }, why: 'protected' },
      { codes: { sex: '_U' }, why: 'earlier' },
    ])
  })

  it('is the whole table where it has no number to show', () => {
    const table = tableOf(persons(3, {}), ['sex'])
    const empty = { ...table, length: 0, area: [], year: [], codes: { sex: [] }, low: [], high: [], status: [] }
    expect(leftOutOf(table, empty, ['small'])).toEqual([{ codes: {}, why: 'small' }])
    expect(leftOutOf({ ...table, low: [0] }, empty, ['symbol-zero'])).toEqual([{ codes: {}, why: 'nothing' }])
  })
})

describe('what changed since earlier releases of the same persons', () => {
  it('is null of the first', async () => {
    expect((await account(people, [[], ['sex']])).since).toBe(null)
  })

  it('counts cells newly shown, no longer shown and revised, and names printed numbers and codes', async () => {
    const first = await account(people, [[], ['sex']])
    const more = [...people, ...persons(6, { sex: 'F' }), ...persons(9, { sex: 'M', year: 2025 })]
    const { since } = await account(more, [[], ['sex'], ['age']], [first.certified])
    expect(since?.releases).toEqual([{ id: first.release.id, name: 'test' }])
    const told = since?.tables.map(({ by, state, newlyShown, newlyWithheld, revised, appeared, gone }) => ({
      by: by.join(),
      state,
      counts: [newlyShown, newlyWithheld, revised.length],
      appeared,
      gone,
    }))
    const year = [{ dimension: 'year', code: '2025' }]
    expect(told).toEqual([
      { by: 'age', state: 'new', counts: [told?.[0]?.counts[0], 0, 0], appeared: told?.[0]?.appeared, gone: [] },
      { by: 'sex', state: 'both', counts: [1, 0, 1], appeared: year, gone: [] },
      { by: '', state: 'both', counts: [1, 0, 1], appeared: year, gone: [] },
    ])
    expect(since?.tables.at(-1)?.revised).toEqual([
      { codes: { area: 'ZZZ', year: '2024' }, before: 71, now: 77, release: first.release.id },
    ])
    const again = await account(more, [[], ['sex'], ['age']], [first.certified])
    expect(again.since).toEqual(since)
  })

  it('tells of tables, codes and numbers that are no longer there, of all of them, and tables of the same name alone', () => {
    const of = (
      id: string,
      who: readonly Person[],
      by: readonly string[],
      earlier: readonly string[],
      name = 'test',
    ) => ({
      id,
      manifest: { name, earlier } as never,
      tables: [tableOf(who, by)],
    })
    const [women, men] = [persons(30, { sex: 'F' }), persons(20, { sex: 'M' })]
    const before = [
      of('a', women, ['sex'], []),
      of('b', [...women, ...men], ['sex'], ['a']),
      of('c', men, [], ['a', 'b'], 'other'),
    ]
    const now = of('d', women, ['sex'], ['a', 'b', 'c'])
    expect(sinceEarlier(now, before)).toEqual({
      releases: [
        { id: 'a', name: 'test' },
        { id: 'b', name: 'test' },
        { id: 'c', name: 'other' },
      ],
      smallRevisions: null,
      tables: [
        expect.objectContaining({
          newlyShown: 0,
          newlyWithheld: 1,
          revised: [],
          gone: [{ dimension: 'sex', code: 'M' }],
        }),
      ],
    })
    const other = sinceEarlier(of('d', women, ['age'], ['a']), before)
    expect(other?.releases).toEqual([{ id: 'a', name: 'test' }])
    expect(other?.tables.map(({ state, newlyWithheld }) => [state, newlyWithheld])).toEqual([
      ['new', 0],
      ['gone', 1],
    ])
  })

  it('names revised numbers, each with the last release that told it, and why a few persons may be seen', () => {
    const of = (id: string, women: number, men: number, earlier: readonly string[], more: object = {}) => ({
      id,
      manifest: { name: `annual-${id}`, earlier, ...more } as never,
      tables: [tableOf([...persons(women, { sex: 'F' }), ...persons(men, { sex: 'M' })], ['sex'])],
    })
    const before = [of('a', 30, 20, []), of('b', 33, 0, ['a'])]
    const revisions = { numbers: 2, why: 'Registered late' }
    const { smallRevisions, releases, tables } = sinceEarlier(of('c', 35, 22, ['b', 'a'], { revisions }), before) ?? {}
    expect(smallRevisions).toEqual(revisions)
    expect(releases?.map(({ name }) => name)).toEqual(['annual-a', 'annual-b'])
    const codes = { area: 'ZZZ', year: '2024' }
    expect(tables?.flatMap(({ revised }) => revised)).toEqual([
      { codes: { ...codes, sex: 'F' }, before: 33, now: 35, release: 'b' },
      { codes: { ...codes, sex: 'M' }, before: 20, now: 22, release: 'a' },
    ])
  })
})

describe('what an account is added up from', () => {
  it('is a tally by kind, and sums of them', () => {
    const one = tallyOf([
      { kind: 'shown', persons: 30 },
      { kind: 'small', persons: 2 },
      { kind: 'complementary', persons: 8 },
    ])
    expect(one).toEqual({
      cells: 3,
      persons: 40,
      withheld: { cells: 2, persons: 10 },
      shareOfCells: 0.666667,
      shareOfPersons: 0.25,
      kinds: {
        shown: { cells: 1, persons: 30 },
        small: { cells: 1, persons: 2 },
        complementary: { cells: 1, persons: 8 },
      },
    })
    expect(sumOf([one, one]).kinds.small).toEqual({ cells: 2, persons: 4 })
    expect(sumOf([]).shareOfCells).toBe(0)
    expect(new Set(cellKinds).size).toBe(cellKinds.length)
  })

  it('is the least and the middle spread of the cells that are asked about', () => {
    const evidence = {
      demand: { cells: Int32Array.of(3, 5, 7, 9), spread: new Float64Array(4) },
      low: Float64Array.of(0, 1, 2, 3),
      high: Float64Array.of(4, 11, 8, 4),
    }
    expect(spreadOf(evidence, () => true)).toEqual({ cells: 4, least: 1, median: 5 })
    expect(spreadOf(evidence, (cell) => cell < 8)).toEqual({ cells: 3, least: 4, median: 6 })
    expect(spreadOf(evidence, () => false)).toBe(null)
  })
})
