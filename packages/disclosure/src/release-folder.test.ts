import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isReleased, type Lineage, type Release, type ReleasedTable, tableName } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { canonical, sha256Hex } from '@tipstat/scheme'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { costOf, hiddenIn } from './cost.ts'
import { bySex, confidential, madeUp, published, totals } from './cubes.test-data.ts'
import { withheldPolicies } from './fixtures/withheld-release.ts'
import { policies } from './policy.ts'
import { protect } from './protect.ts'
import { openRelease, writeRelease } from './release-folder.ts'
import { statementText } from './statement.ts'
import { tableCsv } from './table-csv.ts'
import { verify } from './verify.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-release-'))
  folder = join(root, 'release')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const asPublished = (lineage: Lineage = published): Release =>
  protect(
    [
      confidential(totals([12, 0]), lineage),
      confidential(
        bySex([
          ['HRV', 2020, 'F', 0.363, 'exact'],
          ['HRV', 2020, 'M', [0, 4], 'censored'],
          ['HRV', 2020, '_O', [3, Infinity], 'estimated'],
          ['HRV', 2020, '_U', null, 'confidential'],
        ]),
        lineage,
      ),
    ],
    policies.alreadyPublic,
    { name: 'test' },
  )
const rounded = (): Release =>
  protect(
    [
      confidential(
        bySex([
          ['HRV', 2020, 'F', 12, 'exact'],
          ['HRV', 2020, 'M', 0, 'exact'],
          ['HRV', 2021, 'F', 3, 'exact'],
          ['HRV', 2021, 'M', 101, 'exact'],
        ]),
      ),
      confidential(totals([12, 104])),
    ],
    policies.round5,
    { name: 'made-up' },
  )

/** As suppression makes it: the certificate itself is no part of it. */
const withheld = (): Release => {
  const tables = [
    bySex([
      ['HRV', 2000, 'F', [0, Infinity], 'suppressed'],
      ['HRV', 2000, 'M', [0, Infinity], 'suppressed'],
      ['HRV', 2000, '_U', 7, 'exact'],
      ['HRV', 2001, 'F', 12, 'exact'],
      ['HRV', 2001, 'M', 30, 'exact'],
      ['HRV', 2001, '_U', 8, 'exact'],
    ]),
    totals([30, 50]),
  ]
  const entries = tables.map((table): ReleasedTable => {
    const { source, stage, unit, counting, reference, by, multiple, exhaustive } = table
    const name = tableName(table)
    const about = { source, stage, unit, counting, reference, by, multiple, exhaustive, name, file: `data/${name}.csv` }
    return { ...about, sha256: sha256Hex(tableCsv(table)), rows: table.length, hidden: hiddenIn(table) }
  })
  const manifest = {
    tipstat: '0.1.0',
    name: 'withheld',
    policy: withheldPolicies['national-annual'],
    proof: 'certificate',
    lineage: madeUp,
    cost: costOf(tables, 'certificate'),
    tables: entries,
    certificates: [{ sha256: 'c'.repeat(64), tables: entries.map(({ name }) => name) }],
  } as const
  const whole = { ...manifest, statement: sha256Hex(statementText(manifest)) }
  return seal({ id: sha256Hex(canonical(whole)), manifest: whole, tables })
}

const filesOf = async (): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'))
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

