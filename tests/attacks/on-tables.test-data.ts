import { formatNumber, formatPercent, languages } from '@tipstat/language'
import { openReader } from '../../packages/disclosure/src/fixtures/reader.ts'
import { type Attack, changed, inFile, leavesOf, manifestIn, rowsOf, tablesIn } from './attack.test-data.ts'
import type { Public } from './house.test-data.ts'

const symbol = 'suppressed'
const placeOf = (row: Readonly<Record<string, string>>) => `${row.area} ${row.year}`
const albanianMen = 'HRV,2024,M,ALB,,0,inf,suppressed,0'
const albanianWomen = 'HRV,2024,F,ALB,,0,inf,suppressed,0'
const bySexCitizenship = '.by-sex-citizenship.csv'

/** Cells that must not be known, and how far apart they must be possible. */
const wanted = [
  { who: 'Albanian men', spread: 4, of: { year: '2024', citizenship: 'ALB', sex: 'M' } },
  { who: 'girls', spread: 4, of: { year: '2024', sex: 'F', age: 'Y0T17' } },
  { who: 'removal of organs', spread: 9, of: { year: '2024', form: 'ORG' } },
  {
    who: 'Romanians of another form',
    spread: 2,
    of: { year: '2024', citizenship: 'ROU', form: (codes: readonly string[]) => !codes.includes('SEX') },
  },
] as const

