import type { CubeTable, Manifest } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import type { Document, Figure, Table } from './document.ts'
import { unsealed } from './fixtures/manifest.ts'
import { tableOf } from './fixtures/table.ts'
import { nationalReport } from './national-report.ts'
import { origins } from './sections/origins.ts'
import { shares } from './sections/shares.ts'
import { stages } from './sections/stages.ts'
import { summary } from './sections/summary.ts'

type Protection = Pick<Manifest, 'policy' | 'proof'>
const together = { name: 'interactive', parameters: { base: 5, extraSteps: 1 } } as const
const protections: Readonly<Record<string, Protection>> = {
  'rounded together': { policy: together, proof: 'controlled-rounding' },
  'with noise': { policy: { name: 'interactive', parameters: { D: 5, V: 4, js: 2 } }, proof: 'cell-key' },
  'rounded each for itself': { policy: { name: 'round-5', parameters: { base: 5 } }, proof: 'rounding' },
}

/** The same table with numbers printed as rounded, `reach` away from the exact ones at most; 0 as what is withheld below it. */
const printed = (table: CubeTable, reach: number, least = 0): CubeTable => ({
  ...table,
  status: table.low.map((n) => (n === 0 ? 'suppressed' : 'rounded')),
  low: table.low.map((n) => (n === 0 ? 0 : Math.max(least, n - reach))),
  high: table.low.map((n) => n + reach),
})

const released = (name: string, reach: number, least: number) =>
  seal(
    unsealed(
      [
        tableOf({ stage: 'V_DET' }, 'HRV 2020 230\nHRV 2021 1605'),
        tableOf({ stage: 'P_PROS' }, 'HRV 2020 35\nHRV 2021 0'),
        tableOf({ stage: 'V_DET', by: ['citizenship'] }, 'HRV 2021 ALB 110\nHRV 2021 NGA 15'),
      ].map((table) => printed(table, reach, least)),
      {},
      protections[name],
    ),
  )

const tablesOf = ({ blocks }: Document) => blocks.filter((block): block is Table => block.kind === 'table')
const figuresOf = ({ blocks }: Document) => blocks.filter((block): block is Figure => block.kind === 'figure')

describe.each([
  ['rounded together', 4, 0, 'at most 4 away from the exact number, and totals at most 9'],
  ['with noise', 5, 1, 'carry random noise and do not add up: each is at most 5 away'],
  ['rounded each for itself', 2, 0, 'multiples of 5: each is at most 2 away'],
])('a report of numbers %s', async (name, reach, least, note) => {
  const options = { area: 'HRV', sections: [summary, stages, origins] }
  const document = await nationalReport(released(name, reach, least), { ...options, language: 'en' })

  test('has each number as it was printed, and says what it is', () => {
    const [totals] = tablesOf(document)
    expect(totals?.rows).toEqual([
      ['2020', '230', '35'],
      ['2021', '1,605', `0–${reach}`],
    ])
    expect(totals?.notes.join(' ')).toContain(note)
    expect(totals?.notes.join(' ')).not.toContain('as published')
  })

  test('has it in the tables under figures and in their files, with the note', () => {
    const by = (id: string) => figuresOf(document).find((figure) => figure.id === id)
    expect(by('stages')?.grid.rows).toContainEqual(['2020', 'Persons prosecuted', '35'])
    expect(by('stages')?.bundle?.csv).toContain(`,35,${35 - reach},${35 + reach},rounded,`)
    expect(by('origins')?.grid.rows.map((row) => row[1])).toEqual(['110', '15'])
    expect(by('origins')?.notes.join(' ')).toMatch(/Numbers (?:are rounded|carry random noise)/)
  })

  test.each(languages)('says so in %s', async (language) => {
    const { blocks } = await nationalReport(released(name, reach, least), { ...options, language, sections: [summary] })
    const [totals] = blocks.filter((block): block is Table => block.kind === 'table')
    expect(totals?.notes[0]).toContain(String(reach))
  })
})

test('a part that another table of the release prints whole stands as it is printed there, and not as a sum of its ages', async () => {
  const bySex = printed(tableOf({ stage: 'V_DET', by: ['sex'] }, 'HRV 2021 F 100\nHRV 2021 M 60\nHRV 2021 _O 5'), 4)
  const ages = ['F Y0T17 40', 'F Y_GE18 60', 'M Y0T17 30', 'M Y_GE18 30', '_O Y0T17 0', '_O Y_GE18 5']
  const lines = ages.map((line) => `HRV 2021 ${line}`).join('\n')
  const bySexAge = printed(tableOf({ stage: 'V_DET', by: ['sex', 'age'] }, lines), 4)
  const of = async (...tables: readonly CubeTable[]) => {
    const release = seal(unsealed(tables, {}, protections['rounded together']))
    const document = await nationalReport(release, { area: 'HRV', sections: [shares], language: 'en' })
    const figure = figuresOf(document).find(({ id }) => id === 'shares-by-sex-age')
    return figure?.grid.rows.find((row) => row.includes('Other'))
  }
  // Ages that are left out may add to it: nothing bounds a sum of those that are there.
  expect((await of(bySexAge))?.at(-1)).toBe('×')
  expect((await of(bySexAge, bySex))?.at(-1)).toBe('5')
})