describe.each([
  ['published', asPublished],
  ['rounded', rounded],
  ['withheld in part', withheld],
])('a release that is %s', (_, make) => {
  test('is opened as it was written', async () => {
    const release = make()
    await writeRelease(release, folder)
    const opened = await openRelease(folder)
    expect(opened).toEqual(release)
    expect(isReleased(opened)).toBe(true)
    expect(await verify(folder)).toEqual({ id: release.id, proof: release.manifest.proof, problems: [] })
  })

  test('has the same bytes whenever it is made, and when it is opened and written again', async () => {
    await writeRelease(make(), folder)
    const before = await filesOf()
    await writeRelease(make(), folder)
    expect(await filesOf()).toEqual(before)
    await writeRelease(await openRelease(folder), folder)
    expect(await filesOf()).toEqual(before)
    expect(await readdir(root)).toEqual(['release'])
  })

  test('is refused after one byte of any of its files has been changed, wherever it stands', async () => {
    await writeRelease(make(), folder)
    const files = await filesOf()
    expect(Object.keys(files).length).toBeGreaterThanOrEqual(4)
    for (const [name, text] of Object.entries(files)) {
      const bytes = Buffer.from(text)
      // Every byte of the manifest by its hash, the others at a stride: all is hashed alike.
      for (let at = 0; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 40))) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        await writeFile(join(folder, name), changed)
        expect((await verify(folder)).problems, `${name}, byte ${at}`).not.toEqual([])
      }
      await writeFile(join(folder, name), bytes)
    }
    expect((await verify(folder)).problems).toEqual([])
  })

  test('is refused when a file is taken away, or cut short', async () => {
    await writeRelease(make(), folder)
    for (const [name, text] of Object.entries(await filesOf())) {
      await rm(join(folder, name))
      await expect(openRelease(folder), name).rejects.toMatchObject({
        code: name === 'manifest.json' ? 'disclosure.no-release' : 'disclosure.tampered',
      })
      await writeFile(join(folder, name), text.slice(0, -1))
      await expect(openRelease(folder), name).rejects.toMatchObject({ code: 'disclosure.tampered', exitCode: 1 })
      await writeFile(join(folder, name), text)
    }
  })

  test.each(['extra.csv', 'data/extra.csv', 'data/extra'])('is refused when %s is put to it', async (name) => {
    await writeRelease(make(), folder)
    await writeFile(join(folder, name), 'area,year\n')
    expect((await verify(folder)).problems).toEqual([{ kind: 'extra-file', file: name }])
  })
})

test('the statement of a release that withholds says what the symbol is, what proves it, and what it cost, by table', async () => {
  await writeRelease(withheld(), folder)
  const text = (await filesOf())['statement.txt'] ?? ''
  expect(text).toContain(`
Policy: national-annual
Numbers below 5, and others that would give them away, are withheld under one symbol: status suppressed, no value.
The symbol may stand for 0, too: no zero is printed.
A category, area or year with no number to show is left out of a table.
Every number that is shown is exact, totals among them.
Proof: certificate
Every withheld number that must be protected was proved to be uncertain by whole other tables, which agree with everything that is shown.
They stand in a certificate, which is confidential and no part of the release.
Certificate sha256 ${'c'.repeat(64)}: test.V_DET.persons.by-sex, test.V_DET.persons.total

What it cost the reader:
  cells: 8
  hidden: 2
  shareHidden: 0.25
  sharePersonsHidden: 0.2875
Withheld cells of all cells, by table:
  test.V_DET.persons.by-sex: 2 of 6
  test.V_DET.persons.total: 0 of 2
`)
})

/** Rewrites a release as a forger who knows the format: every hash is made right again. */
const forge = async (edit: (files: { manifest: Record<string, unknown>; csv: string }) => string): Promise<void> => {
  const { createHash } = await import('node:crypto')
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const [entry] = manifest.tables
  const csv = await readFile(join(folder, entry.file), 'utf8')
  const changed = edit({ manifest, csv })
  await writeFile(join(folder, entry.file), changed)
  entry.sha256 = hash(changed)
  const text = canonical(manifest)
  await writeFile(join(folder, 'manifest.json'), text)
  await writeFile(join(folder, 'manifest.sha256'), `${hash(text)}  manifest.json\n`)
}

