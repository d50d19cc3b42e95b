import { type CellStatus, type Confidential, type CubeTable, type Lineage, markConfidential } from '@tipstat/cube'

/** A cell as a test writes it: area, year, code of sex, number (or bounds), status. */
export type Cell = readonly [
  area: string,
  year: number,
  sex: string,
  number: number | readonly [number, number] | null,
  status: CellStatus,
]

/** A table by sex. */
export const bySex = (cells: readonly Cell[], about: Partial<CubeTable> = {}): CubeTable => {
  const bounds = cells.map(([, , , number]) =>
    number === null
      ? ([Number.NaN, Number.NaN] as const)
      : typeof number === 'number'
        ? ([number, number] as const)
        : number,
  )
  return {
    source: 'test',
    stage: 'V_DET',
    unit: 'persons',
    counting: 'PERSON',
    reference: 'DETECTION',
    by: ['sex'],
    length: cells.length,
    area: cells.map(([area]) => area),
    year: cells.map(([, year]) => year),
    codes: { sex: cells.map(([, , sex]) => sex) },
    low: bounds.map(([low]) => low),
    high: bounds.map(([, high]) => high),
    status: cells.map(([, , , , status]) => status),
    disputed: cells.map(() => false),
    multiple: [],
    exhaustive: ['sex'],
    ...about,
  }
}

/** A table without a dimension, one count a year from 2000. */
export const totals = (counts: readonly number[], about: Partial<CubeTable> = {}): CubeTable =>
  bySex(
    counts.map((count, i) => ['HRV', 2000 + i, '', count, 'exact']),
    { by: [], codes: {}, exhaustive: [], ...about },
  )

export const madeUp: Lineage = {
  submissions: ['a'.repeat(64)],
  schemeVersion: '0.1.0',
  published: null,
  madeUp: true,
  title: 'Invented',
  notes: ['Nobody in it is real'],
}

export const published: Lineage = {
  ...madeUp,
  madeUp: false,
  title: 'A ministry',
  published: { by: 'A ministry', url: 'https://example.org/', date: '2026-01-01', licence: 'CC0 1.0' },
}

export const confidential = (table: CubeTable, lineage: Lineage = madeUp): Confidential =>
  markConfidential(table, lineage, '0.1.0')
