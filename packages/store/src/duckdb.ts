import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { quoteText } from './sql-text.ts'

const limits = {
  memory_limit: '512MB',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}

/** DuckDB in memory, with bounds. */
export interface ShutIn {
  readonly instance: DuckDBInstance
  readonly connection: DuckDBConnection
}

/**
 * DuckDB that reads and writes in some folders only, whatever SQL it is given. What does not fit into memory is spilled
 * into a private folder, where what is decrypted lies, too (DuckDB can encrypt it securely only with an extension that
 * it would have to download); without one nothing is.
 */
export const shutInDuckDB = async (
  folders: readonly string[],
  privateFolder = '',
  options: { readonly threads?: 1 | 2 } = {},
): Promise<ShutIn> => {
  const spill = privateFolder === '' ? '' : join(privateFolder, 'spill')
  const instance = await DuckDBInstance.create(':memory:', {
    ...limits,
    threads: String(options.threads ?? 2),
    temp_directory: spill,
  })
  const connection = await instance.connect()
  const allowed = folders.map((each) => quoteText(`${each}/`))
  await connection.run(`SET allowed_directories = [${allowed.join(', ')}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return { instance, connection }
}
