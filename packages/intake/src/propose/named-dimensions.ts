import type { FieldName } from '@tipstat/scheme'
import type { Column, Table } from './content.ts'
import { readHeader } from './header-words.ts'
import type { ColumnProposal } from './proposal.ts'
import { codesOf } from './text-codes.ts'

/** A dimension that a text of the naming column names, with what the other column's texts there can be read as. */
export interface NamedDimension {
  readonly text: string
  /** Null where nothing is broken down, the rows of a total, and where what they are broken down by is asked. */
  readonly field: FieldName | null
  /** Neither a field nor a total is named: what the rows are broken down by is a question. */
  readonly isAsked: boolean
  /** Share of the other column's texts there that are read. */
  readonly share: number
}

/**
 * Two columns of which one names the dimension (`by citizenship`) and the other the category. The second is read by turns,
 * which only cases can say. A text that names neither a dimension nor a total is a question.
 */
export const namedDimensions = (table: Table, columns: readonly ColumnProposal[]): readonly ColumnProposal[] => {
  const naming = table.columns.find((column, i) => columns[i]?.role.is !== 'value' && namesFields(column))
  if (!naming) return columns
  const category = table.columns.find(
    (column, i) => column !== naming && isTextual(columns[i]) && turnsOf(table, naming, column) !== null,
  )
  const turns = category && turnsOf(table, naming, category)
  if (!category || !turns) return columns
  const confidence = turns.some(({ isAsked }) => isAsked) ? 'doubtful' : 'likely'
  return columns.map((each): ColumnProposal => {
    if (each.index === naming.index)
      return {
        ...each,
        role: { is: 'naming', category: category.header, turns },
        confidence,
        evidence: [evidence(turns)],
      }
    if (each.index !== category.index) return each
    return {
      ...each,
      role: { is: 'category', naming: naming.header },
      confidence,
      evidence: [evidence(turns)],
    }
  })
}

const evidence = (turns: readonly NamedDimension[]) => ({
  code: 'propose.turns',
  params: { fields: [...new Set(turns.flatMap(({ field }) => field ?? []))].join(', ') },
})

const isTextual = (proposal: ColumnProposal | undefined): boolean =>
  proposal?.role.is === 'field' || proposal?.role.is === 'ignored'

/** Whether most texts of a column of few texts name a field, and more than one field in all. */
const namesFields = ({ texts }: Column): boolean => {
  if (texts.size < 2 || texts.size > 20) return false
  const fields = [...texts.keys()].map((text) => fieldNamed(text))
  const named = fields.filter((field) => field !== null)
  return named.length >= 2 && new Set(named).size >= 2 && named.length >= 0.6 * fields.length
}

const fieldNamed = (text: string): FieldName | null => {
  const read = readHeader(text)
  const field = read?.means === 'area' ? 'counterpart' : read?.means
  return field !== undefined && ['sex', 'age', 'form', 'citizenship', 'counterpart'].includes(field)
    ? (field as FieldName)
    : null
}

const isTotal = (text: string): boolean =>
  (['sex', 'age', 'form'] as const).some((field) => codesOf(field, text).join() === '_T')

/** What the category stands for in the rows of each naming text; null where it is not read as what they name. */
const turnsOf = (table: Table, naming: Column, category: Column): readonly NamedDimension[] | null => {
  const seen = new Map<string, Map<string, number>>()
  for (const row of table.rows) {
    const name = (row[naming.index] ?? '').trim()
    const texts = seen.get(name) ?? new Map<string, number>()
    const text = (row[category.index] ?? '').trim()
    texts.set(text, (texts.get(text) ?? 0) + 1)
    seen.set(name, texts)
  }
  const turns = [...seen].map(([text, texts]): NamedDimension => {
    const field = fieldNamed(text)
    const isAsked = field === null && !isTotal(text)
    return { text, field, isAsked, share: field === null ? 1 : shareRead(field, texts) }
  })
  return turns.filter(({ field }) => field !== null).every(({ share }) => share >= 0.5) ? turns : null
}

const shareRead = (field: FieldName, texts: ReadonlyMap<string, number>): number => {
  let [read, all] = [0, 0]
  for (const [text, count] of texts) {
    all += count
    if (codesOf(field, text).length > 0) read += count
  }
  return all === 0 ? 0 : read / all
}
