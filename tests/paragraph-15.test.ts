import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileMapping, type Received, readMapping, receive } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'

// The sample of all of paragraph 15. What is expected is written down in its README and counted here from the text of the
// files, by splitting lines and cells: nothing of it goes through tipstat.

const folder = fileURLToPath(new URL('../seeds/samples/paragraph-15', import.meta.url))
const names = ['victims', 'offenders', 'justice', 'demand', 'services', 'context', 'policy', 'practice'] as const
type Name = (typeof names)[number]

const textOf = (name: Name): string => readFileSync(`${folder}/inbox/${name}.made-up.csv`, 'utf8')

const received = (name: Name): Received => {
  const id = `zzz-${name}`
  const plan = compileMapping(readMapping(readFileSync(`${folder}/mappings/${id}.yaml`, 'utf8'), id), id)
  return receive(new TextEncoder().encode(textOf(name)), plan, { file: `${name}.made-up.csv`, latestYear: 2026 })
}

/** Records of a file as cells by header; no cell of these files is quoted. */
const recordsOf = (
  name: Name,
): readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[] => {
  const [header = '', ...lines] = textOf(name).trimEnd().split('\n')
  const mark = header.includes(';') ? ';' : ','
  const headers = header.split(mark)
  return lines.map((line, i) => {
    const cells = line.split(mark)
    return { row: i + 2, cells: Object.fromEntries(headers.map((each, at) => [each, cells[at] ?? ''])) }
  })
}

/** What the README says is wrong with a file: `row rule`, in the order of rows and rules. */
const mistakesOf = (name: Name): readonly string[] =>
  readFileSync(`${folder}/README.md`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, file, rows = '', codes = ''] = line.split('|').map((cell) => cell.trim())
      if (file !== name) return []
      return rows.split(', ').flatMap((row) => codes.split(', ').map((code) => `${row.padStart(3)} ${code}`))
    })
    .sort()

/** Rows that the rules of identity and of values set aside: a record that can’t be placed, or a number that can’t be. */
const setAside: Readonly<Record<Name, readonly number[]>> = {
  victims: [],
  offenders: [],
  justice: [17, 43],
  demand: [19],
  services: [],
  context: [8, 12, 14, 19, 26],
  policy: [16],
  practice: [7],
}

describe.each(names)('the sample %s', (name) => {
  test('has the mistakes that its README lists, and no others', () => {
    const found = received(name).submission.findings.filter(({ place }) => place.row > 0)
    expect(found.map(({ place, code }) => `${String(place.row).padStart(3)} ${code}`).sort()).toEqual(mistakesOf(name))
  })

  test('loses the records that can’t be placed, and no others', () => {
    const { submission, setAside: aside } = received(name)
    expect(aside.rows.map(({ row }) => row)).toEqual(setAside[name])
    expect(submission.records.map(({ row }) => row)).toEqual(
      recordsOf(name).flatMap(({ row }) => (setAside[name].includes(row) ? [] : [row])),
    )
    expect(submission.receipt.rows).toMatchObject({ read: recordsOf(name).length, setAside: setAside[name].length })
  })

  test('shows no case number and no address of a person in its findings', () => {
    const told = JSON.stringify(received(name).submission.findings)
    expect(told).not.toMatch(/[SO]-\d{3}|@/)
  })
})

/** Sums of a column by `stage unit year`, of rows that are kept and that are totals in every dimension. */
const sumsOf = (
  name: Name,
  dimensions: readonly string[],
  columns: { readonly stage: string; readonly year: string; readonly unit?: string; readonly value?: string },
  codes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {}
  const isTotal = (cell = '') => cell === '_T' || cell.startsWith('Tous ') || cell.startsWith('Toutes ')
  for (const { row, cells } of recordsOf(name)) {
    if (setAside[name].includes(row) || !dimensions.every((each) => isTotal(cells[each]))) continue
    const unit = columns.unit === undefined ? 'persons' : (cells[columns.unit] ?? '')
    const stage = cells[columns.stage] ?? ''
    const key = `${codes[stage] ?? stage} ${codes[unit] ?? unit} ${cells[columns.year]}`
    sums[key] = (sums[key] ?? 0) + (columns.value === undefined ? 1 : Number(cells[columns.value]))
  }
  return sums
}

