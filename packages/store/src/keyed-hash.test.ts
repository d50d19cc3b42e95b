import { expect, test } from 'vitest'
import { hashPrefix, keyedHash, keyedHashSql } from './keyed-hash.ts'
import { openStore } from './open-store.ts'
import { quoteText } from './sql-text.ts'

test.each(['A-17', "it's", 'né', '', 'a:b', '𝔘'])(
  'the pseudonym of %j is the same in JavaScript and in SQL',
  async (id) => {
    const key = '0'.repeat(64)
    const store = await openStore(':memory:')
    const sql = `SELECT ${keyedHashSql(quoteText(hashPrefix(key, "the source's")), '$id')} AS hash`
    const [row] = (await store.connection.runAndReadAll(sql, { id })).getRowObjectsJS()
    expect(row).toEqual({ hash: keyedHash(key, "the source's", id) })
    expect(keyedHash(key, 'other', id)).not.toBe(keyedHash(key, "the source's", id))
    await store.close()
  },
)
