import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@tipstat/language'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withheldFiles, withheldTables } from '../packages/disclosure/src/fixtures/withheld-release.ts'
import { tipstat } from './tipstat.test-data.ts'

const released = fileURLToPath(new URL('fixtures/released/scheme-0.2.0/made/release', import.meta.url))
const [bySex] = withheldTables

let root = ''
let folder = ''
const at = (...names: readonly string[]) => join(root, ...names)
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-verify-command-'))
  folder = at('release')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const run = (...argv: string[]) => tipstat('verify', ...argv)

/** Writes a release that withholds, and its certificate beside it. */
const write = async (change?: Parameters<typeof withheldFiles>[0]) => {
  const { files, certificate } = withheldFiles(change)
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  await writeFile(at('certificate.json'), certificate)
}

const twoWomen = { cells: [0, 1], counts: [4, 19] }

describe('a release that withholds', () => {
  test('is verified from its folder, and what that can not tell is told', async () => {
    await write()
    const { code, out, err } = await run(folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [good, what, not, ...more] = out.trimEnd().split('\n')
    expect(good).toMatch(/^Verified: .*release \(release [0-9a-f]{64}, proof: certificate\)$/)
    expect(what).toMatch(/^Verified: every file is there and unchanged/)
    expect(not).toMatch(/^NOT VERIFIED: that withheld numbers can't be worked out\. Only the certificate [0-9a-f]{64} /)
    expect(not).toContain('--certificate FILE')
    expect(not).toContain(bySex)
    expect(more).toEqual([])
  })

  test('is verified with its certificate', async () => {
    await write()
    const { code, out } = await run(folder, '--certificate', at('certificate.json'))
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Verified: certificate [0-9a-f]{64}\. Numbers that must be uncertain, by the verifier’s own rules and by the certificate: 1; /m,
    )
    expect(out).toMatch(/^Not verified: that the counts of a certificate are the true ones/m)
    expect(out).not.toContain('NOT')
  })

  test('is told as JSON, with all that was found', async () => {
    await write()
    const { code, out } = await run(folder, '--certificate', at('certificate.json'), '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      folder,
      verified: true,
      proof: 'certificate',
      problems: [],
      certificates: [{ tables: withheldTables, found: { demanded: 1, tables: 1, problems: [] } }],
    })
    expect(JSON.parse((await run(folder, '--format', 'json')).out).certificates).toMatchObject([{ found: 'unchecked' }])
  })

  test('is not, with a certificate of too little: 1', async () => {
    await write((release) => Object.assign(release.certificate, { tables: [twoWomen] }))
    const { code, out } = await run(folder, '--certificate', at('certificate.json'))
    expect(code).toBe(1)
    expect(out).toMatch(/^The files are verified, the certificates are not: /)
    expect(out).toMatch(/^NOT verified: certificate [0-9a-f]{64}\. Problems: 1\.$/m)
    expect(out).toContain(`  data/${bySex}.csv, line 2: The number withheld here is not proved to be uncertain enough`)
    expect(out).not.toMatch(/\b(?:3|4|19|20)\b/)
    // Nobody can tell it from the folder.
    expect((await run(folder)).code).toBe(0)
  })

  test('is not, with a table of its certificate in which another number would be shown: 1', async () => {
    await write((release) => Object.assign(release.certificate, { tables: [{ cells: [0, 1], counts: [7, 17] }] }))
    const { code, out } = await run(folder, '--certificate', at('certificate.json'))
    expect(code).toBe(1)
    expect(out).toContain('.total.csv, line 2, table 1 of the certificate: In this table of the certificate another ')
  })

  test('is not, with the certificate of another: 1', async () => {
    await write()
    await writeFile(at('other.json'), '{}')
    const { code, out } = await run(folder, '--certificate', at('certificate.json'), at('other.json'))
    expect(code).toBe(1)
    expect(out).toContain(`  ${at('other.json')}: The release does not name this certificate`)
  })

  test('is not, with a small number shown: 1, with file and line, and no value', async () => {
    await write(({ tables }) => tables.set(bySex, (tables.get(bySex) ?? '').replaceAll('12,12,12', '4,4,4')))
    const { code, out } = await run(folder)
    expect(code).toBe(1)
    expect(out).toMatch(/^NOT verified: .* Problems: 1\. /)
    expect(out).toContain(`  data/${bySex}.csv, line 5: A number below the threshold of the policy is shown.`)
    expect(out).not.toMatch(/\b4\b/)
  })

  test('tells the first forty problems, and how many more there are', async () => {
    await write()
    for (let i = 0; i < 50; i++) await writeFile(join(folder, `more-${i}.csv`), '')
    const { out } = await run(folder)
    expect(out.match(/This file is no part of the release/g)).toHaveLength(40)
    expect(out).toContain('\n  and 10 more problems: --format json lists all of them\n')
  })

  test.each(languages)('is told of in %s', async (language) => {
    await write((release) => {
      Object.assign(release.certificate, { tables: [twoWomen] })
    })
    await writeFile(join(folder, 'more\u202E.csv'), '')
    const said = await run(folder, '--certificate', at('certificate.json'), '--lang', language)
    const without = await run(folder, '--lang', language)
    expect([said.code, without.code]).toEqual([1, 1])
    for (const { out } of [said, without]) {
      expect(out).not.toMatch(/undefined|NaN|\[object|\u202E/)
      expect(out).toMatch(/\p{L}/u)
    }
    if (language !== 'en')
      expect(`${said.out}${without.out}`).not.toMatch(/verified|\bline\b|\bproblems?\b|release is/iu)
  })
})

test.each([
  ['samplia-made-up', 'rounding', /^Not verified: that the data are made up/m],
  ['hrv-published', 'owner-published', /^Not verified: that the numbers are those of the publication/m],
])('a release such as %s is verified by %s, and what is not is told', async (name, proof, not) => {
  const { code, out } = await run(join(released, name))
  expect(code).toBe(0)
  expect(out).toContain(`proof: ${proof})`)
  expect(out).toMatch(not)
  await cp(join(released, name), folder, { recursive: true })
  const statement = await readFile(join(folder, 'statement.txt'), 'utf8')
  await writeFile(join(folder, 'statement.txt'), `${statement}More.\n`)
  expect(await run(folder)).toMatchObject({
    code: 1,
    out: expect.stringContaining('  statement.txt: This is not the '),
  })
})

describe('called wrongly it ends with 2:', () => {
  test.each([
    ['a folder that is not there', () => [at('nowhere')], '[disclosure.no-release]'],
    ['a folder that holds no release', () => [root], '[disclosure.no-release]'],
    ['a certificate that is not there', () => [folder, '--certificate', at('no.json')], '[command.no-certificate]'],
    ['a folder for a certificate', () => [folder, '--certificate', root], '[command.no-certificate]'],
    ['a certificate without its name', () => [folder, '--certificate'], "'--certificate <file...>'"],
  ])('%s', async (_, argv, told) => {
    await write()
    const { code, out, err } = await run(...argv())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
  })
})
