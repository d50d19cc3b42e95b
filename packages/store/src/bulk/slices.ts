import type { Plan } from '@tipstat/intake'
import { fold } from '@tipstat/intake/engine'
import type { BoundHeader } from './bound-header.ts'
import type { Engine } from './engine.ts'
import type { Texts } from './load-cells.ts'

/** What part of its cell a record is, as SQL, and the tables that it is looked up in. */
export interface SliceSql {
  readonly sql: string
  readonly joins: readonly string[]
}

/** How the part of its cell is told that a record is; null where the records of the file do not add up. */
export const sliceSql = async (
  engine: Engine,
  { slices }: Plan,
  bound: (name: string) => BoundHeader,
): Promise<SliceSql | null> => {
  if (slices === undefined) return null
  if (slices === 'rows') return { sql: 'c.i', joins: [] }
  const headers = slices.map(bound)
  for (const [n, { texts }] of headers.entries()) await writeSliceTexts(engine, `s${n}`, texts)
  return {
    sql: headers.map((_, n) => `s${n}.v`).join(` || '\u0001' || `),
    joins: headers.map(({ index }, n) => `JOIN s${n} ON s${n}.p = c.p${index}`),
  }
}

/** Writes the table of a column that says what part of its cell a record is: `p`, and the text as it is compared. */
const writeSliceTexts = async (engine: Engine, table: string, { p, text }: Texts): Promise<void> => {
  await engine.run(`CREATE TEMP TABLE ${table} (p INTEGER, v VARCHAR)`)
  await engine.append(table, [p, text.map(fold)])
}
