import { join } from 'node:path'
import { holdsStore } from '@tipstat/store'
import type { Project } from './project.ts'
import { CommandRefusal } from './refusal.ts'

/** Where the store of a project lies: in its output, with its keys beside it. */
export const storeFolder = ({ out }: Pick<Project, 'out'>): string => join(out, 'store')

/**
 * Throws `command.store-elsewhere` where the output of a project has no store and its folder has: what is released from
 * another one knows nothing of the submissions there, nor of what has left the house.
 */
export const refuseOtherStore = async (project: Pick<Project, 'folder' | 'out'>): Promise<void> => {
  const [folder, own] = [storeFolder(project), join(project.folder, 'store')]
  if (!(await holdsStore(folder)) && (await holdsStore(own)))
    throw new CommandRefusal('command.store-elsewhere', { folder, own })
}

/** The store that something is to be released from. Throws also `command.no-store` where there is none at all. */
export const filledStore = async (project: Pick<Project, 'folder' | 'out'>): Promise<string> => {
  await refuseOtherStore(project)
  const folder = storeFolder(project)
  if (await holdsStore(folder)) return folder
  const out = project.out === project.folder ? '' : ` --out ${project.out}`
  throw new CommandRefusal('command.no-store', { folder, run: `tipstat run ${project.folder}${out}` })
}
