import { basename } from 'node:path'
import { direction, type Language } from '@tipstat/language'
import { escapeHtml, pageStyle } from '@tipstat/report'
import { fieldName } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import { breaksText } from '../breaks-text.ts'
import { byLack, isOfParts, nameOf, partsText, verdictText } from '../check-text.ts'
import type { CheckedFile } from '../checked-file.ts'
import type { FindingGroup } from '../group-findings.ts'
import { cellText, sayFinding, sayMend, sayRefusal, words } from '../say.ts'
import { bdi, type CaseSource, caseTable } from './case-table.ts'
import { comparisonSection } from './comparison-section.ts'
import { type PageWriter, pageWriter } from './page-writer.ts'
import { toldInWords } from './reason-text.ts'
import { receiptPageStyle } from './receipt-page-style.ts'
import { keyRanks, shownColumns } from './shown-columns.ts'

/** What comes with a page: the paths of the other files, and why there is no marked copy where there is none. */
export interface Enclosed {
  readonly marked: string | null
  readonly unmarked: string
  readonly setAside: string | null
  readonly findings: string
}

/** Nothing is loaded, run or sent. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Totals that are listed; a file of a country has a few a year. */
const toldTotals = 1000

/**
 * What a sender is told of a file, as one page of HTML in the sender's language and direction: first whether the file is
 * usable; then each group of findings with its first cases as the sheet shows them; what changed
 * since the last submission; totals to confirm; the rules that ran.
 */
