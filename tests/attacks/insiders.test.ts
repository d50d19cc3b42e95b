import { describe, expect, test } from 'vitest'
import { inventedRelease, type Person, persons } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { openReader, type ReaderOptions } from '../../packages/disclosure/src/fixtures/reader.ts'

const of = (sex: string) => ({ year: '2024', sex })
const sexes = { sex: ['F', 'M', '_O', '_U'] }
/** There is no other sex than those of the code list. */
const nobodyElse = { wanted: { sex: (codes: readonly string[]) => codes.includes('OTHER') }, count: 0 }
/** Who is alone of a sex knows that they are the only one. */
const knows = (...own: readonly string[]): ReaderOptions => ({
  codes: sexes,
  known: [nobodyElse, ...own.map((sex) => ({ wanted: of(sex), count: 1 }))],
})

/** A year of many, so that the table has rows of all that is withheld in the next. */
const many = (...own: readonly string[]): readonly Person[] => own.flatMap((sex) => persons(30, { year: 2023, sex }))
/** Forty women, four men, and one person of unknown sex. */
const four = [...persons(40, {}), ...persons(4, { sex: 'M' }), ...persons(1, { sex: '_U' })]

const bySex = 'data/invented.V_IDN.persons.by-sex.csv'
const filesOf = async (people: readonly Person[]) => (await inventedRelease(people, [[], ['sex']])).files

/** The table of a house that does not think of who is alone: only what is small has the symbol, and not the nine beside it. */
const careless = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const withheld = files.get(bySex) ?? ''
  const spoilt = withheld.replace('ZZZ,2024,_O,,0,inf,suppressed', 'ZZZ,2024,_O,9,9,9,exact')
  if (spoilt === withheld) throw new Error('The nine are not withheld')
  return new Map([...files, [bySex, spoilt]])
}

describe('who is alone in a withheld cell (attack A07b)', () => {
  test('does not work out the other that is small: more is withheld', async () => {
    const files = await filesOf([...many('F', 'M', '_O', '_U'), ...four, ...persons(9, { sex: '_O' })])
    expect((await openReader(files, knows('_U'))).rangeOf(of('M'))).toEqual([0, 13])
    expect((await openReader(careless(files), knows('_U'))).rangeOf(of('M'))).toEqual([4, 4])
  })

  test('nor where all of it is in no row any more', async () => {
    const files = await filesOf(four)
    expect(files.get(bySex)).not.toContain('2024')
    expect((await openReader(files, knows('_U'))).rangeOf({ sex: 'M' })).toEqual([0, 44])
  })

  test('nor does one of two who are alone, by themselves', async () => {
    const files = await filesOf([...many('F', 'M', '_O', '_U'), ...four, ...persons(1, { sex: '_O' })])
    for (const own of ['_U', '_O']) {
      const insider = await openReader(files, knows(own))
      expect(insider.rangeOf(of('M'))).toEqual([0, 5])
      expect(insider.rangeOf(of(own === '_U' ? '_O' : '_U'))).toEqual([0, 5])
    }
  })
})
