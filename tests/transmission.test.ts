import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawShares } from '@tipstat/charts'
import type { Transmission } from '@tipstat/cube'
import { openRelease, writeRelease } from '@tipstat/disclosure'
import { figures, nationalReport, renderHtml } from '@tipstat/report'
import { sha256Hex } from '@tipstat/scheme'
import { shares } from '@tipstat/statistics'
import { openStore } from '@tipstat/store'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { makeTransmission, openProject } from 'tipstat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

let root = ''
let identity = ''
let key = ''
const at = (...names: readonly string[]) => join(root, ...names)

/** A made-up file: one count is below five, one is none. */
const file = 'year,sex,value\n2023,F,41\n2023,M,3\n2024,F,0\n2024,M,17\n'
const mapping = `source: Police (made up)
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }
coverage: all
columns: { year: year, sex: sex, value: { value: count } }
`

const terms = (more = '', to = 'UNODC', held = key, name = 'unodc') =>
  `  ${name}: { to: ${to}, key: "${held}", basis: "Statistics Act, 12", purpose: "Global Report", expires: 2099-12-31, ${more}tables: [{ source: police, stage: V_DET, by: [[sex]] }] }\n`

const project = async (transmissions: string) => {
  const head = 'office: Made up\ninbox:\n  - { file: police.csv, mapping: police }\n'
  await writeFile(at('p', 'tipstat.yaml'), `${head}releases: {}\nreports: []\ntransmissions:\n${transmissions}`)
}

const transmit = (name = 'unodc', ...more: string[]) => tipstat('transmit', at('p'), name, '--out', at('out'), ...more)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-transmit-'))
  identity = await generateX25519Identity()
  key = await identityToRecipient(identity)
  await mkdir(at('p'))
  await mkdir(at('p', 'mappings'))
  await mkdir(at('p', 'inbox'))
  await writeFile(at('p', 'mappings', 'police.yaml'), mapping)
  await writeFile(at('p', 'inbox', 'police.csv'), file)
  await project(terms())
  expect((await tipstat('run', at('p'), '--out', at('out'))).code).toBe(0)
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('tipstat transmit', () => {
  test('writes one encrypted file, enters it in ledger and log, and the recipient reads the exact counts', async () => {
    const { code, out } = await transmit()
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('encrypted for UNODC (tables: 1)') })
    const folder = at('out', 'transmission', 'unodc')
    expect((await readdir(folder)).sort()).toEqual(['README.txt', 'manifest.json', 'unodc.tar.age'])
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const archive = await decrypter.decrypt(await readFile(join(folder, 'unodc.tar.age')))
    const text = new TextDecoder().decode(archive)
    expect(out).toContain(sha256Hex(archive))
    for (const line of ['F,41,A,N', 'M,3,A,A', 'F,0,A,N', 'M,17,A,N'])
      expect(text).toMatch(new RegExp(`^HRV,202[34],${line},`, 'm'))

    const [entry, ...others] = await readdir(at('out', 'store', 'ledger'))
    const said = await readFile(at('out', 'store', 'ledger', entry ?? ''), 'utf8')
    expect({ entry, others }).toEqual({ entry: `${sha256Hex(said)}.json`, others: [] })
    expect(JSON.parse(said)).toMatchObject({ kind: 'transmission', recipient: 'UNODC', sha256: sha256Hex(archive) })
    const log = JSON.parse((await tipstat('access', at('out', 'store'), '--format', 'json')).out)
    expect(log.filter(({ transmission }: { transmission?: unknown }) => transmission)).toEqual([
      expect.objectContaining({
        what: 'transmit unodc',
        purpose: 'Global Report',
        transmission: { name: 'unodc', recipient: 'UNODC', sha256: sha256Hex(archive) },
      }),
    ])
    expect((await tipstat('access', at('out', 'store'))).out).toContain(`-> UNODC  sha256 ${sha256Hex(archive)}`)
  })

  test('is run again: another file, the same contents, the same entry, and one more line in the log', async () => {
    const lines = async () => (await readFile(at('out', 'store', 'access.log'), 'utf8')).split('\n').length
    const first = JSON.parse((await transmit('unodc', '--format', 'json')).out)
    const before = await lines()
    const second = JSON.parse((await transmit('unodc', '--format', 'json', '--purpose', 'sent again')).out)
    expect(second).toEqual({ ...first, encryptedSha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(second.encryptedSha256).not.toBe(first.encryptedSha256)
    expect(await readdir(at('out', 'store', 'ledger'))).toEqual([`${first.ledger}.json`])
    expect(await lines()).toBe(before + 2)
    expect((await tipstat('access', at('out', 'store'))).out).toContain('sent again')
  })

  test('takes the keys of a file, with its threshold, and refuses what it can not send, before it opens anything', async () => {
    await writeFile(at('p', 'unodc.keys'), `# UNODC\n${key}\n`)
    await project(terms('threshold: 10, ', 'UNODC', 'unodc.keys'))
    expect((await transmit()).code).toBe(0)
    const log = await readFile(at('out', 'store', 'access.log'), 'utf8')
    const ledger = await readdir(at('out', 'store', 'ledger'))
    const refusedFor = async (transmissions: string, name = 'unodc') => {
      await project(transmissions)
      const { code, out, err } = await transmit(name)
      expect(out).toBe('')
      for (const held of [identity, identity.slice(16)]) expect(err).not.toContain(held)
      return `${code} ${/\[([a-z.-]+)\]/.exec(err)?.[1]}`
    }
    expect(await refusedFor(terms(), 'nobody')).toBe('2 command.no-transmission')
    expect(await refusedFor(terms(), 'constructor')).toBe('2 command.no-transmission')
    expect(await refusedFor(terms('', 'UNODC', 'nowhere.keys'))).toBe('2 command.no-key-file')
    expect(await refusedFor(terms('', 'UNODC', identity))).toBe('2 disclosure.secret-key')
    expect(await refusedFor(terms('', 'UNODC', identity.slice(16)))).toBe('2 disclosure.bad-key')
    expect(await refusedFor(terms('', identity))).toBe('2 disclosure.secret-key')
    expect(await refusedFor(terms('', 'UNODC', 'age1xyz'))).toBe('2 disclosure.bad-key')
    expect(await refusedFor(terms().replace('2099', '2020'))).toBe('1 disclosure.expired')
    expect(await refusedFor(terms().replace('2099-12-31', '2099-02-30'))).toBe('2 command.bad-project')
    expect(await refusedFor(terms('threshold: 0, '))).toBe('2 command.bad-project')
    expect(await refusedFor(terms().replace('  unodc:', '  ../up:'))).toBe('2 command.bad-project')
    expect(await refusedFor(terms() + terms('', 'A court', key, 'court'))).toBe('2 command.shared-key')
    await writeFile(at('p', 'unodc.keys'), `# public key: ${key}\n${identity}\n`)
    expect(await refusedFor(terms('', 'UNODC', 'unodc.keys'))).toBe('2 disclosure.secret-key')
    await mkdir(at('out', 'transmission', 'court'))
    await writeFile(at('out', 'transmission', 'court', 'verdict.txt'), 'theirs')
    expect(await refusedFor(terms('', 'A court', key, 'court'), 'court')).toBe('2 disclosure.other-transmission')
    expect(await readFile(at('out', 'store', 'access.log'), 'utf8')).toBe(log)
    expect(await readdir(at('out', 'store', 'ledger'))).toEqual(ledger)
    expect(await refusedFor(terms().replace('source: police', 'source: nobody'))).toBe('2 store.no-source')
    expect(await refusedFor(terms().replace(/tables: .*\]/, 'tables: []'))).toBe('1 disclosure.nothing-to-transmit')
    expect(await readdir(at('out', 'store', 'ledger'))).toEqual(ledger)
  })

  test('sends nothing where the ledger can not be written', async () => {
    await project(terms('', 'Eurostat', key, 'eurostat'))
    const [store, ledger] = [at('out', 'store'), at('out', 'store', 'ledger')]
    await cp(ledger, at('kept'), { recursive: true })
    await rm(ledger, { recursive: true })
    await writeFile(ledger, 'in the way')
    const { code } = await transmit('eurostat')
    expect(code).toBe(2)
    expect(await readdir(at('out', 'transmission'))).not.toContain('eurostat')
    expect(await readFile(join(store, 'access.log'), 'utf8')).not.toContain('"recipient":"Eurostat"')
    await rm(ledger)
    await cp(at('kept'), ledger, { recursive: true })
    expect((await transmit('eurostat')).code).toBe(0)
  })
})

