/** What a public-use file promises of its records. */
export interface RecordsClaim {
  readonly columns: readonly {
    readonly name: string
    readonly role: 'key' | 'sensitive'
    readonly tells?: Readonly<Record<string, readonly string[]>>
  }[]
  readonly demands: { readonly k: number; readonly l: number; readonly largestShare: number }
  readonly records: number
}

/** What is amiss with the records of a public-use file, and in which line. */
export interface RecountProblem {
  readonly kind: 'records-shape' | 'records-order' | 'not-anonymous' | 'not-diverse'
  readonly line?: number
}

/** The outcome of counting records anew. `k`: size of the smallest class, 0 where it could not be counted. */
export interface Recount {
  readonly k: number
  readonly problems: readonly RecountProblem[]
}

/**
 * Counts the records of a public-use file anew, from its text: that it holds codes and nothing else, as many rows as it
 * should, sorted; that k records are alike in all keys; and that these differ in what is sensitive. A code tells what its
 * column says that it tells; what is unknown, in whole or in part, may be anything.
 */
export const recount = (text: string | null, claim: RecordsClaim): Recount => {
  const lines = (text ?? '').split('\n')
  const end = lines.pop()
  const [header, ...rows] = lines.map((line) => line.split(','))
  const names = claim.columns.map(({ name }) => name)
  const odd = rows.findIndex((row) => row.length !== names.length || !row.every(isCodes))
  if (end !== '' || header?.join() !== names.join() || odd !== -1 || rows.length !== claim.records)
    return { k: 0, problems: [{ kind: 'records-shape', ...(odd === -1 ? {} : { line: odd + 2 }) }] }
  const turned = rows.findIndex((row, i) => i > 0 && compare(rows[i - 1] ?? [], row) > 0)
  const classes = new Map<string, { readonly line: number; readonly rows: (readonly string[])[] }>()
  const isKey = claim.columns.map(({ role }) => role === 'key')
  for (const [i, row] of rows.entries()) {
    const key = row.filter((_, at) => isKey[at]).join()
    const found = classes.get(key) ?? { line: i + 2, rows: [] }
    found.rows.push(row)
    classes.set(key, found)
  }
  return {
    k: Math.min(...[...classes.values()].map((each) => each.rows.length), rows.length),
    problems: [
      ...(turned === -1 ? [] : [{ kind: 'records-order', line: turned + 2 } as const]),
      ...[...classes.values()].flatMap((each) => classProblems(each, claim)),
    ],
  }
}

const isCodes = (cell: string): boolean => cell.split('|').every((code) => /^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(code))

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((text, i) => text !== b[i])
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}

const classProblems = (
  { line, rows }: { readonly line: number; readonly rows: readonly (readonly string[])[] },
  { columns, demands }: RecordsClaim,
): readonly RecountProblem[] => {
  const isUniform = columns.some(({ role, tells = {} }, at) => {
    if (role === 'key') return false
    const known = rows.map((row) => row[at] ?? '').filter((cell) => !cell.split('|').includes('_U'))
    const told = new Map<string, number>()
    for (const cell of known) for (const code of toldBy(cell, tells)) told.set(code, (told.get(code) ?? 0) + 1)
    const most = Math.max(0, ...told.values()) + rows.length - known.length
    const distinct = most === rows.length ? Math.min(1, known.length) : new Set(known).size
    return distinct < demands.l || most / rows.length > demands.largestShare
  })
  return [
    ...(rows.length < demands.k ? [{ kind: 'not-anonymous', line } as const] : []),
    ...(isUniform ? [{ kind: 'not-diverse', line } as const] : []),
  ]
}

const toldBy = (cell: string, tells: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(cell.split('|').flatMap((code) => [code, ...(Object.hasOwn(tells, code) ? (tells[code] ?? []) : [])]))
