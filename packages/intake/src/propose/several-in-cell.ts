import { type FieldName, fieldsOfType } from '@tipstat/scheme'
import { normalise, resolve } from '../resolve.ts'
import { textsOf } from './column-role.ts'
import { type Column, shareOf, type Table } from './content.ts'
import { type ColumnProposal, open } from './proposal.ts'
import { codesTogether } from './text-codes.ts'

/** What may stand between several values of a cell, in the order in which they are tried. */
const separators = [';', '|', '\n', ',', '/'] as const

/** Fields in which a person may have several codes. */
const several: ReadonlySet<FieldName> = new Set(
  fieldsOfType('person')
    .filter(({ kind }) => kind === 'codes')
    .map(({ name }) => name),
)

/**
 * Columns of records of persons whose cells hold several values, with what stands between them: where the parts of a cell
 * are known as different codes and the whole of it is not, or, in a column that is named after the field, stand alone in
 * other cells. Where not every part is known, it is a question.
 */
export const severalInCell = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] =>
  columns.map((each, i) => {
    const column = table.columns[i]
    const field = fieldOf(each)
    if (!column || field === null) return each
    return partedColumn(each, column, field, rawTexts(column, table)) ?? each
  })

/** The field that a column may be: its own, or forms where nothing tells what it is. */
const fieldOf = ({ role, confidence }: ColumnProposal): FieldName | null => {
  if (role.is === 'field') return several.has(role.field) ? role.field : null
  return role.is === 'ignored' && confidence === 'doubtful' ? 'form' : null
}

/** Its cells as they stand: a line break is one only there. */
const rawTexts = ({ index }: Column, { rows }: Table): ReadonlyMap<string, number> => {
  const texts = new Map<string, number>()
  for (const row of rows) {
    const text = (row[index] ?? '').trim()
    if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1)
  }
  return texts
}

const partedColumn = (
  proposal: ColumnProposal,
  column: Column,
  field: FieldName,
  texts: ReadonlyMap<string, number>,
): ColumnProposal | null => {
  const isField = proposal.role.is === 'field'
  const ways = separators.map((separator) => ({ separator, ...partedBy(separator, column, field, texts) }))
  const [best] = ways
    .filter(({ share, isTold, stand }) => (isTold && share >= 0.5) || (isField && stand >= 0.5))
    .sort((a, b) => b.share - a.share || b.stand - a.stand)
  if (!best) return null
  const { separator, parts, share, isWhole } = best
  // Of a field whose texts are not looked at one by one, they are read by name.
  const isByName = proposal.role.is === 'field' && Object.keys(proposal.role.values).length === 0
  const read = isByName ? { values: {} } : textsOf(parts, field)
  const isNamed = isField && proposal.confidence !== 'doubtful'
  const isAsked = proposal.role.is === 'field' && proposal.role.asks === 'texts'
  const hasOpen = Object.values(read.values).includes(open)
  return {
    ...proposal,
    role: { is: 'field', field, ...read, separator, ...(isAsked ? { asks: 'texts' } : {}) },
    confidence: (isNamed || isAsked) && !isWhole ? (hasOpen ? 'doubtful' : 'likely') : 'doubtful',
    evidence: [
      ...proposal.evidence.filter(({ code }) => code === 'propose.by-name'),
      {
        code: 'propose.separator',
        params: { mark: separator === '\n' ? '\\n' : separator, share: Math.round(share * 100) },
      },
    ],
  }
}

/** What a column would hold if its cells were parted so. */
interface Parted {
  readonly parts: Column
  /** Share of the parts that can be read. */
  readonly share: number
  /** Whether there is a cell whose parts are different codes. */
  readonly isTold: boolean
  /** Share of the parts of cells with that mark that stand alone in other cells. */
  readonly stand: number
  /** Whether there is a cell with that mark that is known as a whole, and would be torn. */
  readonly isWhole: boolean
}

const partedBy = (separator: string, column: Column, field: FieldName, texts: ReadonlyMap<string, number>): Parted => {
  const counts = new Map<string, number>()
  let filled = 0
  for (const [text, times] of texts)
    for (const part of partsOf(text, separator)) {
      counts.set(part, (counts.get(part) ?? 0) + times)
      filled += times
    }
  const parts = { ...column, texts: counts, filled }
  const read = codesTogether(field, [...counts.keys()])
  const codeOf = (part: string) => read.get(part)?.join(' ') ?? ''
  const marked = [...texts.keys()].filter((text) => text.includes(separator))
  const alone = new Set([...texts.keys()].map(normalise))
  const torn = marked.filter((text) => isKnown(text, field))
  return {
    parts,
    share: shareOf(parts, (part) => codeOf(part) !== ''),
    isTold: marked
      .filter((text) => !torn.includes(text))
      .some(
        (text) =>
          new Set(
            partsOf(text, separator)
              .map(codeOf)
              .filter((code) => code !== ''),
          ).size > 1,
      ),
    stand: share(
      marked.flatMap((text) => partsOf(text, separator)),
      (part) => alone.has(part),
    ),
    isWhole: torn.length > 0,
  }
}

const share = (all: readonly string[], is: (part: string) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

const partsOf = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map(normalise)
    .filter((part) => part !== '')

const isKnown = (text: string, field: FieldName): boolean =>
  resolve(normalise(text), { header: '', field, reading: 'names', table: {}, when: [] }).code !== null
