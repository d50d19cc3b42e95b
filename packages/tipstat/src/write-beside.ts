import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { removeAtEnd } from '@tipstat/store'

/**
 * Writes a file beside its place and renames it there, so that a reader never sees half of it; a text that is too long
 * for one piece of memory comes in several. What an error, or Ctrl-C, interrupts leaves nothing. `isConfidential`:
 * for the owner's eyes alone, and so is a folder that is made for it. Default: as the system has it.
 */
export const writeBeside = async (
  path: string,
  content: string | Uint8Array | AsyncIterable<string | Uint8Array>,
  options: { readonly isConfidential?: boolean } = {},
): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, ...(options.isConfidential ? { mode: 0o700 } : {}) })
  const beside = `${path}.${process.pid}-${randomUUID()}.part`
  const forget = removeAtEnd(beside)
  try {
    const file = await open(beside, 'w', options.isConfidential ? 0o600 : 0o666)
    try {
      const whole = typeof content === 'string' || content instanceof Uint8Array
      for await (const piece of whole ? [content] : content) await file.writeFile(piece)
    } catch (error) {
      // Errors of an open file don't say which it is, and whoever has to make room wants to know.
      throw error instanceof Error && 'code' in error && !('path' in error) ? Object.assign(error, { path }) : error
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    forget()
  }
}
