import { type CubeTable, isMissingStatus, type Release, tableName } from '@tipstat/cube'
import { openRelease } from '@tipstat/disclosure'
import type { Breakdown } from '@tipstat/scheme'
import { type CellOrigin, type CellQuery, explainCell } from '@tipstat/store'
import { chooseTable, shortName } from '../choose-table.ts'
import type { Action, Common } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { CommandRefusal } from '../refusal.ts'
import { plain, words } from '../say.ts'
import { stateWords } from '../state-words.ts'
import { submissionsBehind } from '../submissions-behind.ts'

interface WhyOptions extends StoreUse {
  readonly table: string
  readonly cell: string
  readonly store: string
}

/** `tipstat why RELEASE`: from a published cell back to the submissions, files and lines behind it. */
export const whyCommand: Action<WhyOptions> = async ([folder = ''], options, streams) => {
  const release = await openRelease(folder)
  const table = chooseTable(release, options.table)
  const { at, query } = findCell(table, options.cell)
  return withStore(options.store, 'read-only', `why ${tableName(table)} ${options.cell}`, options, async (store) => {
    const origins = await explainCell(store, await submissionsBehind(store, release.manifest), query)
    if (options.format === 'json') streams.out(JSON.stringify(asJson(release, table, at, query, origins)))
    else {
      streams.err(words('table.confidential', options.lang))
      for (const line of asText(release, table, at, query, origins, options)) streams.out(line)
    }
    return 0
  })
}

/** The one cell of a table that some codes name; what can only be one thing need not be said. */
const findCell = (table: CubeTable, text: string): { readonly at: number; readonly query: CellQuery } => {
  const said = readCell(text, table)
  const columns: Readonly<Record<string, readonly (string | number)[]>> = {
    area: table.area,
    year: table.year,
    ...table.codes,
  }
  const matching = table.area
    .map((_, i) => i)
    .filter((i) => [...said].every(([name, code]) => String(columns[name]?.[i]) === code))
  const [at, ...others] = matching
  if (at === undefined) throw new CommandRefusal('command.no-cell', { cell: text })
  if (others.length > 0) {
    const lacks = Object.keys(columns).filter((name) => new Set(matching.map((i) => columns[name]?.[i])).size > 1)
    throw new CommandRefusal('command.cell-incomplete', { lacks: lacks.join(', ') })
  }
  const { source, stage, unit, counting, reference, by } = table
  const codes: Partial<Record<Breakdown, string>> = Object.fromEntries(
    by.map((name) => [name, table.codes[name]?.[at] ?? '']),
  )
  const ageBands = [...new Set(table.codes.age ?? [])]
  const place = { area: table.area[at] ?? '', year: table.year[at] ?? 0 }
  return { at, query: { source, stage, unit, counting, reference, by, ...place, codes, ageBands } }
}

const readCell = (text: string, { by }: CubeTable): ReadonlyMap<string, string> => {
  const names: readonly string[] = ['area', 'year', ...by]
  const parts = text.split(',').map((part) => part.trim().split('='))
  const isCell = parts.every(
    ([name = '', code = '', ...more]) => names.includes(name) && code !== '' && more.length === 0,
  )
  if (!isCell) throw new CommandRefusal('command.bad-cell', { cell: text })
  return new Map(parts.map(([name = '', code = '']) => [name, code]))
}

const cellText = ({ area, year, codes }: CellQuery): string =>
  Object.entries({ area, year, ...codes })
    .map(([name, code]) => `${name}=${code}`)
    .join(' ')

const valueText = ({ low, high, status }: CubeTable, at: number): string => {
  const isUnknown = low[at] === 0 && high[at] === Infinity
  if (isUnknown || isMissingStatus(status[at] ?? 'not-available')) return '-'
  return low[at] === high[at] ? `${low[at]}` : `${low[at]}–${high[at] === Infinity ? '' : high[at]}`
}

const asText = (
  { id, manifest }: Release,
  table: CubeTable,
  at: number,
  query: CellQuery,
  origins: readonly CellOrigin[],
  { lang }: Common,
): readonly string[] => [
  words('why.cell', lang, {
    table: shortName(table),
    cell: cellText(query),
    value: valueText(table, at),
    status: table.status[at] ?? '',
  }),
  words('why.release', lang, {
    name: manifest.name,
    id: id.slice(0, 16),
    policy: manifest.policy.name,
    version: manifest.tipstat,
    scheme: manifest.lineage.schemeVersion,
  }),
  ...origins.flatMap((origin) => originLines(origin, lang)),
]

const originLines = (origin: CellOrigin, lang: Common['lang']): readonly string[] => {
  const { submission, receivedAt, state, schemeVersion, mapping, file, records, lines, breakdown } = origin
  const about = [
    words('why.submission', lang, {
      id: submission.slice(0, 16),
      at: receivedAt,
      state: stateWords(state, lang),
      scheme: schemeVersion,
      mapping,
    }),
    words('why.file', lang, { name: plain(file.name), sha256: file.sha256 }),
  ]
  if (records === null) return [...about, words('why.purged', lang)]
  if (lines === null) return [...about, words('why.persons', lang, { n: records })]
  const shown = lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
  return [
    ...about,
    words('why.table', lang, { by: (breakdown ?? []).join(', ') || '-' }),
    words('why.lines', lang, { n: records, lines: shown || '-' }),
  ]
}

const asJson = (
  { id, manifest }: Release,
  table: CubeTable,
  at: number,
  { area, year, codes }: CellQuery,
  origins: readonly CellOrigin[],
): object => ({
  cell: { area, year, ...codes },
  published: { low: table.low[at], high: table.high[at], status: table.status[at] },
  release: {
    id,
    name: manifest.name,
    table: tableName(table),
    policy: manifest.policy.name,
    tipstat: manifest.tipstat,
  },
  origins,
})
