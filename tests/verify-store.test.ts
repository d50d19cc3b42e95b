import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@tipstat/language'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const mapping = fileURLToPath(new URL('../seeds/samples/world/mappings/zzz-cases.yaml', import.meta.url))

let root = ''
const at = (...names: readonly string[]) => join(root, ...names)
const release = () => at('out', 'release', 'annual')
const store = () => at('out', 'store')

const parsed = async (...argv: string[]) => JSON.parse((await tipstat(...argv, '--format', 'json')).out)
const openings = async (): Promise<readonly { readonly certificate?: string }[]> =>
  (await parsed('access', store())).filter(({ certificate }: { certificate?: string }) => certificate)

/** A project with a hundred invented cases, of which a few are of men, and a release of them by suppression. */
const writeProject = async (): Promise<void> => {
  await mkdir(at('project', 'inbox'), { recursive: true })
  await mkdir(at('project', 'mappings'))
  await cp(mapping, at('project', 'mappings', 'zzz-cases.yaml'))
  const head =
    'cas_ID,cas_Year,vic_TraffickingStatus,prs_Gender,vic_AgeWhenTrafficked,prs_Citizenship,vic_TypeOfExploitation,hte_Route'
  const cases = [...Array(100).keys()].map((i) => {
    const sex = i % 50 < 3 ? 'Masculine' : i % 50 < 20 ? 'NonSpecifiedUnknown' : 'Feminine'
    return `C-${i},${2020 + Math.floor(i / 50)},ActualVictimOfTrafficking,${sex},20,Samplia (made-up country),SexualExploitation,Domestic`
  })
  await writeFile(at('project', 'inbox', 'cases.csv'), `${[head, ...cases].join('\n')}\n`)
  const annual = 'policy: national-annual, tables: [{ source: zzz-cases, stage: V_IDN, by: [[], [sex]] }]'
  await writeFile(
    at('project', 'tipstat.yaml'),
    `office: Made-up office\ninbox:\n  - { file: cases.csv, mapping: zzz-cases }\nreleases:\n  annual: { ${annual} }\nreports: []\n`,
  )
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-verify-store-'))
  await writeProject()
  expect(await tipstat('run', at('project'), '--out', at('out'))).toMatchObject({ code: 0 })
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

test('a release is verified with the certificate that its store has, and the opening is logged', async () => {
  const { code, out, err } = await tipstat('verify', release(), '--store', store(), '--purpose', 'Audit of 2026')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^Verified: .* proof: certificate\)$/m)
  expect(out).toMatch(
    /^Verified: certificate [0-9a-f]{64}\. Numbers that must be uncertain, by the verifier’s own rules and by the certificate: \d+; /m,
  )
  expect(out).not.toContain('NOT')
  const { certificates, lineage } = JSON.parse(await readFile(join(release(), 'manifest.json'), 'utf8'))
  const [{ sha256 }] = certificates
  const [{ id: submission }] = await parsed('submissions', '--store', store())
  expect((await openings()).at(-1)).toMatchObject({
    certificate: sha256,
    purpose: 'Audit of 2026',
    what: expect.stringMatching(/^verify [0-9a-f]{16}$/),
    submissions: [submission],
  })
  // The release names it so that nobody can find a short file by trying.
  expect(lineage.submissions).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  expect(lineage.submissions).not.toEqual([submission])
  const listed = (await tipstat('access', store())).out.trimEnd().split('\n')
  expect(listed.filter((line) => line.includes('Audit of 2026'))).toEqual([
    expect.stringMatching(new RegExp(`  certificate ${sha256}$`)),
  ])
})

test('a release made again has the same certificate, which lies there once', async () => {
  const { certificates } = JSON.parse(await readFile(join(release(), 'manifest.json'), 'utf8'))
  expect((await tipstat('release', at('project'), 'annual', '--out', at('out'))).code).toBe(0)
  const files = (await readdir(at('out', 'store', 'certificates'), { recursive: true })).filter((name) =>
    name.endsWith('.json.enc'),
  )
  expect(files).toEqual([expect.stringContaining(`${certificates[0].sha256}.json.enc`)])
  expect((await tipstat('verify', release(), '--store', store())).code).toBe(0)
})

test('a program is told which certificates the store lacks', async () => {
  expect(await parsed('verify', release(), '--store', store())).toMatchObject({ verified: true, missing: [] })
  expect(await parsed('verify', release())).not.toHaveProperty('missing')
})

test('where a certificate is given that the release does not name, the store is not asked: 1', async () => {
  const before = await openings()
  await writeFile(at('other.json'), '{}')
  const { code, out } = await tipstat('verify', release(), '--store', store(), '--certificate', at('other.json'))
  expect({ code, opened: (await openings()).length - before.length }).toEqual({ code: 1, opened: 0 })
  expect(out).toContain('The release does not name this certificate')
})

test('of a release with one byte flipped nothing confidential is opened: 1', async () => {
  await cp(release(), at('flipped'), { recursive: true })
  const [name = ''] = await readdir(at('flipped', 'data'))
  const bytes = await readFile(at('flipped', 'data', name))
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
  await writeFile(at('flipped', 'data', name), bytes)
  const before = await openings()
  const { code, out } = await tipstat('verify', at('flipped'), '--store', store())
  expect({ code, opened: (await openings()).length - before.length }).toEqual({ code: 1, opened: 0 })
  expect(out).toContain(`  data/${name}`)
  expect(out).not.toContain('Verified: certificate')
})

test('of a release of another store it is told, in six languages, that its certificates are not there: 1', async () => {
  await tipstat('run', at('project'), '--out', at('another'))
  for (const language of languages) {
    const { code, out } = await tipstat('verify', release(), '--store', at('another', 'store'), '--lang', language)
    expect(code).toBe(1)
    expect(out).toContain(at('another', 'store'))
    expect(out).toContain('--keys FOLDER')
    expect(out).not.toMatch(/undefined|NaN|\[object/)
    if (language === 'en') expect(out).toMatch(/^The files are verified, the certificates are not: /)
  }
  const { certificates } = JSON.parse(await readFile(join(release(), 'manifest.json'), 'utf8'))
  expect(await parsed('verify', release(), '--store', at('another', 'store'))).toMatchObject({
    verified: false,
    missing: certificates.map(({ sha256 }: { sha256: string }) => sha256),
    certificates: [{ found: 'unchecked' }],
  })
})

test('once the data are purged their certificate is gone, and the release is still what it was', async () => {
  await cp(store(), at('purged'), { recursive: true })
  await cp(`${store()}.keys`, at('purged.keys'), { recursive: true })
  const [{ id }] = await parsed('submissions', '--store', at('purged'))
  const gone = await tipstat('purge', at('purged'), id, '--reason', 'a test')
  expect(gone.code).toBe(0)
  expect(gone.out).toMatch(
    /Certificates of releases that were made of them: [1-9]\d*\. .*tipstat verify --store can then no longer/,
  )
  const { code, out } = await tipstat('verify', release(), '--store', at('purged'))
  expect(code).toBe(1)
  expect(out).toContain("NOT VERIFIED: that withheld numbers can't be worked out.")
  expect((await tipstat('verify', release())).code).toBe(0)
})

test('a store that is not there is refused: 2', async () => {
  const { code, err } = await tipstat('verify', release(), '--store', at('nowhere'))
  expect({ code, told: err.includes('[store.missing]') }).toEqual({ code: 2, told: true })
})
