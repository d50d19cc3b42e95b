import { createHash } from 'node:crypto'
import { type Confidential, type CubeTable, type Transmission, type TransmissionTerms, tableName } from '@tipstat/cube'
import { sealTransmission } from '@tipstat/cube/seal'
import type { Language } from '@tipstat/language'
import { canonical, compareText } from '@tipstat/scheme'
import { copyLineage } from '../copy-lineage.ts'
import { copyTable } from '../copy-table.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { sortRows } from '../sort-rows.ts'
import { defaultThreshold } from './cell-status.ts'
import { type ContainerTable, containerOf } from './container.ts'
import { encryptTo, recipientKeys } from './recipient-keys.ts'
import { checkedTerms } from './terms.ts'

/** Options of `transmit`. */
export interface TransmitOptions {
  /** Public keys (age) of the recipient. */
  readonly keys: readonly string[]
  /** The day, or instant, on which it is done, ISO 8601: nothing is sent under terms that have expired. */
  readonly today: string
  /** A secret of the house, the same for ever, so that the same data have the same hash, and nobody else can find them by it. */
  readonly secret: string
  /** Counts below it are marked as small. Default: 5. */
  readonly threshold?: number
  /** Language of the README files. Default: English. */
  readonly language?: Language
}

/**
 * Encrypts exact cubes for one recipient, in memory: nothing is written. Unlike a release it may
 * hold tables of several sources, and needs no proof: it is no publication. Throws DisclosureRefusal: terms or keys that
 * can't be used, expired, no table, a table that stands there twice or is not one.
 */
export const transmit = async (
  cubes: readonly Confidential[],
  terms: TransmissionTerms,
  options: TransmitOptions,
): Promise<Transmission> => {
  const { threshold = defaultThreshold, language = 'en', secret } = options
  const checked = checkedTerms(terms, options.today)
  const keys = await recipientKeys(options.keys.join('\n'), 'keys')
  if (!Number.isInteger(threshold) || threshold < 1)
    throw new DisclosureRefusal('disclosure.bad-terms', { entry: 'threshold' })
  if (secret.length < 32) throw new Error('The secret of a transmission is too short')
  const tables = readied(cubes)
  const container = containerOf(tables, { terms: checked, threshold, language, secret })
  const encrypted = await encryptTo(container, keys)
  const about: Transmission = {
    id: hashOf(container),
    terms: checked,
    keys,
    threshold,
    lineages: lineagesOf(tables),
    tables: tables.map(({ table }) => entryOf(table)),
    encryptedSha256: hashOf(encrypted),
  }
  return sealTransmission(about, encrypted)
}

/** The tables in the order and with the columns that they are sent in. */
const readied = (cubes: readonly Confidential[]): readonly ContainerTable[] => {
  if (cubes.length === 0) throw new DisclosureRefusal('disclosure.nothing-to-transmit')
  const tables = cubes.map(({ table, lineage, tipstat }) => ({
    table: sortRows(copyTable(table)),
    lineage: copyLineage(lineage),
    tipstat,
  }))
  if (tables.every(({ table }) => table.length === 0)) throw new DisclosureRefusal('disclosure.nothing-to-transmit')
  tables.sort((a, b) => compareText(tableName(a.table), tableName(b.table)) || compareText(textOf(a), textOf(b)))
  const twin = tables.find((each, i) => i > 0 && textOf(each) === textOf(tables[i - 1] as ContainerTable))
  if (twin) throw new DisclosureRefusal('disclosure.transmitted-twice', { table: tableName(twin.table) })
  return tables
}

/** What tells tables of one name apart: what they count, and the codes they have (bands of age, for instance). */
const textOf = ({ table }: ContainerTable): string => {
  const { source, stage, unit, counting, reference, by, codes } = table
  const used = by.map((name) => [...new Set(codes[name] ?? [])].sort(compareText))
  return canonical([source, stage, unit, counting, reference, by, used])
}

const lineagesOf = (tables: readonly ContainerTable[]): Transmission['lineages'] => {
  const found = new Map(
    tables.map(({ table, lineage }) => [canonical([table.source, lineage]), { source: table.source, lineage }]),
  )
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each)
}

const entryOf = (table: CubeTable): Transmission['tables'][number] => {
  const { source, stage, unit, counting, reference, by } = table
  return { source, stage, unit, counting, reference, by, name: tableName(table), cells: table.length }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
