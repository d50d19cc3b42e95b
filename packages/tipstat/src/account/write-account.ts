import { chmod, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '@tipstat/cube'
import type { RoundingAccount, SuppressionAccount } from '@tipstat/disclosure'
import { canonical } from '@tipstat/scheme'
import type { Project } from '../project.ts'
import { writeBeside } from '../write-beside.ts'
import { accountPage } from './account-page.ts'

/** Where the account of a release stands: no part of the release, and for the office alone. */
export const accountFolder = ({ out }: Pick<Project, 'out'>, release: string): string =>
  join(out, 'confidential', release)

/** The page of the account of a release; null where its numbers are published as they are, so that there is none. */
export const accountPageOf = (
  project: Pick<Project, 'out'>,
  { name, proof }: Pick<Manifest, 'name' | 'proof'>,
): string | null => (proof === 'owner-published' ? null : join(accountFolder(project, name), 'account.html'))

/** Makes that folder, for its owner alone. */
export const makeAccountFolder = async (project: Pick<Project, 'out'>, release: string): Promise<string> => {
  const folder = accountFolder(project, release)
  for (const each of [join(folder, '..'), folder]) {
    await mkdir(each, { recursive: true, mode: 0o700 })
    // One that was there before may be open to others.
    await chmod(each, 0o700)
  }
  return folder
}

/**
 * Writes the account of a release for the one who signs: `account.json`, and `account.html` in the first language of the
 * project. `besideRecords`: public-use files of the same persons that lie beside it. Folders and files are for their owner alone (on Windows, the rights of the user's profile stand).
 */
export const writeAccount = async (
  project: Pick<Project, 'out' | 'config'>,
  account: SuppressionAccount | RoundingAccount,
  besideRecords: readonly string[] = [],
): Promise<string> => {
  const folder = await makeAccountFolder(project, account.release)
  const page = join(folder, 'account.html')
  // What was refused before is refused no more.
  await rm(join(folder, 'refused.txt'), { force: true })
  await writeBeside(
    join(folder, 'account.json'),
    `${canonical(besideRecords.length > 0 ? { ...account, besideRecords } : account)}\n`,
    { isConfidential: true },
  )
  await writeBeside(page, accountPage(account, project.config.languages[0] ?? 'en', besideRecords), {
    isConfidential: true,
  })
  return page
}
