/** A result of ClickHouse as JavaScript values. */
export interface ResultRows {
  readonly names: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** A query that answers in the format that `rowsOf` reads. */
export const inFormat = (sql: string): string => `${sql}\nFORMAT JSONCompactEachRowWithNamesAndTypes`

/** Reads the answer of a query: names, types, and a line a row. Whole numbers of 64 bits become `bigint`, as DuckDB gives them. */
export const rowsOf = (answer: string): ResultRows => {
  const [head = '[]', declared = '[]', ...lines] = answer.split('\n')
  const names: readonly string[] = JSON.parse(head)
  const read = (JSON.parse(declared) as readonly string[]).map(readerOf)
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => {
      const values: readonly unknown[] = JSON.parse(line)
      return Object.fromEntries(names.map((name, at) => [name, read[at]?.(values[at])]))
    })
  return { names, rows }
}

type Reader = (value: unknown) => unknown

const readerOf = (type: string): Reader => {
  const plain = type.replace(/^LowCardinality\((.*)\)$/, '$1').replace(/^Nullable\((.*)\)$/, '$1')
  if (/^U?Int(?:64|128|256)$/.test(plain)) return (value) => (value === null ? null : BigInt(String(value)))
  if (plain.startsWith('Float')) return (value) => (typeof value === 'string' ? floats[value] : value)
  return (value) => value
}

const floats: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity, nan: Number.NaN }
