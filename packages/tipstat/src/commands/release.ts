import { join } from 'node:path'
import type { Action } from '../command.ts'
import { makeRelease } from '../make-release.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { openProject } from '../project.ts'
import { storeFolder } from '../run-project.ts'
import { words } from '../say.ts'

interface ReleaseOptions extends StoreUse {
  readonly out?: string
  readonly asOf?: string
}

/** `tipstat release PROJECT NAME`. Exit 1 where disclosure control refuses. */
export const releaseCommand: Action<ReleaseOptions> = async ([folder = '', name = ''], options, streams) => {
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  return withStore(storeFolder(project), 'read-only', `release ${name}`, options, async (store) => {
    const release = await makeRelease(project, store, name, options.asOf === undefined ? {} : { asOf: options.asOf })
    const { proof } = release.manifest
    if (options.format === 'json') streams.out(JSON.stringify({ id: release.id, manifest: release.manifest }))
    else
      streams.out(
        words('release.written', options.lang, {
          folder: join(project.out, 'release', name),
          tables: release.tables.length,
          proof,
        }),
      )
    return 0
  })
}