export const receiptPage = async (checked: CheckedFile, enclosed: Enclosed, language: Language): Promise<string> => {
  const { receipt } = checked
  const page = pageWriter(language)
  const { refused } = checked
  const title = page.say(refused ? 'page.not-stored' : `page.${receipt.verdict}`)
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – ${page.say('page.title', { file: cellText(receipt.file.name, 100) })}</title>
<style>${pageStyle}${receiptPageStyle}</style>
</head>
<body lang="${language}">
<header class="${refused ? 'rejected' : receipt.verdict}">
<h1>${title}</h1>
${refused ? `<p><strong>${page.sentence(sayRefusal(refused, language))}</strong></p>\n` : ''}<p>${page.sentence(verdictText(receipt, language))}</p>
</header>
<main id="text">
${aboutFile(checked, page, language)}
${comesWith(checked, enclosed, page)}
<h2>${page.say('page.found')}</h2>
${checked.isTemplate && checked.groupCount > 0 ? `<p>${page.say('page.template')}</p>\n` : ''}${await found(checked, page, language)}
${comparisonSection(checked, page, language)}<h2>${page.say('page.totals')}</h2>
${totals(checked, page, language)}
<h2>${page.say('page.rules')}</h2>
${rulesRun(checked, page, language)}
</main>
<footer><p>${page.say('page.made')}</p>
<p class="codes">${bdi(receipt.submission)}</p></footer>
</body>
</html>
`
}

const aboutFile = ({ receipt, series, sent }: CheckedFile, page: PageWriter, language: Language): string => {
  const { file, rows, cells } = receipt
  const facts = [
    ['page.read', rows.read],
    ['page.accepted-records', rows.accepted],
    ['page.set-aside', rows.setAside],
    ['page.unresolved', cells.unresolved],
    ['page.disputed', cells.disputed],
    ...(cells.missing > 0 ? [['page.missing', cells.missing] as const] : []),
  ] as const
  const about = [
    ['page.file', cellText(file.name, 200)],
    ...(sent.sheet === null ? [] : [['page.sheet', cellText(sent.sheet, 100)] as const]),
    ['page.source', cellText(series.title, 200)],
    ...(series.breaks ? [['page.breaks', cellText(breaksText(series, language), 500)] as const] : []),
  ] as const
  return `${about.map(([code, text]) => `<p class="about-file">${page.say(code)}${page.colon}${bdi(text)}</p>`).join('\n')}
<dl class="facts">${facts.map(([code, n]) => `<div><dt>${page.say(code)}</dt><dd>${page.n(n)}</dd></div>`).join('')}</dl>`
}

const comesWith = (
  { receipt }: CheckedFile,
  { marked, unmarked, setAside, findings }: Enclosed,
  page: PageWriter,
): string => {
  const all = receipt.findings.reduce((sum, { count }) => sum + count, 0)
  const files = [
    ['page.marked', marked],
    ['page.set-aside-file', setAside],
    ['page.findings-file', findings],
  ] as const
  const items = files.flatMap(([code, path]) => {
    if (path === null) return []
    const name = basename(path)
    return [`<li><a href="${escapeHtml(encodeURIComponent(name))}">${bdi(name)}</a><br>${page.say(code)}</li>`]
  })
  const why = marked === null && unmarked !== '' ? `\n<p>${page.sentence(unmarked)}</p>` : ''
  return `<h2>${page.say('page.comes-with')}</h2>\n<ul>${items.join('')}</ul>${why}${all > toldInWords ? `<p>${page.say('page.first-reasons', { limit: page.n(toldInWords) })}</p>` : ''}`
}

const found = async (checked: CheckedFile, page: PageWriter, language: Language): Promise<string> => {
  const { groups, groupCount, sent } = checked
  if (groups.length === 0) return `<p>${page.say('page.nothing')}</p>`
  const source: CaseSource = {
    columns: sent.columns,
    shown: shownColumns(checked),
    keyRank: keyRanks(checked),
    headerRow: sent.headerRow,
    rows: await sent.readRows(groups.flatMap(({ places }) => places).filter(({ row }) => row > sent.headerRow)),
  }
  const more =
    groupCount > groups.length
      ? `<p><strong>${page.say('page.shown', { shown: page.n(groups.length), n: page.n(groupCount) })}</strong></p>\n`
      : ''
  const articles = groups.map((group) => article(group, source, page, language))
  return `<p class="codes">${page.say('page.not-shown')}</p>\n${more}${articles.join('\n')}`
}

const article = (group: FindingGroup, source: CaseSource, page: PageWriter, language: Language): string => {
  const { first, count, places } = group
  const { column } = first.place
  const addresses = places.flatMap(({ column: at, row }) =>
    row > 0 ? [at ? bdi(`${at.letter}${row}`) : page.say('page.row', { row })] : [],
  )
  const where = [
    ...(column
      ? [
          `${escapeHtml(words('check.column', language))} ${bdi(column.letter)} <bdi class="name">${escapeHtml(cellText(column.name, 100))}</bdi>`,
        ]
      : []),
    bdi(first.code),
    `${page.say('page.cases', { n: page.n(count), count })}${addresses.length > 0 ? `${page.colon}${addresses.join(page.comma)}${count > addresses.length ? `${page.comma}…` : ''}` : ''}`,
  ]
  return `<article class="finding ${first.severity}">
<h3><span class="severity">${escapeHtml(words(`severity.${first.severity}`, language))}</span> ${page.sentence(sayFinding(first, language))}</h3>
<p><strong>${page.say('page.how-to-mend')}${page.colon}</strong>${page.sentence(sayMend(first, language))}</p>
<p class="where">${where.join(' · ')}</p>
${caseTable(group, source)}</article>`
}

const totals = ({ receipt }: CheckedFile, page: PageWriter, language: Language): string => {
  const told = receipt.totals.slice(0, toldTotals)
  if (told.length === 0) return `<p>${page.say('page.no-totals')}</p>`
  const number = (value: number) => page.n(value, Number.isInteger(value) ? 0 : 2)
  const head = (['page.year', 'page.stage', 'page.unit', 'page.total', 'page.records'] as const).map(
    (code, at) => `<th scope="col"${at > 2 ? ' class="number"' : ''}>${page.say(code)}</th>`,
  )
  const rows = told.map(({ year, stage, unit, low, high, ...from }) => {
    const total = low === high ? number(low) : `${number(low)}–${number(high)}`
    const names = [String(year), nameOf(lists.stage, stage, language), nameOf(lists.unit, unit, language)]
    const summed = isOfParts(from) ? escapeHtml(partsText(from, language)) : page.n(from.records)
    return `<tr>${names.map((name) => `<td>${bdi(name)}</td>`).join('')}<td class="number">${bdi(total)}</td><td class="number">${summed}</td></tr>`
  })
  const more =
    receipt.totals.length > told.length ? `<p>${page.n(told.length)} / ${page.n(receipt.totals.length)}</p>` : ''
  const sign = (['page.name', 'page.date', 'page.signature'] as const).map((code) => `<span>${page.say(code)}</span>`)
  const note = told.some(isOfParts) ? `<p>${escapeHtml(words('check.parts-note', language))}</p>\n` : ''
  return `<p>${page.say('page.confirm')}</p>
${note}<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>${more}
<div class="sign">${sign.join('')}</div>`
}

const rulesRun = ({ receipt: { rules } }: CheckedFile, page: PageWriter, language: Language): string => {
  const lacks = [...byLack(rules.notRun)].map(
    ([field, codes]) =>
      `<li>${escapeHtml(words('check.lacks', language, { field: fieldName(field, language) }))}${page.colon}${codes.map(bdi).join(page.comma)}</li>`,
  )
  return `<details><summary>${page.say('page.ran', { n: page.n(rules.ran.length) })}</summary>
<p class="codes">${rules.ran.map(bdi).join(page.comma)}</p></details>
<p>${page.say('page.not-run', { n: page.n(rules.notRun.length) })}</p>
${lacks.length > 0 ? `<ul class="codes">${lacks.join('')}</ul>` : ''}`
}
