import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { global } from '@tipstat/pipelines/global'
import { hasItRisen } from '@tipstat/pipelines/has-it-risen'
import { national } from '@tipstat/pipelines/national'
import { regional } from '@tipstat/pipelines/regional'
import { openRelease } from 'tipstat'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, expect, test } from 'vitest'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))
const now = '2026-01-01T00:00:00.000Z'
let out = ''

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'tipstat-pipelines-'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

/** What `tipstat verify --store` says of a release. */
const verified = async (folder: string) => {
  let printed = ''
  const streams = {
    out: (text: string) => {
      printed += `${text}\n`
    },
    err: () => {},
    live: false,
  }
  return { code: await main(['verify', folder, '--store', join(out, 'store')], streams), printed }
}

const pageOf = async (folder: string) => readFile(join(folder, 'index.html'), 'utf8')

test('the national pipeline ends with a page on the country, in the language asked for', async () => {
  const page = await pageOf(await national(world, 'GBR', { out, now, language: 'fr' }))
  expect(page).toContain('lang="fr"')
  expect(page).toContain('Royaume-Uni')
})

test('the national pipeline withholds small numbers of invented cases, with an account and a certificate', async () => {
  expect(await pageOf(await national(world, 'ZZZ', { out, now }))).toContain('Samplia')
  expect(await readdir(join(out, 'confidential', 'samplia-made-up'))).toContain('account.html')
  const { code, printed } = await verified(join(out, 'release', 'samplia-made-up'))
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('\nVerified: certificate ') })
})

test('the regional pipeline ends with a page on the region', async () => {
  expect(await pageOf(await regional(world, '039', { out, now }))).toContain('Southern Europe')
})

test('the global pipeline ends with a page on the world', async () => {
  expect(await pageOf(await global(world, { out, now }))).toContain('in the world')
})

test('whether it has risen is said as far as the numbers say it, and why not where they don’t', async () => {
  const published = hasItRisen(await openRelease(join(out, 'release', 'gbr-published')), 'GBR')
  expect(published).toContain('United Kingdom: from 2009 to 2021 the rate rose by 32% a year on average')
  expect(published).toContain('routes\n  The release has no table for V_POT / persons / citizenship.')
  const world = hasItRisen(await openRelease(join(out, 'release', 'unodc-published')), 'ITA', 'fr')
  expect(world).toContain('Italie : de 2007 à 2021, ni hausse ni baisse ne se distinguent de la variation aléatoire')
  expect(world).toContain('Itinéraire le plus fréquent : origine Roumanie, lieu de détection Italie')
})
