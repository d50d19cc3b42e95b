import type { Manifest, Release, Statistic } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import type { Language } from '@tipstat/language'
import { table } from 'arquero'
import type { FigureOptions } from './figure.ts'

/** Made-up statistics for the tests of this package: never a number of a real country. */

const manifest: Manifest = {
  tipstat: '0.1.0',
  name: 'made-up',
  policy: { name: 'round-5', parameters: { base: 5, smallest: 5 } },
  proof: 'rounding',
  lineage: {
    submissions: [],
    schemeVersion: '1',
    published: null,
    madeUp: true,
    title: 'Made-up Ministry of Justice',
    notes: [],
  },
  statement: '',
  tables: [],
  cost: {},
}

export const release: Release = seal({ id: 'a'.repeat(64), manifest, tables: [] })

type Cell = string | number | boolean | null

/** A statistic from rows, as package statistics gives it. */
export const statistic = (kind: string, names: readonly string[], rows: readonly (readonly Cell[])[]): Statistic => ({
  kind,
  basis: release,
  table: table(Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i] ?? null)]))),
  sentences: [],
  notes: [],
})

const titles: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: [
    'Girls and boys make up a growing share of detected victims of trafficking in persons, and a long title wraps',
    'Detected victims by sex and age, per cent, made-up country, 2012–2021',
    'Ministry of Justice of a made-up country',
    'The law changed in 2016.',
  ],
  fr: [
    'La part des filles et des garçons parmi les victimes détectées de la traite des personnes augmente',
    'Victimes détectées par sexe et par âge, en pourcentage, pays fictif, 2012–2021',
    'Ministère de la justice d’un pays fictif',
    'La loi a changé en 2016.',
  ],
  es: [
    'Aumenta la proporción de niñas y niños entre las víctimas detectadas de la trata de personas',
    'Víctimas detectadas por sexo y edad, por ciento, país ficticio, 2012–2021',
    'Ministerio de Justicia de un país ficticio',
    'La ley cambió en 2016.',
  ],
  ru: [
    'Доля девочек и мальчиков среди выявленных жертв торговли людьми растёт из года в год',
    'Выявленные жертвы по полу и возрасту, проценты, вымышленная страна, 2012–2021 годы',
    'Министерство юстиции вымышленной страны',
    'Закон изменился в 2016 году.',
  ],
  ar: [
    'حصة الفتيات والفتيان من الضحايا المكتشفين للاتجار بالأشخاص آخذة في الازدياد',
    'الضحايا المكتشفون حسب الجنس والعمر، بالنسبة المئوية، بلد وهمي، 2012–2021',
    'وزارة العدل (MoJ) في بلد وهمي',
    'تغير القانون في 2016.',
  ],
  zh: [
    '在被发现的人口贩运受害者中，女童和男童所占的份额逐年增加',
    '按性别和年龄分列的被发现受害者，百分比，虚构国家，2012–2021年',
    '虚构国家司法部',
    '2016年法律有变更。',
  ],
}

export const optionsFor = (id: string, language: Language): FigureOptions => {
  const [title, subtitle, source, note] = titles[language]
  return { id, language, title, subtitle, source, notes: [note] }
}

export const columnsFor = {
  series: ['area', 'year', 'category', 'value', 'low', 'high', 'status', 'disputed'],
  shares: ['area', 'year', 'category', 'value', 'low', 'high', 'status', 'share', 'shareLow', 'shareHigh', 'base'],
  rate: ['area', 'year', 'category', 'value', 'low', 'high', 'population', 'rate', 'rateLow', 'rateHigh', 'status'],
  origins: ['detection', 'origin', 'low', 'high', 'value', 'status', 'share', 'countries'],
  aggregate: ['area', 'year', 'category', 'low', 'high', 'value', 'countries', 'expected', 'status'],
  coverage: ['area', 'year', 'state', 'tables'],
} as const

const groups = ['F.Y_GE18', 'F.Y0T17', 'M.Y_GE18', 'M.Y0T17', '_O', '_U']
const tenYears = Array.from({ length: 10 }, (_, i) => 2012 + i)

