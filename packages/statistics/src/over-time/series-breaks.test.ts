import { expect, test } from 'vitest'
import { compareCountries } from '../countries/compare-countries.ts'
import { flows } from '../flows/flows.ts'
import { origins } from '../flows/origins.ts'
import { routes } from '../flows/routes.ts'
import { codes, look, type Row, releaseWith, tableOf } from '../releases.test-data.ts'
import { change } from './change.ts'
import { series } from './series.ts'
import { trend } from './trend.ts'

const rows = Array.from({ length: 12 }, (_, i): Row => ['HRV', 2010 + i, i < 6 ? 40 + i : 140 + i])
const law = { year: 2016, what: 'law' } as const

test('what a source declares stands beside its numbers, and no change is stated across', () => {
  const release = releaseWith([law], tableOf({ by: [] }, rows))
  const asked = { stage: 'V_DET', area: 'HRV' } as const
  expect(look(trend(release, asked), 'part from to')).toEqual([
    ['slope', 2010, 2015],
    ['slope', 2016, 2021],
    ['level', 2016, 2016],
  ])
  expect(codes(trend(release, asked).notes)).toContain('break.law')
  expect(series(release, asked).notes).toContainEqual({ code: 'break.law', params: { years: '2016' } })
  const across = change(release, { ...asked, from: 2015, to: 2016 })
  expect([look(across, 'status'), across.sentences]).toEqual([[['break']], []])
  expect(look(change(release, { ...asked, from: 2016, to: 2017 }), 'status')).toEqual([['compared']])
})

test('a break holds for its areas and stages alone, and where numbers stand on both sides', () => {
  const notesOf = (...breaks: Parameters<typeof releaseWith>[0]) =>
    codes(series(releaseWith(breaks, tableOf({ by: [] }, rows)), { stage: 'V_DET', area: 'HRV' }).notes)
  expect(notesOf({ ...law, areas: ['AUT'] })).toEqual([])
  expect(notesOf({ ...law, stages: ['P_CONV'] })).toEqual([])
  expect(notesOf({ ...law, areas: ['AUT', 'HRV'], stages: ['V_DET'] })).toEqual(['break.law'])
  expect(notesOf({ ...law, year: 2010 }, { ...law, year: 2022 })).toEqual([])
})

test('years given besides are kept apart from those declared', () => {
  const release = releaseWith([{ year: 2014, what: 'counting-unit' }], tableOf({ by: [] }, rows))
  const found = trend(release, { stage: 'V_DET', area: 'HRV', breaks: [2014, 2018] })
  expect(found.notes.filter(({ code }) => code.startsWith('break.'))).toEqual([
    { code: 'break.counting-unit', params: { years: '2014' } },
    { code: 'break.given', params: { years: '2018' } },
  ])
})

test('where years on both sides of a break are added up, that is said', () => {
  const nationals = [2015, 2016, 2017].flatMap((year): Row[] => [
    ['HRV', year, 'HRV', 20],
    ['HRV', year, 'SRB', 10],
  ])
  const release = releaseWith([law], tableOf({ by: ['citizenship'] }, nationals))
  const added = { code: 'break.added', params: { years: '2016' } }
  const asked = { stage: 'V_DET', area: 'HRV' } as const
  for (const of of [flows, routes, origins]) {
    expect(of(release, asked).notes).toContainEqual(added)
    expect(codes(of(release, { ...asked, years: [2016, 2017] }).notes)).not.toContain('break.added')
  }
  const areas = ['HRV', 'AUT', 'DEU', 'FRA', 'ITA']
  const totals = areas.flatMap((area) => [2015, 2016].map((year): Row => [area, year, 100]))
  const countries = releaseWith([{ ...law, areas: ['AUT'] }], tableOf({ by: [] }, totals))
  const of = (...years: readonly number[]) => codes(compareCountries(countries, { stage: 'V_DET', years }).notes)
  expect(of(2015, 2016)).toContain('break.added')
  expect(of(2016)).not.toContain('break.added')
})
