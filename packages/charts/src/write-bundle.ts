import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Bundle } from './render.ts'

/** File names of a bundle, and what stands in them. A bundle without PNG has no such file. */
export const bundleFiles = (bundle: Bundle): Readonly<Record<string, string | Uint8Array>> => ({
  'figure.svg': bundle.svg,
  'picture.svg': bundle.inlineSvg,
  ...(bundle.outlinedSvg === null ? {} : { 'outlined.svg': bundle.outlinedSvg }),
  ...(bundle.png === null ? {} : { 'figure.png': bundle.png }),
  'spec.json': bundle.spec,
  'data.csv': bundle.csv,
  'alt.txt': bundle.alt,
  'long.txt': bundle.long,
  'notes.txt': bundle.notes,
  'source.txt': bundle.source,
  'provenance.json': bundle.provenance,
})

/**
 * Writes a bundle as a folder: into a new folder beside it, which then takes its place, so that an interrupted run
 * leaves the old bundle or the new one and never a mixture.
 */
export const writeBundle = async (bundle: Bundle, folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const fresh = await mkdtemp(join(dirname(folder), `.${basename(folder)}-${process.pid}-`))
  const old = `${fresh}-old`
  try {
    for (const [name, content] of Object.entries(bundleFiles(bundle))) await writeFile(join(fresh, name), content)
    await rename(folder, old).catch(ignoreAbsent)
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

const ignoreAbsent = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}