/** Attacks on the files of tables. */
export const onTables: readonly Attack[] = [
  {
    name: 'takes the parts of a total from it',
    learns: (of) => {
      const totals = new Map(
        tablesIn(of)
          .filter(({ name }) => name.endsWith('.total.csv'))
          .flatMap(({ rows }) => rows.map((row) => [placeOf(row), Number(row.value)])),
      )
      return manifestIn(of)
        .tables.filter(({ by, multiple }) => by.length > 0 && multiple.length === 0)
        .flatMap(({ file }) => {
          const rows = rowsOf(of.files.get(file) ?? '')
          return [...totals].flatMap(([place, total]) => {
            const own = rows.filter((row) => placeOf(row) === place)
            const [hidden, ...more] = own.filter(({ status }) => status === symbol)
            if (!hidden || more.length > 0) return []
            const left = own.reduce((sum, { value }) => sum - Number(value), total)
            return [`${file} ${place}: ${left}`]
          })
        })
    },
    careless: inFile('.by-sex.csv', /HRV,2024,M,\d+,\d+,\d+,exact/, 'HRV,2024,M,,0,inf,suppressed'),
  },
  {
    name: 'solves all tables of all dimensions together in whole numbers',
    learns: async ({ files }) => {
      // Nothing is a sum over years: one of them is enough, and half the work.
      const ofYear = new Map([...files].map(([name, text]) => [name, text.replace(/^\w+,2023,.*\n/gm, '')]))
      const reader = await openReader(ofYear, { codes: { form: ['ORG'] } })
      return wanted.flatMap(({ who, spread, of }) => {
        const [low, high] = reader.rangeOf(of)
        return high - low < spread ? [`${who}: ${low} to ${high}`] : []
      })
    },
    careless: inFile(bySexCitizenship, albanianWomen, 'HRV,2024,F,ALB,4711,4711,4711,exact,0'),
  },
  {
    name: 'reads the place of a withheld row among rows in order of size',
    learns: (of) =>
      tablesIn(of).flatMap(({ name, rows }) => {
        const keys = rows.map((row) => Object.values(row).slice(0, -5).join(','))
        return String(keys) === String(keys.toSorted()) ? [] : [name]
      }),
    careless: (of) => ({
      ...of,
      files: changed(of.files, bySexCitizenship, (text) => {
        const [header, ...rows] = text.trimEnd().split('\n')
        return `${[header, ...rows.reverse()].join('\n')}\n`
      }),
    }),
  },
  {
    name: 'reads bounds at the symbol',
    learns: (of) =>
      tablesIn(of).flatMap(({ name, rows }) =>
        rows.some(({ status, value, low, high }) => status === symbol && `${value},${low},${high}` !== ',0,inf')
          ? [name]
          : [],
      ),
    careless: inFile(bySexCitizenship, ',,0,inf,', ',,0,4,'),
  },
  {
    name: 'tells what is small from what is withheld for its sake',
    learns: (of) => {
      const kinds = new Set(tablesIn(of).flatMap(({ rows }) => rows.map(({ status = '' }) => status)))
      return [...kinds].filter((kind) => kind !== 'exact' && kind !== symbol)
    },
    careless: inFile(bySexCitizenship, albanianMen, albanianMen.replace(symbol, 'suppressed-small')),
  },
  {
    name: 'reads at a withheld cell that its source contradicts itself',
    learns: (of) =>
      tablesIn(of).flatMap(({ name, rows }) =>
        rows.some(({ status, disputed }) => status === symbol && disputed !== '0') ? [name] : [],
      ),
    careless: inFile(bySexCitizenship, albanianMen, albanianMen.replace(/0$/, '1')),
  },
  {
    name: 'reads a column that was forgotten',
    learns: (of) =>
      manifestIn(of).tables.flatMap(({ file, by }) => {
        const [header] = (of.files.get(file) ?? '').split('\n')
        const own = ['area', 'year', ...by, 'value', 'low', 'high', 'status', 'disputed'].join()
        return header === own ? [] : [file]
      }),
    careless: inFile('.total.csv', 'disputed', 'disputed,pre_sdc_count'),
  },
  {
    name: 'looks for what is written otherwise than the rest: spaces, zeros in front, line ends',
    learns: (of) =>
      tablesIn(of).flatMap(({ name, text }) =>
        text
          .trimEnd()
          .split('\n')
          .slice(1)
          .filter(
            (line) => !/^[A-Z]{3},\d{4}(?:,[A-Z0-9_]+)*,(?:([1-9]\d*),\1,\1,exact|,0,inf,suppressed),0$/.test(line),
          )
          .map((line) => `${name}: ${line}`),
      ),
    careless: inFile(bySexCitizenship, albanianMen, `${albanianMen} `),
  },
  {
    name: 'takes a row that is not there for a zero (attack A15)',
    learns: (of) =>
      manifestIn(of).tables.flatMap(({ file, by }) => {
        const rows = rowsOf(of.files.get(file) ?? '')
        const columns = [rows.map(placeOf), ...by.map((name) => rows.map((row) => row[name]))]
        const whole = columns.reduce((product, column) => product * new Set(column).size, 1)
        return rows.length === whole ? [] : [file]
      }),
    careless: inFile(bySexCitizenship, `${albanianMen}\n`, ''),
  },
  {
    name: 'takes a category of nothing but symbols for somebody',
    learns: (of) =>
      manifestIn(of).tables.flatMap(({ file, by }) => {
        const rows = rowsOf(of.files.get(file) ?? '')
        return ['area', 'year', ...by].flatMap((name) =>
          [...new Set(rows.map((row) => row[name]))]
            .filter((code) => !rows.some((row) => row[name] === code && row.status === 'exact'))
            .map((code) => `${file}: ${code}`),
        )
      }),
    careless: inFile('.by-form.csv', /$/, 'HRV,2023,MAR,,0,inf,suppressed,0\nHRV,2024,MAR,,0,inf,suppressed,0\n'),
  },
  {
    name: 'reads a zero, which makes every symbol at least 1',
    learns: (of) => tablesIn(of).flatMap(({ name, rows }) => (rows.some(({ value }) => value === '0') ? [name] : [])),
    careless: inFile('.by-form-citizenship.csv', 'HRV,2024,BEG,ROU,,0,inf,suppressed', 'HRV,2024,BEG,ROU,0,0,0,exact'),
  },
  {
    name: 'takes the cost in the manifest for an equation',
    learns: (of) => {
      const { cost } = manifestIn(of)
      const expected = costOf(of)
      return Object.keys({ ...cost, ...expected }).filter((name) => cost[name] !== expected[name])
    },
    careless: inFile('manifest.json', /"sharePersonsHidden":[\d.]+/, '"sharePersonsHidden":0.148271'),
  },
  {
    name: 'counts withheld cells that are in no table by `hidden`',
    learns: (of) =>
      manifestIn(of).tables.flatMap(({ file, hidden, rows }) => {
        const own = rowsOf(of.files.get(file) ?? '')
        return own.length === rows && own.filter(({ status }) => status === symbol).length === hidden ? [] : [file]
      }),
    careless: inFile('manifest.json', '"hidden":1,', '"hidden":3,'),
  },
  {
    name: 'adds up the parts of a table that is said to be whole, and finds who is left out',
    learns: (of) => {
      const { tables } = manifestIn(of)
      const total = rowsOf(of.files.get(tables.find(({ by }) => by.length === 0)?.file ?? '') ?? '')
      return tables
        .filter(({ by, exhaustive }) => by.length > 0 && by.every((name) => exhaustive.includes(name)))
        .flatMap(({ file }) => {
          const rows = rowsOf(of.files.get(file) ?? '')
          return total.flatMap((all) => {
            const own = rows.filter((row) => placeOf(row) === placeOf(all))
            if (own.some(({ status }) => status === symbol)) return []
            const sum = own.reduce((parts, { value }) => parts + Number(value), 0)
            return sum === Number(all.value) ? [] : [`${file}: ${Number(all.value) - sum}`]
          })
        })
    },
    careless: inFile('.by-sex.csv', /HRV,2024,M,\d+,\d+,\d+/, 'HRV,2024,M,1500,1500,1500'),
  },
  {
    name: 'reads numbers in the manifest that are of no table',
    learns: (of) =>
      leavesOf(manifestIn(of)).flatMap(([path, leaf]) =>
        typeof leaf !== 'number' || /^\/(?:tables\/\d+\/(?:rows|hidden)|cost\/\w+|policy\/parameters\/\w+)$/.test(path)
          ? []
          : [`${path}: ${leaf}`],
      ),
    careless: inFile('manifest.json', /^\{/, '{"personsHidden":4711,'),
  },
  {
    name: 'reads numbers in the statement that the manifest does not hold',
    learns: (of) => {
      const text = of.files.get('manifest.json') ?? ''
      const numbers = leavesOf(manifestIn(of)).flatMap(([, leaf]) => (typeof leaf === 'number' ? [leaf] : []))
      const written = languages.flatMap((language) =>
        numbers.flatMap((n) => [formatNumber(n, language), formatPercent(n, language, { digits: 1 })]),
      )
      const told = new Set([...written, ...(text.match(/\d+(?:\.\d+)*/g) ?? [])])
      // The longest first: 1,234 is one number, and no 1.
      const known = [...told]
        .sort((a, b) => b.length - a.length)
        .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      const said = (of.files.get('statement.txt') ?? '').replace(/[0-9a-f]{64}|sha256/g, '')
      return (
        said.replace(new RegExp(`(?<!\\p{Nd})(?:${known.join('|')})(?!\\p{Nd})`, 'gu'), '').match(/\p{Nd}+/gu) ?? []
      )
    },
    careless: inFile('statement.txt', /$/, 'Withheld: 4711 women.\n'),
  },
  {
    name: 'reads a code in the name of a file',
    learns: (of) => {
      const names = manifestIn(of).tables.map(({ file }) => file)
      const own = new Set([...names, 'manifest.json', 'manifest.sha256', 'statement.txt'])
      return [
        ...[...of.files.keys()].filter((name) => !own.has(name)),
        ...names.filter((name) => /[A-Z]{3}\b/.test(name.replace(/V_[A-Z]{3}/, ''))),
      ]
    },
    careless: (of) => ({ ...of, files: new Map([...of.files, ['data/by-sex.ALB.csv', '']]) }),
  },
  {
    name: 'reads when and where the release was made',
    learns: (of) =>
      [...of.files].flatMap(([name, text]) =>
        /\b20\d\d-\d\d-\d\d|\d\d:\d\d|\/(?:home|tmp|work|Users)\b|[A-Z]:\\/.test(text) ? [name] : [],
      ),
    careless: inFile('statement.txt', /$/, 'Made 2025-03-01T09:12\n'),
  },
  {
    name: 'looks into the tables of a release for more than is written, as an export would',
    learns: ({ release }) =>
      release.tables.flatMap((table) => {
        const keys = Reflect.ownKeys(table).map(String)
        const own =
          'source stage unit counting reference by length area year codes low high status disputed multiple exhaustive computed'
        const more = keys.filter((key) => !own.split(' ').includes(key))
        const inside = table.status.flatMap((status, i) =>
          status === symbol && (table.low[i] !== 0 || table.high[i] !== Infinity || table.disputed[i]) ? [`${i}`] : [],
        )
        return [...more, ...inside]
      }),
    careless: (of) => {
      const [first, ...rest] = of.release.tables
      const tables = first ? [{ ...first, exact: first.low }, ...rest] : []
      return { ...of, release: { ...of.release, tables } }
    },
  },
]

/** What protection cost, from nothing but what is printed. */
const costOf = (of: Public): Readonly<Record<string, number>> => {
  const tables = manifestIn(of).tables.map((table) => ({ ...table, rows: rowsOf(of.files.get(table.file) ?? '') }))
  const cells = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const hidden = tables.reduce((sum, { rows }) => sum + rows.filter(({ status }) => status === symbol).length, 0)
  const total = tables.find(({ by }) => by.length === 0)?.rows ?? []
  let [all, shown] = [0, 0]
  for (const { rows } of tables.filter(({ by, multiple }) => by.length > 0 && multiple.length === 0))
    for (const row of total) {
      const own = rows.filter((each) => placeOf(each) === placeOf(row))
      if (own.length === 0) continue
      all += Number(row.value)
      shown += own.reduce((sum, { value }) => sum + Number(value), 0)
    }
  const share = (part: number, whole: number) => Math.round((part / whole) * 1e6) / 1e6
  return { cells, hidden, shareHidden: share(hidden, cells), sharePersonsHidden: share(all - shown, all) }
}
