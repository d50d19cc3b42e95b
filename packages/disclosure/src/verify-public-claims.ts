import type { RecordsClaim } from './verify-recount.ts'
import { areBreaks, type Check, has, parseCanonical, plainRole } from './verify-shape.ts'

/** What the manifest of a public-use file claims, read strictly: only names, types and values that one can have. */
export interface PublicUseClaims extends RecordsClaim {
  readonly name: string
  readonly madeUp: boolean
  readonly data: string
  readonly files: Readonly<Record<string, string>>
  /** Null where nobody is said to have approved it. */
  readonly approval: Readonly<Record<string, string>> | null
  readonly decision: { readonly owner: string; readonly date: string } | null
}

/** The claims of a manifest, or null where it is none: no JSON, not in its one canonical form, a name too few or too many. */
export const readPublicUseClaims = (text: string): PublicUseClaims | null => {
  const manifest = parseCanonical(text)
  if (!isManifest(manifest)) return null
  const { name, lineage, data, files, approval, decision, columns, demands, records } = manifest as never as Omit<
    PublicUseClaims,
    'madeUp'
  > & { readonly lineage: { readonly madeUp: boolean } }
  return {
    name,
    madeUp: lineage.madeUp,
    data,
    files,
    approval: approval ?? null,
    decision: decision ?? null,
    columns,
    demands,
    records,
  }
}

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isWord: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isDay: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const isLine: Check = (value) => isText(value) && !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(String(value))
const isWhole =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isColumn: Check = (value) =>
  has({
    name: isWord,
    role: (role) => role === 'key' || role === 'sensitive',
    level: isWord,
    'tells?': (tells) => isObject(tells) && Object.values(tells).every(isList(isWord)),
  })(value)

const hasShape = has({
  format: (format) => format === 'tipstat-public-use-1',
  tipstat: isWord,
  name: (name) => typeof name === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(name),
  universe: has({ source: isText, stage: isWord, unit: isWord, counting: isWord, reference: isWord }),
  'years?': (years) => isList(isWhole(1))(years) && (years as readonly unknown[]).length === 2,
  lineage: has({
    submissions: isList(isHash),
    schemeVersion: isWord,
    published: (out) => out === null || has({ by: isText, url: isText, date: isDay, licence: isText })(out),
    madeUp: isFlag,
    title: isText,
    notes: isList((note) => typeof note === 'string'),
    'breaks?': areBreaks,
  }),
  columns: isList(isColumn),
  demands: has({
    k: isWhole(2),
    l: isWhole(1),
    largestShare: (share) => typeof share === 'number' && share > 0 && share <= 1,
    suppressAtMost: (share) => typeof share === 'number' && share >= 0 && share < 1,
  }),
  records: isWhole(1),
  data: isText,
  files: (files) => isObject(files) && Object.values(files).every(isHash),
  'approval?': has({ drafted: isLine, checked: isLine, approved: isLine, 'embargo?': isDay }),
  'decision?': has({ owner: isLine, date: isDay }),
})

const isManifest: Check = (value) => {
  if (!hasShape(value)) return false
  const { name, data, files, approval, columns } = value as PublicUseClaims
  const names = columns.map((column) => column.name)
  return (
    data === (approval ? `${name}.csv` : `${name}.draft.csv`) &&
    Object.keys(files).sort().join() === ['README.txt', 'columns.json', data].sort().join() &&
    columns.some(({ role }) => role === 'key') &&
    new Set(names).size === names.length &&
    (!approval || plainRole(approval.checked ?? '') !== plainRole(approval.approved ?? ''))
  )
}
