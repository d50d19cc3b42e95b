import { describe, expect, test } from 'vitest'
import { inventedRelease, type Person, persons } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'

/** Forty women, four men, and one person of unknown sex, who knows that they are the only one; by themselves they learn nothing. */
const four: readonly Person[] = [...persons(40, {}), ...persons(4, { sex: 'M' }), ...persons(1, { sex: '_U' })]
const sexes = { sex: ['F', 'M', '_U'] }
const alone = { wanted: { sex: '_U' }, count: 1 }
const nobodyElse = { wanted: { sex: (codes: readonly string[]) => codes.includes('OTHER') }, count: 0 }

/** Attacks that succeed, as docs/methods/attacks.md says. What is learned is stated exactly: a test fails once its attack is stopped, or tells more. */
describe('known to remain:', () => {
  test('two who are alone, each in a cell, work out a third together', async () => {
    const people = [...four, ...persons(1, { sex: '_O' })]
    const { files } = await inventedRelease(people, [[], ['sex']])
    const other = { wanted: { sex: '_O' }, count: 1 }
    const insiders = await openReader(files, {
      codes: { sex: [...sexes.sex, '_O'] },
      known: [alone, other, nobodyElse],
    })
    expect(insiders.rangeOf({ sex: 'M' })).toEqual([4, 4])
  })

  /** The guesses that give what is shown of the truth. */
  const looksLike = async (
    world: (guess: number) => readonly Person[],
    tables: readonly (readonly string[])[],
    truth: number,
    guesses: readonly number[],
  ) => {
    const shown = async (guess: number) => {
      const { files } = await inventedRelease(world(guess), tables)
      return [...files].filter(([name]) => name.startsWith('data/')).join('\n')
    }
    const seen = await shown(truth)
    const same: boolean[] = []
    for (const guess of guesses) same.push((await shown(guess)) === seen)
    return guesses.filter((_, i) => same[i])
  }

  test('who runs the protector on guesses, and compares what it withholds, finds that somebody is there', async () => {
    const world = (unknown: number) => [
      ...persons(60, {}),
      ...persons(39 - unknown, { sex: 'M' }),
      ...persons(unknown, { sex: '_U' }),
    ]
    // Not 0, which the symbol may stand for. Which of the small numbers it is stays unknown.
    expect(await looksLike(world, [[], ['sex']], 3, [0, 1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4])
  })

  test('and in one table of thirty more: since what is withheld beside goes by size, two of the small numbers are left', async () => {
    const world = (women: number) => [
      ...persons(women, { sex: 'F', citizenship: 'ALB' }),
      ...persons(22 - women, { sex: 'M', citizenship: 'ALB' }),
      ...persons(31, { sex: '_U', citizenship: 'ALB' }),
      ...persons(20 - women, { sex: 'F', citizenship: 'ROU' }),
      ...persons(13 + women, { sex: 'M', citizenship: 'ROU' }),
      ...persons(18, { sex: '_U', citizenship: 'ROU' }),
      ...persons(10, { sex: 'F', citizenship: 'BGR' }),
      ...persons(57, { sex: 'M', citizenship: 'BGR' }),
      ...persons(18, { sex: '_U', citizenship: 'BGR' }),
    ]
    const tables = [[], ['sex'], ['citizenship'], ['sex', 'citizenship']]
    expect(await looksLike(world, tables, 3, [1, 2, 3, 4])).toEqual([3, 4])
  })
})

describe('not there yet:', () => {
  test.todo('who reads the properties and embedded data of a report as DOCX learns nothing')
  test.todo('who reads observations, attributes and conceptual hints of a release as SDMX learns nothing')
})