test('nothing can be drawn, told, composed or released of a transmission', async () => {
  await project(terms())
  const store = await openStore(at('out', 'store'), { mode: 'read-only' })
  const opened = await openProject(at('p'), { out: at('out') })
  const access = { who: 'test', purpose: 'test', what: 'test' }
  const made = await makeTransmission(opened, store, 'unodc', { now: '2026-11-29T10:00:00Z', access })
  await store.close()
  const transmission = made.transmission as Transmission & never
  const refusal = async (work: () => unknown) => {
    try {
      await work()
      return 'done'
    } catch (error) {
      return (error as { code?: string }).code
    }
  }
  for (const drawn of Object.values(figures))
    expect(await refusal(() => drawn(transmission, { area: 'HRV', language: 'en' }))).toBe('report.not-released')
  const statistic = { kind: 'shares', basis: transmission, table: {}, sentences: [], notes: [] } as never
  expect(await refusal(() => drawShares(statistic, { id: 'x', language: 'en' } as never))).toBe('charts.not-released')
  expect(await refusal(() => shares(transmission, { stage: 'V_DET', by: ['sex'] } as never))).toBe(
    'statistics.not-released',
  )
  expect(await refusal(() => nationalReport(transmission, { area: 'HRV', language: 'en' }))).toBe('report.not-released')
  expect(await refusal(() => writeRelease(transmission, at('out', 'release', 'x')))).toBe('disclosure.not-sealed')
  expect(await refusal(() => renderHtml(transmission))).not.toBe('done')
  expect(await refusal(() => openRelease(at('out', 'transmission', 'unodc')))).toBe('disclosure.tampered')
})
