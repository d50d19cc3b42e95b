import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CubeTable, isReleased, isTransmission, type Transmission, type TransmissionTerms } from '@tipstat/cube'
import { type Language, languages } from '@tipstat/language'
import { sha256Hex } from '@tipstat/scheme'
import { Decrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bySex, confidential, madeUp, published, totals } from '../cubes.test-data.ts'
import { transmissionEntry } from '../ledger/transmission-entry.ts'
import { policies } from '../policy.ts'
import { protect } from '../protect.ts'
import { openRelease, writeRelease } from '../release-folder.ts'
import { writeTransmission as write } from './transmission-folder.ts'
import { type TransmitOptions, transmit } from './transmit.ts'

let identity = ''
let key = ''
beforeAll(async () => {
  identity = await generateX25519Identity()
  key = await identityToRecipient(identity)
})
let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-transmission-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const terms: TransmissionTerms = {
  name: 'unodc-2024',
  to: 'UNODC',
  basis: 'Statistics Act, section 12',
  purpose: 'Global Report',
  expires: '2027-12-31',
}
const own = { ...madeUp, madeUp: false, title: 'Police' }
const secret = 's'.repeat(64)
const options = (more: Partial<TransmitOptions> = {}): TransmitOptions => ({
  keys: [key],
  today: '2026-11-29T10:00:00Z',
  secret,
  ...more,
})
const table = (counts: readonly [number, number]) =>
  bySex([
    ['HRV', 2020, 'M', counts[1], 'exact'],
    ['HRV', 2020, 'F', counts[0], 'exact'],
  ])
const made = (counts: readonly [number, number] = [3, 7919]): Promise<Transmission> =>
  transmit([confidential(table(counts), own)], terms, options())

/** Writes it, with a ledger that takes anything. */
const writeTransmission = (transmission: Transmission, folder: string, language: Language = 'en') =>
  write(transmission, folder, { append: async () => {}, language })

const decrypt = async (bytes: Uint8Array, by = identity): Promise<Uint8Array> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(by)
  return decrypter.decrypt(bytes)
}

