import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { CommandRefusal } from './refusal.ts'

/**
 * A table of a release by its number in the manifest from 1, by its name, or as `V_DET/sex,age`; the total is `V_DET/-`.
 * Where a stage is given, only one of that stage. Throws CommandRefusal with the tables there are.
 */
export const chooseTable = ({ tables }: Pick<Release, 'tables'>, wanted: string, stage?: string): CubeTable => {
  const numbered = tables
    .map((table, i) => ({ table, number: String(i + 1) }))
    .filter(({ table }) => table.stage === (stage ?? table.stage))
  const found = numbered.find(({ table, number }) => [number, tableName(table), shortName(table)].includes(wanted))
  if (found) return found.table
  const known = numbered.map(({ table, number }) => `${number} = ${shortName(table)}`).join('; ')
  throw new CommandRefusal('command.no-table', { table: wanted, known })
}

/** `V_DET/sex,age`; `V_DET/-` is the total. */
export const shortName = ({ stage, by }: CubeTable): string => `${stage}/${by.join(',') || '-'}`
