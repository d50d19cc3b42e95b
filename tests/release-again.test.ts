import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { hashes, writeCasesProject } from './run.test-data.ts'
import { tipstat } from './tipstat.test-data.ts'

let project = ''
const at = (...names: readonly string[]) => join(project, ...names)
const cases = () => at('inbox', 'samplia-cases.made-up.csv')

/** Runs the project, and gives the hash of every file that may leave the house, and of the account of it. */
const runAll = async () => {
  const { code, err } = await tipstat('run', project)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return hashes(project, ['release', 'confidential'])
}
const manifest = async () => JSON.parse(await readFile(at('release', 'samplia-made-up', 'manifest.json'), 'utf8'))
const idOf = async () => (await readFile(at('release', 'samplia-made-up', 'manifest.sha256'), 'utf8')).slice(0, 64)
const verify = (...more: readonly string[]) => tipstat('verify', at('release', 'samplia-made-up'), ...more)
const released = () => hashes(project, ['release/samplia-made-up'])

const total = 'zzz-cases.V_IDN.persons.total.csv'

/** What was made first, its id, and the moment of it. */
let first: Readonly<Record<string, string>> = {}
let [firstId, moment] = ['', '']

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tipstat-release-again-'))
  await writeCasesProject(project, { reports: false })
  first = await runAll()
  firstId = await idOf()
  moment = JSON.parse((await tipstat('submissions', '--store', at('store'), '--format', 'json')).out).at(-1).receivedAt
}, 240_000)
afterAll(() => rm(project, { recursive: true, force: true }))

/** Changes some entries of tipstat.yaml. */
const changeProject = async (change: (config: Config) => Partial<Config>) => {
  const config = parse(await readFile(at('tipstat.yaml'), 'utf8'), { schema: 'failsafe' }) as Config
  await writeFile(at('tipstat.yaml'), stringify({ ...config, ...change(config) }))
}
interface Config {
  readonly releases: Readonly<Record<string, object>>
  readonly elsewhere?: readonly object[]
}

describe('a release that withholds', () => {
  test('is made again to the byte when the project is run again: it is proved with what it was proved with', async () => {
    expect(await manifest()).not.toHaveProperty('earlier')
    expect(await runAll()).toEqual(first)
  }, 120_000)

  test('of corrected data is another, names the one before, and verifies; as of the day of the first that is made again', async () => {
    const before = await released()
    const women = Array.from({ length: 4 }, (_, i) => `C-0200${i + 1},2024,ActualVictimOfTrafficking,Feminine,30`)
    const men = Array.from({ length: 3 }, (_, i) => `C-0201${i},2020,ActualVictimOfTrafficking,Masculine,17`)
    const added = [...women, ...men].map((each) => `${each},Samplia (made-up country),ForcedLabour,Domestic\n`)
    await writeFile(cases(), `${await readFile(cases(), 'utf8')}${added.join('')}`)

    // What has left the house is left by a run.
    expect(await runAll()).toEqual(first)
    // Beside the first release they would be seen to be four women and three boys.
    const refused = await tipstat('release', project, 'samplia-made-up')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('under revisions of the release')
    expect(refused.err).toContain(at('confidential', 'samplia-made-up', 'refused.txt'))
    expect(await released()).toEqual(before)
    const note = await readFile(at('confidential', 'samplia-made-up', 'refused.txt'), 'utf8')
    expect(note).toMatch(
      new RegExp(`^zzz-cases\\.V_IDN\\.persons\\.total \\(ZZZ 2024\\) \\[\\d+\\]; ${firstId} \\[\\d+\\]$`, 'm'),
    )
    const [numbers = ''] = refused.err.match(/(?<=numbers: )[0-9a-f]{64}/) ?? []
    expect(note).toContain(numbers)
    const allow = (entry: Readonly<Record<'why' | 'numbers', string>>) =>
      changeProject(({ releases }) => ({
        releases: { 'samplia-made-up': { ...releases['samplia-made-up'], revisions: [entry] } },
      }))
    // What covers other numbers covers none of these.
    await allow({ why: 'Registered late', numbers: 'f'.repeat(64) })
    expect((await tipstat('release', project, 'samplia-made-up')).err).toContain('is of other numbers')
    await allow({ why: 'Registered late', numbers })
    expect(await tipstat('release', project, 'samplia-made-up')).toMatchObject({ code: 0, err: '' })
    const second = await runAll()
    expect((await manifest()).revisions).toMatchObject({ why: 'Registered late' })
    expect(await released()).not.toEqual(before)
    expect((await manifest()).earlier).toEqual([firstId])
    expect((await verify()).code).toBe(0)
    const proved = await verify('--store', at('store'))
    expect(proved.code).toBe(0)
    expect(proved.out.match(/^Verified: certificate /gm)).toHaveLength((await manifest()).certificates.length)
    expect(await runAll()).toEqual(second)

    const asOf = await tipstat('release', project, 'samplia-made-up', '--as-of', moment)
    expect({ code: asOf.code, err: asOf.err }).toEqual({ code: 0, err: '' })
    expect(await released()).toEqual(before)
    expect((await verify('--store', at('store'))).code).toBe(0)

    // And the second one, with both in the ledger.
    expect(await runAll()).toEqual(second)
  }, 240_000)

  test('is proved together with what was printed elsewhere, which must be what is counted', async () => {
    const [, ...rows] = (await readFile(at('release', 'samplia-made-up', 'data', total), 'utf8')).trimEnd().split('\n')
    const counts = rows.map((row) => Number(row.split(',')[2]))
    const count = counts.reduce((sum, each) => sum + each, 0)
    const years = rows.map((row) => row.split(',')[1] ?? '')
    const printed = {
      where: 'Speech of the first of May',
      source: 'zzz-cases',
      stage: 'V_IDN',
      areas: ['ZZZ'],
      years: [`${years[0]}-${years.at(-1)}`],
    }
    await changeProject(() => ({ elsewhere: [{ ...printed, count: count + 1 }] }))
    const refused = await tipstat('release', project, 'samplia-made-up')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('Speech of the first of May')
    expect(refused.err).not.toContain(String(count))
    await changeProject(() => ({ elsewhere: [{ ...printed, count }] }))
    const { code, err } = await tipstat('release', project, 'samplia-made-up')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await manifest()).elsewhere).toEqual(['Speech of the first of May'])
    expect((await verify('--store', at('store'))).code).toBe(0)
  }, 240_000)
})
