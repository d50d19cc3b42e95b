import { join } from 'node:path'
import type { Confidential } from '@tipstat/cube'
import { narrowedBySource } from '@tipstat/disclosure'
import { say } from '@tipstat/language'
import type { Project } from '../project.ts'
import { writeBeside } from '../write-beside.ts'
import { accountMessages } from './messages/account-messages.ts'
import { makeAccountFolder } from './write-account.ts'

/**
 * Writes for the owner of published data how many of their censored numbers readers can work out from their own tables. It
 * counts, and names none. Nothing is written where nothing was censored.
 */
export const writeOwnerNote = async (
  project: Pick<Project, 'out' | 'config'>,
  release: string,
  cubes: readonly Confidential[],
): Promise<void> => {
  const found = narrowedBySource(cubes.map(({ table }) => table))
  if (found.censored === 0) return
  const language = project.config.languages[0] ?? 'en'
  const words = (code: string, params = {}) => say({ code, params }, language, accountMessages)
  const text = `${words('account.owner', { release })}\n\n${words('account.owner-note', { ...found })}\n`
  const path = join(await makeAccountFolder(project, release), 'note-to-owner.txt')
  await writeBeside(path, text, { isConfidential: true })
}
