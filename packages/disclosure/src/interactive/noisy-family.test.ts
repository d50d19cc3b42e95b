import { describe, expect, test } from 'vitest'
import { confidential, published } from '../cubes.test-data.ts'
import { persons, tableOf } from '../facets/persons.test-data.ts'
import { policies } from '../policy.ts'
import { protect } from '../protect.ts'
import { releaseTexts } from '../release-texts.ts'
import { verifyFiles } from '../verify-files.ts'
import { interactive, type MadeInteractive, rowsOf, withIds } from './interactive.test-data.ts'

const people = withIds([
  ...persons(41, { sex: 'F', age: 'Y_GE18', form: ['LAB'] }),
  ...persons(4, { sex: 'M', age: 'Y_GE18', form: ['LAB'] }),
  ...persons(23, { sex: 'F', age: 'Y0T17', form: ['SEX', 'LAB'] }),
  ...persons(12, { sex: 'M', age: 'Y0T17', form: ['SEX'] }),
])
const policy = policies.interactiveNoise
const boundsIn = ({ release }: MadeInteractive) =>
  release.tables.flatMap((table) =>
    table.low.map((low, row) => ({
      of: table.by.map((name) => `${name}=${table.codes[name]?.[row]}`).join(' '),
      count: people.filter((person) =>
        table.by.every((name) =>
          String(person[name as never])
            .split(',')
            .includes(table.codes[name]?.[row] ?? ''),
        ),
      ).length,
      low,
      high: table.high[row] ?? 0,
      status: table.status[row],
    })),
  )

describe('tables with noise by cell key', () => {
  test('have one number a cell, none of 1 to 2, none more than 5 away, and say that nothing is a sum', async () => {
    const made = await interactive(people, [[], ['sex'], ['sex', 'age'], ['form']], { policy })
    for (const { of, count, low, high, status } of boundsIn(made)) {
      const shown = status === 'suppressed' ? 0 : high - 5
      expect([of, shown === 0 || shown > 2]).toEqual([of, true])
      expect(Math.abs(shown - count)).toBeLessThanOrEqual(5)
      expect([low <= count, count <= high]).toEqual([true, true])
    }
    expect(made.release.tables.every(({ exhaustive }) => exhaustive.length === 0)).toBe(true)
    expect(made.release.manifest.policy.parameters).toMatchObject({ D: 5, V: 4, js: 2 })
    const files = new Map([...made.files].map(([file, text]) => [file, new TextEncoder().encode(text)]))
    expect(verifyFiles(files)).toMatchObject({ proof: 'cell-key', problems: [] })
    expect(made.files.get('statement.txt')).toMatch(/^DRAFT[\s\S]*not the sums of their parts/)
  })

  test('attacks A16 and A17: the same records have the same noise in other tables, releases and orders', async () => {
    const first = await interactive(people, [['sex', 'age'], ['sex']], { policy })
    const alone = await interactive([...people].reverse(), [['sex'], ['form']], { policy, earlier: [first] })
    expect(rowsOf(alone, 'sex')).toEqual(rowsOf(first, 'sex'))
    const again = await interactive(people, [['sex', 'age'], ['sex']], { policy })
    expect([...again.files]).toEqual([...first.files])
  })

  test('a revised record changes the noise of no cell that does not hold it', async () => {
    const first = await interactive(people, [['sex', 'age']], { policy })
    const more = [...people, ...withIds(persons(1, { sex: 'M', age: 'Y0T17', form: ['SEX'] }), 'new')]
    const second = await interactive(more, [['sex', 'age']], { policy, earlier: [first] })
    const others = (made: MadeInteractive) =>
      rowsOf(made, 'sex-age').filter(([sex, age]) => sex !== 'M' || age !== 'Y0T17')
    expect(others(second)).toEqual(others(first))
  })

  test('nothing of a key, and no count before, is in a release', async () => {
    const { release } = await interactive(people, [[], ['sex']], { policy })
    expect(JSON.stringify(release)).not.toMatch(/"keys?"/)
    expect(Object.keys(release.tables[0] ?? {}).sort()).toEqual([
      'area',
      'by',
      'codes',
      'counting',
      'disputed',
      'exhaustive',
      'high',
      'length',
      'low',
      'multiple',
      'reference',
      'source',
      'stage',
      'status',
      'unit',
      'year',
    ])
  })

  test('beside exact numbers that their owner published, rounding and noise are refused (attack A08)', async () => {
    const cube = confidential(tableOf(people, ['sex']), published)
    const release = protect([cube], policies.alreadyPublic, { name: 'published' })
    const earlier = [{ release, files: releaseTexts(release.manifest, release.tables) }]
    const code = 'disclosure.other-method'
    await expect(interactive(people, [['sex', 'age']], { policy, earlier })).rejects.toMatchObject({ code })
    await expect(interactive(people, [['sex', 'age']], { earlier })).rejects.toMatchObject({ code })
  })

  test('beside rounded tables of the same persons they are refused, and the other way round', async () => {
    const rounded = await interactive(people, [['sex']])
    const noisy = await interactive(people, [['sex']], { policy })
    const code = 'disclosure.other-method'
    await expect(interactive(people, [['age']], { policy, earlier: [rounded] })).rejects.toMatchObject({ code })
    await expect(interactive(people, [['age']], { earlier: [noisy] })).rejects.toMatchObject({ code })
  })
})