/** Totals that a file states; sums of parts are told apart. */
const totalsOf = (name: Name): Readonly<Record<string, number>> =>
  Object.fromEntries(
    received(name).submission.receipt.totals.flatMap(({ of, stage, unit, year, low, high }) =>
      of === 'parts' ? [] : [[`${stage} ${unit} ${year}`, low === high ? low : Number.NaN]],
    ),
  )

describe('the totals of the receipt are those of plain counting', () => {
  test('persons, by stage and year', () => {
    const columns = { stage: 'Stage', year: 'Year' }
    expect(totalsOf('victims')).toEqual(sumsOf('victims', [], columns))
    expect(totalsOf('offenders')).toEqual(sumsOf('offenders', [], columns))
  })

  test('persons and amounts of the courts are never added', () => {
    const columns = { stage: 'Stage', year: 'Year', unit: 'Unit', value: 'Number' }
    expect(totalsOf('justice')).toEqual(sumsOf('justice', ['Sex', 'Kind', 'Part', 'Sentence'], columns))
  })

  test('demand, by its French names', () => {
    const columns = { stage: 'Étape', year: 'Année', unit: 'Unité', value: 'Nombre' }
    const codes = {
      'Inspections effectuées': 'I_DONE',
      'Inspections ayant révélé des indices de traite des personnes': 'I_FOUND',
      'Acheteurs et usagers soupçonnés': 'B_SUSP',
      'Acheteurs et usagers poursuivis': 'B_PROS',
      'Acheteurs et usagers condamnés': 'B_CONV',
      'Mesures prises contre la demande': 'M_TAKEN',
      Inspections: 'inspections',
      Personnes: 'persons',
      Mesures: 'measures',
    }
    expect(totalsOf('demand')).toEqual(sumsOf('demand', ['Mesure', 'Secteur'], columns, codes))
  })

  test('identification and services', () => {
    const columns = { stage: 'Stage', year: 'Year', value: 'Number' }
    expect(totalsOf('services')).toEqual(sumsOf('services', ['Sex', 'Age', 'Service'], columns))
  })
})

describe('a field of several codes keeps each of them', () => {
  test('forms, services and countries of the route, in the order of the file', () => {
    for (const [name, field, header, wrong] of [
      ['victims', 'form', 'Forms', []],
      ['victims', 'service', 'Services', [13]],
      ['victims', 'route', 'Countries', [32]],
      ['offenders', 'participation', 'Part', [11, 17, 22]],
    ] as const) {
      const read = received(name).submission.records.map((record) => Reflect.get(record, field))
      const wrongRows: readonly number[] = wrong
      const sent = recordsOf(name).map(({ row, cells }) =>
        wrongRows.includes(row) ? (field === 'route' ? null : ['_U']) : (cells[header] ?? '').split(';'),
      )
      expect(read).toEqual(sent)
    }
  })

  test('numbers, dates and texts of the registers are what was sent', () => {
    const figures = received('context').submission.records.map((record) => 'value' in record && record.value)
    const sent = recordsOf('context').filter(({ row }) => !setAside.context.includes(row))
    expect(figures).toEqual(
      sent.map(({ cells }) => ({ low: Number(cells.Figure), high: Number(cells.Figure), precision: 'exact' })),
    )
    const since = received('policy').submission.records.map((record) => 'since' in record && record.since)
    const dates = recordsOf('policy').filter(({ row }) => !setAside.policy.includes(row))
    // The date of a duty that does not exist, and a text that is no date, are left out.
    expect(since).toEqual(dates.map(({ row, cells }) => (row === 10 || row === 18 ? null : cells.Desde || null)))
  })
})
