import { formatDate, type Language } from '@tipstat/language'
import { escapeHtml } from '@tipstat/report'
import type { CheckedFile } from '../checked-file.ts'
import type { Jump, Revision } from '../compare-summaries.ts'
import type { Compared, Comparison } from '../compared.ts'
import {
  boundsText,
  changeLines,
  comparisonWords,
  differenceText,
  historyTexts,
  moreText,
  tableText,
  uncomparedText,
} from '../comparison-text.ts'
import type { ComparisonCode } from '../messages/comparison-messages.ts'
import { cellText, missingColumn } from '../say.ts'
import { bdi } from './case-table.ts'
import type { PageWriter } from './page-writer.ts'

/** So many revisions and jumps stand on the page each; the rest is in the JSON. */
const told = 40

const longestEntry = 400

/**
 * What a file changes against the last submission of its source, and which columns have got another name: a section of a
 * page; nothing where it was compared with nothing and no column is near to one that is missing.
 */
export const comparisonSection = (checked: CheckedFile, page: PageWriter, language: Language): string => {
  const { compared } = checked
  const parts = [...(compared ? comparedParts(compared, page, language) : []), ...renamedParts(checked, language)]
  return parts.length === 0 ? '' : `<h2>${say('compare.heading', language)}</h2>\n${parts.join('\n')}\n`
}

const say = (code: ComparisonCode, language: Language): string => escapeHtml(comparisonWords(code, language))

const comparedParts = (compared: Compared, page: PageWriter, language: Language): readonly string[] => {
  const uncompared = uncomparedText(compared, language)
  if (uncompared !== null) return [`<p>${page.sentence(uncompared)}</p>`]
  if (!('against' in compared)) return []
  const { file, receivedAt, submission } = compared.against
  const which = [
    bdi(cellText(file, 200)),
    bdi(formatDate(receivedAt.slice(0, 10), language)),
    bdi(submission.slice(0, 12)),
  ]
  const parts = [
    ...listed(changeLines(compared, language), page),
    ...revisedParts(compared, page, language),
    ...jumpParts(compared, page, language),
  ]
  return [
    `<p>${say('compare.against', language)}${page.colon}${which.join(' · ')}</p>`,
    ...(parts.length > 0 ? parts : [`<p>${say('compare.same', language)}</p>`]),
  ]
}

const listed = (lines: readonly string[], page: PageWriter): readonly string[] =>
  lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${page.sentence(line)}</li>`).join('')}</ul>`]

const revisedParts = ({ revised, counts }: Comparison, page: PageWriter, language: Language): readonly string[] => {
  if (counts.revised === 0) return []
  const head = [
    heading(page.say('page.year')),
    heading(say('compare.what', language)),
    numberHeading(say('compare.before', language)),
    numberHeading(say('compare.now', language)),
    numberHeading(say('compare.change', language)),
  ]
  const rows = revised.slice(0, told).map((each) => revisedCells(each, language))
  return titled('compare.revised', table(head, rows), counts.revised, language)
}

const revisedCells = (revision: Revision, language: Language): readonly string[] => {
  const { key, by, year, before, after, isGreat } = revision
  const great = isGreat ? `<br><strong>${say('compare.great', language)}</strong>` : ''
  return [
    cell(String(year)),
    `<td>${bdi(tableText(key, by, '', language))}${great}</td>`,
    number(boundsText(before, language)),
    number(boundsText(after, language)),
    number(differenceText(revision, language)),
  ]
}

const jumpParts = ({ jumps, counts }: Comparison, page: PageWriter, language: Language): readonly string[] => {
  if (counts.jumps === 0) return []
  const head = [
    heading(page.say('page.year')),
    heading(say('compare.what', language)),
    numberHeading(say('compare.now', language)),
    numberHeading(say('compare.expected', language)),
    heading(say('compare.history', language)),
  ]
  const rows = jumps.slice(0, told).map((each) => jumpCells(each, page, language))
  return titled('compare.jumps', table(head, rows), counts.jumps, language)
}

const jumpCells = (
  { key, by, code, year, value, expected, history }: Jump,
  page: PageWriter,
  language: Language,
): readonly string[] => [
  cell(String(year)),
  cell(tableText(key, by, code, language)),
  number(boundsText(value, language)),
  number(boundsText(expected, language)),
  `<td>${historyTexts(history, language).map(leftToRight).join(page.comma)}</td>`,
]

/** Missing columns, each with the entry that the mapping should have if the one that is near is the same. */
const renamedParts = ({ groups }: CheckedFile, language: Language): readonly string[] => {
  const rows = groups.flatMap(({ first: { code, params, suggestion } }) =>
    code === missingColumn && suggestion !== undefined
      ? [
          [
            cell(cellText(String(params.column), 100)),
            `<td><code>${bdi(cellText(suggestion, longestEntry))}</code></td>`,
          ],
        ]
      : [],
  )
  if (rows.length === 0) return []
  const head = [heading(say('compare.column', language)), heading(say('compare.entry', language))]
  return titled('compare.renamed', table(head, rows), rows.length, language)
}

const titled = (code: ComparisonCode, body: string, count: number, language: Language): readonly string[] => [
  `<h3>${say(code, language)}</h3>`,
  body,
  ...(count > told ? [`<p>${escapeHtml(moreText(count - told, language))}</p>`] : []),
]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody></table></div>`

const heading = (text: string): string => `<th scope="col">${text}</th>`
const numberHeading = (text: string): string => `<th scope="col" class="number">${text}</th>`
const cell = (text: string): string => `<td>${bdi(text)}</td>`
const number = (text: string): string => `<td class="number">${leftToRight(text)}</td>`

/** Numbers with signs between them run from left to right in any script. */
const leftToRight = (text: string): string => `<bdi dir="ltr">${escapeHtml(text)}</bdi>`
