import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isTransmission, type Transmission } from '@tipstat/cube'
import { encryptedOf } from '@tipstat/cube/seal'
import type { Language } from '@tipstat/language'
import { canonical } from '@tipstat/scheme'
import { transmissionEntry } from '../ledger/transmission-entry.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { mayReplace, replaceFolder } from '../replace-folder.ts'
import { readmeBeside } from './readme.ts'

/** Of what a plain manifest beside an encrypted file is. */
const format = 'tipstat-transmission-1'

/** Options of `writeTransmission`. */
export interface WriteTransmissionOptions {
  /**
   * Enters what leaves in the ledger, before it is written: canonical JSON (`transmissionEntry`). Where it throws, nothing
   * is written. There is no default, so that nothing leaves without an entry.
   */
  readonly append: (entry: string) => Promise<unknown>
  /** Language of the README. Default: English. */
  readonly language?: Language
}

/**
 * Writes a transmission: `NAME.tar.age`, `manifest.json` (the terms, the hash of the encrypted file, the number of tables:
 * nothing that tells a count) and `README.txt` (how to open it). The folder is put in place as a whole, and replaces
 * nothing but an older transmission or an empty folder. Throws DisclosureRefusal otherwise, and for anything that
 * `transmit` has not made. Gives the path of the encrypted file.
 */
export const writeTransmission = async (
  transmission: Transmission,
  folder: string,
  { append, language = 'en' }: WriteTransmissionOptions,
): Promise<string> => {
  const encrypted = encryptedOf(transmission)
  if (!isTransmission(transmission) || encrypted === null)
    throw new DisclosureRefusal('disclosure.not-a-transmission', { folder })
  await refuseOtherFolder(folder)
  await append(transmissionEntry(transmission))
  const { terms, tables, encryptedSha256 } = transmission
  const file = `${terms.name}.tar.age`
  const manifest = canonical({ format, ...terms, file, sha256: encryptedSha256, tables: tables.length })
  await replaceFolder(resolve(folder), [
    [file, encrypted],
    ['manifest.json', manifest],
    ['README.txt', readmeBeside(terms, language)],
  ])
  return join(folder, file)
}

/** Refuses a folder that holds anything but a transmission: it would be replaced as a whole. */
export const refuseOtherFolder = async (folder: string): Promise<void> => {
  const place = resolve(folder)
  if (!(await mayReplace(place, (names) => isOurs(place, names))))
    throw new DisclosureRefusal('disclosure.other-transmission', { folder })
}

const isOurs = async (place: string, names: readonly string[]): Promise<boolean> => {
  if (!names.every((name) => name === 'manifest.json' || name === 'README.txt' || name.endsWith('.tar.age')))
    return false
  const text = await readFile(join(place, 'manifest.json'), 'utf8').catch(() => '')
  return text.includes(`"format":"${format}"`)
}
