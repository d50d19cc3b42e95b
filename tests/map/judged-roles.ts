import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ColumnProposal, proposeMapping } from '@tipstat/intake'
import Papa from 'papaparse'

/** How a proposal for one file compares with what a person says of its columns (`roles.csv`). */
export interface Judged {
  readonly file: string
  readonly columns: number
  readonly right: number
  /** Right, and not marked as a question. */
  readonly settled: number
  /** Wrong and not marked doubtful: must not be. */
  readonly wrong: readonly string[]
  /** Wrong, and asked. */
  readonly asked: readonly string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const places = [join(root, 'seeds/samples/world/inbox'), join(root, 'tests/corpora')]
const shared = process.env.TIPSTAT_SHARED ?? ''

/** The files of which roles are known, and where they are; null for those that are not at hand. */
export const filesWithRoles = (): ReadonlyMap<string, string | null> => {
  const files = [...new Set(rolesOf().map(({ file }) => file))]
  return new Map(files.map((file) => [file, placeOf(file)]))
}

const placeOf = (file: string): string | null => {
  const outside = join(shared, 'data', file)
  if (shared !== '' && existsSync(outside)) return outside
  return places.map((place) => join(place, basename(file))).find((path) => existsSync(path)) ?? null
}

const rolesOf = (): readonly { readonly file: string; readonly header: string; readonly role: string }[] =>
  Papa.parse<{ file: string; header: string; role: string }>(
    readFileSync(fileURLToPath(new URL('roles.csv', import.meta.url)), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data

/** Proposes a mapping for a file without help, and compares it column by column. */
export const judge = (file: string, path: string): Judged => {
  const { columns } = proposeMapping(new Uint8Array(readFileSync(path)), { file: basename(path) })
  const roles = rolesOf().filter((each) => each.file === file)
  const right: ColumnProposal[] = []
  const [wrong, asked]: [string[], string[]] = [[], []]
  for (const { header, role } of roles) {
    const proposed = columns.find((column) => column.header === header)
    const told = proposed ? nameOf(proposed) : 'absent'
    if (proposed && role.split('|').includes(told)) right.push(proposed)
    else if (proposed?.confidence === 'doubtful') asked.push(`${header}: ${told}, ${role}`)
    else wrong.push(`${header}: ${told}, ${role}`)
  }
  const settled = right.filter(({ confidence }) => confidence !== 'doubtful').length
  return { file, columns: roles.length, right: right.length, settled, wrong, asked }
}

const nameOf = ({ role }: ColumnProposal): string => {
  if (role.is === 'field') return role.field
  if (role.is !== 'value' || Object.keys(role.codes).length === 0) return role.is
  const { unit = 'persons', ...codes } = role.codes
  const named = Object.entries(codes)
    .map(([field, code]) => `${field}=${code}`)
    .sort()
  return ['value', unit, ...named].join(' ')
}
