import { describe, expect, test } from 'vitest'
import * as statistics from './index.ts'
import { exampleRelease } from './releases.test-data.ts'

const release = exampleRelease()
const ofArea = { stage: 'V_DET', area: 'HRV' } as const
const ofWorld = { stage: 'V_DET', level: 'world' } as const
const indicator = { name: 'x', source: 'x', values: [] }

/** A call of each function of a release that goes through, with one thing changed. */
const calls: Readonly<Record<string, (changed: object) => unknown>> = {
  series: (changed) => statistics.series(release, { ...ofArea, ...changed }),
  rates: (changed) => statistics.rates(release, { ...ofArea, ...changed }),
  shares: (changed) => statistics.shares(release, { ...ofArea, by: ['sex'], ...changed }),
  change: (changed) => statistics.change(release, { ...ofArea, from: 2020, to: 2021, ...changed }),
  trend: (changed) => statistics.trend(release, { ...ofArea, ...changed }),
  bends: (changed) => statistics.bends(release, { ...ofArea, ...changed }),
  unusualYears: (changed) => statistics.unusualYears(release, { ...ofArea, ...changed }),
  compareCountries: (changed) => statistics.compareCountries(release, { stage: 'V_DET', years: [2021], ...changed }),
  flows: (changed) => statistics.flows(release, { ...ofWorld, ...changed }),
  routes: (changed) => statistics.routes(release, { stage: 'V_DET', ...changed }),
  concentration: (changed) => statistics.concentration(release, { ...ofWorld, ...changed }),
  flowProfile: (changed) => statistics.flowProfile(release, { ...ofWorld, by: ['sex'], ...changed }),
  origins: (changed) => statistics.origins(release, { stage: 'V_DET', ...changed }),
  aggregate: (changed) => statistics.aggregate(release, { ...ofWorld, ...changed }),
  aggregateBounds: (changed) => statistics.aggregateBounds(release, { ...ofWorld, ...changed }),
  regionalRates: (changed) => statistics.regionalRates(release, { ...ofWorld, ...changed }),
  matchedChange: (changed) => statistics.matchedChange(release, { ...ofWorld, ...changed }),
  stages: (changed) => statistics.stages(release, { area: 'HRV', ...changed }),
  justiceRatios: (changed) => statistics.justiceRatios(release, { area: 'HRV', ...changed }),
  describeContext: (changed) =>
    statistics.describeContext(release, { stage: 'V_DET', year: 2021, indicator, ...changed }),
  standardisedRates: (changed) => statistics.standardisedRates(release, { ...ofArea, by: ['sex'], ...changed }),
  standardisedRatios: (changed) => statistics.standardisedRatios(release, { ...ofArea, by: ['sex'], ...changed }),
  coverage: (changed) => statistics.coverage(release, changed),
}

/** Those that have an option `by`. */
const takesBy = new Set(
  'series rates shares change trend bends unusualYears compareCountries flowProfile aggregate aggregateBounds'.split(
    ' ',
  ),
)

describe.each(Object.entries(calls))('%s', (name, call) => {
  test('refuses an option that it does not have', () => {
    expect(() => call({})).not.toThrow()
    expect(() => call({ brakes: [2015] })).toThrow(/There is no option brakes \(\[2015\]\)\..*There are: /)
  })

  test('refuses a value that is not of the kind of its option', () => {
    expect(() => call({ source: 3 })).toThrow(RangeError)
    if (takesBy.has(name)) expect(() => call({ by: 'sex' })).toThrow(/Option by takes a list of texts.*: "sex" is not/)
  })
})

test.each([
  ['trend', { family: 'poisson' }],
  ['shares', { interval: 'wald' }],
  ['aggregate', { level: 'continent' }],
  ['matchedChange', { level: 'continent' }],
  ['flows', { level: 'continent' }],
  ['routes', { level: 'world' }],
  ['routes', { flows: 'domestic' }],
  ['concentration', { flows: 'domestic' }],
  ['origins', { level: 'world' }],
  ['aggregate', { expected: 'members' }],
  ['aggregateBounds', { fill: 'mean' }],
  ['matchedChange', { disputed: 'excluded' }],
  ['matchedChange', { breaks: [2021] }],
  ['trend', { breaks: [2020.5] }],
  ['trend', { breaks: ['2020'] }],
  ['routes', { top: -1 }],
  ['origins', { top: 1.5 }],
  ['justiceRatios', { lags: [0.5] }],
  ['trend', { breaks: 2020 }],
  ['flows', { years: 2020 }],
  ['flows', { years: ['2020'] }],
  ['flows', { within: 150 }],
  ['change', { from: '2020' }],
  ['matchedChange', { speakOf: 'F' }],
  ['matchedChange', { speakOf: { categories: ['F'] } }],
  ['justiceRatios', { victims: 'V_DET' }],
  ['justiceRatios', { victims: { level: 'world' } }],
  ['rates', { reliability: { widests: 1 } }],
  ['standardisedRates', { standard: { area: '001', years: [2020] } }],
  ['rates', { designEffect: '4' }],
  ['rates', { designEffect: { F: 4 } }],
  ['shares', { designEffect: { female: 4 } }],
])('%s refuses %o', (name, changed) => {
  expect(() => calls[name]?.(changed)).toThrow(RangeError)
})

test('a misspelt option is told with the name that was meant, and that first', () => {
  const said = (changed: object) => {
    try {
      calls.flows?.(changed)
    } catch (error) {
      return String(error)
    }
    return 'nothing'
  }
  expect(said({ within: '155', year: 2019 })).toBe(
    'RangeError: There is no option year (2019). Is years meant? There are: years, source, stage, counting, reference, area, level, within',
  )
  expect(said({ Within: '155' })).toContain('Is within meant? There are: within, ')
  expect(() => statistics.trend(release, undefined as never)).toThrow(
    new RangeError('The second argument is an object with names: undefined is not'),
  )
  expect(said({ from: 2019 })).toBe(
    'RangeError: There is no option from (2019). There are: source, stage, counting, reference, area, level, within, years',
  )
})

test('a hidden population has no option that it does not know', () => {
  const table = statistics.captureTable(['police', 'shelter'], [{ on: ['police', 'shelter'], cases: 25 }])
  expect(() => statistics.hiddenPopulation(table, { victims: 'potential', seeds: 1 } as never)).toThrow(
    /There is no option seeds \(1\)\. Is seed meant\?/,
  )
})

test('a design effect by category may name categories that have no row', () => {
  expect(() => statistics.shares(release, { ...ofArea, by: ['sex'], designEffect: { F: 4, _O: 2 } })).not.toThrow()
})

test('rules of reliability that are not given are those of the library', () => {
  const { table } = statistics.rates(release, { ...ofArea, reliability: { unreliableBelow: 5 } as never })
  expect(table.array('flags')).toEqual(
    statistics
      .rates(release, { ...ofArea, reliability: { ...statistics.reliabilityRules, unreliableBelow: 5 } })
      .table.array('flags'),
  )
  const small = (reliability: object) =>
    statistics.reliabilityFlags(3, { value: 3, low: 3, high: 3 }, reliability as never)
  expect(small({ unreliableBelow: 5 })).toEqual(['very-unreliable'])
})

test('residents that are no number are not known', () => {
  const population = () => ({ persons: Number.NaN, source: 'made up' })
  expect(statistics.rates(release, { ...ofArea, population }).table.array('rate')).toEqual([null, null])
  expect(statistics.rates(release, { ...ofArea, population }).sentences).toEqual([])
})
