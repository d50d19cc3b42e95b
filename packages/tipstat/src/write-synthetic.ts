import { lstat, open } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Release } from '@tipstat/cube'
import { disclosureMessages, recordsCsv, type Synthetic } from '@tipstat/disclosure'
import { languages, say } from '@tipstat/language'
import { CommandRefusal } from './refusal.ts'
import { writeBeside } from './write-beside.ts'

/** The note that stands beside a file of synthetic records. */
export const syntheticNoteFile = (file: string): string => `${file}.txt`

/**
 * Writes synthetic records as CSV, with their note in `FILE.txt` beside it. The note comes first: no file of records is
 * without it, whatever interrupts. Both hold the same bytes for the same release and options, in any language.
 */
export const writeSynthetic = async (
  made: Synthetic,
  from: { readonly release: Release; readonly seed: number },
  file: string,
): Promise<void> => {
  await writeBeside(syntheticNoteFile(file), noteText(made, from))
  await writeBeside(file, recordsCsv(made.records))
}

/** First line of a note, by which it is known again whatever becomes of the words. */
const noteMark = 'tipstat synthetic'

/** What has to stand with the file for whoever it comes to: in all languages, and what it was made of. */
const noteText = (
  { records, note, drawnFrom, leftOut }: Synthetic,
  { release, seed }: { readonly release: Release; readonly seed: number },
): string => {
  const facts = [
    `release: ${release.manifest.name}`,
    `id: ${release.id}`,
    `seed: ${seed}`,
    `records: ${records.length}`,
    ...drawnFrom.map((name) => `drawn-from: ${name}`),
    ...leftOut.map(({ name, reason }) => `left-out: ${name} (${reason})`),
  ]
  const said = languages.flatMap((language) => [say(note, language, disclosureMessages), ''])
  return `${[noteMark, '', ...said, ...facts].join('\n')}\n`
}

/** The header of such records, as it was written: a file that another program has saved since is somebody's work. */
const syntheticHeader = /^synthetic,area,year(?:,[A-Za-z]\w*)*$/

/**
 * Throws CommandRefusal where synthetic records can't be written to a file: something else stands there, or at the place of
 * the note; or it is in the folder of the releases, which hold what was verified and nothing else.
 */
export const refuseOtherFile = async (file: string, out: string): Promise<void> => {
  const below = relative(resolve(join(out, 'release')), resolve(file))
  const isOutside = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  if (!isOutside) throw new CommandRefusal('command.among-releases', { file })
  if (!(await isFree(file, (line) => syntheticHeader.test(line))))
    throw new CommandRefusal('command.not-synthetic', { file })
  const note = syntheticNoteFile(file)
  if (!(await isFree(note, (line) => line === noteMark)))
    throw new CommandRefusal('command.not-synthetic', { file: note })
}

/** Whether nothing is there, or a file whose first line is ours. A link is none of ours. */
const isFree = async (path: string, isOurs: (firstLine: string) => boolean): Promise<boolean> => {
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return there === null || (there.isFile() && isOurs(await firstLine(path)))
}

/** The first line of a file, or as much of it as a header can be long. */
const firstLine = async (path: string): Promise<string> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.toString('utf8', 0, bytesRead).split('\n')[0] ?? ''
  } finally {
    await file.close()
  }
}
