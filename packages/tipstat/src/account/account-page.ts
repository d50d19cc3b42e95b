import type { RoundingAccount, SuppressionAccount, Tallies } from '@tipstat/disclosure'
import { cellKinds } from '@tipstat/disclosure'
import { direction, type Language } from '@tipstat/language'
import { pageStyle } from '@tipstat/report'
import { accountPageStyle } from './account-page-style.ts'
import { type AccountWriter, accountWriter } from './account-writer.ts'
import { leftOutText } from './left-out-text.ts'
import { markDefinitions, markOf } from './marks.ts'
import { pageTable } from './page-table.ts'
import { pictures } from './pictures.ts'
import { sinceText } from './since-text.ts'

/** Nothing is loaded, run or sent. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Kinds that are withheld for their own sake. */
const ownSake = cellKinds.filter(
  (kind) => !['shown', 'earlier', 'complementary', 'symbol-zero', 'left-out'].includes(kind),
)

/** Persons from which one per cent is so many that it tells nobody's number. */
const fewestForShare = 1000

/**
 * What a release withholds and why, as one page for the one who signs: self-contained, printable, without a count that the
 * release does not print. With
 * suppression a picture of every table in which something is withheld.
 */
export const accountPage = (
  account: SuppressionAccount | RoundingAccount,
  language: Language,
  besideRecords: readonly string[] = [],
): string => {
  const page = accountWriter(language)
  const title = page.say('account.title', { release: account.release })
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.say('account.confidential')} – ${title}</title>
<style>${pageStyle}${accountPageStyle}</style>
</head>
<body lang="${language}">
${markDefinitions()}
<header>
<p class="mark">${page.say('account.confidential')}</p>
<h1>${title}</h1>
<p>${page.say('account.confidential-why')}</p>
</header>
<main id="text">
${account.isMadeUp ? `<p class="callout notice"><strong>${page.say('account.made-up')}</strong></p>\n` : ''}${beside(besideRecords, page)}${about(account, page)}
${account.method === 'suppression' ? suppressed(account, page) : rounded(account, page)}
${forApproval(account, page)}
</main>
<footer><p>${page.say('account.json')}</p></footer>
</body>
</html>
`
}

/** That records of the same persons lie beside it, too. */
const beside = (files: readonly string[], page: AccountWriter): string =>
  files.length > 0
    ? `<p class="callout caution">${page.say('account.beside-records', { files: files.join(', ') })}</p>\n`
    : ''

type Fact = readonly [label: string, value: string]

const listOf = (facts: readonly Fact[], name: string): string =>
  `<dl class="${name}">${facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`

const bdi = (text: string): string => `<bdi>${text}</bdi>`

const about = (
  { approval, isDraft, source, policy: by }: SuppressionAccount | RoundingAccount,
  page: AccountWriter,
) => {
  const draft = isDraft
    ? `<p class="callout caution"><strong>${page.say('account.draft')}.</strong> ${page.say('account.draft-why')}</p>\n`
    : ''
  const roles = approval
    ? (['drafted', 'checked', 'approved'] as const).map(
        (role): Fact => [page.say(`account.${role}`), bdi(page.text(approval[role]))],
      )
    : []
  const embargo: readonly Fact[] = approval?.embargo
    ? [[page.say('account.embargo'), bdi(page.text(approval.embargo))]]
    : []
  return `${draft}${listOf([[page.say('account.source'), bdi(page.text(source))], [page.say('account.policy'), bdi(page.text(by))], ...roles, ...embargo], 'about')}`
}

const suppressed = (account: SuppressionAccount, page: AccountWriter): string => {
  const { levels, inner, tables } = account
  const all = levels.reduce((sum, { cells }) => sum + cells, 0)
  const hidden = levels.reduce((sum, { withheld }) => sum + withheld.cells, 0)
  const count = (kinds: readonly (keyof Tallies['kinds'])[]) =>
    levels.reduce((sum, level) => sum + cellsOf(level, kinds), 0)
  const facts: readonly Fact[] = [
    [page.say('account.cells'), page.n(all)],
    [page.say('account.not-shown'), `${page.n(hidden)} <small>${page.share(all === 0 ? 0 : hidden / all)}</small>`],
    [page.say('account.own-sake'), page.n(count(ownSake))],
    ...(count(['earlier']) > 0 ? [[page.say('kind.earlier'), page.n(count(['earlier']))] as const] : []),
    [page.say('kind.complementary'), page.n(count(['complementary']))],
    [page.say('kind.symbol-zero'), page.n(count(['symbol-zero']))],
    [page.say('kind.left-out'), page.n(count(['left-out']))],
    [page.say('account.persons-share'), personsShare(inner.persons, inner.shareOfPersons, page)],
  ]
  return `${listOf(facts, 'facts')}
<h2>${page.say('account.pictures')}</h2>
${legend(account, page)}
${pictures(tables, page)}
<h2>${page.say('account.left-out')}</h2>
${leftOutText(tables, page)}
<h2>${page.say('account.since')}</h2>
${sinceText(account.since, page)}
<h2>${page.say('account.levels')}</h2>
${byLevel(account, page)}
<h2>${page.say('account.proof')}</h2>
<p>${page.say('account.proof-why')}</p>
${proof(account, page)}
<h2>${page.say('account.advice')}</h2>
${advice(account, page)}`
}

const cellsOf = ({ kinds }: Pick<Tallies, 'kinds'>, names: readonly (keyof Tallies['kinds'])[]): number =>
  names.reduce((sum, name) => sum + (kinds[name]?.cells ?? 0), 0)

/** A share of so few persons that it would tell how many they are is not told here. */
const personsShare = (persons: number, shareOfPersons: number, page: AccountWriter): string =>
  persons >= fewestForShare || shareOfPersons === 0
    ? page.share(shareOfPersons)
    : `<span class="in-words">${page.say('account.persons-few')}</span>`

const legend = ({ levels }: SuppressionAccount, page: AccountWriter): string => {
  const own = cellKinds.filter((kind) => levels.some(({ kinds }) => kinds[kind]))
  const lines = own.map((kind) => {
    const name = page.say(`kind.${kind}`)
    return `<div><dt>${markOf(kind, name)} ${name}</dt><dd>${page.why(kind)}</dd></div>`
  })
  return `<section class="legend"><h3>${page.say('account.legend')}</h3><dl>${lines.join('')}</dl></section>`
}

const byLevel = ({ levels }: SuppressionAccount, page: AccountWriter): string => {
  const kinds = cellKinds.filter((kind) => kind !== 'shown' && levels.some((level) => level.kinds[kind]))
  const head = [
    page.say('account.level'),
    page.say('account.tables'),
    page.say('account.cells'),
    page.say('kind.shown'),
    ...kinds.map((kind) => `${markOf(kind, '')} ${page.say(`kind.${kind}`)}`),
    page.say('account.not-shown'),
    page.say('account.persons-share'),
  ]
  const rows = levels.map((level) => [
    level.level === 0 ? page.say('account.totals') : page.say('account.level-of', { n: page.n(level.level) }),
    page.n(level.tables),
    page.n(level.cells),
    page.n(cellsOf(level, ['shown'])),
    ...kinds.map((kind) => page.n(cellsOf(level, [kind]))),
    page.share(level.shareOfCells),
    personsShare(level.persons, level.shareOfPersons, page),
  ])
  return pageTable(head, rows)
}

const proof = ({ families }: SuppressionAccount, page: AccountWriter): string => {
  const head = ['tables', 'protected', 'least', 'median', 'alternatives', 'insider-pairs'] as const
  const rows = families.map(({ tables, spread, alternatives, insiderPairs }) => [
    codesOf(tables, page),
    page.n(spread?.cells ?? 0),
    spread ? page.n(spread.least) : '–',
    spread ? page.n(spread.median) : '–',
    page.n(alternatives),
    page.n(insiderPairs),
  ])
  const insiders = families.some(({ insiderPairs }) => insiderPairs > 0)
  return `${pageTable(
    head.map((code) => page.say(`account.${code}`)),
    rows,
  )}${insiders ? `\n<p>${page.say('account.insiders-why')}</p>` : ''}`
}

const codesOf = (tables: readonly string[], page: AccountWriter): string =>
  `<span class="codes">${tables.map((name) => bdi(page.text(name))).join('<br>')}</span>`

const advice = ({ families }: SuppressionAccount, page: AccountWriter): string => {
  const all = families.flatMap((family) => family.advice)
  if (all.length === 0) return `<p>${page.say('account.no-advice')}</p>`
  const lines = all.map(
    ({ tables, code, params }) => `<li>${page.advice(code, params)}<br>${codesOf(tables, page)}</li>`,
  )
  return `<ul>${lines.join('')}</ul>`
}

const rounded = ({ cost, change }: RoundingAccount, page: AccountWriter): string => {
  const { changed, moved, movedMost } = change ?? {
    changed: cost.changed,
    moved: cost.movedInAll,
    movedMost: cost.movedAtMost,
  }
  const more: readonly Fact[] = change
    ? [
        [page.say('account.zeros-made'), page.n(change.zerosMade)],
        [page.say('account.utility'), page.n(change.utility)],
      ]
    : []
  return listOf(
    [
      [page.say('account.cells'), page.n(cost.cells)],
      [page.say('account.hidden'), `${page.n(cost.hidden)} <small>${page.share(cost.shareHidden)}</small>`],
      [
        page.say('account.changed'),
        `${page.n(changed)} <small>${page.share(cost.cells === 0 ? 0 : changed / cost.cells)}</small>`,
      ],
      [page.say('account.moved-in-all'), page.n(moved)],
      [page.say('account.moved-at-most'), page.n(movedMost)],
      ...more,
      [page.say('account.persons-share'), personsShare(cost.persons, cost.sharePersonsHidden, page)],
    ],
    'facts',
  )
}

const forApproval = ({ digest }: SuppressionAccount | RoundingAccount, page: AccountWriter): string => {
  const roles = ['drafted', 'checked', 'approved'] as const
  const sign = roles.map(
    (role) =>
      `<span>${page.say(`account.${role}`)}</span><span>${page.say('account.date')}</span><span>${page.say('account.signature')}</span>`,
  )
  return `<section class="approve"><h2>${page.say('account.to-approve')}</h2>
<p>${page.say('account.for-approval')}</p>
<pre dir="ltr">approval:
  drafted: …
  checked: …
  approved: …
  tables: ${digest}</pre>
<div class="sign">${sign.join('')}</div></section>`
}