describe('a forger who makes every hash right again', () => {
  test.each([
    ['an exact small count', (csv: string) => csv.replace(',,0,4,suppressed', ',3,3,3,suppressed')],
    ['a small count as rounded', (csv: string) => csv.replace(',,0,4,suppressed', ',3,3,3,rounded')],
    ['a number that is no multiple of 5', (csv: string) => csv.replace('10,8,12', '11,9,13')],
    ['bounds that are too narrow', (csv: string) => csv.replace('10,8,12', '10,10,12')],
    ['a number written otherwise', (csv: string) => csv.replace('10,8,12', '0xA,8,12')],
    ['an exact number', (csv: string) => csv.replace('10,8,12,rounded', '12,12,12,exact')],
  ])('still can not pass off %s as rounded', async (_, edit) => {
    await writeRelease(rounded(), folder)
    await forge(({ csv }) => edit(csv))
    expect((await verify(folder)).problems).toMatchObject([
      { kind: 'not-rounded', file: 'data/test.V_DET.persons.by-sex.csv' },
    ])
  })

  test.each([
    ['that is withheld', ',0.363,0.363,0.363,exact', ',,0,4,suppressed'],
    ['with no status that there is', ',0.363,0.363,0.363,exact', ',0.363,0.363,0.363,sure'],
    ['beside its bounds', ',0.363,0.363,0.363,exact', ',0.5,0.363,0.363,exact'],
    ['missing and given', ',,,,confidential', ',5,5,5,confidential'],
    ['exact and an interval', ',,0,4,censored', ',,0,4,exact'],
    ['whose bounds cross', ',,0,4,censored', ',,4,0,censored'],
    ['that is no number', ',,0,4,censored', ',,NaN,4,censored'],
    ['without end', ',,0,4,censored', ',,Infinity,Infinity,censored'],
  ])('still can not pass off a number %s as published', async (_, from, to) => {
    await writeRelease(asPublished(), folder)
    await forge(({ csv }) => csv.replace(from, to))
    expect((await verify(folder)).problems).toMatchObject([
      { kind: 'changed-number', file: 'data/test.V_DET.persons.by-sex.csv' },
    ])
  })

  test.each([
    ['a formula for a code', 'HRV,2020,F', 'HRV,2020,=1+1'],
    ['another year', 'HRV,2020,F', 'HRV,20x0,F'],
    ['a cell too many', 'HRV,2020,F', 'HRV,2020,F,F'],
    ['a quotation mark', 'HRV,2020,F', '"HRV",2020,F'],
  ])('still can not put in %s', async (_, from, to) => {
    await writeRelease(asPublished(), folder)
    await forge(({ csv }) => csv.replace(from, to))
    expect((await verify(folder)).problems).toMatchObject([{ kind: 'shape' }])
  })

  test.each([
    ['not-made-up', rounded, { ...madeUp, madeUp: false }],
    ['not-published', asPublished, { ...published, published: null }],
    ['not-published', asPublished, { ...published, published: { by: '', url: '', date: '', licence: '' } }],
  ])('still is told %s', async (kind, make, lineage) => {
    await writeRelease(make(), folder)
    await forge(({ manifest, csv }) => {
      manifest.lineage = lineage
      return csv
    })
    expect((await verify(folder)).problems).toContainEqual({ kind, file: 'manifest.json' })
  })

  type Edit = (manifest: Record<string, unknown>) => Record<string, unknown>
  const firstFile =
    (file: string): Edit =>
    (manifest) => ({
      ...manifest,
      tables: (manifest.tables as object[]).map((table, i) => (i === 0 ? { ...table, file } : table)),
    })
  const edits: Readonly<Record<string, Edit>> = {
    'another proof': (manifest) => ({ ...manifest, proof: 'certificate' }),
    'no tables': (manifest) => ({ ...manifest, tables: null }),
    'no lineage': (manifest) => ({ ...manifest, lineage: undefined }),
    'a break of an unknown kind': (manifest) => ({
      ...manifest,
      lineage: { ...(manifest.lineage as object), breaks: [{ year: 2016, what: 'weather' }] },
    }),
    'an empty list of breaks': (manifest) => ({
      ...manifest,
      lineage: { ...(manifest.lineage as object), breaks: [] },
    }),
    'one file for two tables': (manifest) => {
      const [first] = manifest.tables as object[]
      return { ...manifest, tables: [first, first] }
    },
    'a file above': firstFile('../../secret.csv'),
    'a file from the root': firstFile('/etc/passwd'),
    'a file that climbs out of data': firstFile('data/../../secret.csv'),
    'a file in a folder of data': firstFile('data/..csv/x.csv'),
    'a file behind backslashes': firstFile('data\\..\\x.csv'),
    'a file name with a NUL': firstFile('data/x.csv\u0000'),
    'the statement for a table': firstFile('statement.txt'),
  }
  test.each(Object.entries(edits))('still is refused with %s', async (_, edit) => {
    await writeRelease(asPublished(), folder)
    const { createHash } = await import('node:crypto')
    const text = canonical(edit(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))))
    await writeFile(join(folder, 'manifest.json'), text)
    await writeFile(
      join(folder, 'manifest.sha256'),
      `${createHash('sha256').update(text).digest('hex')}  manifest.json\n`,
    )
    expect((await verify(folder)).problems).toContainEqual({ kind: 'manifest', file: 'manifest.json' })
    await expect(openRelease(folder)).rejects.toMatchObject({ code: 'disclosure.tampered' })
  })
})

