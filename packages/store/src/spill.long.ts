import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shutInDuckDB } from './duckdb.ts'

test('what does not fit into memory is spilled into the private folder, and comes back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-spill-'))
  const { instance, connection } = await shutInDuckDB([folder], folder)
  try {
    // 3 million texts of 240 signs: more than the memory allowed.
    await connection.run(
      `CREATE TEMP TABLE wide AS SELECT i, repeat(sha256(i::VARCHAR), 4)[1:240] AS text FROM range(3000000) AS r(i)`,
    )
    const reader = await connection.runAndReadAll(
      'SELECT count(*)::INTEGER AS n, sum(bytes)::DOUBLE AS spilled FROM (SELECT count(*) AS n FROM wide), (SELECT sum(size) AS bytes FROM duckdb_temporary_files())',
    )
    expect(Number(reader.getRowObjectsJS()[0]?.spilled)).toBeGreaterThan(0)
    const [row] = (
      await connection.runAndReadAll(
        'SELECT count(DISTINCT text)::INTEGER AS n FROM (SELECT text FROM wide WHERE i < 1000)',
      )
    ).getRowObjectsJS()
    expect(row).toEqual({ n: 1000 })
  } finally {
    connection.closeSync()
    instance.closeSync()
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
