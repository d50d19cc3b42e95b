import { createHash } from 'node:crypto'
import { type Attack, changed, dataIn, inFigure, leavesOf, rowsOf, tablesIn } from './attack.test-data.ts'
import type { Public } from './house.test-data.ts'

const symbol = 'suppressed'
/** The category of all that is withheld, or left out, together. */
const rest = '_WITHHELD'
const women = 'HRV,Croatia,2024,F.Y_GE18,Women'
const withheldShare = `${women},,,,,,,suppressed`
const withheldRate = `${women},,,,,,,1675412,suppressed`

const filesIn = ({ figures }: Public, end: string) =>
  [...figures].flatMap(([name, content]) => (name.endsWith(end) ? [{ name, content }] : []))

const specsIn = (of: Public) =>
  filesIn(of, '/spec.json').map(({ name, content }) => ({ name, spec: JSON.parse(String(content)) as unknown }))

/** Of each layer of a specification its name and data. */
const layersOf = (spec: unknown) =>
  (spec as { layer: readonly { name?: string; data?: { values?: readonly Readonly<Record<string, unknown>>[] } }[] })
    .layer

/** What is withheld in a figure: the name of the category, and the year. */
const withheldIn = (of: Public, figure: string) =>
  rowsOf(String(of.figures.get(figure.replace(/[^/]+$/, 'data.csv')) ?? ''))
    .filter(({ status }) => status === symbol)
    .map((row) => ({ category: row.category_name ?? row.origin_name ?? '', year: row.year ?? '' }))

const columns = new Set(
  'area area_name year category category_name share share_low share_high value low high status base rate rate_low rate_high population detection detection_name origin origin_name countries state state_name'.split(
    ' ',
  ),
)