/** The files of an archive, read as POSIX says: name, octal size, contents in blocks of 512 bytes. */
const untar = (archive: Uint8Array): Readonly<Record<string, string>> => {
  const text = (from: number, length: number) =>
    new TextDecoder().decode(archive.subarray(from, from + length)).split('\0')[0] ?? ''
  const files: Record<string, string> = {}
  for (let at = 0; archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const header = archive.slice(at, at + 512).fill(32, 148, 156)
    expect(Number.parseInt(text(at + 148, 8), 8)).toBe(header.reduce((sum, byte) => sum + byte, 0))
    expect(text(at + 257, 6)).toBe('ustar')
    files[text(at, 100)] = new TextDecoder().decode(archive.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

const opened = async (transmission: Transmission, by = identity) => {
  const file = await writeTransmission(transmission, join(root, 'opened'))
  const archive = await decrypt(await readFile(file), by)
  return { archive, files: untar(archive) }
}

const csvOf = async (cells: CubeTable, lineage = own, more: Partial<TransmitOptions> = {}) => {
  const { files } = await opened(await transmit([confidential(cells, lineage)], terms, options(more)))
  return Object.entries(files).find(([name]) => name.endsWith('.csv'))?.[1]
}

describe('what the recipient finds', () => {
  test('is the exact table with both SDMX statuses, a manifest, and what may be done with it', async () => {
    const transmission = await made()
    const { archive, files } = await opened(transmission)
    expect(sha256Hex(archive)).toBe(transmission.id)
    expect(Object.keys(files)).toEqual(['README.txt', 'manifest.json', 'tables/001.test.V_DET.persons.by-sex.csv'])
    expect(files['tables/001.test.V_DET.persons.by-sex.csv']).toBe(
      [
        'REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS,CONF_STATUS,LOW,HIGH,PRECISION,DISPUTED',
        'HRV,2020,F,3,A,A,3,3,exact,0',
        'HRV,2020,M,7919,A,N,7919,7919,exact,0',
        '',
      ].join('\n'),
    )
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(manifest).toMatchObject({ ...terms, threshold: 5, tables: [{ cells: 2, lineage: own, tipstat: '0.1.0' }] })
    expect(manifest.tables[0].sha256).toBe(sha256Hex(files[manifest.tables[0].file] ?? ''))
    expect(manifest.readme).toBe(sha256Hex(files['README.txt'] ?? ''))
    expect(files['README.txt']).toContain('below 5')
  })

  test('is marked cell by cell: small counts A, zeros and others N, each missing number with its reason', async () => {
    const csv = await csvOf(
      bySex(
        [
          ['HRV', 2020, 'F', 0, 'exact'],
          ['HRV', 2021, 'F', 4, 'exact'],
          ['HRV', 2022, 'F', 5, 'exact'],
          ['HRV', 2023, 'F', [0, 4], 'censored'],
          ['HRV', 2024, 'F', [3, Infinity], 'estimated'],
          ['HRV', 2025, 'F', [8, 12], 'rounded'],
          ['HRV', 2026, 'F', null, 'not-collected'],
          ['HRV', 2027, 'F', null, 'confidential'],
          ['HRV', 2028, 'F', null, 'not-applicable'],
          ['HRV', 2029, 'F', 9, 'exact'],
        ],
        { disputed: [...Array(9).fill(false), true] },
      ),
    )
    expect(csv?.split('\n').slice(1)).toEqual([
      'HRV,2020,F,0,A,N,0,0,exact,0',
      'HRV,2021,F,4,A,A,4,4,exact,0',
      'HRV,2022,F,5,A,N,5,5,exact,0',
      'HRV,2023,F,,Q,A,0,4,censored,0',
      'HRV,2024,F,,O,A,3,inf,estimated,0',
      'HRV,2025,F,,O,N,8,12,rounded,0',
      'HRV,2026,F,,L,N,,,not-collected,0',
      'HRV,2027,F,,Q,N,,,confidential,0',
      'HRV,2028,F,,M,N,,,not-applicable,0',
      'HRV,2029,F,9,V,N,9,9,exact,1',
      '',
    ])
  })

  test('is marked by another threshold, not where it is a rate, and free where its owner has published it', async () => {
    const cells = table([9, 12])
    expect(await csvOf(cells, own, { threshold: 10 })).toMatch(/,F,9,A,A,[\s\S]*,M,12,A,N,/)
    expect(await csvOf({ ...cells, unit: 'per-100000' }, own, { threshold: 10 })).not.toMatch(/,A,A,/)
    expect(await csvOf(cells, published, { threshold: 10 })).toMatch(/,F,9,A,F,[\s\S]*,M,12,A,F,/)
  })

  test('opens with the key of any of its people, also a post-quantum one, and with no other', async () => {
    const second = await generateX25519Identity()
    const both = await transmit(
      [confidential(table([3, 4]), own)],
      terms,
      options({ keys: [key, await identityToRecipient(second)] }),
    )
    expect((await opened(both, second)).archive).toEqual((await opened(both)).archive)
    const hybrid = await generateHybridIdentity()
    const later = await transmit(
      [confidential(table([3, 4]), own)],
      terms,
      options({ keys: [await identityToRecipient(hybrid)] }),
    )
    expect((await opened(later, hybrid)).archive).toEqual((await opened(both)).archive)
    await expect(opened(later, second)).rejects.toThrow()
  })

  test('may come from several sources, and from tables of one name that differ in their bands or in what they count', async () => {
    const transmission = await transmit(
      [
        confidential(totals([1, 2], { source: 'courts', stage: 'P_CONV' }), { ...own, title: 'Courts' }),
        confidential(totals([3]), own),
        confidential(totals([4], { counting: 'CASE' }), own),
      ],
      terms,
      options(),
    )
    expect(transmission.lineages.map(({ source }) => source)).toEqual(['courts', 'test'])
    expect(Object.keys((await opened(transmission)).files).slice(2)).toEqual([
      'tables/001.courts.P_CONV.persons.total.csv',
      'tables/002.test.V_DET.persons.total.csv',
      'tables/003.test.V_DET.persons.total.csv',
    ])
  })

  test.each(languages)('is explained in %s', async (language) => {
    const lineages = [own, published, madeUp]
    const cubes = lineages.map((lineage, i) => confidential(totals([1], { source: `s${i}` }), lineage))
    const transmission = await transmit(cubes, terms, options({ language }))
    const { files } = await opened(transmission)
    await writeTransmission(transmission, join(root, 'x'), language)
    const beside = await readFile(join(root, 'x', 'README.txt'), 'utf8')
    for (const text of [files['README.txt'] ?? '', beside]) {
      for (const said of ['UNODC', terms.basis, terms.purpose, terms.expires]) expect(text).toContain(said)
      expect(text).not.toMatch(/undefined|\[object|\$\{/)
    }
    for (const code of ['CONF_STATUS A', 'CONF_STATUS N', 'CONF_STATUS F']) expect(files['README.txt']).toContain(code)
    expect(beside).toContain('age -d -i key.txt -o unodc-2024.tar unodc-2024.tar.age')
  })
})

describe('what anybody else finds', () => {
  test('is the same whatever the counts are: manifest, README, length, but for the hash of the encrypted file', async () => {
    const seen = []
    for (const counts of [
      [3, 7],
      [104729, 7919],
    ] as const) {
      const transmission = await made(counts)
      const folder = join(root, 'seen')
      await writeTransmission(transmission, folder)
      const [manifest, readme, file] = await Promise.all(
        ['manifest.json', 'README.txt', 'unodc-2024.tar.age'].map((name) => readFile(join(folder, name))),
      )
      expect(sha256Hex(file as Buffer)).toBe(transmission.encryptedSha256)
      expect(manifest?.toString()).toContain(transmission.encryptedSha256)
      expect(manifest?.toString()).not.toContain(transmission.id)
      const text = manifest?.toString().replace(transmission.encryptedSha256, 'HASH')
      seen.push([text, readme?.toString(), file?.length])
      expect((await readdir(folder)).sort()).toEqual(['README.txt', 'manifest.json', 'unodc-2024.tar.age'])
      expect(file?.toString('latin1')).not.toMatch(/REF_AREA|README|HRV/)
    }
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]?.[0]).toBe(
      '{"basis":"Statistics Act, section 12","expires":"2027-12-31","file":"unodc-2024.tar.age","format":"tipstat-transmission-1","name":"unodc-2024","purpose":"Global Report","sha256":"HASH","tables":1,"to":"UNODC"}',
    )
  })

  test('can not try counts until the hash fits: it takes the secret of the house', async () => {
    const cubes = [confidential(table([3, 7]), own)]
    const [ours, again, theirs] = await Promise.all(
      [secret, secret, 't'.repeat(64)].map((known) => transmit(cubes, terms, options({ secret: known }))),
    )
    expect(again?.id).toBe(ours?.id)
    expect(again?.encryptedSha256).not.toBe(ours?.encryptedSha256)
    expect(theirs?.id).not.toBe(ours?.id)
  })
})

describe('a transmission', () => {
  test('holds no number: neither do its text in a notebook and its entry in the ledger', async () => {
    const [small, large] = await Promise.all([made([3, 7]), made([104729, 7919])])
    const said = ({ id, encryptedSha256 }: Transmission, text: string) =>
      text.replaceAll(id, 'ID').replaceAll(encryptedSha256, 'HASH')
    expect(said(small, JSON.stringify(small))).toBe(said(large, JSON.stringify(large)))
    expect(said(small, transmissionEntry(small))).toBe(said(large, transmissionEntry(large)))
    expect(JSON.parse(transmissionEntry(small))).toEqual({
      kind: 'transmission',
      name: 'unodc-2024',
      recipient: 'UNODC',
      basis: terms.basis,
      purpose: terms.purpose,
      expires: terms.expires,
      sha256: small.id,
      keys: [key],
      threshold: 5,
      lineages: [{ source: 'test', submissions: own.submissions, schemeVersion: '0.1.0' }],
      tables: [
        {
          name: 'test.V_DET.persons.by-sex',
          source: 'test',
          stage: 'V_DET',
          unit: 'persons',
          counting: 'PERSON',
          reference: 'DETECTION',
          by: ['sex'],
          cells: 2,
        },
      ],
    })
  })

  test('is no release, is not made by hand, and can not be changed', async () => {
    const transmission = await made()
    const folder = join(root, 'f')
    expect([isTransmission(transmission), isReleased(transmission)]).toEqual([true, false])
    for (const copy of [{ ...transmission }, JSON.parse(JSON.stringify(transmission)), null, 'x']) {
      expect(isTransmission(copy)).toBe(false)
      await expect(writeTransmission(copy, folder)).rejects.toMatchObject({ code: 'disclosure.not-a-transmission' })
    }
    expect(() => Object.assign(transmission.terms, { to: 'Somebody else' })).toThrow(TypeError)
    expect(() => Object.assign(transmission, { encryptedSha256: '' })).toThrow(TypeError)
  })

  test('is refused where a release is wanted, and its folder is no release', async () => {
    const transmission = await made()
    const folder = join(root, 'f')
    await expect(writeRelease(transmission as never, folder)).rejects.toMatchObject({ code: 'disclosure.not-sealed' })
    expect(() => protect([transmission as never], policies.alreadyPublic, { name: 'x' })).toThrow()
    await writeTransmission(transmission, folder)
    await expect(openRelease(folder)).rejects.toMatchObject({ code: 'disclosure.tampered' })
    await expect(writeRelease(released(), folder)).rejects.toMatchObject({ code: 'disclosure.other-folder' })
  })
})

const released = () => protect([confidential(totals([10]))], policies.round5, { name: 'r' })

describe('nothing is made', () => {
  const refused = (more: Partial<TransmitOptions>, said: Partial<TransmissionTerms> = {}, cubes = [totals([3])]) =>
    transmit(
      cubes.map((each) => confidential(each, own)),
      { ...terms, ...said },
      options(more),
    ).then(
      () => 'made',
      (error) => ({ code: error.code, params: error.params }),
    )

  test('after the last day, and on it something still is', async () => {
    expect(await refused({ today: '2027-12-31T23:59:59Z' })).toBe('made')
    expect(await refused({ today: '2028-01-01T00:00:00Z' })).toEqual({
      code: 'disclosure.expired',
      params: { name: 'unodc-2024', expires: '2027-12-31' },
    })
  })

  test.each([
    ['name', { name: '../up' }],
    ['name', { name: 'UP' }],
    ['to', { to: ' ' }],
    ['to', { to: 'UNODC\nExpires: never' }],
    ['to', { to: 'a\u202Eb' }],
    ['basis', { basis: '' }],
    ['purpose', { purpose: 'x'.repeat(501) }],
    ['purpose', { purpose: 'a\u001B[31m' }],
    ['expires', { expires: '2027-02-30' }],
    ['expires', { expires: 'soon' }],
  ])('where "%s" can not be what it is: %j', async (entry, said) => {
    expect(await refused({}, said)).toEqual({ code: 'disclosure.bad-terms', params: { entry } })
  })

  test('with a threshold below one', async () => {
    expect(await refused({ threshold: 0 })).toMatchObject({ code: 'disclosure.bad-terms' })
  })

  test('for a key that is none, and the key is not repeated', async () => {
    const broken = `${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}`
    for (const bad of [broken, 'age1xyz', key.toUpperCase(), 'ssh-ed25519 AAAA', `${key} ${key}`, 'https://x'])
      expect(await refused({ keys: [bad] })).toEqual({
        code: 'disclosure.bad-key',
        params: { place: 'keys' },
      })
    expect(await refused({ keys: [`# ours\n${key}\nage1xyz`] })).toMatchObject({ params: { place: 'keys', line: 3 } })
    expect(await refused({ keys: [`# ours\n${key}\n\n`] })).toBe('made')
    expect(await refused({ keys: [] })).toMatchObject({ code: 'disclosure.no-key' })
    expect(await refused({ keys: ['# none'] })).toMatchObject({ code: 'disclosure.no-key' })
  })

  test('where a secret key stands in place of the public one, or anywhere in the terms', async () => {
    for (const each of [identity, identity.toLowerCase(), await generateHybridIdentity(), `# x\n${identity}\n${key}`]) {
      const thrown = await transmit([confidential(totals([3]), own)], terms, options({ keys: [each] })).catch((e) => e)
      expect(thrown).toMatchObject({ code: 'disclosure.secret-key', params: { place: 'keys' } })
      expect(`${thrown.message}${thrown.stack}`).not.toContain(identity.slice(20, 40))
    }
    expect(await refused({}, { purpose: `for ${identity}` })).toMatchObject({ code: 'disclosure.secret-key' })
  })

  test('of nothing, of a table twice, and of what is no table', async () => {
    expect(await refused({}, {}, [])).toMatchObject({ code: 'disclosure.nothing-to-transmit' })
    expect(await refused({}, {}, [totals([])])).toMatchObject({ code: 'disclosure.nothing-to-transmit' })
    expect(await refused({}, {}, [totals([1]), totals([2])])).toMatchObject({ code: 'disclosure.transmitted-twice' })
    expect(await refused({}, {}, [bySex([['=1+1', 2020, 'F', 1, 'exact']])])).toMatchObject({
      code: 'disclosure.bad-table',
    })
  })
})

test('names of tables that climb, or are as long as can be, stay below tables/', async () => {
  const transmission = await transmit(
    [
      confidential(totals([1], { source: 'a/../../b' }), own),
      confidential(totals([2], { source: `a${'\u0416'.repeat(170)}` }), own),
    ],
    terms,
    options(),
  )
  const names = Object.keys((await opened(transmission)).files).slice(2)
  expect(names.every((name) => /^tables\/\d{3}\.[A-Za-z0-9._-]{1,80}\.csv$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(2)
})

describe('the folder', () => {
  test('is there only once the ledger has its entry, and not where the ledger can not be written', async () => {
    const transmission = await made()
    const folder = join(root, 'f')
    const full = async () => Promise.reject(new Error('disk'))
    await expect(write(transmission, folder, { append: full })).rejects.toThrow('disk')
    expect(await readdir(root)).toEqual([])
    const entries: string[] = []
    const append = async (entry: string) => {
      expect(await readdir(root)).toEqual([])
      entries.push(entry)
    }
    await write(transmission, folder, { append })
    expect(entries).toEqual([transmissionEntry(transmission)])
  })

  test('is written again as a whole, and takes the place of nothing else', async () => {
    const folder = join(root, 'f')
    await writeTransmission(await made([3, 7]), folder)
    await writeTransmission(await made([4, 7]), folder)
    expect(await readdir(root)).toEqual(['f'])
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await expect(writeTransmission(await made(), folder)).rejects.toMatchObject({
      code: 'disclosure.other-transmission',
    })
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('of a release, of other people, a file or a link is left alone', async () => {
    const transmission = await made()
    await writeRelease(released(), join(root, 'release'))
    await mkdir(join(root, 'others'))
    await writeFile(join(root, 'others', 'manifest.json'), '{}')
    await writeFile(join(root, 'file'), 'x')
    await symlink(join(root, 'others'), join(root, 'link'))
    for (const name of ['release', 'others', 'file', 'link'])
      await expect(writeTransmission(transmission, join(root, name))).rejects.toMatchObject({
        code: 'disclosure.other-transmission',
      })
    await mkdir(join(root, 'empty'))
    await writeTransmission(transmission, join(root, 'empty'))
  })
})
