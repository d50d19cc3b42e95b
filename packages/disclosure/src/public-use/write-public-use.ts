import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { publicUseEntry } from '../ledger/public-use-entry.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { mayReplace, replaceFolder } from '../replace-folder.ts'
import { verifyPublicUse } from '../verify-public-use.ts'
import { type PublicUse, publicUseFormat } from './manifest.ts'

/** Whether a public-use file may not be published since nobody has approved it. */
export const isPublicUseDraft = ({ manifest }: Pick<PublicUse, 'manifest'>): boolean => manifest.approval === undefined

/**
 * Writes a public-use file: records, README, description of the columns, manifest and its hash. What is no draft is entered
 * in the ledger by `append` before. The folder is put in place as a whole, and replaces nothing but an older public-use file
 * or an empty folder. Throws DisclosureRefusal otherwise, and for a file that does not pass its own verification.
 */
export const writePublicUse = async (
  file: PublicUse,
  folder: string,
  { append }: { readonly append: (entry: string) => Promise<unknown> },
): Promise<void> => {
  const encoder = new TextEncoder()
  const [problem] = verifyPublicUse(
    new Map([...file.texts].map(([name, text]) => [name, encoder.encode(text)])),
  ).problems
  if (problem)
    throw new DisclosureRefusal('disclosure.not-proved', {
      release: file.manifest.name,
      problem: problem.kind,
      file: problem.file,
    })
  await refuseOtherPublicFolder(folder)
  if (!isPublicUseDraft(file)) await append(publicUseEntry(file))
  await replaceFolder(resolve(folder), file.texts)
}

/** Refuses a folder that holds anything but a public-use file: it would be replaced as a whole. */
export const refuseOtherPublicFolder = async (folder: string): Promise<void> => {
  const place = resolve(folder)
  if (!(await mayReplace(place, (names) => isOurs(place, names))))
    throw new DisclosureRefusal('disclosure.other-public-folder', { folder })
}

const isOurs = async (place: string, names: readonly string[]): Promise<boolean> => {
  if (
    !names.every((name) =>
      /^(?:manifest\.(?:json|sha256)|columns\.json|README\.txt|[a-z0-9-]+(?:\.draft)?\.csv)$/.test(name),
    )
  )
    return false
  const text = await readFile(join(place, 'manifest.json'), 'utf8').catch(() => '')
  return text.includes(`"format":"${publicUseFormat}"`)
}
