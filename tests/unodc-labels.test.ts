import { readFileSync } from 'node:fs'
import { compileMapping, decode, readMapping } from '@tipstat/intake'
import { columnReader } from '@tipstat/intake/engine'
import { lists } from '@tipstat/seeds/codes'
import { describe, expect, test } from 'vitest'
import { rawSheet } from './totals/raw-sheet.ts'
import { root } from './totals/sample-database.ts'

// unodc-labels.csv says what a careful person makes of every label of a citizenship or country in UNODC's workbook, looked
// at one by one, with the reason where it is not plain. `?`: nobody can say. Codes that begin with `_` are words that are no
// country: `_NAT` is `Nationals`, `_T` a total, `_R_AFR` a continent.
const rows = decode(new Uint8Array(readFileSync(new URL('./unodc-labels.csv', import.meta.url))), { file: 'labels' })
const checked = new Map(
  (rows.grids[0]?.rows ?? []).slice(1).map(([label = '', code = '', why = '']) => [label, { code, why }]),
)

const yaml = readFileSync(`${root}seeds/samples/world/mappings/unodc-glotip.yaml`, 'utf8')
const plan = compileMapping(readMapping(yaml, 'unodc-glotip'), 'unodc-glotip')
const readersOf = plan.columns
  .filter(({ field }) => field === 'citizenship' || field === 'counterpart')
  .map((column) => ({ dimension: column.when[0]?.texts[0] ?? '', read: columnReader(column, plan) }))

/** Every row of the workbook that names a citizenship or a country, with what is read of its label; `?` where nothing is. */
const named = rawSheet(`${root}seeds/samples/world/inbox/data_glotip.2023-05-30.xlsx`)
  .slice(3)
  .flatMap((cells) => {
    const [dimension = '', label = ''] = [cells[5], cells[6]]
    const reader = readersOf.find((each) => each.dimension === dimension)
    if (!reader) return []
    const { codes, failed } = reader.read(label)
    return [{ label, read: failed ? '?' : (codes[0] ?? '?') }]
  })
const labels = new Map(named.map(({ label, read }) => [label, read]))

describe('the labels of citizenships in UNODC’s workbook', () => {
  test('are all in the list that was checked by hand, and no others are', () => {
    expect([...labels.keys()].filter((label) => !checked.has(label))).toEqual([])
    expect([...checked.keys()].filter((label) => !labels.has(label))).toEqual([])
  })

  test('have codes of the list there, and a reason where they have none', () => {
    const strange = [...checked].filter(([, { code, why }]) =>
      code === '?' ? why === '' : !lists.citizenship.has(code),
    )
    expect(strange).toEqual([])
  })

  test('are never read as something else than a careful person reads', () => {
    const wrong = [...labels].filter(([label, read]) => read !== '?' && read !== checked.get(label)?.code)
    expect(wrong).toEqual([])
  })

  test('are read in 97 of 100 rows; most of the others are blank, damaged or of two countries', () => {
    const unread = named.filter((each) => each.read === '?')
    expect([named.length, named.length - unread.length]).toEqual([9552, 9298])
    const because = [
      unread.filter(({ label }) => label === ''),
      unread.filter(({ label }) => label.includes('\uFFFD')),
      unread.filter(({ label }) => /^Congo/.test(label)),
    ].map((each) => each.length)
    expect(because).toEqual([75, 85, 53])
  })

  test('are read wherever letters were not lost and a careful person knows', () => {
    const unread = [...labels].filter(
      ([label, read]) =>
        read === '?' && !label.includes('\uFFFD') && !['?', '_T', '_ETH'].includes(checked.get(label)?.code ?? '?'),
    )
    expect(unread.map(([label]) => label)).toEqual([])
  })
})
