import type { FieldName } from '@tipstat/scheme'
import type { Column, Table } from './content.ts'
import { type ColumnProposal, open, type Stated } from './proposal.ts'
import type { ProposeOptions } from './propose-mapping.ts'
import { hasFractions } from './seen-together.ts'
import { codesOf, stageOf } from './text-codes.ts'

/** What no column says and every record needs: the area, the stage, and of numbers the unit. */
export const fixedOf = (
  columns: readonly ColumnProposal[],
  table: Table,
  values: readonly Column[],
  options: ProposeOptions,
): readonly Stated[] => {
  const given = new Set(columns.flatMap(({ role }) => fieldsOf(role)))
  return [
    ...(given.has('area') ? [] : [areaOf(options)]),
    ...(given.has('year') ? [] : [asked('year', 'propose.year-asked')]),
    ...(given.has('stage') ? [] : [stageFrom(table, options)]),
    ...(values.length === 0 || given.has('unit') ? [] : unitFrom(table, values)),
  ]
}

/** Fields that a column gives. */
export const fieldsOf = (role: ColumnProposal['role']): readonly string[] => {
  if (role.is === 'field') return [role.field]
  if (role.is === 'value') return Object.keys(role.codes).filter((name) => name !== 'stage')
  if (role.is === 'naming') return role.turns.flatMap(({ field }) => field ?? [])
  return role.is === 'breakdown' ? role.sets.flatMap(({ codes }) => Object.keys(codes)) : []
}

const asked = (entry: FieldName, code: string): Stated => ({
  entry,
  value: open,
  confidence: 'doubtful',
  evidence: [{ code, params: {} }],
})

const said = (entry: FieldName, value: string): Stated => ({
  entry,
  value,
  confidence: 'sure',
  evidence: [{ code: 'propose.said', params: {} }],
})

const areaOf = ({ area }: ProposeOptions): Stated =>
  area === undefined ? asked('area', 'propose.area-asked') : said('area', area)

/** Headers and what stands above them may name the stage. */
const stageFrom = (table: Table, { stage }: ProposeOptions): Stated => {
  if (stage !== undefined) return said('stage', stage)
  const texts = [
    ...table.grid.rows.slice(0, table.at).flat(),
    ...table.columns.map(({ header }) => header),
    ...table.columns.flatMap(({ texts: some }) => (some.size === 1 ? [...some.keys()] : [])),
  ]
  const codes = [...new Set(texts.flatMap((text) => stageOf(text)))].filter((code) => code !== 'V' && code !== '_T')
  const [code] = codes
  if (code === undefined || codes.length > 1) return asked('stage', 'propose.stage-asked')
  return { entry: 'stage', value: code, confidence: 'likely', evidence: [{ code: 'propose.stage-named', params: {} }] }
}

/** Whole numbers count persons unless something says otherwise; fractions count nobody. */
const unitFrom = (table: Table, values: readonly Column[]): readonly Stated[] => {
  const fractions = values.some(hasFractions)
  if (!fractions) return []
  const texts = [...table.grid.rows.slice(0, table.at).flat(), ...table.columns.map(({ header }) => header)]
  const named = new Set(texts.flatMap((text) => codesOf('unit', text)).filter((code) => code.startsWith('per-')))
  const [unit] = named
  if (unit === undefined || named.size > 1) return [asked('unit', 'propose.unit-asked')]
  return [{ entry: 'unit', value: unit, confidence: 'likely', evidence: [{ code: 'propose.unit-named', params: {} }] }]
}
