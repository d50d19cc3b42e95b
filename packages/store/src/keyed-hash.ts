import { createHash } from 'node:crypto'
import { quoteText } from './sql-text.ts'

/**
 * The pseudonym of an id (person or case) of a source: the first 128 bits of SHA-256 over a secret key of 256 bits, the
 * source and the id, as hex. The same id of one source has one pseudonym in all its submissions; without the key none
 * can be led back, not by trying all ids. `keyedHashSql` says the same in SQL.
 */
export const keyedHash = (key: string, source: string, id: string): string =>
  createHash('sha256').update(`${key}${source}:${id}`, 'utf8').digest('hex').slice(0, 32)

/** `keyedHash` in SQL: `id` is an expression, and may be null; `sha256` writes the hash, in DuckDB's way by default. */
export const keyedHashSql = (
  key: string,
  source: string,
  id: string,
  sha256 = (sql: string) => `sha256(${sql})`,
): string => `left(${sha256(`${quoteText(`${key}${source}:`)} || ${id}`)}, 32)`
