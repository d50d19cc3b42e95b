import { formatNumber, type Language } from '@tipstat/language'
import { fieldName, isFieldName } from '@tipstat/scheme'
import { type Diff, diff, type KeyChange } from '@tipstat/store'
import type { Action } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { plain, words } from '../say.ts'
import { textTable } from '../text-table.ts'

interface DiffOptions extends StoreUse {
  readonly limit: string
}

/** `tipstat diff STORE A B`: what one submission changes against another. */
export const diffCommand: Action<DiffOptions> = ([folder = '', a = '', b = ''], options, streams) =>
  withStore(folder, 'read-only', `diff ${a} ${b}`, options, async (store) => {
    const given = await diff(store, a, b, { limit: Number(options.limit) || 40 })
    if (options.format === 'json') streams.out(JSON.stringify(given))
    else {
      streams.err(words('table.confidential', options.lang))
      streams.out(diffText(given, options.lang))
    }
    return 0
  })

/** How two submissions differ, for a terminal. */
const diffText = (given: Diff, language: Language): string => {
  const n = (value: number) => formatNumber(value, language)
  const { same, added, removed, changed, unmatched } = given.counts
  const [inA, inB] = given.unmatched
  const lines = [
    `${given.a.slice(0, 12)} → ${given.b.slice(0, 12)}`,
    words('diff.counts', language, { same: n(same), added: n(added), removed: n(removed), changed: n(changed) }),
    ...(unmatched > 0 ? [words('diff.unmatched', language, { n: `${n(inA)} → ${n(inB)}` })] : []),
  ]
  if (given.fields.length > 0)
    lines.push(
      '',
      words('diff.fields', language),
      ...given.fields.map(({ field, records }) => `  ${nameOf(field, language)}: ${n(records)}`),
    )
  const totals = given.totals.map(({ key, records, low, high }) => ({
    ...key,
    records: `${records[0]} → ${records[1]}`,
    sum: `${interval(low[0], high[0])} → ${interval(low[1], high[1])}`,
  }))
  if (totals.length > 0) lines.push('', words('diff.totals', language), textTable(totals))
  lines.push('', words('diff.changes', language, { all: n(given.changed), flagged: n(given.flagged) }))
  lines.push(...given.changes.map((change) => changeText(change, language)))
  if (given.changed > given.changes.length)
    lines.push(words('diff.more', language, { n: n(given.changed - given.changes.length) }))
  return lines.join('\n')
}

const nameOf = (field: string, language: Language): string => (isFieldName(field) ? fieldName(field, language) : field)

const interval = (low: number, high: number): string =>
  low === high ? `${low}` : `${low}–${high === Infinity ? '' : high}`

const heldText = (held: KeyChange['before']): string => {
  if (held === null) return '-'
  return 'missing' in held ? held.missing : interval(held.low, held.high)
}

const changeText = ({ kind, key, before, after, fields, flags }: KeyChange, language: Language): string => {
  const cell = Object.entries(key).map(([name, code]) => `${name}=${code}`)
  const what = fields.filter((field) => field !== 'value').map((field) => nameOf(field, language))
  return plain(
    [
      flags.length > 0 ? '!' : ' ',
      words(`diff.${kind}`, language),
      cell.join(' '),
      before === null && after === null ? '' : `${heldText(before)} → ${heldText(after)}`,
      what.join(', '),
      flags.map((flag) => words(`flag.${flag}`, language)).join(', '),
    ]
      .filter((part) => part !== '')
      .join('  '),
  )
}
