import { describe, expect, test } from 'vitest'
import { published } from '../cubes.test-data.ts'
import { earlierPublicUses, publicUseEntry } from '../ledger/public-use-entry.ts'
import { refuseBesideRecords, refuseBesideTables } from '../ledger/records-or-tables.ts'
import { verifyPublicUse } from '../verify-public-use.ts'
import { earlierPersons } from './earlier-persons.ts'
import { digestOfPublicUse, makePublicUse } from './make-public-use.ts'
import type { PublicUse } from './manifest.ts'
import { options, people, personsOf, plenty } from './public-use.test-data.ts'

const filesOf = ({ texts }: PublicUse) =>
  new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]))

describe('a public-use file', () => {
  test('holds each person as coarse as needed, says what it is in six languages, and verifies', () => {
    const { file, report, together } = makePublicUse(personsOf(plenty), options)
    expect([...file.texts.keys()]).toEqual([
      'README.txt',
      'cases-2020.csv',
      'columns.json',
      'manifest.json',
      'manifest.sha256',
    ])
    const csv = file.texts.get('cases-2020.csv') ?? ''
    expect(csv.split('\n').slice(0, 4)).toEqual(['year,sex,form', '2020,F,LAB', '2020,F,LAB', '2020,F,LAB'])
    expect(report.keys.map(({ level }) => level)).toEqual(['recorded', 'recorded'])
    expect(together).toEqual({ joined: [], otherYears: [], k: null })
    const readme = file.texts.get('README.txt') ?? ''
    for (const said of [
      'MADE UP',
      'PUBLIC-USE FILE',
      'USAGE PUBLIC',
      'USO PÚBLICO',
      'ОБЩЕГО ДОСТУПА',
      'للاستخدام العام',
      '公用文件',
    ])
      expect(readme).toContain(said)
    expect(readme).toMatch(/^Approved: Head of statistics$/m)
    expect(readme).toMatch(/^Column sex: key, level recorded$/m)
    expect(verifyPublicUse(filesOf(file))).toMatchObject({ draft: false, records: 24, k: 6, problems: [] })
    expect(file.texts.get('manifest.json')).not.toContain('a'.repeat(64))
    expect(JSON.parse(file.texts.get('columns.json') ?? '').fields[1].categories).toEqual([
      { value: 'F', label: 'Female' },
      { value: 'M', label: 'Male' },
    ])
  })

  test('is the same whatever the order of the register', () => {
    const turned = (records: typeof plenty) => ({
      ...records,
      columns: Object.fromEntries(
        Object.entries(records.columns).map(([name, column]) => [name, [...column].reverse()]),
      ),
    })
    const made = makePublicUse(personsOf(plenty), options)
    expect(makePublicUse(personsOf(turned(plenty)), options).file).toEqual(made.file)
  })

  test('is a draft without an approval, says so in its name and first line, and has the digest of what is approved', () => {
    const { approval: _, ...draft } = options
    const { file } = makePublicUse(personsOf(plenty), draft)
    expect(file.manifest.data).toBe('cases-2020.draft.csv')
    expect(file.texts.get('README.txt')).toMatch(/^DRAFT: /)
    expect(verifyPublicUse(filesOf(file))).toMatchObject({ draft: true, problems: [] })
    expect(digestOfPublicUse(file)).toBe(digestOfPublicUse(makePublicUse(personsOf(plenty), options).file))
  })

  test('of data that are not made up goes out by the decision of their owner alone', () => {
    const real = { ...personsOf(plenty), lineage: { ...published, submissions: [] } }
    const { approval: _, ...draft } = options
    expect(makePublicUse(real, draft).file.manifest.approval).toBeUndefined()
    expect(() => makePublicUse(real, options)).toThrow('disclosure.no-decision')
    const decision = { owner: 'National Rapporteur', date: '2026-01-31' }
    const { file } = makePublicUse(real, { ...options, decision })
    expect(file.texts.get('README.txt')).toContain(
      'Decided by the owner of the records: National Rapporteur, 2026-01-31',
    )
    expect(verifyPublicUse(filesOf(file)).problems).toEqual([])
    expect(() => makePublicUse(real, { ...options, decision: { owner: 'A\nB', date: '2026-01-31' } })).toThrow(
      'disclosure.bad-approval',
    )
  })

  test('holds nothing but codes, and no identifier', () => {
    for (const hostile of ['=HYPERLINK("x")', 'a,b', 'a\nb', '"', '+1', '@x', ''])
      expect(() =>
        makePublicUse(
          personsOf({ ...plenty, columns: { ...plenty.columns, form: plenty.columns.form?.with(3, hostile) ?? [] } }),
          options,
        ),
      ).toThrow('disclosure.not-a-code')
    for (const name of ['id', 'caseId', 'note', 'route'])
      expect(() => makePublicUse(personsOf(plenty), { ...options, keys: ['year', name] })).toThrow(
        'disclosure.direct-identifier',
      )
  })

  test('that can not be anonymous is refused with the key that costs most', () => {
    const sparse = personsOf(people('2020 F SEX 6\n2020 F LAB 6\n2020 M SEX 6\n2020 M LAB 5\n2020 _U SEX 1'))
    const coarsest = { sex: 'recorded', year: 'period-3' }
    expect(makePublicUse(sparse, options).report.keys).toMatchObject([{ level: 'recorded' }, { level: 'all' }])
    const refusal = expect.objectContaining({
      code: 'disclosure.not-anonymous',
      params: expect.objectContaining({ key: 'sex' }),
    })
    expect(() => makePublicUse(sparse, { ...options, coarsest })).toThrow(refusal)
    expect(() => makePublicUse(sparse, { ...options, coarsest: { sex: 'nearly' } })).toThrow('disclosure.no-level')
    expect(() => makePublicUse(personsOf(people('2020 F SEX 4')), options)).toThrow('disclosure.too-few-records')
  })

  test('has each person once: records that are alike are one, and whose records differ is left out as dropped', () => {
    const twice = people('2020 F SEX 3\n2020 F LAB 3\n2020 F SEX 1\n2020 F BEG 1\n2020 F SEX 1')
    const person = ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b', 'g']
    const demands = { ...options.demands, suppressAtMost: 0.15 }
    const made = makePublicUse(personsOf(twice, person), { ...options, demands })
    expect(made).toMatchObject({ persons: 7, unclear: 1, file: { manifest: { records: 6 } } })
    expect(() => makePublicUse(personsOf(twice, person), options)).toThrow('disclosure.person-twice')
  })
})