/** Women, girls, men, boys, other, not recorded over ten years; 2015 is missing, 2018 is of the shown parts only. */
export const shares = statistic(
  'shares',
  columnsFor.shares,
  tenYears
    .filter((year) => year !== 2015)
    .flatMap((year, i) => {
      const censored = year === 2018
      const counts = [412 - i * 13, 117 + i * 21, 203 + i * 4, 61 + i * 11, censored ? null : 6, 39]
      const all = counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)
      return groups.map((group, at): Cell[] => {
        const n = counts[at] ?? null
        if (n === null) return ['ZZZ', year, group, null, 0, 4, 'censored', null, null, null, 'shown']
        return ['ZZZ', year, group, n, n, n, 'exact', n / all, n / all, n / all, censored ? 'shown' : 'total']
      })
    }),
)

const forms = ['SEX', 'LAB', 'CRIM', 'BEG', 'FMAR', 'ORG', '_U']

/** Forms of exploitation where one person may stand in several. */
export const multiShares = statistic(
  'shares',
  columnsFor.shares,
  tenYears.flatMap((year, i) =>
    forms.map((form, at): Cell[] => {
      const n = 400 - at * 55 + ((i * (at + 3) * 7) % 60)
      return ['ZZZ', year, form, n, n, n, 'exact', n / 700, n / 700, n / 700, 'persons']
    }),
  ),
)

/** Two lines with a gap, censored years and a disputed point. */
export const series = statistic(
  'series',
  columnsFor.series,
  tenYears.flatMap((year, i): Cell[][] => [
    ...(year === 2016
      ? []
      : [['ZZZ', year, 'F', 1200 + i * 77, 1200 + i * 77, 1200 + i * 77, 'exact', year === 2019] as Cell[]]),
    year === 2014 || year === 2015
      ? ['ZZZ', year, 'M', null, 150, 420, 'censored', false]
      : ['ZZZ', year, 'M', 610 + i * 31, 610 + i * 31, 610 + i * 31, 'exact', false],
    ['ZZZ', year, '_U', null, 0, 4, 'censored', false],
  ]),
)

/** Numbers rounded to a multiple of five. */
export const rounded = statistic(
  'series',
  columnsFor.series,
  tenYears.map((year, i): Cell[] => {
    const n = 15 + 5 * ((i * 3) % 7)
    return i === 3
      ? ['ZZZ', year, '_T', null, 0, 4, 'rounded', false]
      : ['ZZZ', year, '_T', null, n - 2, n + 2, 'rounded', false]
  }),
)

/** More categories than lines can show. */
export const manyForms = statistic(
  'series',
  columnsFor.series,
  ['SEX', 'LAB', 'LAB_DOM', 'CRIM', 'BEG', 'FMAR', 'ORG', 'SLAV', 'SERV', 'MIX', '_U'].flatMap((form, at) =>
    tenYears.map((year, i): Cell[] => {
      const n = (at * 37 + i * 53 * (11 - at)) % 1900
      if (n % 7 === 3) return ['ZZZ', year, form, null, 0, 4, 'censored', false]
      return ['ZZZ', year, form, n, n, n, 'exact', n % 11 === 0]
    }),
  ),
)

export const stages = statistic(
  'stages',
  columnsFor.series,
  tenYears.flatMap((year, i): Cell[][] => [
    ['ZZZ', year, 'P_PROS', 310 + ((i * 37) % 90), 310 + ((i * 37) % 90), 310 + ((i * 37) % 90), 'exact', false],
    ['ZZZ', year, 'P_CONV', 120 + ((i * 23) % 60), 120 + ((i * 23) % 60), 120 + ((i * 23) % 60), 'exact', false],
  ]),
)

