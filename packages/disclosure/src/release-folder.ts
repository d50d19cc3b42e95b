import { resolve } from 'node:path'
import { isReleased, type Manifest, type Release } from '@tipstat/cube'
import { seal } from '@tipstat/cube/seal'
import { sha256Hex } from '@tipstat/scheme'
import { readTable } from './read-table.ts'
import { DisclosureRefusal } from './refusal.ts'
import { releaseTexts } from './release-texts.ts'
import { mayReplace, replaceFolder } from './replace-folder.ts'
import { type FolderFiles, readFolder } from './verify.ts'
import { verifyFiles } from './verify-files.ts'

/**
 * Writes a release: `manifest.json` and its hash, `statement.txt` and `data/*.csv`. The folder is written beside and
 * renamed into place, so that a reader sees the old release or the new one, whole; where the renaming fails, the old one
 * is put back. Replaces nothing but an older release or an empty folder. Throws DisclosureRefusal otherwise.
 */
export const writeRelease = async (release: Release, folder: string): Promise<void> => {
  if (!isReleased(release)) throw new DisclosureRefusal('disclosure.not-sealed', { folder })
  const place = resolve(folder)
  if (!(await mayReplace(place, isOurs))) throw new DisclosureRefusal('disclosure.other-folder', { folder })
  await replaceFolder(place, releaseTexts(release.manifest, release.tables))
}

/** What a release consists of. One without `manifest.sha256`, as they were first made, is one too. */
const ownNames = ['data', 'manifest.json', 'manifest.sha256', 'statement.txt']

const isOurs = (names: readonly string[]): boolean =>
  names.includes('manifest.json') && names.every((name) => ownNames.includes(name))

/**
 * Opens a release folder. The bytes that were verified are those that are read: nothing is read twice. Throws
 * DisclosureRefusal where a file, a hash or the proof is amiss.
 */
export const openRelease = async (folder: string): Promise<Release> => {
  const files = await readFolder(folder)
  if (!files.has('manifest.json')) throw new DisclosureRefusal('disclosure.no-release', { folder })
  const [problem] = verifyFiles(files).problems
  if (problem) throw new DisclosureRefusal('disclosure.tampered', { folder, problem: problem.kind, file: problem.file })
  const text = textOf(files, 'manifest.json')
  const manifest = JSON.parse(text) as Manifest
  const tables = manifest.tables.map((entry) => readTable(entry, textOf(files, entry.file)))
  return seal({ id: sha256Hex(text), manifest, tables })
}

const textOf = (files: FolderFiles, file: string): string => new TextDecoder().decode(files.get(file) ?? undefined)
