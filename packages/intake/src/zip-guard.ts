import type { Limits } from './limits.ts'
import { IntakeRefusal } from './refusal.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Below this size a high ratio means nothing: a small part of blanks packs very well. */
const ratioMatters = 10_000_000

/** Whether so many bytes out of so few packed ones are more than an honest part ever unpacks to. */
export const inflatesTooMuch = (size: number, packed: number, limits: Limits): boolean =>
  size > ratioMatters && size > packed * limits.inflationRatio

/**
 * Judges the sizes that an archive declares, before anything is unpacked. Headers can lie, so the same limits hold while
 * unpacking (`inflate-part.ts`).
 */
export const guardZip = (entries: readonly ZipEntry[], file: string, limits: Limits): void => {
  let total = 0
  const names = new Set<string>()
  for (const entry of entries) {
    total += entry.size
    if (total > limits.inflatedBytes || inflatesTooMuch(entry.size, entry.packed, limits)) {
      throw new IntakeRefusal('intake.zip-bomb', { file, part: entry.name })
    }
    // Of two parts with one name every reader takes another: what a person saw is not what would be read.
    if (names.has(entry.name)) throw new IntakeRefusal('intake.damaged-workbook', { file, part: entry.name })
    names.add(entry.name)
    if (entry.encrypted) throw new IntakeRefusal('intake.encrypted', { file })
  }
}
