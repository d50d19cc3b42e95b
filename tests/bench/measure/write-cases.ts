import { closeSync, openSync, writeSync } from 'node:fs'
import { type CodeList, lists } from '@tipstat/seeds/codes'

/** A cell made wrong on purpose: where a check has to find it, and by which rule. */
export interface Injected {
  readonly code: string
  readonly row: number
  readonly line: number
  readonly header: string
}

/** Columns of the file, in order. */
export const headers = [
  'case_no',
  'year',
  'stage',
  'citizenship',
  'sex',
  'band',
  'age',
  'forms',
  'sector',
  'control',
  'recruiter',
  'law',
] as const

/** The mapping that reads the file. */
export const casesMapping = `
source: Made-up cases for the benchmark
record: person
processing: { controller: Office (made up), basis: Act 1 article 2 (made up), retain-until: 2036-12-31 }
made-up: true
fixed: { area: ZZZ, authority: POLICE, counting: PERSON, reference: DETECTION }
coverage: Whole country
age-moment: detection
columns:
  case_no: id
  year: year
  stage: { stage: codes }
  citizenship: { citizenship: names }
  sex: { sex: codes, values: { Female: F, Male: M } }
  band: { age: codes }
  age: ageYears
  forms: { form: codes, separator: ";" }
  sector: { sector: codes }
  control: { control: codes, separator: ";" }
  recruiter: { recruiter: codes }
  law: law
`

/** The rules that find what is injected: the ten checks. */
export const tenChecks: ReadonlySet<string> = new Set(['TIP-TIME-12', 'TIP-CODE-01', 'TIP-AGE-02', 'TIP-KEY-04'])

type Cells = Record<(typeof headers)[number], string>

/** Ten kinds of error: each spoils one record and is found by one rule in one column. */
const spoilers: readonly { readonly code: string; readonly header: keyof Cells; spoil(cells: Cells): string }[] = [
  { code: 'TIP-TIME-12', header: 'year', spoil: ({ year }) => `${year}.5` },
  { code: 'TIP-CODE-01', header: 'stage', spoil: () => 'V_DTE' },
  { code: 'TIP-CODE-01', header: 'citizenship', spoil: ({ citizenship }) => `${citizenship}x` },
  { code: 'TIP-CODE-01', header: 'sex', spoil: () => 'Femal' },
  { code: 'TIP-CODE-01', header: 'age', spoil: ({ age }) => `${age}.0e0` },
  { code: 'TIP-CODE-01', header: 'forms', spoil: () => 'SEXUAL' },
  { code: 'TIP-CODE-01', header: 'sector', spoil: () => 'ISIC4_ZZ' },
  { code: 'TIP-CODE-01', header: 'control', spoil: ({ control }) => `${control};MC_NONE_SUCH` },
  { code: 'TIP-AGE-02', header: 'band', spoil: ({ age }) => (Number(age) < 18 ? 'Y_GE18' : 'Y0T17') },
]

/**
 * Writes a made-up file of case records, one in a hundred of them wrong in one of ten ways (the tenth: a case number
 * that stands twice), one in two hundred with a newline inside a quoted cell. The same rows, the same bytes. Returns
 * what was injected, in the order of the file; of a repeated case number both records.
 */
export const writeCases = (path: string, rows: number): readonly Injected[] => {
  const random = sequence(20261124)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  /** Few codes are frequent and many are rare, as in life; two or three stand together in four cells of ten. */
  const likely = <T>(of: readonly T[]): T => of[Math.floor(random() ** 3 * of.length)] as T
  const several = (of: readonly string[]) => {
    const many = random()
    const length = many < 0.6 ? 1 : many < 0.9 ? 2 : 3
    return [...new Set(Array.from({ length }, () => likely(of)))].join(';')
  }
  const countries = lists.country.codes.filter((code) => code < 'COD').map((code) => lists.country.name(code, 'en'))
  const leaves = ({ codes, get }: CodeList) =>
    codes.filter((code) => !code.startsWith('_') && !codes.some((other) => get(other).parent === code))
  const forms = ['LAB', 'LAB;SEX', 'SEX;LAB', 'LAB;CRIM', 'LAB;FMAR', 'LAB;SEX;CRIM']
  const [sectors, controls, recruiters] = [lists.sector, lists.control, lists.recruiter].map((list) => leaves(list))
  const injected: Injected[] = []
  const file = openSync(path, 'w')
  let [text, line, before] = [`${headers.join(',')}\n`, 2, { id: '', row: 0, line: 0 }]
  for (let i = 0; i < rows; i++) {
    const age = Math.floor(random() * 60) + 5
    const cells: Cells = {
      case_no: `C${String(i).padStart(9, '0')}`,
      year: String(2008 + Math.floor(random() * 17)),
      stage: pick(['V_DET', 'V_IDN', 'V_PRES']),
      citizenship: pick(countries),
      sex: pick(['F', 'M', 'F', 'Female', 'Male', '_U']),
      band: age < 18 ? 'Y0T17' : 'Y_GE18',
      age: String(age),
      forms: likely(forms),
      sector: pick(sectors ?? []),
      control: several(controls ?? []),
      recruiter: pick(recruiters ?? []),
      law: random() < 0.005 ? 'Article 106\nparagraph 2' : 'Article 106',
    }
    const row = i + 2
    if (random() < 0.01) {
      const kind = Math.floor(random() * (spoilers.length + 1))
      const spoiler = spoilers[kind]
      if (spoiler) {
        cells[spoiler.header] = spoiler.spoil(cells)
        injected.push({ code: spoiler.code, row, line, header: spoiler.header })
      } else if (before.row > 0) {
        cells.case_no = before.id
        injected.push({ code: 'TIP-KEY-04', row: before.row, line: before.line, header: 'case_no' })
        injected.push({ code: 'TIP-KEY-04', row, line, header: 'case_no' })
        before = { id: '', row: 0, line: 0 }
      }
    } else before = { id: cells.case_no, row, line }
    text += `${headers.map((header) => quoted(cells[header])).join(',')}\n`
    line += cells.law.includes('\n') ? 2 : 1
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
  return injected.sort((a, b) => a.row - b.row)
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Pseudo-random numbers from 0 to below 1 (mulberry32): the same on every machine. */
const sequence = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
