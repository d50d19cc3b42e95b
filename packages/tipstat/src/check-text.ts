import type { Receipt, Received } from '@tipstat/intake'
import { formatNumber, joinList, type Language, type Refusal } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import { breaksText } from './breaks-text.ts'
import { type CheckedFile, checkedByInterpreter } from './checked-file.ts'
import { colonIn } from './colon.ts'
import { comparisonLines } from './comparison-text.ts'
import type { FindingGroup } from './group-findings.ts'
import { answerWords, plain, sayFinding, sayMend, sayRefusal, words } from './say.ts'

/** What the sender of a file reads: what was understood, what is usable, the findings in groups, and totals to confirm. */
export const checkText = (received: Received, language: Language): string =>
  checkedText(checkedByInterpreter(received), language)

/** `checkText` of a file that either executor has checked. */
export const checkedText = (checked: CheckedFile, language: Language): string => {
  const { receipt, series, groups, groupCount } = checked
  const n = (value: number) => formatNumber(value, language)
  const { rows } = receipt
  const findings = receipt.findings.reduce((sum, { count }) => sum + count, 0)
  return [
    `${plain(receipt.file.name)}  ${words('check.read', language, { rows: n(rows.read), source: plain(series.title) })}`,
    ...(series.breaks ? [words('check.breaks', language, { breaks: breaksText(series, language) })] : []),
    '',
    ...(checked.refused ? [notStored(checked.refused, language), ''] : []),
    verdictText(receipt, language),
    ...setAsideLines(checked.setAsideByRule, n),
    ...(receipt.cells.missing > 0 ? [words('check.missing', language, { n: n(receipt.cells.missing) })] : []),
    words('check.groups', language, { groups: n(groupCount), findings: n(findings) }),
    ...(checked.isTemplate && groupCount > 0 ? [answerWords('page.template', language)] : []),
    '',
    ...groups.flatMap((group) => groupLines(group, language)),
    ...(groupCount > groups.length
      ? [words('check.more-groups', language, { n: n(groupCount - groups.length) }), '']
      : []),
    ...totalLines(receipt.totals, language),
    ...comparisonLines(checked.compared, language),
    words('check.rules', language, { ran: n(receipt.rules.ran.length), notRun: n(receipt.rules.notRun.length) }),
    ...notRunLines(receipt.rules.notRun, language),
  ].join('\n')
}

const notStored = (refused: Refusal, language: Language): string =>
  `${answerWords('page.not-stored', language)}. ${sayRefusal(refused, language)}`

/** Whether a file can be used, and how much of it. */
export const verdictText = ({ verdict, rows, cells, rates }: Receipt, language: Language): string => {
  const n = (value: number) => formatNumber(value, language)
  const percent = (share: number) => formatNumber(share * 100, language, { digits: 1 })
  return words(verdict === 'rejected' ? 'check.rejected' : 'check.usable', language, {
    accepted: n(rows.accepted),
    setAside: n(rows.setAside),
    unresolved: n(cells.unresolved),
    disputed: n(cells.disputed),
    setAsideShare: percent(rates.setAside),
    unresolvedShare: percent(rates.unresolved),
    over:
      rates.over.length === 0
        ? ''
        : words('check.over', language, {
            limit: percent(rates.limit),
            groups: joinList(rates.over.filter((name) => name !== 'overall').map(groupName(language)), language),
          }),
  })
}

/** A group of a year and a sex (`2021 F`) as a reader knows it: `2021 (Female)`. */
const groupName =
  (language: Language) =>
  (group: string): string => {
    const [year = '', sex = ''] = group.split(' ')
    const name = nameOf(lists.sex, sex, language)
    return language === 'zh' ? `${year}（${name}）` : `${year} (${name})`
  }

/** Rules that did not run, together where they lack the same column. */
const notRunLines = (notRun: Receipt['rules']['notRun'], language: Language): readonly string[] =>
  [...byLack(notRun)].map(
    ([lacks, codes]) =>
      `  ${words('check.lacks', language, { field: fieldName(lacks, language) })}${colonIn(language)}${codes.join(', ')}`,
  )

/** Codes of the rules that did not run, by the field that they lack. */
export const byLack = (notRun: Receipt['rules']['notRun']): ReadonlyMap<string, readonly string[]> => {
  const lacking = new Map<string, string[]>()
  for (const { code, lacks } of notRun) lacking.set(lacks, [...(lacking.get(lacks) ?? []), code])
  return lacking
}

/** How many records were set aside, and by which rules. */
const setAsideLines = (byRule: CheckedFile['setAsideByRule'], n: (value: number) => string): readonly string[] => {
  const all = byRule.reduce((sum, { count }) => sum + count, 0)
  return all > 0 ? [`  ${n(all)} = ${byRule.map(({ code, count }) => `${n(count)} ${code}`).join(' + ')}`] : []
}

const groupLines = (group: FindingGroup, language: Language): readonly string[] => {
  const { first, count, places } = group
  const column = first.place.column
    ? `${words('check.column', language)} ${first.place.column.letter} “${plain(first.place.column.name)}”`
    : ''
  const where = places
    .map(({ column: at, row }) => (at ? `${at.letter}${row}` : row > 0 ? `${row}` : ''))
    .filter((each) => each !== '')
  return [
    `  ${words(`severity.${first.severity}`, language)}  ${first.code}  ${column}  ${words('check.count', language, { n: formatNumber(count, language) })}`,
    `      ${sayFinding(first, language)}`,
    `      ${sayMend(first, language)}`,
    ...(where.length > 0 ? [`      ${where.join(', ')}${count > where.length ? ', …' : ''}`] : []),
    '',
  ]
}

type Total = Receipt['totals'][number]

const totalLines = (totals: Receipt['totals'], language: Language): readonly string[] => {
  if (totals.length === 0) return []
  const n = (value: number) => formatNumber(value, language, { digits: Number.isInteger(value) ? 0 : 2 })
  const line = ({ stage, unit, year, low, high, ...from }: Total) =>
    `  ${year}  ${nameOf(lists.stage, stage, language)}${colonIn(language)}${low === high ? n(low) : `${n(low)}–${n(high)}`}  (${nameOf(lists.unit, unit, language)}; ${summedText(from, language)})`
  const note = totals.some(isOfParts) ? [`  ${words('check.parts-note', language)}`] : []
  return [words('check.totals', language), ...totals.map(line), ...note, '']
}

/** Whether a number is a sum of parts, and no total that the file states. */
export const isOfParts = ({ of }: Pick<Total, 'of'>): boolean => of === 'parts'

/** What a number to confirm was added up from. */
const summedText = (from: Pick<Total, 'of' | 'records'>, language: Language): string =>
  isOfParts(from)
    ? partsText(from, language)
    : words('check.records', language, { n: formatNumber(from.records, language) })

/** That a number is the sum of so many numbers. */
export const partsText = ({ records }: Pick<Total, 'records'>, language: Language): string =>
  words('check.parts', language, { n: formatNumber(records, language), count: records })

/** Name of a code of a list, or the code where the list lacks it. */
export const nameOf = (
  list: { has(code: string): boolean; name(code: never, language: Language): string },
  code: string,
  language: Language,
): string => (list.has(code) ? list.name(code as never, language) : code)
