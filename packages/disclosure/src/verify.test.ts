import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonical, sha256Hex } from '@tipstat/scheme'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bySex, confidential, published } from './cubes.test-data.ts'
import { policies } from './policy.ts'
import { protect } from './protect.ts'
import { writeRelease } from './release-folder.ts'
import { verify } from './verify.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-verify-'))
  folder = join(root, 'release')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('the verifier shares no code with what makes a release', () => {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const own = readdirSync(here).filter((name) => /^verify[a-z-]*\.ts$/.test(name))
  expect(own).toEqual([
    'verify-claims.ts',
    'verify-cost.ts',
    'verify-files.ts',
    'verify-public-claims.ts',
    'verify-public-use.ts',
    'verify-recount.ts',
    'verify-release.ts',
    'verify-rows.ts',
    'verify-shape.ts',
    'verify-shown.ts',
    'verify-statement.ts',
    'verify-sums.ts',
    'verify.ts',
  ])
  const imports = own.flatMap((name) =>
    [...readFileSync(join(here, name), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? ''),
  )
  expect(imports.length).toBeGreaterThan(0)
  // The verifier of certificates shares none either: its own test holds it to that.
  const isOwn = (from: string) => own.includes(from.replace('./', '')) || from.startsWith('./verify-certificate/')
  expect(imports.filter((from) => !isBuiltin(from) && !isOwn(from))).toEqual([])
})

const grid = bySex([
  ['HRV', 2020, 'F', 12, 'exact'],
  ['HRV', 2020, 'M', 3, 'exact'],
  ['HRV', 2021, 'F', 7, 'exact'],
  ['HRV', 2021, 'M', 101, 'exact'],
])
const file = 'data/test.V_DET.persons.by-sex.csv'

/** Writes a rounded release changed by a forger who makes every hash and count of rows right again. */
const forge = async (edit: {
  readonly csv?: (csv: string) => string
  readonly manifest?: (manifest: Record<string, unknown>) => void
  readonly statement?: (text: string) => string
}): Promise<void> => {
  await writeRelease(protect([confidential(grid)], policies.round5, { name: 'test' }), folder)
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const manifest = JSON.parse(await read('manifest.json'))
  const csv = (edit.csv ?? String)(await read(file))
  const statement = (edit.statement ?? String)(await read('statement.txt'))
  Object.assign(manifest.tables[0], { sha256: sha256Hex(csv), rows: csv.split('\n').length - 2 })
  manifest.statement = sha256Hex(statement)
  edit.manifest?.(manifest)
  const text = canonical(manifest)
  const files = { [file]: csv, 'statement.txt': statement, 'manifest.json': text }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  await writeFile(join(folder, 'manifest.sha256'), `${sha256Hex(text)}  manifest.json\n`)
}

const kinds = async () => (await verify(folder)).problems.map(({ kind }) => kind)

describe('a rounded release, forged with every hash made right again, is refused', () => {
  test('as it is, unforged, it is not', async () => {
    await forge({})
    expect(await kinds()).toEqual([])
  })

  test('with a row taken out, so that the symbol tells that somebody is there', async () => {
    await forge({ csv: (csv) => csv.replace(/HRV,2021,F.*\n/, '') })
    expect(await kinds()).toEqual(['tells-a-category'])
  })

  test('with a category that has nothing but the symbol', async () => {
    const rows = 'HRV,2020,_U,,0,4,suppressed,0\nHRV,2021,_U,,0,4,suppressed,0\n'
    await forge({ csv: (csv) => csv + rows })
    expect(await kinds()).toEqual(['tells-a-category'])
  })

  test('with a cell that stands twice', async () => {
    await forge({ csv: (csv) => `${csv}HRV,2021,M,100,98,102,rounded,0\n` })
    expect(await kinds()).toEqual(['repeated-cell'])
  })

  test('with a cost that tells how far numbers really moved', async () => {
    await forge({ manifest: (manifest) => Object.assign(manifest.cost as object, { movedInAllAtMost: 5 }) })
    expect(await kinds()).toEqual(['cost'])
  })

  test('with a number more in its cost', async () => {
    await forge({ manifest: (manifest) => Object.assign(manifest.cost as object, { persons: 123 }) })
    expect(await kinds()).toEqual(['cost'])
  })

  test('with exact values beside the claims, where nobody looks for them', async () => {
    await forge({ manifest: (manifest) => Object.assign(manifest, { exact: [12, 3, 7, 101] }) })
    expect(await kinds()).toEqual(['manifest'])
  })

  test('with another policy than its proof goes with', async () => {
    await forge({ manifest: (manifest) => Object.assign(manifest, { policy: policies.alreadyPublic }) })
    expect(await kinds()).toEqual(['manifest'])
  })

  test('with a statement that keeps silent that the data are made up', async () => {
    await forge({ statement: (text) => text.replace(/MADE UP.*\n/, '') })
    expect(await kinds()).toEqual(['statement'])
  })
})

test('a published release whose statement names no publisher is refused', async () => {
  await writeRelease(protect([confidential(grid, published)], policies.alreadyPublic, { name: 'test' }), folder)
  const statement = (await readFile(join(folder, 'statement.txt'), 'utf8')).replace(/Published by.*\n/, '')
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const text = canonical({ ...manifest, statement: sha256Hex(statement) })
  await writeFile(join(folder, 'statement.txt'), statement)
  await writeFile(join(folder, 'manifest.json'), text)
  await writeFile(join(folder, 'manifest.sha256'), `${sha256Hex(text)}  manifest.json\n`)
  expect(await kinds()).toEqual(['statement'])
})

describe('a release folder is refused', () => {
  beforeEach(() => writeRelease(protect([confidential(grid)], policies.round5, { name: 'test' }), folder))

  test('with a link for a file, though the bytes behind it be the same', async () => {
    await rename(join(folder, file), join(root, 'elsewhere.csv'))
    await symlink(join(root, 'elsewhere.csv'), join(folder, file))
    expect((await verify(folder)).problems).toEqual([{ kind: 'not-a-file', file }])
  })

  test('with a link for its folder of data', async () => {
    await rename(join(folder, 'data'), join(root, 'data'))
    await symlink(join(root, 'data'), join(folder, 'data'))
    expect((await verify(folder)).problems).toContainEqual({ kind: 'extra-file', file: 'data' })
  })

  test('with a folder for a file', async () => {
    await rm(join(folder, file))
    await mkdir(join(folder, file))
    expect((await verify(folder)).problems).toEqual([{ kind: 'not-a-file', file }])
  })

  test('with the same manifest in other words: keys in another order, a name twice, white space', async () => {
    const text = await readFile(join(folder, 'manifest.json'), 'utf8')
    const { cost, ...rest } = JSON.parse(text)
    for (const other of [JSON.stringify({ ...rest, cost }), text.replace('{', '{"cost":{},'), `${text}\n`]) {
      await writeFile(join(folder, 'manifest.json'), other)
      await writeFile(join(folder, 'manifest.sha256'), `${sha256Hex(other)}  manifest.json\n`)
      expect(await kinds()).toEqual(['manifest'])
    }
  })

  test('where bytes are no UTF-8, even where they look alike once they are read', async () => {
    await forge({ manifest: (manifest) => Object.assign(manifest.lineage as object, { title: 'a \uFFFD' }) })
    const bytes = await readFile(join(folder, 'manifest.json'))
    const at = bytes.indexOf('\uFFFD')
    const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)])
    expect(broken.toString('utf8')).toBe(bytes.toString('utf8'))
    await writeFile(join(folder, 'manifest.json'), broken)
    expect(await kinds()).toEqual(['manifest'])
  })

  test('no problem that it names holds a value', async () => {
    const csv = await readFile(join(folder, file), 'utf8')
    await writeFile(join(folder, file), csv.replace('10,8,12', '11,11,11'))
    expect(JSON.stringify((await verify(folder)).problems)).not.toMatch(/\b11\b/)
  })
})
