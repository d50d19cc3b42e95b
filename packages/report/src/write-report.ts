import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeBundle } from '@tipstat/charts'
import type { Document } from './document.ts'
import { renderHtml } from './render-html.ts'

/**
 * Writes `index.html` into a folder, which is made if it is not there, and the files of every figure under
 * `figures/<id>/`. Page and bundles are written beside and renamed into place, so that a reader never sees half a page.
 */
export const writeReport = async (document: Document, folder: string): Promise<void> => {
  for (const block of document.blocks) {
    if (block.kind === 'figure' && block.bundle) await writeBundle(block.bundle, join(folder, 'figures', block.id))
  }
  await writeBeside(join(folder, 'index.html'), renderHtml(document))
}

const writeBeside = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}-${randomUUID()}.part`
  try {
    await writeFile(beside, content)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
