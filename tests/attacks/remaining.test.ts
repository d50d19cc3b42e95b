import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventedRelease, type Person, persons } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'

/** Forty women, four men, and one person of unknown sex, who knows that they are the only one; by themselves they learn nothing. */
const four: readonly Person[] = [...persons(40, {}), ...persons(4, { sex: 'M' }), ...persons(1, { sex: '_U' })]
const sexes = { sex: ['F', 'M', '_U'] }
const alone = { wanted: { sex: '_U' }, count: 1 }
const nobodyElse = { wanted: { sex: (codes: readonly string[]) => codes.includes('OTHER') }, count: 0 }

/** Attacks that succeed, as docs/methods/attacks.md says. What is learned is stated exactly: a test fails once its attack is stopped, or tells more. */
describe('known to remain:', () => {
  test('two who are alone, each in a cell, work out a third together', async () => {
    const people = [...four, ...persons(1, { sex: '_O' })]
    const { files } = await inventedRelease(people, [[], ['sex']])
    const other = { wanted: { sex: '_O' }, count: 1 }
    const insiders = await openReader(files, {
      codes: { sex: [...sexes.sex, '_O'] },
      known: [alone, other, nobodyElse],
    })
    expect(insiders.rangeOf({ sex: 'M' })).toEqual([4, 4])
  })

  /** The guesses that give what is shown of the truth. */
  const looksLike = async (
    world: (guess: number) => readonly Person[],
    tables: readonly (readonly string[])[],
    truth: number,
    guesses: readonly number[],
  ) => {
    const shown = async (guess: number) => {
      const { files } = await inventedRelease(world(guess), tables)
      return [...files].filter(([name]) => name.startsWith('data/')).join('\n')
    }
    const seen = await shown(truth)
    const same: boolean[] = []
    for (const guess of guesses) same.push((await shown(guess)) === seen)
    return guesses.filter((_, i) => same[i])
  }

  test('who runs the protector on guesses, and compares what it withholds, finds that somebody is there', async () => {
    const world = (unknown: number) => [
      ...persons(60, {}),
      ...persons(39 - unknown, { sex: 'M' }),
      ...persons(unknown, { sex: '_U' }),
    ]
    // Not 0, which the symbol may stand for. Which of the small numbers it is stays unknown.
    expect(await looksLike(world, [[], ['sex']], 3, [0, 1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4])
  })

  test('and in one table of thirty more: since what is withheld beside goes by size, two of the small numbers are left', async () => {
    const world = (women: number) => [
      ...persons(women, { sex: 'F', citizenship: 'ALB' }),
      ...persons(22 - women, { sex: 'M', citizenship: 'ALB' }),
      ...persons(31, { sex: '_U', citizenship: 'ALB' }),
      ...persons(20 - women, { sex: 'F', citizenship: 'ROU' }),
      ...persons(13 + women, { sex: 'M', citizenship: 'ROU' }),
      ...persons(18, { sex: '_U', citizenship: 'ROU' }),
      ...persons(10, { sex: 'F', citizenship: 'BGR' }),
      ...persons(57, { sex: 'M', citizenship: 'BGR' }),
      ...persons(18, { sex: '_U', citizenship: 'BGR' }),
    ]
    const tables = [[], ['sex'], ['citizenship'], ['sex', 'citizenship']]
    expect(await looksLike(world, tables, 3, [1, 2, 3, 4])).toEqual([3, 4])
  })

  describe('of a file of counts', () => {
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
      expect(code).toBe(0)
      const folder = join(out, 'release', 'yearly')
      const manifest = await readFile(join(folder, 'manifest.json'), 'utf8')
      return { manifest, table: await readFile(join(folder, 'data', 'police.V_DET.persons.by-sex.csv'), 'utf8') }
    }

    test('who knows how it is written tries counts until the hash of the submission is the one in the manifest', async () => {
      const mapping = mappingOf('area: HRV, ', '')
      const file = (men: number) => `year,sex,value\n2024,F,41\n2024,M,${men}\n2024,_U,57\n2024,_O,17\n`
      const { manifest, table } = await release(mapping, file(3))
      expect(table).not.toMatch(/^HRV,2024,M,/m)
      const plan = compileMapping(readMapping(mapping, 'police.yaml'), 'police')
      const idOf = (men: number) => {
        const bytes = new TextEncoder().encode(file(men))
        return receive(bytes, plan, { file: 'police.csv', latestYear: 2026 }).submission.id
      }
      expect([...Array(60).keys()].filter((men) => manifest.includes(idOf(men)))).toEqual([3])
    })

    test('who finds a region in a table beside its countries takes them from it (attack A02)', async () => {
      const counts = [
        ['150', 91, 56],
        ['HRV', 88, 40],
        ['ITA', 3, 16],
      ]
      const rows = counts.map(([area, women, men]) => `${area},2024,F,${women}\n${area},2024,M,${men}\n`)
      const { table } = await release(mappingOf('', 'area: area, '), `area,year,sex,value\n${rows.join('')}`)
      const shown = (area: string) => Number(new RegExp(`^${area},2024,F,(\\d*),`, 'm').exec(table)?.[1])
      expect(table).toContain('ITA,2024,F,,0,inf,suppressed,0\n')
      expect(shown('150') - shown('HRV')).toBe(3)
    })
  })
})

describe('not there yet:', () => {
  test.todo('who reads the properties and embedded data of a report as DOCX learns nothing')
  test.todo('who reads observations, attributes and conceptual hints of a release as SDMX learns nothing')
})
