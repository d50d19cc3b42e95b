import { writeParquet } from '@tipstat/store'
import type { Action } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { words } from '../say.ts'

interface ParquetOptions extends StoreUse {
  readonly out: string
  readonly asOf?: string
}

/** `tipstat parquet STORE --out FOLDER`: what is in force, by country and year, for any engine; persons are left out. */
export const parquetCommand: Action<ParquetOptions> = ([folder = ''], options, streams) =>
  withStore(folder, 'read-only', 'parquet', options, async (store) => {
    const { out, asOf, lang, format } = options
    const written = await writeParquet(store, out, asOf === undefined ? {} : { asOf })
    if (format === 'json') streams.out(JSON.stringify(written))
    else {
      const files = written.submissions.reduce((sum, each) => sum + each.files, 0)
      streams.err(words('table.confidential', lang))
      streams.out(words('parquet.done', lang, { folder: out, submissions: written.submissions.length, files }))
      if (written.leftOut.length > 0)
        streams.out(words('parquet.left-out', lang, { sources: written.leftOut.join(', ') }))
    }
    return 0
  })
