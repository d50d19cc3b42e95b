import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, type Plan, readMapping } from '@tipstat/intake'
import { canonical } from '@tipstat/scheme'
import { openStore, storedFindings } from '@tipstat/store'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkedText } from './check-text.ts'
import { type CheckProgress, withCheckedFile } from './with-checked-file.ts'
import { writeChecked } from './write-receipt.ts'

const planOf = (yaml: string): Plan => compileMapping(readMapping(yaml, 'test'), 'test')

/** Two columns of numbers, one that is ignored, and one that looks like an identifier. */
const counts = (more = '') =>
  planOf(`source: Test
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON }
limit: 1
ignore: [memo]
${more}columns:
  year: year
  land: { citizenship: names }
  women: { value: count, sex: F }
  men: { value: count, sex: M }
`)

const persons = planOf(`source: Test
record: person
processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }
made-up: true
fixed: { area: ZZZ, stage: V_DET }
limit: 1
columns:
  year: year
  n: id
  sex: { sex: codes }
  forms: { form: codes, separator: ";" }
`)

/** Cells that set records aside, that a spreadsheet would run, that need quotes, and that span lines. */
const cell = {
  year: fc.constantFrom('2019', '2020', '2021', '20x1', '=1+1', '-x', '@a', '"a\n+b"', '"2""0"'),
  land: fc.oneof(
    fc.constantFrom('Turkey', 'Atlantis', '"Côte d’Ivoire"', '-', '', '"=A1,B1"'),
    fc.integer({ min: 0, max: 70 }).map((n) => `Nowhere ${n}`),
  ),
  memo: fc.constantFrom('', 'secret', '"two\nlines"', '=secret'),
  number: fc.constantFrom('1', '7', '<5', 'x', '', '-3', '+4'),
}
const countFiles = (rows: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(cell.year, cell.land, cell.memo, cell.number, cell.number), {
      minLength: rows,
      maxLength: rows,
      size: 'max',
    })
    .map((all) => ['year,land,memo,women,men', ...all.map((cells) => cells.join(','))].join('\n'))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-checked-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Everything that is told of a file, with the files that are written. */
const told = async (path: string, plan: Plan, largeFrom: number, lang: 'en' | 'ar' = 'en') => {
  const out = join(folder, String(largeFrom))
  const progress: CheckProgress[] = []
  const options = { today: '2026-11-24', largeFrom, onProgress: (each: CheckProgress) => progress.push(each) }
  const said = await withCheckedFile(path, plan, options, async (checked) => {
    await writeChecked(checked, out, lang)
    const findings: string[] = []
    for await (const some of checked.readFindings()) findings.push(...some.map(canonical))
    return { text: checkedText(checked, lang), findings }
  })
  const names = (await readdir(out)).sort()
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const))
  await rm(out, { recursive: true })
  return { said: { ...said, files }, progress }
}

/** What both executors say, which has to be the same to the byte. */
const sameOfBoth = async (content: string | Uint8Array, plan: Plan, lang: 'en' | 'ar' = 'en') => {
  const path = join(folder, 'file.csv')
  await writeFile(path, content)
  const [small, large] = [await told(path, plan, Number.POSITIVE_INFINITY, lang), await told(path, plan, 0, lang)]
  expect(large.said).toEqual(small.said)
  expect(small.progress).toEqual([])
  return { files: new Map(large.said.files), text: large.said.text, progress: large.progress }
}

describe('what is told and written of a file is the same to the byte, whichever executor takes it', () => {
  test('of counts with all that can go wrong in a cell', { timeout: 120_000 }, async () => {
    const same = fc.asyncProperty(countFiles(2500), async (csv) => {
      const { files, text, progress } = await sameOfBoth(csv, counts())
      expect([...files.keys()]).toEqual(
        ['findings.csv', 'marked.csv', 'receipt.html', 'receipt.json', 'receipt.txt', 'set-aside.csv'].map(
          (name) => `test.${name}`,
        ),
      )
      const setAside = files.get('test.set-aside.csv') ?? ''
      expect(setAside).toMatch(/^year,land,memo,women,men,tipstat: row,tipstat: reason\n/)
      for (const name of ['set-aside.csv', 'marked.csv', 'receipt.html'])
        expect(files.get(`test.${name}`)).not.toContain('secret')
      expect(setAside).toContain("'=1+1")
      expect(text).toContain('more groups')
      expect(progress.map((each) => ('stage' in each ? each.stage : each.irregular))).toEqual([
        'look',
        'load',
        'judge',
        'group',
        'list',
        'tell',
      ])
    })
    await fc.assert(same, { numRuns: 1, seed: 20261124, endOnFailure: true })
  })

  test('in another encoding, with CRLF and semicolons, told in Arabic', { timeout: 120_000 }, async () => {
    const [csv = ''] = fc.sample(countFiles(200), { numRuns: 1, seed: 7 })
    const windows = csv.replaceAll(',', ';').replaceAll('\n', '\r\n')
    const bytes = Buffer.from(windows.replaceAll('’', '\u0092'), 'latin1')
    await sameOfBoth(bytes, counts('encoding: windows-1252\n'), 'ar')
    await sameOfBoth(Buffer.from(`\uFEFF${windows}`, 'utf16le'), counts())
  })

  test('in an encoding that nobody declares, which is told by how it reads', async () => {
    const csv = 'year,land,memo,women,men\n2020,Türkiye,,1,2\n2021,Côte d\u0092Ivoire,,1,2\n20x1,México,,1,2\n'
    const { progress } = await sameOfBoth(Buffer.from(csv, 'latin1'), counts())
    expect(progress.at(-1)).toEqual({ irregular: 'encoding', read: true })
  })

  test('of persons, whose ids are not told', { timeout: 120_000 }, async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `${2019 + (i % 3)}${i % 7 ? '' : 'x'},K${i % 250},${i % 5 ? 'F' : '?'},SEX;LAB`,
    )
    const { files } = await sameOfBoth(['year,n,sex,forms', ...rows, ''].join('\n'), persons)
    for (const name of ['findings.csv', 'receipt.html']) expect(files.get(`test.${name}`)).not.toMatch(/K\d/)
  })

  test('of records set aside that are sent again, whose added columns are nobody’s data', {
    timeout: 120_000,
  }, async () => {
    const [csv = ''] = fc.sample(countFiles(200), { numRuns: 1, seed: 7 })
    const { files } = await sameOfBoth(csv, counts())
    const again = await sameOfBoth(files.get('test.set-aside.csv') ?? '', counts())
    expect(again.text).not.toContain('TIP-KEY-07')
    expect(again.files.get('test.set-aside.csv')).toMatch(/^year,land,memo,women,men,tipstat: row,tipstat: reason\n/)
    const whole = await sameOfBoth(files.get('test.marked.csv') ?? '', counts())
    expect(whole.text).not.toContain('TIP-KEY-07')
  })

  test('of a file without a fault, of which nothing is set aside', async () => {
    const { files } = await sameOfBoth('year,land,memo,women,men\n2020,Turkey,,1,2\n', counts())
    expect([...files.keys()]).not.toContain('test.set-aside.csv')
  })

  test('of an irregular file, and what makes it so is said', async () => {
    const { progress } = await sameOfBoth('year,land,memo,women,men\n\n2020,Turkey,,1,2\n20x1,Turkey,,1,2\n', counts())
    const irregular = 'blank-lines'
    expect(progress.slice(-2)).toEqual([
      { irregular, read: false },
      { irregular, read: true },
    ])
  })
})

