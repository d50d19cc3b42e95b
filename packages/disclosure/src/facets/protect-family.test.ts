import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '../primary/presets.ts'
import { fileOf } from '../release-texts.ts'
import { openSolver } from '../solver/solver.ts'
import type { Suppressed } from '../suppress/suppress.ts'
import { tableCsv } from '../table-csv.ts'
import { attack } from '../verify-certificate/brute-force.test-data.ts'
import { verifyCertificate } from '../verify-certificate/verify-certificate.ts'
import { familiesOf, familyUniverse } from './family.ts'
import { baseOf, type Person, persons, tableOf } from './persons.test-data.ts'
import { protectFamily } from './protect-family.ts'
import { refuseUnproved } from './refuse-unsafe.ts'

const solver = await openSolver()
const preset = {
  ...presets.nationalAnnual,
  thresholds: { national: 3, subNational: 3, organRemoval: 3, childrenCrossed: 3 },
}

const release = (people: readonly Person[], tables: readonly (readonly string[])[], by: typeof preset = preset) => {
  const [family] = familiesOf(tables.map((names) => tableOf(people, names)))
  if (!family) throw new Error('no family')
  const bases = family.bases.map((names) => baseOf(people, names))
  const done = protectFamily(family, bases, { solver, preset: by, saltOf: () => '5a'.repeat(32) })
  const bytes = done.tables.map((table) => [fileOf(table), new TextEncoder().encode(tableCsv(table))] as const)
  const claims = { tables: done.published.map(({ file, threshold, zeros }) => ({ file, threshold, zeros })) }
  return { ...done, verification: verifyCertificate(done.certificate, new Map(bytes), claims) }
}

/** What a table shows: its codes and its number, or a dot. */
const shownIn = (done: ReturnType<typeof release>, by: string): readonly string[] =>
  done.tables
    .filter((table) => table.by.join() === by)
    .flatMap((table) =>
      table.low.map((low, i) =>
        [...table.by.map((name) => table.codes[name]?.[i]), table.status[i] === 'exact' ? low : '.'].join(' '),
      ),
    )

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

  it('is refused where nothing of it could be shown', () => {
    expect(() => release(persons(2, {}), [[], ['sex']])).toThrowError(/disclosure\.nothing-shown/)
  })

  it('is refused with the cells and tables named, and no number, where there is no proof', () => {
    const [family] = familiesOf([tableOf(people, []), tableOf(people, ['sex'])])
    if (!family) throw new Error('no family')
    const of = familyUniverse(family, [baseOf(people, ['sex'])])
    const cell = of.universe.codes.findIndex((codes) => codes.includes('_U'))
    const demand = { cells: Int32Array.of(cell), spread: Float64Array.of(4) }
    const suppressed = { unproved: [0], evidence: { demand } } as unknown as Suppressed
    expect(() => refuseUnproved(family, of, suppressed, presets.nationalAnnual)).toThrowError(
      expect.objectContaining({
        code: 'disclosure.not-safe',
        params: {
          policy: 'national-annual',
          tables: 'invented.V_IDN.persons.by-sex, invented.V_IDN.persons.total',
          cells: 'invented.V_IDN.persons.by-sex (ZZZ 2024 _U)',
          number: 1,
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
      protectFamily(family ?? { tables: [], bases: [] }, [other], { solver, preset, saltOf: () => '5a'.repeat(32) }),
    ).toThrowError(/disclosure\.not-additive/)
  })
})

describe('random persons', () => {
  const person = fc.record({
    sex: fc.constantFrom('F', 'F', 'M'),
    age: fc.constantFrom('Y0T17', 'Y_GE18'),
    form: fc.constantFrom(['SEX'], ['SEX'], ['LAB'], ['LAB', 'SEX']),
  })
  const names = ['sex', 'age', 'form']
  const releases = fc.record({
    people: fc.array(person, { minLength: 6, maxLength: 30 }),
    tables: fc.uniqueArray(fc.subarray(names, { maxLength: 2 }), {
      minLength: 2,
      maxLength: 5,
      selector: (by) => by.join(),
    }),
  })

  it('are certified, and whoever tries every table of all dimensions finds nobody', () => {
    const tally = { attacked: 0, refused: 0, several: 0 }
    fc.assert(
      fc.property(releases, ({ people, tables }) => {
        const all = people.flatMap((about) => persons(1, about))
        let done: ReturnType<typeof release>
        try {
          done = release(all, tables)
        } catch (error) {
          expect(String(error)).toMatch(/disclosure\.not-safe/)
          tally.refused++
          return
        }
        expect(done.verification.problems).toEqual([])
        const { universe, coded, sums, evidence } = { ...done.inside, ...done.inside }
        const possible = coded.reduce<readonly (readonly string[])[]>(
          (cells, { micro }) => cells.flatMap((cell) => micro.map((code) => [...cell, code])),
          [['ZZZ', '2024']],
        )
        const targets = [...evidence.demand.cells].flatMap((cell, i) =>
          cell < universe.codes.length
            ? [{ codes: universe.codes[cell] ?? [], spread: evidence.demand.spread[i] ?? 0 }]
            : [],
        )
        if (targets.length === 0) return
        const files = done.tables.map((table) => ({
          text: tableCsv(table),
          fixed: Object.fromEntries(
            universe.dimensions.flatMap(({ name }) =>
              name === 'area' || name === 'year' || table.by.some((each) => each === name) ? [] : [[name, '_T']],
            ),
          ),
        }))
        const known = { files, dimensions: universe.dimensions, possible, zeros: 'withheld' as const }
        const { ranges, end } = attack(known, targets, people.length, 50_000)
        if (end === 'tired') return
        tally.attacked++
        if (done.inside.facets.length > 1) tally.several++
        for (const [i, [low, high]] of ranges.entries())
          expect(high - low).toBeGreaterThanOrEqual(targets[i]?.spread ?? 0)
        expect(sums.micro).toBeGreaterThan(0)
      }),
      { numRuns: 150, seed: 6 },
    )
    expect(tally.attacked).toBeGreaterThan(60)
    expect(tally.several).toBeGreaterThan(20)
  })
})
