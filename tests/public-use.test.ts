import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@tipstat/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCasesProject } from './run.test-data.ts'
import { tipstat } from './tipstat.test-data.ts'

let root = ''
const at = (...names: readonly string[]) => join(root, ...names)

const run = async (...argv: string[]) => {
  const ended = await tipstat(...argv)
  return { ...ended, refused: /\[([a-z.-]+)\]/.exec(ended.err)?.[1] }
}

const mappingOf = (isMadeUp: boolean) => `source: Shelters of a country that does not exist
record: person
processing: { controller: Made-up office, basis: Made-up act, retain-until: 2036-12-31 }
${isMadeUp ? 'made-up: true\n' : ''}fixed: { area: ZZZ, stage: V_IDN, authority: NGO, counting: PERSON, reference: DETECTION, law: x }
coverage: all
age-moment: identification
columns:
  id: id
  year: year
  sex: sex
  age: ageYears
  citizenship: { citizenship: names }
  form: { form: { Sexual: SEX, Labour: LAB, Begging: BEG }, separator: ";" }
  remark: note
`

/** Persons as lines of a file, so many of each: every one with an id, and a remark that goes nowhere. */
const persons = (groups: readonly (readonly [year: number, sex: string, age: number, form: string, n: number])[]) =>
  groups.flatMap(([year, sex, age, form, n], group) =>
    Array.from(
      { length: n },
      (_, i) => `MARK-${year}-${group}-${i},${year},${sex},${age},Kenya,${form},MARKREMARK ${i}`,
    ),
  )

const years = persons([
  [2020, 'F', 16, 'Sexual', 4],
  [2020, 'F', 33, 'Labour', 5],
  [2020, 'M', 41, 'Labour', 5],
  [2020, 'M', 29, 'Begging', 3],
  [2021, 'F', 17, 'Sexual;Begging', 4],
  [2021, 'F', 35, 'Labour', 4],
  [2021, 'M', 44, 'Labour', 6],
  [2021, 'M', 45, 'Sexual', 2],
])
const later = persons([
  [2022, 'F', 17, 'Sexual', 4],
  [2022, 'F', 35, 'Labour', 4],
])

const header = 'id,year,sex,age,citizenship,form,remark'
const approval = { drafted: 'Unit', checked: 'Data protection', approved: 'Head of statistics' }

/** Writes the project: its public-use files as YAML reads JSON, and a release of the same persons. */
const project = async (name: string, publicUse: object, isMadeUp = true, stands: object = { approval }) => {
  await mkdir(at(name, 'mappings'), { recursive: true })
  await mkdir(at(name, 'inbox'), { recursive: true })
  await writeFile(at(name, 'mappings', 'cases.yaml'), mappingOf(isMadeUp))
  const tables = [{ source: 'cases', stage: 'V_IDN', by: [['sex']] }]
  const releases = { 'by-sex': { policy: 'national-annual', ...stands, tables } }
  await writeFile(
    at(name, 'tipstat.yaml'),
    JSON.stringify({ office: 'Made up', inbox: [], releases, reports: [], publicUse }),
  )
}

const submit = async (name: string, lines: readonly string[]) => {
  await writeFile(at(name, 'inbox', 'cases.csv'), `${[header, ...lines].join('\n')}\n`)
  const mapping = ['--mapping', at(name, 'mappings', 'cases.yaml'), '--store', at(name, 'store')]
  const { code, out, err } = await run('submit', at(name, 'inbox', 'cases.csv'), ...mapping)
  expect({ code, err: code === 0 ? '' : out + err }).toEqual({ code: 0, err: '' })
}

const plain = { source: 'cases', stage: 'V_IDN', keys: ['year', 'sex'], sensitive: ['form'] }
const made = (name: string, file: string) => at(name, 'public-use', file)

