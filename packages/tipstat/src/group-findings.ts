import { compareText, type Finding, type Place, type Severity } from '@tipstat/scheme'

/** Equal findings together: one rule, one column, one text. */
export interface FindingGroup {
  readonly first: Finding
  readonly count: number
  /** The first three records, in the order of the file: parts of one are not told apart. */
  readonly places: readonly Place[]
}

const order: readonly Severity[] = ['fatal', 'error', 'warning', 'info']

/** Findings of a group that are looked at for its first three records. */
const looked = 12

/** The first three places that are not of one record. */
const firstRecords = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ row }, at) => at === 0 || places[at - 1]?.row !== row).slice(0, 3)

/** Groups findings so that a person can act on them: gravest first, then the most frequent. Totals are exact. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const groups = new Map<string, { first: Finding; count: number; places: Place[] }>()
  for (const finding of findings) {
    const text = textOf(finding)
    const name = [finding.code, finding.place.column?.letter ?? '', text].join('\u0001')
    const group = groups.get(name) ?? { first: finding, count: 0, places: [] }
    group.count++
    if (group.places.length < looked) group.places.push(finding.place)
    groups.set(name, group)
  }
  return [...groups.values()]
    .map((group) => ({ ...group, places: firstRecords(group.places) }))
    .sort(
      (a, b) =>
        order.indexOf(a.first.severity) - order.indexOf(b.first.severity) ||
        b.count - a.count ||
        compareText(a.first.code, b.first.code) ||
        a.first.place.row - b.first.place.row,
    )
}

/** What tells findings of one rule in one column apart: the text; of columns that are not there, which. */
const textOf = ({ code, value, params }: Finding): string => {
  if (code.startsWith('TIP-CODE') || code.startsWith('TIP-FILE')) return value ?? ''
  return code === 'TIP-KEY-06' ? String(params.column) : ''
}
