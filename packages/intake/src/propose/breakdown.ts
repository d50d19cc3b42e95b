import type { FieldName } from '@tipstat/scheme'
import type { Column } from './content.ts'
import { headerCodes } from './header-codes.ts'
import { type BreakdownText, type ColumnProposal, open } from './proposal.ts'
import { codesTogether } from './text-codes.ts'

/** Dimensions that one column may speak of in turn. */
const dimensions = ['sex', 'age', 'form', 'stage', 'scope', 'citizenship'] as const

/** A column whose texts name categories of several dimensions: `Male`, `0 to 17`, `Sexual exploitation`. Null where it is none. */
export const breakdownOf = (column: Column, proposal: ColumnProposal): ColumnProposal | null => {
  const texts = [...column.texts.keys()]
  if (texts.length < 3 || texts.length > 200) return null
  const together = dimensions.map((field) => ({ field, codes: codesTogether(field, texts) }))
  const sets = texts.map((text): BreakdownText & { readonly fields: readonly FieldName[] } => {
    const read = together.flatMap(({ field, codes: all }) => {
      const codes = all.get(text) ?? []
      const useful = field === 'stage' ? codes.filter((code) => code !== 'V') : codes
      return useful.length > 0 ? [{ field, codes: useful }] : []
    })
    if (read.length === 0) {
      // `Type of exploitation - sexual`: a category named among other words.
      const within = Object.entries(headerCodes(text, texts).codes) as [FieldName, readonly string[]][]
      const codes = Object.fromEntries(
        within.map(([field, some]) => [field, some.length === 1 ? String(some[0]) : open]),
      )
      if (within.length > 0) return { text, codes, fields: within.map(([field]) => field) }
    }
    const total = read.length > 0 && read.every(({ codes }) => codes.every((code) => code === '_T'))
    if (total) return { text, codes: {}, fields: [] }
    const told = read.filter(({ codes }) => !codes.every((code) => code.startsWith('_')))
    const [only] = told.length > 0 ? told : read
    const sure = (told.length > 0 ? told : read).length === 1 && only?.codes.length === 1
    if (only === undefined || !sure)
      return {
        text,
        codes: { [only?.field ?? 'form']: open },
        fields: only ? [only.field] : [],
        candidates: (told.length > 0 ? told : read).flatMap(({ field, codes }) =>
          codes.map((code) => ({ field, code })),
        ),
      }
    return { text, codes: { [only.field]: String(only.codes[0]) }, fields: [only.field] }
  })
  const fields = new Set(sets.flatMap(({ fields: some }) => some))
  const known = sets.filter(({ codes }) => !Object.values(codes).includes(open)).length
  if (fields.size < 2 || known < 0.6 * sets.length) return null
  return {
    ...proposal,
    role: { is: 'breakdown', sets: sets.map(({ fields: _, ...set }) => set) },
    confidence: known === sets.length ? 'likely' : 'doubtful',
    evidence: [{ code: 'propose.breakdown', params: { fields: [...fields].join(', ') } }],
  }
}
