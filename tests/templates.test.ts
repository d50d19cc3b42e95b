import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@tipstat/language'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readingOf } from 'tipstat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tipstat } from './tipstat.test-data.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-templates-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Parts = Record<string, Uint8Array>

/** A row of texts as a spreadsheet would add it below the header. */
const withRow = (sheet: Uint8Array | undefined, cells: Readonly<Record<string, string>>): Uint8Array => {
  const row = Object.entries(cells).map(
    ([letter, text]) => `<c r="${letter}2" t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  return strToU8(
    strFromU8(sheet ?? new Uint8Array()).replace('</sheetData>', `<row r="2">${row.join('')}</row></sheetData>`),
  )
}

/** A workbook of counts of Kenya: columns B and C are year and stage, and the last one is the number. */
const filled = async (change: (parts: Parts) => Parts = (parts) => parts): Promise<string> => {
  const parts: Parts = unzipSync(await readFile(join(folder, 'made', 'count.fr.KEN.xlsx')))
  const header = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
  const last = [...header.matchAll(/r="([A-Z]+)1"/g)].at(-1)?.[1] ?? ''
  const sheet = withRow(parts['xl/worksheets/sheet2.xml'], { B: '2025', C: 'V_DET', [last]: '12' })
  const path = join(folder, `filled-${(await readdir(folder)).length}.xlsx`)
  await writeFile(path, zipSync(change({ ...parts, 'xl/worksheets/sheet2.xml': sheet })))
  return path
}

describe('tipstat template', () => {
  test('writes a workbook and a CSV file, whose header says what they are', async () => {
    const out = join(folder, 'made')
    const { code, out: said } = await tipstat('template', 'count', '--country', 'ken', '--lang', 'fr', '--out', out)
    expect(code).toBe(0)
    expect(said).toContain('count.fr.KEN.xlsx')
    expect(await readFile(join(out, 'count.fr.KEN.csv'), 'utf8')).toMatch(
      /^\uFEFFtipstat\/count\/fr\/\d+\.\d+\.\d+\/KEN,année,/,
    )
  })

  test('writes the same again, and never over what somebody filled in', async () => {
    const out = join(folder, 'kept')
    const make = () => tipstat('template', 'policy', '--out', out)
    expect([(await make()).code, (await make()).code]).toEqual([0, 0])
    const path = join(out, 'policy.en.csv')
    await writeFile(path, `${await readFile(path, 'utf8')},KEN,2025\n`)
    const { code, err } = await make()
    expect(code).toBe(2)
    expect(err).toContain('command.template-there')
    expect(await readFile(path, 'utf8')).toContain('KEN')
  })

  test('with codes is a flat file for programs', async () => {
    const { code, out } = await tipstat('template', 'context', '--codes', '--out', folder, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ record: 'context', language: 'codes', mark: null })
    expect(await readFile(join(folder, 'context.codes.csv'), 'utf8')).toMatch(/^area,year,indicator,/)
  })

  test.each(languages)('answers the name of a country with its code, in %s', async (language) => {
    const { code, err } = await tipstat('template', 'count', '--country', 'Kenya', '--lang', language, '--out', folder)
    expect(code).toBe(2)
    expect(err).toContain('--country KEN')
  })
})

describe('a template that was filled in', () => {
  test('is checked and stored without a mapping, and says what its source is called', async () => {
    const path = await filled()
    const checked = await tipstat('check', path, '--lang', 'fr')
    expect(checked.code).toBe(0)
    expect(checked.out).toContain('Source : ken-count')
    const submitted = await tipstat('submit', path, '--store', join(folder, 'store'), '--format', 'json')
    expect(JSON.parse(submitted.out)).toMatchObject({ receipt: { source: 'ken-count', rows: { accepted: 1 } } })
  })

  test('is known by its mark when the sheet has another name', async () => {
    const path = await filled((parts) => ({
      ...parts,
      'xl/workbook.xml': strToU8(
        strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replaceAll('Données', 'Kenya 2025'),
      ),
    }))
    expect((await tipstat('check', path)).code).toBe(0)
  })

  test('on two sheets is a question', async () => {
    const path = await filled((parts) => ({
      ...parts,
      'xl/worksheets/sheet4.xml': parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array(),
    }))
    const { code, err } = await tipstat('check', path)
    expect(code).toBe(1)
    expect(err).toContain('Données, Exemple')
  })
})

describe('a template in the inbox of a project', () => {
  const project = async (name: string, entry: string, content: string | Uint8Array, file = 'sent.xlsx') => {
    const at = join(folder, name)
    await mkdir(join(at, 'inbox'), { recursive: true })
    await writeFile(join(at, 'inbox', file), content)
    const inbox = `[{ file: ${file}${entry} }]`
    await writeFile(join(at, 'tipstat.yaml'), `office: Office\ninbox: ${inbox}\nreleases: {}\nreports: []\n`)
    return at
  }

  test('needs no mapping, and is stored under the name of its country and kind, or another that is said', async () => {
    const content = await readFile(await filled())
    const first = await project('inbox-1', '', content)
    expect((await tipstat('run', first)).code).toBe(0)
    expect(await readdir(join(first, 'receipts'))).toContain('ken-count.sent.xlsx.receipt.html')
    const second = await project('inbox-2', ', source: ken-police, states: { coverage: Nairobi }', content)
    expect((await tipstat('run', second)).code).toBe(0)
    const { out } = await tipstat('submissions', '--store', join(second, 'store'), '--format', 'json')
    expect(JSON.parse(out)).toMatchObject([{ source: 'ken-police' }])
  })

  test('has to say or be told whose it is', async () => {
    const { code, err } = await tipstat(
      'run',
      await project('inbox-3', '', '\uFEFFtipstat/count/en/0.3.0,year\n', 'a.csv'),
    )
    expect(code).toBe(2)
    expect(err).toContain('source: ken-count in tipstat.yaml')
  })

  test('that is none is refused, with the ways out', async () => {
    const { code, err } = await tipstat('run', await project('inbox-4', '', 'year,value\n2020,3\n', 'a.csv'))
    expect(code).toBe(2)
    expect(err).toContain('tipstat map inbox/a.csv --out mappings/NAME.yaml')
    expect(err).toContain('[command.inbox-no-mark]')
  })
})

describe('what a mapping says of a whole source, a template says, too', () => {
  const published = ['by', 'url', 'date', 'licence'] as const
  const said = { by: 'Office', url: 'https://example.org/x', date: '2025-03-31', licence: 'CC BY 4.0' }
  const flags = published.flatMap((name) => [`--published-${name}`, said[name]])
  const dimensions = ['--exhaustive', 'sex, age', '--multiple', 'form']
  const seriesOf = async (path: string) => (await readingOf(path, {}, { toStore: false })).plan.series

  test.each(languages)('it is made with it in %s, and read from it', async (language) => {
    const out = join(folder, `stated-${language}`)
    const made = await tipstat(
      'template',
      'count',
      '--country',
      'KEN',
      '--lang',
      language,
      '--out',
      out,
      ...flags,
      ...dimensions,
    )
    expect(made.code).toBe(0)
    expect(await seriesOf(join(out, `count.${language}.KEN.xlsx`))).toMatchObject({
      published: said,
      exhaustive: ['sex', 'age'],
      multiple: ['form'],
    })
  })

  test('that its data are published a file alone can’t say where it is stored: who stores it says so, too', async () => {
    const path = join(folder, 'stated-en', 'count.en.KEN.xlsx')
    await expect(readingOf(path, {}, { toStore: true })).rejects.toMatchObject({
      code: 'command.template-unconfirmed',
      params: { lacks: '--published-by, --published-url, --published-date, --published-licence' },
    })
    const use = {
      publishedBy: said.by,
      publishedUrl: said.url,
      publishedDate: said.date,
      publishedLicence: said.licence,
    }
    expect((await readingOf(path, use, { toStore: true })).plan.series.published).toEqual(said)
  })

  test('its answer says that there is no mapping to be changed', async () => {
    const path = join(folder, 'made', 'count.fr.KEN.csv')
    const out = join(folder, 'answer')
    const checked = await tipstat('check', path, '--lang', 'fr', '--out', out)
    expect(checked.out).toContain('Ceci est un modèle rempli')
    expect(await readFile(join(out, 'ken-count.receipt.html'), 'utf8')).toContain('<p>Ceci est un modèle rempli')
  })

  test('in CSV it is said where the file is read', async () => {
    const path = join(folder, 'made', 'count.fr.KEN.csv')
    const use = { exhaustive: 'sex', publishedBy: 'Office', publishedUrl: said.url, publishedDate: said.date }
    const { plan } = await readingOf(path, { ...use, publishedLicence: 'CC0' }, { toStore: false })
    expect(plan.series).toMatchObject({ published: { ...said, licence: 'CC0' }, exhaustive: ['sex'], multiple: [] })
  })

  test.each([
    ['a dimension that there is not', ['--exhaustive', 'sexx'], '"sexx"'],
    ['a publication without its licence', flags.slice(0, 6), 'published / licence'],
    ['a link that is none', [...flags, '--published-url', 'javascript:alert(1)'], 'published / url'],
  ])('%s is refused before anybody fills it in', async (_, more, named) => {
    const { code, err } = await tipstat('template', 'count', '--out', join(folder, 'none'), ...more)
    expect(code).toBe(2)
    expect(err).toContain(named)
  })

  test('the cells are there only where something was said', async () => {
    const notes = async (...more: string[]) => {
      const out = join(folder, `cells-${more.length}`)
      await tipstat('template', 'practice', '--out', out, ...more)
      return strFromU8(
        unzipSync(await readFile(join(out, 'practice.en.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
      )
    }
    expect(await notes()).not.toMatch(/tipstat:(published|exhaustive|multiple)/)
    expect(await notes(...flags)).toContain('tipstat:published-url')
  })
})
