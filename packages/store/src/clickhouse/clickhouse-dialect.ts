import type { Dialect } from '../bulk/engine.ts'
import { text } from '../bulk/sql-text.ts'
import { clickhouseCells, type FileSource } from './clickhouse-cells.ts'

export type { FileSource } from './clickhouse-cells.ts'

/** A column keeps the list of its texts by itself. */
const listed = 'LowCardinality(Nullable(String))'

/** What ClickHouse writes in its own way. */
export const clickhouseDialect = (source: FileSource | undefined): Dialect => ({
  cells: clickhouseCells(source),
  keepsOrder: false,
  isUnreadable: ({ message }) => /\(at row \d+\)|executing File/.test(message),

  // Where columns may hold NULL unless they say otherwise, ClickHouse would put this type into another Nullable.
  texts: `${listed} NOT NULL`,
  makeList: async () => listed,
  beside: (sql, _, values, numbers) => {
    const at = values.flatMap((value, n) => (numbers[n] === null ? [] : [{ value: text(value), number: numbers[n] }]))
    if (at.length === 0) return 'NULL::INTEGER'
    const [from, to] = [at.map(({ value }) => value).join(', '), at.map(({ number }) => number).join(', ')]
    return `transform(CAST(${sql} AS VARCHAR), [${from}], [${to}]::Array(Nullable(Int32)), NULL::INTEGER)`
  },

  both: (mask, other) => `bitAnd(${mask}, ${other})`,
  all: ([first = '0::BIGINT', ...others]) => others.reduce((all, mask) => `bitOr(${all}, ${mask})`, first),
  allOf: (mask) => `groupBitOr(${mask})`,
  any: (truth) => `max(${truth})`,
  // Where the value is NULL, the row would be passed over; a tuple never is.
  first: (sql, order) => `tupleElement(argMin(tuple(${sql}), ${order}), 1)`,
  sum: sumInOrder,
  sumInOrder,

  isNan: (sql) => `isNaN(${sql})`,
  isInfinite: (sql) => `isInfinite(${sql})`,
  wholeDivide: (sql, by) => `intDiv(${sql}, ${by})`,
  pair: (low, high) => `concat(toString(${low}), '..', toString(${high}))`,
  everyColumnBut: (columns) => `* EXCEPT (${columns.join(', ')})`,
  withCommas: (texts) => `arrayStringConcat(arrayFilter(x -> x IS NOT NULL, [${texts.join(', ')}]), ',')`,
  split: (sql) => `splitByChar(';', ifNull(CAST(${sql} AS VARCHAR), ''))`,
  // A server keeps the statements that it was sent and the definitions of views, but not the rows that were sent with them.
  secret: async (engine, value) => {
    await engine.run('CREATE TEMP TABLE secret (value VARCHAR)')
    await engine.append('secret', [[value]])
    return '(SELECT value FROM secret)'
  },
  sha256: (sql) => `lower(hex(SHA256(${sql})))`,
  numbers: 'Array(Int32) NOT NULL',
  isAbsent: (list) => `empty(${list})`,
})

/** ClickHouse's own sum adds up in several lanes, which shows in the last digit. */
const sumInOrder = (sql: string, order: string, where?: string): string => {
  const present = [...(where === undefined ? [] : [`(${where})`]), `(${sql}) IS NOT NULL`].join(' AND ')
  const members = `groupArray((${order}, assumeNotNull(${sql})::Float64)) FILTER (WHERE ${present})`
  return `arraySum(arrayMap(x -> x.2, arraySort(x -> x.1, ${members})))`
}
