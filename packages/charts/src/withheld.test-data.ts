import type { Release, Statistic } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import type { Language } from '@tipstat/language'
import { table } from 'arquero'
import { drawAggregate } from './draw-aggregate.ts'
import { drawCoverage } from './draw-coverage.ts'
import { drawOrigins } from './draw-origins.ts'
import { drawRate } from './draw-rate.ts'
import { drawSeries } from './draw-series.ts'
import { drawShares } from './draw-shares.ts'
import { drawStages } from './draw-stages.ts'
import type { Figure } from './figure.ts'
import { columnsFor, optionsFor, release as rounded } from './figures.test-data.ts'

/** Made-up statistics of a release under cell suppression. */
export const certified: Release = seal({
  ...rounded,
  id: 'd'.repeat(64),
  manifest: { ...rounded.manifest, policy: { name: 'national-annual', parameters: {} }, proof: 'certificate' },
})

type Cell = string | number | boolean | null
export type Rows = readonly (readonly Cell[])[]

export const statistic = (kind: keyof typeof columnsFor | 'stages', rows: Rows): Statistic => {
  const names = columnsFor[kind === 'stages' ? 'series' : kind]
  return {
    kind,
    basis: certified,
    table: table(Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i] ?? null)]))),
    sentences: [],
    notes: [],
  }
}

const years = Array.from({ length: 8 }, (_, i) => 2014 + i)
const hidden = [null, null, null, 'suppressed'] as const
const number = (n: number) => [n, n, n, 'exact'] as const

export const lineRows = (codes: readonly string[]): Rows =>
  years.flatMap((year, i) =>
    codes.map((code, at): Cell[] => [
      'ZZZ',
      year,
      code,
      ...((i + at) % 3 === 1 ? hidden : number(20 + 9 * i + at)),
      false,
    ]),
  )

export const originRows = (withheld: readonly string[]): Rows => [
  ['ZZZ', 'NGA', 70, 70, 70, 'exact', 0.4, 1],
  ['ZZZ', 'BIH', 9, Number.POSITIVE_INFINITY, null, 'suppressed', null, 1],
  ...withheld.map((code): Cell[] => ['ZZZ', code, null, null, null, 'suppressed', null, 0]),
]

const parts = ['F.Y_GE18', 'F.Y0T17', 'M.Y_GE18', 'M.Y0T17', '_WITHHELD']
const shareRows: Rows = years.flatMap((year, i) =>
  parts.map((part, at): Cell[] => {
    const isHidden = (at === 1 || at === 3) && i % 2 === 0
    if (year === 2017) return ['ZZZ', year, part, ...hidden, null, null, null, 'total']
    const share = [0.4, 0.2, 0.15, 0.05, 0.2][at] ?? 0
    const rest = i % 2 === 0 ? 0.45 : 0.2
    const shown = at === 4 ? rest : share
    return isHidden
      ? ['ZZZ', year, part, ...hidden, null, null, null, 'total']
      : ['ZZZ', year, part, ...number(shown * 200), shown, shown, shown, 'total']
  }),
)
const multiRows: Rows = years.flatMap((year, i) =>
  ['SEX', 'LAB', 'CRIM'].map((form, at): Cell[] =>
    i === at + 2
      ? ['ZZZ', year, form, ...hidden, null, null, null, 'persons']
      : ['ZZZ', year, form, ...number(90), 0.3 + at / 10, 0.3 + at / 10, 0.3 + at / 10, 'persons'],
  ),
)
const rateRows: Rows = years.map((year, i) =>
  i === 3
    ? ['ZZZ', year, '_T', null, null, null, 4e6, null, null, null, 'suppressed']
    : ['ZZZ', year, '_T', 90, 90, 90, 4e6, 2.25, 1.8, 2.8, 'exact'],
)
const aggregateRows: Rows = years.map((year, i) =>
  i === 3 ? ['001', year, '_T', null, null, null, 0, 5, 'suppressed'] : ['001', year, '_T', 90, 90, 90, 4, 5, 'exact'],
)
const coverageRows: Rows = years.map((year, i) => ['ZZZ', year, i === 3 ? 'withheld' : 'reported-censored', 1])
const manyForms = ['SEX', 'LAB', 'LAB_DOM', 'CRIM', 'BEG', 'FMAR', 'ORG', 'SLAV', 'SERV', 'MIX', '_U']
const byRegion: Rows = ['015', '202'].flatMap((detection) =>
  originRows(['ALB', 'SRB']).map((row) => [detection, ...row.slice(1)]),
)

/** One figure of each kind and shape, with numbers that are withheld. */
export const withheldFigures = (language: Language): readonly Figure[] => {
  const options = (id: string) => optionsFor(id, language)
  return [
    drawShares(statistic('shares', shareRows), options('shares')),
    drawShares(statistic('shares', multiRows), options('multi-shares')),
    drawSeries(statistic('series', lineRows(['_T'])), options('one-line')),
    drawSeries(statistic('series', lineRows(['F', 'M', '_U'])), options('lines')),
    drawSeries(statistic('series', lineRows(manyForms)), options('many-forms')),
    drawStages(statistic('stages', lineRows(['P_PROS', 'P_CONV'])), options('stages')),
    drawRate(statistic('rate', rateRows), options('rate')),
    drawOrigins(statistic('origins', originRows(['ALB', 'SRB'])), options('origins')),
    drawOrigins(statistic('origins', byRegion), options('origins-by-region')),
    drawAggregate(statistic('aggregate', aggregateRows), options('aggregate')),
    drawCoverage(statistic('coverage', coverageRows), options('coverage')),
  ]
}
