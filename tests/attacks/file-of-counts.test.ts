import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe('an attacker of a release of a file of counts', () => {
  let root = ''
  const at = (...names: readonly string[]) => join(root, ...names)
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'tipstat-attacks-'))
    await mkdir(at('mappings'))
    await mkdir(at('inbox'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  const mappingOf = (fixed: string, columns: string) => `source: Police (made up)
record: count
fixed: { ${fixed}stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: x }
coverage: all
columns: { ${columns}year: year, sex: sex, value: { value: count } }
`

  /** Releases the table by sex of a file by the command line; gives its text, and that of its manifest. */
  const release = async (mapping: string, file: string) => {
    await writeFile(at('mappings', 'police.yaml'), mapping)
    await writeFile(at('inbox', 'police.csv'), file)
    await writeFile(
      at('tipstat.yaml'),
      'office: Made up\ninbox:\n  - { file: police.csv, mapping: police }\nreleases:\n  yearly: { policy: national-annual, tables: [{ source: police, stage: V_DET, by: [[sex]] }] }\nreports: []\n',
    )
    const out = await mkdtemp(at('out-'))
    const code = await main(['run', root, '--out', out], { out: () => {}, err: () => {}, live: false })
    if (code !== 0) return null
    const folder = join(out, 'release', 'yearly')
    const manifest = await readFile(join(folder, 'manifest.json'), 'utf8')
    return { manifest, table: await readFile(join(folder, 'data', 'police.V_DET.persons.by-sex.csv'), 'utf8') }
  }

  test('who knows how it is written, and tries counts until the hash of the submission is in the manifest, learns nothing', async () => {
    const mapping = mappingOf('area: HRV, ', '')
    const file = (men: number) => `year,sex,value\n2024,F,41\n2024,M,${men}\n2024,_U,57\n2024,_O,17\n`
    const { manifest, table } = (await release(mapping, file(3))) ?? { manifest: '', table: '' }
    expect(manifest).toContain('"submissions":["')
    expect(table).not.toMatch(/^HRV,2024,M,/m)
    const plan = compileMapping(readMapping(mapping, 'police.yaml'), 'police')
    const idOf = (men: number) => {
      const bytes = new TextEncoder().encode(file(men))
      return receive(bytes, plan, { file: 'police.csv', latestYear: 2026 }).submission.id
    }
    expect([...Array(60).keys()].filter((men) => manifest.includes(idOf(men)))).toEqual([])
  })

  test('who would find a region in a table beside its countries (attack A02) gets no release', async () => {
    const counts = [
      ['150', 91, 56],
      ['HRV', 88, 40],
      ['ITA', 3, 16],
    ]
    const rows = counts.map(([area, women, men]) => `${area},2024,F,${women}\n${area},2024,M,${men}\n`)
    const mapping = mappingOf('', 'area: area, ')
    expect(await release(mapping, `area,year,sex,value\n${rows.join('')}`)).toBe(null)
    expect(await release(mapping, `area,year,sex,value\n${rows.slice(1).join('')}`)).not.toBe(null)
  })
})
