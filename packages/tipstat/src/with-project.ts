import type { Language } from '@tipstat/language'
import { openStore, type Store } from '@tipstat/store'
import { openProject, type Project } from './project.ts'
import { refuseOtherStore, storeFolder } from './store-of-project.ts'

/** What a pipeline is given besides its subject. */
export interface PipelineOptions {
  /** Folder that receipts, store, release and report are written to. */
  readonly out: string
  /** Time of receipt, ISO 8601. */
  readonly now: string
  /** Default: English. */
  readonly language?: Language
}

/** Opens a project and its store, does some work, and gives the store back whatever happens. */
export const withProject = async <T>(
  folder: string,
  options: { readonly out?: string },
  work: (project: Project, store: Store) => Promise<T>,
): Promise<T> => {
  const project = await openProject(folder, options)
  await refuseOtherStore(project)
  const store = await openStore(storeFolder(project))
  try {
    return await work(project, store)
  } finally {
    await store.close()
  }
}