const entryOf = (file: PublicUse) => {
  const [entry] = earlierPublicUses([publicUseEntry(file)])
  if (!entry) throw new Error('No entry')
  return entry
}

describe('a file that is out', () => {
  const first = makePublicUse(personsOf(plenty), options)

  test('stands in the ledger with every class that it tells, and once', () => {
    const text = publicUseEntry(first.file)
    expect(JSON.parse(text)).toMatchObject({
      kind: 'public-use',
      file: first.file.id,
      counts: expect.stringContaining('\n2020,M,BEG,2\n'),
    })
    expect(publicUseEntry(makePublicUse(personsOf(plenty), options).file)).toBe(text)
    expect(entryOf(first.file).records.length).toBe(24)
    expect(() => earlierPublicUses([text.replace('BEG,2', 'BEG,3')])).toThrow('does not hold what it says')
  })

  test('is known again person by person from its records, and not from others', () => {
    const { file } = earlierPersons(entryOf(first.file), personsOf(plenty))
    expect(file?.person).toHaveLength(24)
    const others = people('2020 F SEX 24')
    expect(earlierPersons(entryOf(first.file), personsOf(others)).file).toBeNull()
    expect(earlierPersons(entryOf(first.file), null)).toMatchObject({ file: null, years: [2020, 2021] })
  })

  test('and one more person make a second file that tells of her: it is refused; more of a later year are not', () => {
    const earlier = [earlierPersons(entryOf(first.file), personsOf(plenty))]
    const with_ = (more: string) => {
      const added = people(more)
      const columns = Object.entries(plenty.columns).map(([name, c]) => [name, [...c, ...(added.columns[name] ?? [])]])
      return personsOf({ length: plenty.length + added.length, columns: Object.fromEntries(columns) })
    }
    expect(() => makePublicUse(with_('2021 F LAB 1'), { ...options, earlier })).toThrow('disclosure.together-too-few')
    // What is out already is known: made again, it is the same.
    const out = earlierPersons(entryOf(makePublicUse(with_('2021 F LAB 1'), options).file), with_('2021 F LAB 1'))
    expect(makePublicUse(personsOf(plenty), { ...options, earlier: [...earlier, out] }).file).toEqual(first.file)
    const later = makePublicUse(with_('2022 F LAB 3\n2022 F SEX 3'), { ...options, earlier })
    expect(later.together).toEqual({ joined: ['cases-2020'], otherYears: [], k: 6 })
  })

  test('of which nobody knows who is in it is refused beside the same years, and not beside others', () => {
    const again = { ...options, name: 'cases-again' }
    const earlier = [earlierPersons(entryOf(first.file), null)]
    expect(() => makePublicUse(personsOf(plenty), { ...again, earlier })).toThrow('disclosure.earlier-unknown')
    const renamed = earlierPersons(
      entryOf(first.file),
      personsOf(
        plenty,
        plenty.columns.sex?.map((_, i) => `other ${i}`),
      ),
    )
    expect(() => makePublicUse(personsOf(plenty), { ...again, earlier: [renamed] })).toThrow(
      'disclosure.earlier-unknown',
    )
    const later = personsOf(people('2022 F LAB 3\n2022 F SEX 3'))
    expect(makePublicUse(later, { ...options, earlier }).together).toEqual({
      joined: [],
      otherYears: ['cases-2020'],
      k: null,
    })
  })

  test('keeps tables of the same persons in, and tables keep it in', () => {
    const { universe } = first.file.manifest
    const table = { ...universe, by: ['sex'] } as const
    const files = [entryOf(first.file)]
    expect(() => refuseBesideRecords([table], files)).toThrow('disclosure.out-as-records')
    expect(() => refuseBesideRecords([{ ...table, stage: 'P_CONV' }], files)).not.toThrow()
    const release = { id: '', manifest: { name: 'r', policy: { name: 'p' } }, tables: [table] } as never
    expect(() => refuseBesideTables(universe, [release], [])).toThrow('disclosure.out-as-tables')
    expect(() => refuseBesideTables({ ...universe, source: 'others' }, [release], [])).not.toThrow()
    const number = { ...universe, where: 'a speech', count: 3, areas: ['ZZZ'], years: [2024], codes: {} }
    expect(() => refuseBesideTables(universe, [], [number])).toThrow('disclosure.out-elsewhere')
  })
})