test('of an irregular file that is refused it is not said that it was read', async () => {
  const path = join(folder, 'file.csv')
  await writeFile(path, 'year,land,memo,women,men\n2020,Tur\0key,,1,2\n')
  const progress: CheckProgress[] = []
  const options = { today: '2026-11-24', largeFrom: 0, onProgress: (each: CheckProgress) => progress.push(each) }
  await expect(withCheckedFile(path, counts(), options, async () => {})).rejects.toThrow('intake.nul')
  expect(progress.slice(-1)).toEqual([{ irregular: 'nul', read: false }])
})

test('both executors leave the same in the store', async () => {
  const path = join(folder, 'file.csv')
  await writeFile(path, 'year,n,sex,forms\n2020,A1,F,SEX;LAB\n20x0,A2,M,LAB\n2021,A3,X,LAB\n')
  const ids: string[] = []
  const left = await Promise.all(
    [0, Number.POSITIVE_INFINITY].map(async (largeFrom) => {
      const store = await openStore(join(folder, `store-${largeFrom}`))
      try {
        const key = await store.shelf.caseKey()
        const pseudonyms = async () => ({ key, source: 'test' })
        const onReceived = async ({ sha256 }: { readonly sha256: string }) => {
          ids.push(sha256)
        }
        const options = { today: '2026-11-24', largeFrom, pseudonyms, onReceived }
        return await withCheckedFile(path, persons, options, async (checked) => {
          const submitted = await checked.submit(store, { receivedAt: '2026-11-24T00:00:00Z' })
          return { submitted, findings: await storedFindings(store, submitted.receipt.submission) }
        })
      } finally {
        await store.close()
      }
    }),
  )
  expect(left[0]).toEqual(left[1])
  expect(ids).toEqual(left.map((each) => each.submitted.receipt.file.sha256))
})

describe('a file that is broken on purpose', () => {
  const whole = `year,land,memo,women,men\n${'2020,Turkey,"a, b",1,2\n'.repeat(500)}`
  const refusal = async (content: string | Uint8Array): Promise<unknown> => {
    const path = join(folder, 'file.csv')
    await writeFile(path, content)
    return told(path, counts(), 0).then(
      () => 'taken',
      ({ code, params }) => ({ code, params }),
    )
  }

  test('half of it is refused like a small one: by the line of the quote that stands open', async () => {
    const path = join(folder, 'half.csv')
    await writeFile(path, whole)
    await truncate(path, whole.length - 8)
    const half = await readFile(path, 'utf8')
    expect(await refusal(half)).toMatchObject({ code: 'intake.unclosed-quote', params: { line: 501 } })
  })

  test.each([
    ['an unclosed quote in its middle', whole.replace('"a, b"', '"a, b'), { code: 'intake.unclosed-quote' }],
    ['a NUL', `${whole}2020,Tur\0key,,1,2\n`, { code: 'intake.nul', params: { line: 502 } }],
    ['bytes of another encoding', Buffer.from(`${whole}2020,é,,1,2\n`, 'latin1'), { code: 'intake.encoding' }],
    ['nothing in it', '', { code: 'intake.empty' }],
  ])('%s is refused like a small one', async (_, content, expected) => {
    expect(await refusal(content)).toMatchObject(expected)
  })

  test('leaves nothing behind, neither in the folder nor among private folders', async () => {
    await refusal(`${whole}2020,Tur\0key,,1,2\n`)
    expect(await readdir(folder)).toEqual(['file.csv'])
    expect((await readdir(tmpdir())).filter((each) => each.startsWith(`tipstat-private-${process.pid}-`))).toEqual([])
  })
})
