import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'
import { type Files, neither, noOtherCitizenship, together } from './together.test-data.ts'

describe('two releases of one project', () => {
  let root = ''
  const at = (...names: readonly string[]) => join(root, ...names)
  const counts = ['F,ALB,20', 'F,ROU,21', 'M,ALB,15', 'M,ROU,16', '_O,ALB,7', '_O,ROU,8', '_U,ALB,3']
  const mapping = `source: Police (made up)
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }
coverage: all
exhaustive: [sex, citizenship]
columns: { year: year, sex: sex, citizenship: citizenship, value: { value: count } }
`
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'tipstat-attacks-'))
    await mkdir(at('mappings'))
    await mkdir(at('inbox'))
    await writeFile(at('mappings', 'police.yaml'), mapping)
    await writeFile(
      at('inbox', 'police.csv'),
      `year,sex,citizenship,value\n${counts.map((row) => `2024,${row}\n`).join('')}`,
    )
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  /** Every file of a release by its name. */
  const filesOf = async (name: string): Promise<Files> => {
    const folder = at('release', name)
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const texts = await Promise.all(paths.sort().map((path) => readFile(path, 'utf8')))
    return new Map(paths.map((path, i) => [path.slice(folder.length + 1).replaceAll('\\', '/'), texts[i] ?? '']))
  }
  const earlierOf = (files: Files): readonly string[] =>
    (JSON.parse(files.get('manifest.json') ?? '') as { earlier?: readonly string[] }).earlier ?? []
  /** What a draft asks to be approved. */
  const asked = async (name: string): Promise<string> =>
    /tables: ([0-9a-f]{64})/.exec(await readFile(at('confidential', name, 'account.html'), 'utf8'))?.[1] ?? ''

  /** Runs the project with two releases, approved as they were asked for; gives the code that the command ends with. */
  const run = async (approved: { readonly first?: string; readonly second?: string }): Promise<number> => {
    const approval = (name: 'first' | 'second') =>
      approved[name] ? `approval: { drafted: A, checked: B, approved: C, tables: '${approved[name]}' }, ` : ''
    await writeFile(
      at('tipstat.yaml'),
      `office: Made up
inbox: [{ file: police.csv, mapping: police }]
releases:
  first: { policy: national-annual, ${approval('first')}tables: [{ source: police, stage: V_DET, by: [[], [sex]] }] }
  second: { policy: national-annual, ${approval('second')}tables: [{ source: police, stage: V_DET, by: [[sex, citizenship]] }] }
reports: []
`,
    )
    return main(['run', root], { out: () => {}, err: () => {}, live: false })
  }
  const unknownIn = async (...releases: readonly Files[]) => {
    const reader = await openReader(together(...releases), {
      codes: { sex: ['_O', '_U'] },
      known: [noOtherCitizenship],
    })
    return reader.rangeOf({ sex: neither })
  }

  test('who has both releases learns nothing, nor who compares either with the same one made again', async () => {
    expect(await run({})).toBe(0)
    const [first, alone] = [await asked('first'), await asked('second')]
    // A draft has not left the house: two of them are not proved together.
    expect(await unknownIn(await filesOf('first'), await filesOf('second'))).toEqual([3, 3])

    // Once the first has left it, the second as it was approved would tell. It is refused.
    expect(await run({ first, second: alone })).not.toBe(0)
    expect(await run({ first })).toBe(0)
    const second = await asked('second')
    expect(second).not.toBe(alone)

    expect(await run({ first, second })).toBe(0)
    const once = [await filesOf('first'), await filesOf('second')] as const
    expect(once.map(earlierOf).map(({ length }) => length)).toEqual([0, 1])
    const [low, high] = await unknownIn(...once)
    expect(high - low).toBeGreaterThanOrEqual(4)

    await rm(at('release'), { recursive: true })
    expect(await run({ first, second })).toBe(0)
    expect([await filesOf('first'), await filesOf('second')]).toEqual(once)
  })
})
