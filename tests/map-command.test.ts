import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

const inbox = fileURLToPath(new URL('../seeds/samples/world/inbox', import.meta.url))
const uk = join(inbox, 'uk.indicator_16-2-2.csv')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-map-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a file that nobody has described is proposed a mapping that checks it', async () => {
  const out = join(folder, 'gbr.yaml')
  const mapped = await tipstat('map', uk, '--area', 'GBR', '--source', 'United Kingdom', '--out', out)
  expect(mapped).toMatchObject({ code: 0, err: '' })
  expect(mapped.out).toContain('Columns: 8 (sure 7, likely 1, doubtful 0); questions: 0')
  const checked = await tipstat('check', uk, '--mapping', out)
  expect(checked.out).toContain('429 records accepted, 0 set aside')
})

test('answers in a mapping are not lost to a new proposal', async () => {
  const out = join(folder, 'answered.yaml')
  await writeFile(out, 'source: answered\n')
  expect(await tipstat('map', uk, '--out', out)).toMatchObject({ code: 2 })
  expect(await readFile(out, 'utf8')).toBe('source: answered\n')
})

test('a mapping with a question is not run, and the question is named in the language asked for', async () => {
  const out = join(folder, 'hrv.yaml')
  const croatia = join(inbox, 'croatia.indicator_16-2-2.csv')
  await tipstat('map', croatia, '--area', 'HRV', '--stage', 'V_IDN', '--source', 'Croatia', '--out', out)
  const checked = await tipstat('check', croatia, '--mapping', out, '--lang', 'fr')
  expect(checked.code).toBe(2)
  expect(checked.err).toContain('blank.-; columns.Protupravne radnje')
})

test('accept remembers a value with who said so', async () => {
  const out = join(folder, 'accepted.yaml')
  await tipstat('map', uk, '--area', 'GBR', '--source', 'United Kingdom', '--out', out)
  const accepted = await tipstat(
    'accept',
    out,
    '--column',
    'Sex',
    '--text',
    'Womann',
    '--code',
    'F',
    '--by',
    'Statistics unit',
  )
  expect(accepted).toMatchObject({ code: 0, err: '' })
  expect(await readFile(out, 'utf8')).toMatch(
    /accepted:\n {2}- column: Sex\n {4}text: Womann\n {4}code: F\n {4}by: Statistics unit\n {4}on: \d{4}-\d{2}-\d{2}\n/,
  )
  expect(await tipstat('check', uk, '--mapping', out)).toMatchObject({ code: 0 })
})

test('a code that there is not is refused', async () => {
  expect(await tipstat('map', uk, '--area', 'Great Britain')).toMatchObject({ code: 2, out: '' })
  expect((await tipstat('map', uk, '--area', 'Reino Unido', '--lang', 'es')).err).toMatch(/¿Quiso decir «.*» \(GBR\)\?/)
})

test('for machines it is JSON with keys in a fixed order', async () => {
  const { out } = await tipstat('map', uk, '--format', 'json')
  expect(Object.keys(JSON.parse(out))).toEqual(['mapping', 'proposal'])
})