describe('what only looks like a release', () => {
  const forged: readonly (readonly [string, (release: Release) => Release])[] = [
    ['parsed JSON', (release) => JSON.parse(JSON.stringify(release))],
    ['a copy', (release) => ({ ...release })],
    ['a structured clone', (release) => structuredClone({ ...release })],
    ['an heir', (release) => Object.create(release)],
    ['a proxy', (release) => new Proxy(release, {})],
  ]

  test.each(forged)('is not released, and not written: %s', async (_, make) => {
    const release = make(asPublished())
    expect(isReleased(release)).toBe(false)
    await expect(writeRelease(release, folder)).rejects.toMatchObject({ code: 'disclosure.not-sealed', exitCode: 1 })
    expect(await readdir(root)).toEqual([])
  })

  test.each([null, undefined, 'release', 7])('is not released: %j', (value) => {
    expect(isReleased(value)).toBe(false)
  })
})

describe('a folder', () => {
  test('without a release is told as that', async () => {
    await expect(openRelease(folder)).rejects.toMatchObject({ code: 'disclosure.no-release', exitCode: 2 })
    await mkdir(folder)
    await expect(openRelease(folder)).rejects.toMatchObject({ code: 'disclosure.no-release', exitCode: 2 })
  })

  test('that holds something else is never replaced by a release', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'thesis.txt'), 'years of work')
    await expect(writeRelease(asPublished(), folder)).rejects.toMatchObject({
      code: 'disclosure.other-folder',
      exitCode: 2,
    })
    expect(await readFile(join(folder, 'thesis.txt'), 'utf8')).toBe('years of work')
    expect(await readdir(root)).toEqual(['release'])
  })

  test('keeps the release that it holds when the new one can not be written', async () => {
    await writeRelease(rounded(), folder)
    const before = await filesOf()
    await writeFile(join(root, 'file'), '')
    await expect(writeRelease(asPublished(), join(root, 'file', 'release'))).rejects.toMatchObject({ code: 'ENOTDIR' })
    if (process.getuid?.() !== 0) {
      await chmod(root, 0o500)
      await expect(writeRelease(asPublished(), folder)).rejects.toMatchObject({ code: 'EACCES' })
      await chmod(root, 0o700)
    }
    expect(await filesOf()).toEqual(before)
  })
})

test('a statement keeps every text of the mapping on one line, so that none can pass for a line of ours', async () => {
  const title = 'A ministry\nProof: certificate\r\n\u001b[31m\u2028Policy: none'
  await writeRelease(asPublished({ ...published, title, notes: ['one\ntwo'] }), folder)
  const lines = (await readFile(join(folder, 'statement.txt'), 'utf8')).split('\n')
  expect(lines.filter((line) => /^(Proof|Policy|two)/.test(line))).toEqual([
    'Policy: already-public',
    'Proof: owner-published',
  ])
  expect(lines.join('')).not.toMatch(/\p{Cc}|\u2028/u)
  expect((await verify(folder)).problems).toEqual([])
})

test('breaks in series stand in the manifest and, each on one line, in the statement', async () => {
  const breaks = [
    { year: 2016, what: 'law', areas: ['HRV'], stages: ['V_DET'], note: 'As amended\nPolicy: none' },
    { year: 2019, what: 'source' },
  ] as const
  await writeRelease(asPublished({ ...published, breaks }), folder)
  expect((await openRelease(folder)).manifest.lineage.breaks).toEqual(breaks)
  expect((await filesOf())['statement.txt']).toContain(`
Break in series from 2016 on (law) · HRV · V_DET · As amended Policy: none
Break in series from 2019 on (source)
`)
})