export const rate = statistic(
  'rate',
  columnsFor.rate,
  tenYears
    .filter((year) => year !== 2015 && year !== 2017)
    .map((year, i): Cell[] => {
      const n = 88 + i * 9
      const population = 4_105_268
      if (year === 2013)
        return ['ZZZ', year, '_T', null, 60, 99, population, null, 60 / 41.05268, 99 / 41.05268, 'censored']
      const per = n / 41.05268
      const spread = (1.96 * Math.sqrt(n)) / 41.05268
      return ['ZZZ', year, '_T', n, n, n, population, per, per - spread, per + spread, 'exact']
    }),
)

export const rateBySex = statistic(
  'rate',
  columnsFor.rate,
  tenYears.flatMap((year, i) =>
    ['F', 'M'].map((sex, at): Cell[] => {
      const n = 140 + i * 9 - at * 90
      const per = n / 20.5
      const spread = (1.96 * Math.sqrt(n)) / 20.5
      return ['ZZZ', year, sex, n, n, n, 2_050_000, per, per - spread, per + spread, 'exact']
    }),
  ),
)

const places = [
  'VNM',
  'ALB',
  'GBR',
  'SDN',
  'ROU',
  'ERI',
  'NGA',
  'IRN',
  'LAO',
  'BOL',
  'COD',
  'ETH',
  'IND',
  'PAK',
  'CHN',
  'BGD',
  'AFG',
  'IRQ',
  'SYR',
  'MMR',
  'LKA',
  'GHA',
  '_U',
]

export const originsOfOne = statistic(
  'origins',
  columnsFor.origins,
  places.map((origin, i): Cell[] =>
    i > 17 && origin !== '_U'
      ? ['ZZZ', origin, 0, 4, null, 'censored', null, 1]
      : [
          'ZZZ',
          origin,
          2300 - i * 97,
          2300 - i * 97 + (i % 4 === 1 ? 60 : 0),
          i % 4 === 1 ? null : 2300 - i * 97,
          i % 4 === 1 ? 'censored' : 'exact',
          i % 4 === 1 ? null : (2300 - i * 97) / 25000,
          1,
        ],
  ),
)

const regions = ['015', '202', '419', '021', '143', '030', '035', '034', '145', '151', '154', '039', '155']

export const originsByRegion = statistic(
  'origins',
  columnsFor.origins,
  ['015', '202', '419', '021', '035', '034', '145', '151', '154', '039', '155'].flatMap((detection, d) =>
    [...regions, '_U'].map((origin, o): Cell[] => {
      const n = ((d + 1) * (o + 3) * 131) % (detection === origin ? 9000 : 900)
      return n % 5 === 1
        ? [detection, origin, n, n + 240, null, 'censored', null, 7]
        : [detection, origin, n, n, n, 'exact', 0.1, 7]
    }),
  ),
)

export const aggregate = statistic(
  'aggregate',
  columnsFor.aggregate,
  Array.from({ length: 15 }, (_, i) => 2007 + i)
    .filter((year) => year !== 2009)
    .map((year, i): Cell[] => {
      const low = 14_000 + i * 2_350
      return [
        '001',
        year,
        '_T',
        low,
        low + (i % 3) * 900,
        i % 3 ? null : low,
        61 + i * 6,
        193,
        i % 3 ? 'censored' : 'exact',
      ]
    }),
)

const states = ['reported', 'reported-censored', 'none', 'reported']
const coverageOf = (areas: readonly string[], years: readonly number[]) =>
  statistic(
    'coverage',
    columnsFor.coverage,
    areas.flatMap((area, a) =>
      years.map((year, i): Cell[] => [area, year, states[(a * 3 + i * (a % 5)) % 4] ?? 'none', 'a, b']),
    ),
  )

export const coverage = coverageOf(
  ['ALB', 'AUT', 'BEL', 'BGR', 'BIH', 'BLR', 'CHE', 'CZE', 'DEU', 'ESP', 'FRA', 'GBR', 'HRV', 'HUN', 'ITA', 'MKD'],
  Array.from({ length: 15 }, (_, i) => 2007 + i),
)

export const worldCoverage = (areas: readonly string[]) =>
  coverageOf(
    areas,
    Array.from({ length: 19 }, (_, i) => 2003 + i),
  )
