import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@tipstat/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const mapping = fileURLToPath(new URL('../seeds/samples/world/mappings/zzz-cases.yaml', import.meta.url))
const counting = `source: Police (made up)
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }
coverage: all
exhaustive: [sex]
columns: { year: year, sex: sex, value: { value: count } }
`
let root = ''
const at = (...names: readonly string[]) => join(root, ...names)

/** Writes what the project says of its releases: each a name, what stands under it, and its tables. */
const project = (releases: Readonly<Record<string, readonly [entry: string, source: string, by: string]>>) =>
  writeFile(
    at('tipstat.yaml'),
    `office: Made-up office
inbox: [{ file: cases.csv, mapping: zzz-cases }, { file: police.csv, mapping: police }]
releases:
${Object.entries(releases)
  .map(
    ([name, [entry, source, by]]) =>
      `  ${name}: { ${entry}, tables: [{ source: ${source}, stage: ${source === 'police' ? 'V_DET' : 'V_IDN'}, by: ${by} }] }`,
  )
  .join('\n')}
reports: []
`,
  )

const approved = 'approval: { drafted: Unit, checked: Officer, approved: Head }'
const filesOf = async (name: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(at('release', name), { recursive: true })).filter((file) => /\.\w+$/.test(file)).sort()
  return new Map(
    await Promise.all(names.map(async (file) => [file, await readFile(at('release', name, file), 'utf8')] as const)),
  )
}
const numbersIn = async (name: string, table: string) =>
  (await readFile(at('release', name, 'data', `${table}.csv`), 'utf8'))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, -4).join(' '))

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-interactive-'))
  await mkdir(at('mappings'))
  await mkdir(at('inbox'))
  await cp(mapping, at('mappings', 'zzz-cases.yaml'))
  await writeFile(at('mappings', 'police.yaml'), counting)
  const head =
    'cas_ID,cas_Year,vic_TraffickingStatus,prs_Gender,vic_AgeWhenTrafficked,prs_Citizenship,vic_TypeOfExploitation,hte_Route'
  const cases = [...Array(100).keys()].map((i) => {
    const sex = i % 50 < 3 ? 'Masculine' : i % 50 < 20 ? 'NonSpecifiedUnknown' : 'Feminine'
    return `C-${i},${2020 + Math.floor(i / 50)},ActualVictimOfTrafficking,${sex},${i % 7 ? 20 : 12},Samplia (made-up country),SexualExploitation,Domestic`
  })
  await writeFile(at('inbox', 'cases.csv'), `${[head, ...cases].join('\n')}\n`)
  await writeFile(at('inbox', 'police.csv'), 'year,sex,value\n2024,F,21\n2024,M,13\n2024,_O,2\n')
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

describe('policy interactive in a project', () => {
  test('rounds tables together as a draft, and what comes later beside them once they are approved', async () => {
    await project({ first: ['policy: interactive', 'zzz-cases', '[[], [sex]]'] })
    expect(await tipstat('run', root)).toMatchObject({ code: 0, err: '' })
    expect(await readFile(at('release', 'first', 'statement.txt'), 'utf8')).toMatch(/^DRAFT/)
    const account = JSON.parse(await readFile(at('confidential', 'first', 'account.json'), 'utf8'))
    expect(account).toMatchObject({ method: 'rounding', isDraft: true, policy: 'interactive' })
    expect(account.change.zerosMade).toBeGreaterThanOrEqual(0)
    expect(account.change.moved).toBeGreaterThan(0)
    for (const [, text] of await filesOf('first')) expect(text).not.toMatch(/zerosMade|utility/)

    await project({
      first: [`policy: interactive, ${approved}`, 'zzz-cases', '[[], [sex]]'],
      second: [`policy: interactive, ${approved}`, 'zzz-cases', '[[sex], [sex, age], [age]]'],
    })
    expect(await tipstat('run', root)).toMatchObject({ code: 0, err: '' })
    const once = [await filesOf('first'), await filesOf('second')]
    const bySex = await numbersIn('first', 'zzz-cases.V_IDN.persons.by-sex')
    expect(await numbersIn('second', 'zzz-cases.V_IDN.persons.by-sex')).toEqual(bySex)
    const total = (await numbersIn('first', 'zzz-cases.V_IDN.persons.total')).map((row) => Number(row.split(' ')[2]))
    const parts = bySex.map((row) => row.split(' '))
    expect(total).toEqual(
      ['2020', '2021'].map((year) => parts.reduce((sum, row) => sum + (row[1] === year ? Number(row[3]) : 0), 0)),
    )
    await rm(at('release'), { recursive: true })
    expect(await tipstat('run', root)).toMatchObject({ code: 0, err: '' })
    expect([await filesOf('first'), await filesOf('second')]).toEqual(once)
  })

  test.each(languages)('is verified from its folder, and says what a folder can not tell, in %s', async (language) => {
    const { code, out } = await tipstat('verify', at('release', 'second'), '--lang', language)
    expect(code).toBe(0)
    expect(out).toContain('controlled-rounding')
    expect(out.trim().split('\n')).toHaveLength(3)
  })

  test('refuses another method of the same persons afterwards, and takes it of others', async () => {
    await project({ third: ['policy: interactive, method: cell-key', 'zzz-cases', '[[sex]]'] })
    const { code, err } = await tipstat('release', root, 'third')
    expect(code).toBe(1)
    expect(err).toContain('Another method beside it would tell more than either.')
  })

  test('has no noise for counts, whose records have no keys', async () => {
    await project({
      noisy: ['policy: interactive, method: cell-key', 'police', '[[], [sex]]'],
      rounded: ['policy: interactive', 'police', '[[], [sex]]'],
    })
    const { code, err } = await tipstat('release', root, 'noisy')
    expect(code).toBe(1)
    expect(err).toContain('Noise by cell key needs a key of every record')
    expect(await tipstat('release', root, 'rounded')).toMatchObject({ code: 0 })
    const rows = await numbersIn('rounded', 'police.V_DET.persons.by-sex')
    expect(rows.map((row) => row.split(' ')[2])).toEqual(['F', 'M'])
  })

  test('puts the same noise on the same records, in every table and every release', async () => {
    const entry = `policy: interactive, method: cell-key, ${approved}`
    await project({ a: [entry, 'zzz-cases', '[[], [sex]]'], b: [entry, 'zzz-cases', '[[sex], [sex, age]]'] })
    await rm(at('store'), { recursive: true })
    await rm(at('store.keys'), { recursive: true })
    expect(await tipstat('run', root)).toMatchObject({ code: 0, err: '' })
    const bySex = 'zzz-cases.V_IDN.persons.by-sex'
    expect(await numbersIn('b', bySex)).toEqual(await numbersIn('a', bySex))
    const { code, out } = await tipstat('verify', at('release', 'b'))
    expect([code, out]).toEqual([0, expect.stringContaining('proof: cell-key')])
  })
})
