import { createHash } from 'node:crypto'

/**
 * The pseudonym of an id (person or case) of a source: the first 128 bits of SHA-256 over a secret key of 256 bits, the
 * source and the id, as hex. The same id of one source has one pseudonym in all its submissions; without the key none
 * can be led back, not by trying all ids. `keyedHashSql` says the same in SQL.
 */
export const keyedHash = (key: string, source: string, id: string): string =>
  createHash('sha256')
    .update(`${hashPrefix(key, source)}${id}`, 'utf8')
    .digest('hex')
    .slice(0, 32)

/** What is hashed before an id: as secret as the key. */
export const hashPrefix = (key: string, source: string): string => `${key}${source}:`

/** `keyedHash` in SQL: prefix and id are expressions, the id may be null; `sha256` writes the hash, in DuckDB's way by default. */
export const keyedHashSql = (prefix: string, id: string, sha256 = (sql: string) => `sha256(${sql})`): string =>
  `left(${sha256(`${prefix} || ${id}`)}, 32)`
