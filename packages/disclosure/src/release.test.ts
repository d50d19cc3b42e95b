import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CubeTable, isReleased, type Lineage, markConfidential } from '@tipstat/cube'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { policies } from './policy.ts'
import { protect } from './protect.ts'
import { DisclosureRefusal } from './refusal.ts'
import { openRelease, writeRelease } from './release-folder.ts'
import { round5, shownOf } from './round.ts'
import { verify } from './verify.ts'

const madeUp: Lineage = {
  submissions: ['ab'],
  schemeVersion: '0.1.0',
  published: null,
  madeUp: true,
  title: 'Made up',
  notes: [],
}
const published: Lineage = {
  ...madeUp,
  madeUp: false,
  title: 'Published',
  published: { by: 'Office', url: 'https://example.org', date: '2024-01-01', licence: 'CC BY 4.0' },
}
const ours: Lineage = { ...madeUp, madeUp: false, title: 'Ours' }

const table: CubeTable = {
  source: 'test',
  stage: 'V_DET',
  unit: 'persons',
  counting: 'PERSON',
  reference: 'DETECTION',
  by: ['sex'],
  length: 3,
  area: ['ZZZ', 'ZZZ', 'ZZZ'],
  year: [2020, 2020, 2021],
  codes: { sex: ['F', 'M', 'F'] },
  low: [12, 3, 0],
  high: [12, 3, 0],
  status: ['exact', 'exact', 'exact'],
  disputed: [false, true, false],
  multiple: [],
  exhaustive: ['sex'],
}
const censored: CubeTable = {
  ...table,
  low: [12, 0, Number.NaN],
  high: [12, 4, Number.NaN],
  status: ['exact', 'censored', 'not-available'],
}
const release5 = () => protect([markConfidential(table, madeUp)], policies.round5, { name: 'test' })
const releasePublic = () => protect([markConfidential(censored, published)], policies.alreadyPublic, { name: 'test' })
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof DisclosureRefusal) return error.code
    throw error
  }
  return 'released'
}

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tipstat-release-')), 'release')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

describe('round-5', () => {
  test('shows multiples of 5 and one symbol for 0 to 4, with the bounds that a reader can infer', () => {
    const { tables } = release5()
    expect(tables[0]).toMatchObject({
      low: [8, 0, 0],
      high: [12, 4, 4],
      status: ['rounded', 'suppressed', 'suppressed'],
      disputed: [false, true, false],
    })
  })

  test('never tells bounds that leave out the exact number, nor narrower ones than its symbol does', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        const { low, high, status } = round5(count)
        expect(low <= count && count <= high).toBe(true)
        const same = Array.from({ length: 11 }, (_, i) => count - 5 + i).filter(
          (n) => n >= 0 && JSON.stringify(round5(n)) === JSON.stringify({ low, high, status }),
        )
        expect([same[0], same.at(-1)]).toEqual([low, high])
        if (status === 'rounded') expect(shownOf({ low, high }) % 5).toBe(0)
      }),
    )
  })

  test.each([
    ['data of our own', [markConfidential(table, ours)], 'disclosure.round5-only-made-up'],
    ['published data', [markConfidential(table, published)], 'disclosure.round5-only-made-up'],
    ['censored numbers', [markConfidential(censored, madeUp)], 'disclosure.round5-exact-only'],
    ['rates', [markConfidential({ ...table, unit: 'per-100000' }, madeUp)], 'disclosure.round5-counts-only'],
    ['nothing', [], 'disclosure.nothing'],
    ['one table twice', [markConfidential(table, madeUp), markConfidential(table, madeUp)], 'disclosure.same-table'],
    [
      'two sources',
      [markConfidential(table, madeUp), markConfidential({ ...table, source: 'other' }, madeUp)],
      'disclosure.several-sources',
    ],
    [
      'published data among made-up ones',
      [markConfidential(table, madeUp), markConfidential({ ...table, by: [] }, published)],
      'disclosure.several-sources',
    ],
  ])('refuses %s', (_, cubes, code) => {
    expect(codeOf(() => protect(cubes, policies.round5, { name: 'test' }))).toBe(code)
  })
})