/** All texts below some folders. */
const textsIn = async (...folders: readonly string[]): Promise<string> => {
  const texts: string[] = []
  for (const folder of folders)
    for (const each of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (each.isFile()) texts.push(await readFile(join(each.parentPath, each.name), 'utf8'))
  return texts.join('\n')
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-public-use-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('tipstat public-use', () => {
  test('makes a draft, then what was approved: verified, in the ledger once, the same to the byte', async () => {
    await project('p', { cases: plain })
    await submit('p', years)
    const draft = await run('public-use', at('p'), 'cases', '--format', 'json')
    const { digest, draft: isDraft } = JSON.parse(draft.out)
    expect({ code: draft.code, isDraft }).toEqual({ code: 0, isDraft: true })
    expect(await readdir(made('p', 'cases'))).toContain('cases.draft.csv')
    expect(await readdir(at('p', 'store'))).not.toContain('ledger')

    await project('p', { cases: { ...plain, approval: { ...approval, records: '0'.repeat(64) } } })
    expect(await run('public-use', at('p'), 'cases')).toMatchObject({ code: 1, refused: 'disclosure.other-records' })
    await project('p', { cases: { ...plain, approval: { ...approval, records: digest, embargo: '2099-01-01' } } })
    const { code, out } = await run('public-use', at('p'), 'cases')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2099-01-01') })
    expect((await readdir(made('p', 'cases'))).sort()).toEqual([
      'README.txt',
      'cases.csv',
      'columns.json',
      'manifest.json',
      'manifest.sha256',
    ])
    const first = await textsIn(made('p', 'cases'))
    expect(first).toMatch(/^EMBARGO: nothing of this may be published before 2099-01-01\./m)
    expect((await run('public-use', at('p'), 'cases')).code).toBe(0)
    expect(await textsIn(made('p', 'cases'))).toBe(first)
    expect(await readdir(at('p', 'store', 'ledger'))).toHaveLength(1)
    const log = JSON.parse((await run('access', at('p', 'store'), '--format', 'json')).out)
    expect(log).toContainEqual(expect.objectContaining({ what: 'public-use cases', submissions: [expect.any(String)] }))
  })

  test('keeps what was coarsened away, and everything else of the register, out of whatever it writes and prints', async () => {
    await project('marked', { cases: { ...plain, keys: ['year', 'sex', 'age', 'citizenship'], approval } })
    const rare = `MARK-rare,2021,F,13,Tuvalu,"=cmd|' /C calc'!A0 MARKFORM",MARKREMARK`
    const odd = 'MARK-odd,2020,M,29,Kenya,"MARK ""quoted"", text\nand a line",MARKREMARK'
    await submit('marked', [...years, ...later, rare, odd])
    const { code, out, err } = await run('public-use', at('marked'), 'cases')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const texts = await textsIn(at('marked', 'public-use'), at('marked', 'confidential'))
    for (const mark of ['MARK', 'calc', 'quoted', 'TUV', 'Y13', 'Y29']) expect(texts + out).not.toContain(mark)
    const lines = (await readFile(join(made('marked', 'cases'), 'cases.csv'), 'utf8')).trimEnd().split('\n')
    for (const line of lines.slice(1)) expect(line).toMatch(/^[\w|-]+(?:,[\w|-]+){4}$/)
    expect([...lines.slice(1)].sort()).toEqual(lines.slice(1))
    expect(JSON.parse(await readFile(join(made('marked', 'cases'), 'manifest.json'), 'utf8')).records).toBe(43)
  })

  test('gives the same file whatever the order of the register', async () => {
    for (const [name, lines] of [
      ['forth', years],
      ['back', [...years].reverse()],
    ] as const) {
      await project(name, { cases: { ...plain, approval } })
      await submit(name, lines)
      expect((await run('public-use', at(name), 'cases')).code).toBe(0)
    }
    const csv = (name: string) => readFile(join(made(name, 'cases'), 'cases.csv'), 'utf8')
    expect(await csv('back')).toBe(await csv('forth'))
  })

  test('refuses, before it opens anything, what can not be a file, and what can not be a column of it', async () => {
    const refusedFor = async (file: object, name = 'cases') => {
      await project('wrong', { cases: { ...plain, ...file } })
      const { code, refused } = await run('public-use', at('wrong'), name)
      return `${code} ${refused}`
    }
    expect(await refusedFor({}, 'nothing')).toBe('2 command.no-public-use')
    expect(await refusedFor({}, 'constructor')).toBe('2 command.no-public-use')
    for (const column of ['id', 'caseId', 'note', 'law', 'route'])
      expect(await refusedFor({ keys: ['year', column] })).toBe('1 disclosure.direct-identifier')
    expect(await refusedFor({ sensitive: ['id'] })).toBe('1 disclosure.direct-identifier')
    for (const column of ['ageYears', 'stage', 'colour', '__proto__'])
      expect(await refusedFor({ keys: ['year', column] })).toBe('2 command.no-column')
    expect(await refusedFor({ keys: ['year', 'form'], sensitive: [] })).toBe('2 command.set-as-key')
    expect(await refusedFor({ coarsest: { age: 'band' } })).toBe('2 command.no-column')
    for (const wrong of [{ k: 2 }, { k: 'five' }, { largestShare: 1.5 }, { keys: [] }, { decision: { owner: 'A' } }])
      expect(await refusedFor(wrong)).toBe('2 command.bad-project')
    await mkdir(made('wrong', 'cases'), { recursive: true })
    await writeFile(join(made('wrong', 'cases'), 'theirs.txt'), 'theirs')
    expect(await refusedFor({})).toBe('2 disclosure.other-public-folder')
    expect(await readdir(at('wrong'))).not.toContain('store')
  })

  test('that can not reach k within the levels of use is refused with the key that costs most', async () => {
    await project('sparse', {
      cases: { ...plain, keys: ['year', 'sex', 'age'], coarsest: { sex: 'recorded', age: 'recorded' }, approval },
      levels: { ...plain, coarsest: { sex: 'nearly' } },
    })
    await submit('sparse', years)
    const { code, refused, err } = await run('public-use', at('sparse'), 'cases')
    expect({ code, refused }).toEqual({ code: 1, refused: 'disclosure.not-anonymous' })
    expect(err).toContain('The key that costs most is age')
    expect(await run('public-use', at('sparse'), 'levels')).toMatchObject({ code: 2, refused: 'disclosure.no-level' })
    expect(await readdir(at('sparse'))).not.toContain('public-use')
  })

  test('of data that are not made up is a draft until their owner has decided', async () => {
    await project('real', { cases: plain }, false)
    await submit('real', years)
    expect((await run('public-use', at('real'), 'cases')).code).toBe(0)
    await project('real', { cases: { ...plain, approval } }, false)
    expect(await run('public-use', at('real'), 'cases')).toMatchObject({ code: 1, refused: 'disclosure.no-decision' })
    await project(
      'real',
      { cases: { ...plain, approval, decision: { owner: 'National Rapporteur', date: '2026-01-31' } } },
      false,
    )
    expect((await run('public-use', at('real'), 'cases')).code).toBe(0)
    const readme = await readFile(join(made('real', 'cases'), 'README.txt'), 'utf8')
    expect(readme).toContain('Decided by the owner of the records: National Rapporteur, 2026-01-31')
    expect(readme).not.toContain('MADE UP')
  })

  test('and a later one are judged together, person by person; once the first is purged, by their years', async () => {
    const after = { ...plain, years: [2022, 2022], approval }
    const whole = { ...plain, approval }
    await project('two', { first: whole, second: whole, third: whole, after })
    await submit('two', years)
    expect((await run('public-use', at('two'), 'first')).code).toBe(0)
    const more = [...years, ...later]
    await submit('two', [...more, 'MARK-new,2021,F,35,Kenya,Labour,x'])
    expect(await run('public-use', at('two'), 'second')).toMatchObject({
      code: 1,
      refused: 'disclosure.together-too-few',
      err: expect.stringContaining('first'),
    })
    await submit('two', more)
    const joined = await run('public-use', at('two'), 'second')
    expect(joined.code).toBe(0)
    expect(await readFile(at('two', 'confidential', 'second.public-use', 'account.txt'), 'utf8')).toContain(
      'Together with first: at least 8 alike',
    )
    // Made again it is the same, and in the ledger already.
    expect((await run('public-use', at('two'), 'second')).code).toBe(0)
    expect(await readdir(at('two', 'store', 'ledger'))).toHaveLength(2)

    await cp(at('two'), at('purged'), { recursive: true })
    const [oldest] = JSON.parse(
      (await run('submissions', '--store', at('purged', 'store'), '--format', 'json')).out,
    ) as readonly { id: string }[]
    const purge = ['purge', at('purged', 'store'), oldest?.id ?? '', '--reason', 'retention is over', '--yes']
    expect((await run(...purge)).code).toBe(0)
    expect(await run('public-use', at('purged'), 'third')).toMatchObject({
      code: 1,
      refused: 'disclosure.earlier-unknown',
    })
    const { code, out } = await run('public-use', at('purged'), 'after')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Not joined person by person with first') })
  })

  test('and tables of the same persons: two drafts say so of each other, on screen and in their accounts', async () => {
    await project('both', { cases: plain }, true, {})
    await submit('both', years)
    const alone = await run('release', at('both'), 'by-sex')
    expect(alone).toMatchObject({ code: 0, err: '' })
    expect(alone.out).not.toContain('lie beside it')
    const file = await run('public-use', at('both'), 'cases')
    expect(file.out).toContain('Tables of the same persons lie beside it, too: release by-sex.')
    expect(await readFile(at('both', 'confidential', 'cases.public-use', 'account.txt'), 'utf8')).toContain(
      'release by-sex.',
    )
    const again = await run('release', at('both'), 'by-sex')
    expect(again.out).toContain('Records of the same persons lie beside it, too: public-use file cases.')
    expect(await readFile(at('both', 'confidential', 'by-sex', 'account.html'), 'utf8')).toContain(
      'public-use file cases.',
    )
  })

  test('and tables of the same persons never both go out', async () => {
    await project('records', { cases: { ...plain, approval } })
    await submit('records', years)
    await cp(at('records'), at('tables'), { recursive: true })
    expect((await run('public-use', at('records'), 'cases')).code).toBe(0)
    expect(await run('release', at('records'), 'by-sex')).toMatchObject({
      code: 1,
      refused: 'disclosure.out-as-records',
    })
    expect((await run('release', at('tables'), 'by-sex')).code).toBe(0)
    const { code, refused, err } = await run('public-use', at('tables'), 'cases')
    expect({ code, refused }).toEqual({ code: 1, refused: 'disclosure.out-as-tables' })
    expect(err).toContain('tipstat synthetic PROJECT by-sex')
    expect(await readdir(at('tables'))).not.toContain('public-use')
  })

  test('nor beside a number of them that was printed elsewhere, though it has been revised since', async () => {
    await project('said', { cases: { ...plain, approval } })
    await submit('said', years)
    const printed = {
      where: 'A speech',
      source: 'cases',
      stage: 'V_IDN',
      count: 32,
      areas: ['ZZZ'],
      years: ['2020-2021'],
    }
    const config = JSON.parse(await readFile(at('said', 'tipstat.yaml'), 'utf8'))
    await writeFile(
      at('said', 'tipstat.yaml'),
      JSON.stringify({ ...config, elsewhere: [{ ...printed, revised: true }] }),
    )
    expect(await run('public-use', at('said'), 'cases')).toMatchObject({ code: 1, refused: 'disclosure.out-elsewhere' })
  })

  test('that is interrupted leaves no half folder, and is made again', async () => {
    await project('killed', { cases: { ...plain, approval } })
    await submit('killed', years)
    // As it is where its writer was killed: written beside, and never put in place. No process has that number.
    const half = `${made('killed', 'cases')}.4194999-12345678-1234-1234-1234-123456789abc.part`
    await mkdir(half, { recursive: true })
    await writeFile(join(half, 'cases.csv'), 'year,sex')
    // Where the ledger can't be written, nothing is.
    await writeFile(at('killed', 'store', 'ledger'), 'in the way')
    expect((await run('public-use', at('killed'), 'cases')).code).not.toBe(0)
    expect(await readdir(at('killed', 'public-use'))).toEqual([])
    await rm(at('killed', 'store', 'ledger'))
    expect((await run('public-use', at('killed'), 'cases')).code).toBe(0)
    expect(await readdir(at('killed', 'public-use'))).toEqual(['cases'])
  })
})

describe('tipstat verify of a public-use file', () => {
  test.each(languages)('says in %s what was counted anew, and what can not be verified', async (lang) => {
    const { code, out } = await run('verify', made('p', 'cases'), '--lang', lang)
    expect({ code, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 3 })
    expect(out).toContain('33')
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  })

  test.each(languages)('says in %s what is amiss, and ends with 1', async (lang) => {
    const folder = at(`changed-${lang}`)
    await cp(made('p', 'cases'), folder, { recursive: true })
    const csv = await readFile(join(folder, 'cases.csv'), 'utf8')
    await writeFile(join(folder, 'cases.csv'), csv.replaceAll('2020,M,BEG', '2020,M,LAB'))
    await writeFile(join(folder, 'more.txt'), 'x')
    const { code, out } = await run('verify', folder, '--lang', lang)
    expect(code).toBe(1)
    expect(out.trimEnd().split('\n').length).toBeGreaterThanOrEqual(4)
    expect(out).toContain('cases.csv')
    const json = JSON.parse((await run('verify', folder, '--format', 'json')).out)
    expect(json).toMatchObject({ verified: false, kind: 'public-use' })
    expect(json.problems.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['extra-file', 'hash', 'not-diverse']),
    )
  })
})

test('the invented cases of the sample project go the whole way', async () => {
  await writeCasesProject(at('sample'), { reports: false })
  const config = await readFile(at('sample', 'tipstat.yaml'), 'utf8')
  const file = {
    source: 'zzz-cases',
    stage: 'V_IDN',
    keys: ['year', 'area', 'sex', 'age', 'citizenship'],
    coarsest: { age: 'child-adult' },
    sensitive: ['form'],
    approval,
  }
  await writeFile(at('sample', 'tipstat.yaml'), `${config}publicUse: ${JSON.stringify({ cases: file })}\n`)
  const [inbox, mapping] = [
    at('sample', 'inbox', 'samplia-cases.made-up.csv'),
    at('sample', 'mappings', 'zzz-cases.yaml'),
  ]
  expect((await run('submit', inbox, '--mapping', mapping, '--store', at('sample', 'store'))).code).toBe(0)
  expect((await run('public-use', at('sample'), 'cases')).code).toBe(0)
  const verified = JSON.parse((await run('verify', made('sample', 'cases'), '--format', 'json')).out)
  expect(verified).toMatchObject({ verified: true, draft: false })
  expect(verified.k).toBeGreaterThanOrEqual(5)
  const account = JSON.parse(await readFile(at('sample', 'confidential', 'cases.public-use', 'account.json'), 'utf8'))
  // One person stands twice in the sample, in records that differ.
  expect(account).toMatchObject({ persons: 1497, unclear: 1 })
  expect(account.leftOut).toBeLessThanOrEqual(29)
})
