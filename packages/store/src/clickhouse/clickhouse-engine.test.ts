import { describe, expect, test } from 'vitest'
import { clickhouseEngine } from './clickhouse-engine.ts'

/** A server that notes what it is asked, and answers with what it is given. */
const serverOf = (...answers: readonly string[]) => {
  const asked: string[] = []
  const left = ['["tables"]\n["Int32"]\n[0]\n', ...answers]
  return {
    asked,
    query: async (sql: string) => {
      asked.push(sql)
      return left.shift() ?? ''
    },
  }
}

const engineOf = async (...answers: readonly string[]) => {
  const server = serverOf(...answers)
  const engine = await clickhouseEngine(server)
  server.asked.length = 0
  return { engine, asked: server.asked }
}

describe('what is sent to ClickHouse', () => {
  test.each([
    ['CREATE TABLE a AS SELECT 1', 'CREATE TABLE a ENGINE = Memory AS SELECT 1'],
    ['CREATE TABLE a (i BIGINT)', 'CREATE TABLE a (i BIGINT) ENGINE = Memory'],
    ['CREATE TEMP TABLE a AS SELECT 1', 'CREATE TABLE a ENGINE = Memory AS SELECT 1'],
    ['CREATE TEMP TABLE a (i BIGINT)', 'CREATE TABLE a (i BIGINT) ENGINE = Memory'],
    ['CREATE TEMP VIEW a AS SELECT 1', 'CREATE VIEW a AS SELECT 1'],
    [
      'CREATE TABLE j (p INTEGER) ENGINE = Join(ANY, LEFT, p)',
      'CREATE TABLE j (p INTEGER) ENGINE = Join(ANY, LEFT, p)',
    ],
    [String.raw`INSERT INTO a SELECT 'C:\new'`, String.raw`INSERT INTO a SELECT 'C:\\new'`],
  ])('%s', async (sql, sent) => {
    const { engine, asked } = await engineOf()
    await engine.run(sql)
    expect(asked).toEqual([sent])
  })

  test('rows, as lines of JSON', async () => {
    const { engine, asked } = await engineOf()
    await engine.append('a', [
      ['one\ntwo', null],
      [Infinity, 0.1],
      [2n ** 60n, -Infinity],
      [[1, 2], null],
    ])
    expect(asked).toEqual([
      'INSERT INTO a FORMAT JSONCompactEachRow\n["one\\ntwo","inf","1152921504606846976",[1,2]]\n[null,0.1,"-inf",null]',
    ])
  })

  test('at the end: that everything made is dropped, the last first', async () => {
    const { engine, asked } = await engineOf()
    await engine.run('CREATE TABLE a AS SELECT 1')
    await engine.run('CREATE TEMP VIEW b AS SELECT * FROM a')
    await engine.close()
    expect(asked.slice(2)).toEqual(['DROP TABLE IF EXISTS b SYNC', 'DROP TABLE IF EXISTS a SYNC'])
  })
})

describe('what ClickHouse answers', () => {
  const answer =
    '["n","x","t"]\n["Nullable(Int64)","Float64","LowCardinality(Nullable(String))"]\n["7","inf","a"]\n[null,0.1,null]\n'

  test('comes as rows', async () => {
    const { engine } = await engineOf(answer)
    expect(await engine.rows('SELECT 1')).toEqual([
      { n: 7n, x: Infinity, t: 'a' },
      { n: null, x: 0.1, t: null },
    ])
  })

  test('comes as columns, also where there is no row', async () => {
    const { engine } = await engineOf(answer, '["n"]\n["Int32"]\n')
    expect(await engine.columns('SELECT 1')).toEqual([
      [7n, null],
      [Infinity, 0.1],
      ['a', null],
    ])
    expect(await engine.columns('SELECT 1')).toEqual([[]])
  })
})

test('a database that holds tables is not touched', async () => {
  const query = async () => '["tables"]\n["Int32"]\n[3]\n'
  await expect(clickhouseEngine({ query })).rejects.toThrow('holds no table')
})
