import { join } from 'node:path'
import { openStore } from '@tipstat/store'
import type { Action } from '../command.ts'
import { makeRelease } from '../make-release.ts'
import { openProject } from '../project.ts'
import { words } from '../say.ts'

/** `tipstat release PROJECT NAME`. Exit 1 where disclosure control refuses. */
export const releaseCommand: Action<{ readonly out?: string }> = async ([folder = '', name = ''], options, streams) => {
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  const store = await openStore(join(project.out, 'store'), { mode: 'read-only' })
  try {
    const release = await makeRelease(project, store, name)
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
  } finally {
    await store.close()
  }
}
