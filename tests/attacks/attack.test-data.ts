import type { Public } from './house.test-data.ts'

/** Something that a reader of the house's outputs tries. */
export interface Attack {
  /** What the attacker does. */
  readonly name: string
  /** What was learned, in words; nothing where the attack fails. Looks at what is public, and at nothing else. */
  readonly learns: (of: Public) => readonly string[] | Promise<readonly string[]>
  /** The same outputs of a careless house, on which the attack succeeds. */
  readonly careless: (of: Public) => Public | Promise<Public>
}

/** Changes one file of a release. */
export const inFile =
  (end: string, from: string | RegExp, to: string) =>
  (of: Public): Public => ({
    ...of,
    files: changed(of.files, end, (text) => text.replace(from, to)),
  })

/** Changes one file of a figure. */
export const inFigure =
  (end: string, from: string | RegExp, to: string) =>
  (of: Public): Public => ({
    ...of,
    figures: changed(of.figures, end, (text) => String(text).replace(from, to)),
  })

/** Changes the page. */
export const inPage =
  (from: string | RegExp, to: string) =>
  (of: Public): Public => ({
    ...of,
    pages: changed(of.pages, 'en', (text) => text.replace(from, to)),
  })

/** Changes the first entry whose name ends so. What stays the same is a mistake of the test. */
export const changed = <T>(
  entries: ReadonlyMap<string, T>,
  end: string,
  change: (content: T) => T,
): ReadonlyMap<string, T> => {
  const name = [...entries.keys()].find((each) => each.endsWith(end))
  const old = name === undefined ? undefined : entries.get(name)
  if (name === undefined || old === undefined) throw new Error(`No file ends with ${end}`)
  const fresh = change(old)
  if (fresh === old) throw new Error(`${name} stays what it was`)
  return new Map([...entries, [name, fresh]])
}

/** A row of a CSV file, by column. Cells of ours hold no comma outside of names in quotes, which are not asked for. */
export type CsvRow = Readonly<Record<string, string>>

/** The rows of a CSV file. */
export const rowsOf = (text: string): readonly CsvRow[] => {
  const [header = '', ...lines] = text
    .trimEnd()
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const names = header.split(',')
  return lines.map((line) => {
    const cells = line.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** The tables of a release, by file. */
export const tablesIn = ({ files }: Public) =>
  [...files].flatMap(([name, text]) => (name.startsWith('data/') ? [{ name, text, rows: rowsOf(text) }] : []))

/** The data files of figures. */
export const dataIn = ({ figures }: Public) =>
  [...figures].flatMap(([name, text]) =>
    name.endsWith('/data.csv') ? [{ name, text: String(text), rows: rowsOf(String(text)) }] : [],
  )

/** The manifest of a release. */
export const manifestIn = ({ files }: Public) =>
  JSON.parse(files.get('manifest.json') ?? '') as {
    readonly cost: Readonly<Record<string, number>>
    readonly lineage: { readonly submissions: readonly string[] }
    readonly certificates: readonly { readonly sha256: string }[]
    readonly tables: readonly {
      readonly name: string
      readonly file: string
      readonly by: readonly string[]
      readonly multiple: readonly string[]
      readonly exhaustive: readonly string[]
      readonly sha256: string
      readonly hidden: number
      readonly rows: number
    }[]
  }

/** Every name and value of JSON, however deep. */
export const leavesOf = (value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${path}/${name}`))
    : [[path, value]]