/** Attacks on what a figure consists of. */
export const onFigures: readonly Attack[] = [
  {
    name: 'reads the data behind a figure where a number is withheld (attacks A05 and A11)',
    learns: (of) =>
      dataIn(of).flatMap(({ name, rows }) =>
        rows
          .filter(({ status }) => status === symbol)
          .filter(({ value, low, high }) => `${value}${low}${high}` !== '')
          .map(({ category }) => `${name}: ${category}`),
      ),
    careless: inFigure('/shares-by-sex-age/data.csv', withheldShare, `${women},,,,6602,6602,6602,suppressed`),
  },
  {
    name: 'takes a share that is printed for a withheld number (attack A04)',
    learns: (of) =>
      dataIn(of).flatMap(({ name, rows }) =>
        rows
          .filter(({ status, share }) => status === symbol && share !== undefined)
          .filter(({ share, share_low: low, share_high: high }) => `${share}${low}${high}` !== '')
          .map(({ category }) => `${name}: ${category}`),
      ),
    careless: inFigure('/shares-by-sex-age/data.csv', withheldShare, `${women},81.4,81.3,81.4,,,,suppressed`),
  },
  {
    name: 'takes a rate, or the band around it, that is printed for a withheld number (attack A05)',
    learns: (of) =>
      dataIn(of).flatMap(({ name, rows }) =>
        rows
          .filter(({ status, rate }) => status === symbol && rate !== undefined)
          .filter(({ rate, rate_low: low, rate_high: high }) => `${rate}${low}${high}` !== '')
          .map(({ category }) => `${name}: ${category}`),
      ),
    careless: inFigure('/rate-by-sex-age/data.csv', withheldRate, `${women},,384.6,403.7,,,,1675412,suppressed`),
  },
  {
    name: 'looks for a column that was forgotten',
    learns: (of) => dataIn(of).flatMap(({ rows }) => Object.keys(rows[0] ?? {}).filter((name) => !columns.has(name))),
    careless: inFigure('/forms/data.csv', ',status,', ',status,n_raw,'),
  },
  {
    name: 'looks for fields of a specification that nothing draws',
    learns: (of) =>
      specsIn(of).flatMap(({ name, spec }) =>
        layersOf(spec).flatMap((layer) => {
          const drawn = JSON.stringify({ ...layer, data: null })
          const fields = new Set((layer.data?.values ?? []).flatMap((row) => Object.keys(row)))
          return [...fields]
            .filter((field) => !drawn.includes(`"${field}"`) && !drawn.includes(`datum.${field}`))
            .map((field) => `${name}: ${field}`)
        }),
      ),
    careless: inFigure(
      '/forms/spec.json',
      '"series": "Sexual exploitation"',
      '"n_raw": 3, "series": "Sexual exploitation"',
    ),
  },
  {
    name: 'reads a point or a line where a number is withheld',
    learns: (of) =>
      specsIn(of).flatMap(({ name, spec }) =>
        withheldIn(of, name).flatMap(({ category, year }) =>
          layersOf(spec)
            .flatMap(({ data }) => data?.values ?? [])
            .filter((row) => [row.series, row.category].includes(category) && row.year === year)
            .map(() => `${name}: ${category} ${year}`),
        ),
      ),
    careless: inFigure(
      '/rate-by-sex-age/spec.json',
      /("name": "points",\s+"data": \{\s+"values": \[)/,
      '$1 {"year": "2024", "low": 394.1, "high": 394.1, "series": "Women"},',
    ),
  },
  {
    name: 'measures where the sign of a withheld number stands',
    learns: (of) =>
      specsIn(of).flatMap(({ name, spec }) =>
        layersOf(spec)
          .filter((layer) => layer.name === 'withheld')
          .flatMap(({ data }) => data?.values ?? [])
          .filter((row) => Object.keys(row).join() !== 'year')
          .map((row) => `${name}: ${JSON.stringify(row)}`),
      ),
    careless: inFigure(
      '/rate-by-sex-age/spec.json',
      /("name": "withheld",\s+"data": \{\s+"values": \[\s+\{)/,
      '$1 "low": 394.1,',
    ),
  },
  {
    name: 'measures an axis that is longer than anything that is shown',
    learns: (of) =>
      specsIn(of).flatMap(({ name, spec }) => {
        const drawn = layersOf(spec)
          .flatMap(({ data }) => data?.values ?? [])
          .flatMap((row) => Object.entries(row))
          .flatMap(([field, number]) => (/^(?:low|high|value|share|rate)/.test(field) ? [Number(number)] : []))
        const most = Math.max(...drawn.filter(Number.isFinite))
        return leavesOf(spec)
          .filter(([path, leaf]) => /\/(?:x|y)\/scale\/domain\/\d+$/.test(path) && typeof leaf === 'number')
          .filter(([, end]) => Number(end) > 1.7 * most)
          .map(([path, end]) => `${name}${path}: ${end}`)
      }),
    careless: inFigure('/rate-by-sex-age/spec.json', /"domain": \[\s+0,\s+100\s+\]/g, '"domain": [0, 400]'),
  },
  {
    name: 'listens to what a screen reader is told: alternative and long texts, titles, descriptions, labels',
    learns: (of) =>
      dataIn(of).flatMap(({ name, text, rows }) => {
        const folder = name.replace(/[^/]+$/, '')
        const svg = String(of.figures.get(`${folder}figure.svg`) ?? '')
        const told = [
          of.figures.get(`${folder}alt.txt`),
          of.figures.get(`${folder}long.txt`),
          ...(svg.match(/<(?:title|desc)[^>]*>[^<]*/g) ?? []),
          ...(svg.match(/aria-label="[^"]*"/g) ?? []),
        ].join(' ')
        const known = new Set(text.match(/\d+(?:\.\d+)?/g)?.map(Number))
        // Years, hundreds of thousands of residents, and the level of the interval.
        for (const number of [95, 100_000, 2023, 2024]) known.add(number)
        // How many signs, and how many tiles, all of them and those of each kind, anybody counts.
        const kinds = rows.map(({ status, state }) => (status === symbol ? symbol : (state ?? '')))
        for (const kind of kinds) if (kind) known.add(kinds.filter((each) => each === kind).length)
        if (rows[0]?.state !== undefined) known.add(rows.length)
        const numbers = told.replace(/(?<=\d),(?=\d{3}\b)/g, '').match(/\d+(?:\.\d+)?/g) ?? []
        return numbers.filter((number) => !known.has(Number(number))).map((number) => `${folder}: ${number}`)
      }),
    careless: inFigure('/shares-by-sex-age/alt.txt', /\n$/, ' Women: 6,602 victims.\n'),
  },
  {
    name: 'looks for tooltips',
    learns: (of) => [
      ...filesIn(of, '/spec.json').flatMap(({ name, content }) => (/tooltip/i.test(String(content)) ? [name] : [])),
      ...filesIn(of, '.svg').flatMap(({ name, content }) =>
        (String(content).match(/<title/g) ?? []).length > 1 ? [name] : [],
      ),
    ],
    careless: inFigure('/forms/figure.svg', /<\/svg>\s*$/, '<title>6602</title></svg>'),
  },
  {
    name: 'reads the place of a withheld row in a ranking (attack A13)',
    learns: (of) =>
      dataIn(of).flatMap(({ name, rows }) => {
        if (rows[0]?.origin === undefined) return []
        const size = rows.map(({ status, value }) => (status === 'exact' ? Number(value) : -1))
        return String(size) === String(size.toSorted((a, b) => b - a)) ? [] : [name]
      }),
    careless: inFigure('/origins/data.csv', /1802,1802,1802,18.9,1,exact/, ',0,∞,,1,suppressed'),
  },
  {
    name: 'looks for the rest of a total under the name of others',
    learns: (of) =>
      dataIn(of).flatMap(({ name, rows }) =>
        rows.filter(({ origin, category }) => /^(?:_O|other|rest)$/i.test(origin ?? category ?? '')).map(() => name),
      ),
    careless: inFigure('/origins/data.csv', /$/, 'HRV,Croatia,_O,Other,14,14,14,0.1,1,exact\n'),
  },
  {
    name: 'finds for what is withheld together another number than a total less what is shown',
    learns: (of) => {
      const totals = new Map(
        tablesIn(of)
          .filter(({ name }) => name.endsWith('.total.csv'))
          .flatMap(({ rows }) => rows.map(({ year, value }) => [year, Number(value)])),
      )
      return dataIn(of).flatMap(({ name, rows }) =>
        rows
          .filter(({ category }) => category === rest)
          .filter(({ year, value }) => {
            const shown = rows.filter((row) => row.year === year && row.category !== rest)
            return Number(value) !== shown.reduce((left, row) => left - Number(row.value), totals.get(year) ?? 0)
          })
          .map(({ year }) => `${name}: ${year}`),
      )
    },
    careless: inFigure('/shares-by-sex-age/data.csv', ',6605,6605,6605,', ',6602,6602,6602,'),
  },
  {
    name: 'works back from a number with many digits',
    learns: (of) => [
      ...dataIn(of).flatMap(({ name, text }) => (/\d\.\d{3}/.test(text) ? [name] : [])),
      ...specsIn(of).flatMap(({ name, spec }) =>
        layersOf(spec).flatMap(({ data }) =>
          (data?.values ?? [])
            .flatMap((row) => Object.entries(row))
            .filter(([field, number]) => /low|high|value|share|rate/i.test(field) && /\.\d{3}/.test(String(number)))
            .map(([field]) => `${name}: ${field}`),
        ),
      ),
    ],
    careless: inFigure('/forms/data.csv', ',43.9,43.9,44,', ',43.94331,43.9,44,'),
  },
  {
    name: 'reads the texts that a PNG carries beside its pixels',
    learns: (of) =>
      filesIn(of, '.png').flatMap(({ name, content }) =>
        chunksOf(content as Uint8Array)
          .filter((kind) => !['IHDR', 'pHYs', 'IDAT', 'IEND'].includes(kind))
          .map((kind) => `${name}: ${kind}`),
      ),
    careless: (of) => ({
      ...of,
      figures: changed(of.figures, '/forms/figure.png', (png) => withText(png as Uint8Array, 'n_raw\u00003')),
    }),
  },
  {
    name: 'looks for what an SVG does not draw: comments, scripts, fields of data, elements that are not shown',
    learns: (of) =>
      filesIn(of, '.svg').flatMap(({ name, content }) => {
        const svg = String(content)
        const hidden =
          svg.match(
            /<!--|<script|<foreignObject|\sdata-|visibility="hidden"|opacity="0"|<[a-z]+(?![^>]*\sd="")[^>]*display="none"/g,
          ) ?? []
        const metadata = svg.match(/<metadata>(?!release sha256 [0-9a-f]{64}<)/g) ?? []
        return [...hidden, ...metadata].map((found) => `${name}: ${found}`)
      }),
    careless: inFigure('/forms/figure.svg', /<\/svg>\s*$/, '<text display="none">6602</text></svg>'),
  },
  {
    name: 'tries hashes in the provenance on what is not public',
    learns: (of) => {
      const known = new Set(
        [...of.figures.values()].map((content) => createHash('sha256').update(content).digest('hex')),
      )
      return filesIn(of, '/provenance.json').flatMap(({ name, content }) =>
        Object.entries((JSON.parse(String(content)) as { sha256: Record<string, string> }).sha256)
          .filter(([, hash]) => !known.has(hash))
          .map(([file]) => `${name}: ${file}`),
      )
    },
    careless: inFigure('/forms/provenance.json', /"data.csv": "[0-9a-f]{64}"/, `"data.csv": "${'0'.repeat(64)}"`),
  },
]

const chunksOf = (png: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(png)
  const kinds: string[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    kinds.push(bytes.toString('latin1', at + 4, at + 8))
  return kinds
}

const withText = (png: Uint8Array, text: string): Uint8Array => {
  const chunk = Buffer.alloc(12 + text.length)
  chunk.writeUInt32BE(text.length, 0)
  chunk.write(`tEXt${text}`, 4, 'latin1')
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}