describe('already-public', () => {
  test('leaves numbers as their owner published them', () => {
    expect(releasePublic().tables[0]).toEqual(censored)
  })

  test('refuses what nobody has published, and numbers that we have changed', () => {
    expect(codeOf(() => protect([markConfidential(table, ours)], policies.alreadyPublic, { name: 'x' }))).toBe(
      'disclosure.not-published',
    )
    const changed: CubeTable = { ...table, status: ['exact', 'suppressed', 'exact'] }
    expect(codeOf(() => protect([markConfidential(changed, published)], policies.alreadyPublic, { name: 'x' }))).toBe(
      'disclosure.changed-by-us',
    )
  })
})

describe('a release', () => {
  test('is nothing that can be forged: no copy, no JSON, no clone is one', async () => {
    const release = release5()
    const forged = [
      { ...release },
      JSON.parse(JSON.stringify(release)),
      Object.create(release),
      structuredClone({ ...release }),
    ]
    expect(isReleased(release)).toBe(true)
    expect(forged.map(isReleased)).toEqual([false, false, false, false])
    for (const each of forged) await expect(writeRelease(each, folder)).rejects.toThrow(DisclosureRefusal)
  })

  test('can’t be changed once made', () => {
    const release = release5()
    expect(() => {
      ;(release.tables[0] as unknown as { low: number[] }).low[1] = 3
    }).toThrow(TypeError)
  })

  test.each([
    ['round-5', release5],
    ['already-public', releasePublic],
  ])('under %s is the same after writing and opening, and the same bytes when written twice', async (_, make) => {
    const [first, second] = [make(), make()]
    await writeRelease(first, folder)
    const opened = await openRelease(folder)
    expect(opened.id).toBe(first.id)
    expect(opened.tables).toEqual(first.tables)
    expect(isReleased(opened)).toBe(true)
    const before = await contents(folder)
    await writeRelease(second, folder)
    expect(await contents(folder)).toEqual(before)
    expect(await readdir(join(folder, '..'))).toEqual(['release'])
  })

  test('is not opened after any change to any of its files', async () => {
    await writeRelease(releasePublic(), folder)
    const files = Object.keys(await contents(folder))
    expect(files).toEqual(['data/test.V_DET.persons.by-sex.csv', 'manifest.json', 'statement.txt'])
    const spoilt = join(folder, '..', 'spoilt')
    const spoil = async (work: () => Promise<unknown>) => {
      await rm(spoilt, { recursive: true, force: true })
      await cp(folder, spoilt, { recursive: true })
      await work()
      await expect(openRelease(spoilt)).rejects.toMatchObject({ code: 'disclosure.tampered' })
    }
    for (const file of files.filter((name) => name !== 'manifest.json')) {
      await spoil(async () =>
        writeFile(join(spoilt, file), (await readFile(join(spoilt, file), 'utf8')).replace(/.$/mu, 'X')),
      )
      await spoil(() => rm(join(spoilt, file)))
    }
    await spoil(() => writeFile(join(spoilt, 'data', 'more.csv'), 'x'))
    await spoil(() => writeFile(join(spoilt, 'more.txt'), 'x'))
    for (const [from, to] of [
      ['owner-published', 'certificate'],
      ['"by":"Office"', '"by":""'],
      ['"rows":3', '"rows":4'],
      ['data/test.V_DET', 'data/../test.V_DET'],
      ['{', '['],
    ] as const) {
      await spoil(async () =>
        writeFile(
          join(spoilt, 'manifest.json'),
          (await readFile(join(spoilt, 'manifest.json'), 'utf8')).replace(from, to),
        ),
      )
    }
  })

  test('that is not there is told so', async () => {
    await expect(openRelease(folder)).rejects.toMatchObject({ code: 'disclosure.no-release' })
  })

  test('claims rounding only for numbers that are rounded', async () => {
    await writeRelease(release5(), folder)
    const path = join(folder, 'data', 'test.V_DET.persons.by-sex.csv')
    const forged = (await readFile(path, 'utf8')).replace('10,8,12,rounded', '11,8,12,rounded')
    await writeFile(path, forged)
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
    const { createHash } = await import('node:crypto')
    manifest.tables[0].sha256 = createHash('sha256').update(forged).digest('hex')
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    expect((await verify(folder)).problems).toEqual([
      { kind: 'not-rounded', file: 'data/test.V_DET.persons.by-sex.csv', line: 2 },
    ])
  })
})

const contents = async (root: string): Promise<Record<string, string>> => {
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const found = await Promise.all(
    names.map(
      async (entry) =>
        [
          join(entry.parentPath, entry.name).slice(root.length + 1),
          await readFile(join(entry.parentPath, entry.name), 'utf8'),
        ] as const,
    ),
  )
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}
