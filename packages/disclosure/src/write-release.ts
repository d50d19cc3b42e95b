import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isReleased, type Release } from '@tipstat/cube'
import { DisclosureRefusal } from './refusal.ts'
import { releaseTexts } from './release-texts.ts'

/**
 * Writes a release: `SHA256SUMS`, `manifest.json`, `statement.txt` and `data/*.csv`. The folder is written beside and
 * renamed into place, so that a reader sees the old release or the new one, whole; where the renaming fails, the old one
 * is put back. Replaces nothing but an older release or an empty folder. Throws DisclosureRefusal otherwise.
 */
export const writeRelease = async (release: Release, folder: string): Promise<void> => {
  if (!isReleased(release)) throw new DisclosureRefusal('disclosure.not-sealed', { folder })
  const place = resolve(folder)
  await refuseOthers(place, folder)
  const beside = `${place}.${randomUUID()}.part`
  try {
    await mkdir(join(beside, 'data'), { recursive: true })
    for (const [file, text] of releaseTexts(release.manifest, release.tables)) await writeFile(join(beside, file), text)
    await mkdir(dirname(place), { recursive: true })
    await replace(place, beside)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** What a release consists of, one made before there were checksums too. */
const ownNames = ['SHA256SUMS', 'data', 'manifest.json', 'statement.txt']

const refuseOthers = async (place: string, folder: string): Promise<void> => {
  const names = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') return null
    throw error
  })
  const isOurs = names?.every((name) => ownNames.includes(name))
  if (!isOurs || (names?.length && !names.includes('manifest.json')))
    throw new DisclosureRefusal('disclosure.not-replaced', { folder })
}

const replace = async (place: string, beside: string): Promise<void> => {
  const old = `${place}.${randomUUID()}.old`
  const stood = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(beside, place)
  } catch (error) {
    if (stood) await rename(old, place)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
