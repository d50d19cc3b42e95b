import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Confidential, Transmission, TransmissionTerms } from '@tipstat/cube'
import {
  checkedTerms,
  looksLikeKey,
  recipientKeys,
  refuseOtherFolder,
  refuseSecrets,
  transmit,
  writeTransmission,
} from '@tipstat/disclosure'
import { type Access, addToLedger, logTransmission, type Store } from '@tipstat/store'
import { cubesOf } from './make-release.ts'
import type { Project, TransmissionConfig } from './project.ts'
import { CommandRefusal } from './refusal.ts'

/** What was made for a recipient. */
export interface MadeTransmission {
  readonly transmission: Transmission
  /** Path of the encrypted file. */
  readonly file: string
  /** Id of its entry in the ledger. */
  readonly ledger: string
}

/** A transmission of a project whose terms and keys have been looked at. */
export interface PlannedTransmission {
  readonly terms: TransmissionTerms
  readonly keys: readonly string[]
  readonly threshold?: number
  readonly tables: TransmissionConfig['tables']
  readonly folder: string
}

/**
 * What `tipstat.yaml` says of a transmission, before anything confidential is opened. Throws: no such transmission, terms
 * that can't be used or have expired by `now`, a key that is none, is secret, or is another recipient's, a folder in use.
 */
export const planTransmission = async (project: Project, name: string, now: string): Promise<PlannedTransmission> => {
  const { transmissions } = project.config
  const config = Object.hasOwn(transmissions, name) ? transmissions[name] : undefined
  if (!config)
    throw new CommandRefusal('command.no-transmission', { name, known: Object.keys(transmissions).join(', ') })
  const { to, basis, purpose, expires, threshold, tables } = config
  const terms = checkedTerms({ name, to, basis, purpose, expires }, now)
  const keys = await keysOf(project, config)
  await refuseShared(project, terms.to, keys)
  const folder = join(project.out, 'transmission', name)
  await refuseOtherFolder(folder)
  return { terms, keys, tables, folder, ...(threshold === undefined ? {} : { threshold: Number(threshold) }) }
}

/**
 * Tabulates, encrypts and writes one transmission of a project. What goes is in the ledger and the log of access before it
 * is in the folder: where either can't be written, nothing is sent. Whatever interrupts it, it can be run again.
 */
export const makeTransmission = async (
  project: Project,
  store: Store,
  name: string,
  options: {
    /** The present, ISO 8601: given, since nothing below the command line reads a clock. */
    readonly now: string
    /** For whom and what the data are opened, for the log of access. */
    readonly access: Access
    /** ISO 8601 instant: the data as they were then. */
    readonly asOf?: string
  },
): Promise<MadeTransmission> => {
  const { now, access, asOf } = options
  const { terms, keys, tables, folder, threshold } = await planTransmission(project, name, now)
  const cubes: Confidential[] = []
  for (const table of tables) cubes.push(...(await cubesOf(store, table, asOf === undefined ? {} : { asOf })))
  const language = project.config.languages[0] ?? 'en'
  const secret = await store.shelf.caseKey()
  const made = await transmit(cubes, terms, {
    keys,
    today: now,
    secret,
    language,
    ...(threshold === undefined ? {} : { threshold }),
  })
  const submissions = [...new Set(made.lineages.flatMap(({ lineage }) => lineage.submissions))].sort()
  const sent = { name, recipient: terms.to, sha256: made.id }
  let ledger = ''
  const append = async (entry: string) => {
    ledger = (await addToLedger(store, entry)).id
    await logTransmission(store, { ...access, at: now, submissions, transmission: sent })
  }
  const file = await writeTransmission(made, folder, { append, language })
  return { transmission: made, file, ledger }
}

/** The public keys of a recipient: the one that is written there, or those of the file that is named. */
const keysOf = async (project: Project, { to, key }: TransmissionConfig): Promise<readonly string[]> => {
  const place = `tipstat.yaml (${to.trim()})`
  refuseSecrets(`${to} ${key}`, 'tipstat.yaml')
  if (looksLikeKey(key)) return recipientKeys(key.trim(), place)
  const text = await readFile(resolve(project.folder, key), 'utf8').catch(() => {
    throw new CommandRefusal('command.no-key-file', { file: key })
  })
  return recipientKeys(text, key)
}

/** One key, one recipient: who holds it can open all that is encrypted to it. */
const refuseShared = async (project: Project, to: string, keys: readonly string[]): Promise<void> => {
  for (const other of Object.values(project.config.transmissions)) {
    if (other.to.trim() === to) continue
    // What is wrong with another transmission is said when that one is made.
    const theirs = await keysOf(project, other).catch(() => [])
    if (theirs.some((key) => keys.includes(key)))
      throw new CommandRefusal('command.shared-key', { to, other: other.to.trim() })
  }
}
