import type { ChangedCode, SinceEarlier, TableChange } from '@tipstat/disclosure'
import type { Dimension } from '@tipstat/scheme'
import type { AccountWriter } from './account-writer.ts'
import { pageTable } from './page-table.ts'
import { titleOf } from './table-title.ts'

/** Revised numbers and codes that are named; the others stand in account.json. */
const mostNamed = 60

/** What a release changes of earlier ones of the same persons: of numbers alone that were published or are to be. */
export const sinceText = (since: SinceEarlier | null, page: AccountWriter): string => {
  if (since === null) return `<p>${page.say('account.since-first')}</p>`
  const lines = since.releases
    .toReversed()
    .map(({ id, name }) => `<bdi>${page.text(name)}</bdi> <bdi>${page.text(id.slice(0, 16))}</bdi>`)
  const few = since.smallRevisions
  const about = [
    `<p>${page.say('account.since-id')} <span class="codes">${lines.join(' · ')}</span></p>`,
    ...(few ? [`<p>${page.say('account.since-few', { numbers: few.numbers, why: few.why })}</p>`] : []),
  ].join('\n')
  const changed = since.tables.filter(isChanged)
  if (changed.length === 0) return `${about}\n<p>${page.say('account.since-same')}</p>`
  const head = [page.say('account.table'), ...counted.map((code) => page.say(`account.${code}`))]
  const rows = changed.map((table) => [
    `${titleOf(table, page)}${state(table, page)}`,
    page.n(table.newlyShown),
    page.n(table.newlyWithheld),
    page.n(table.revised.length),
  ])
  const isLess = changed.some(({ newlyWithheld }) => newlyWithheld > 0)
  return [
    about,
    pageTable(head, rows),
    ...(isLess ? [`<p>${page.say('account.still-known')}</p>`] : []),
    revised(changed, since, page),
  ].join('\n')
}

const counted = ['newly-shown', 'newly-withheld', 'revised'] as const

const isChanged = ({ state: of, newlyShown, newlyWithheld, revised: numbers, appeared, gone }: TableChange): boolean =>
  of !== 'both' || newlyShown + newlyWithheld + numbers.length + appeared.length + gone.length > 0

/** That the table is new or no more there; else the codes that came and went. */
const state = ({ state: of, appeared, gone }: TableChange, page: AccountWriter): string => {
  if (of !== 'both') return `<br><em>${page.say(`account.table-${of}`)}</em>`
  const line = (code: 'appeared' | 'gone', all: readonly ChangedCode[]) =>
    all.length > 0
      ? `<br><span class="codes">${page.say(`account.${code}`)}${page.colon}${named(all, page)}</span>`
      : ''
  return `${line('appeared', appeared)}${line('gone', gone)}`
}

const named = (all: readonly ChangedCode[], page: AccountWriter): string => {
  const names = all.slice(0, mostNamed).map(({ dimension, code }) => `<bdi>${page.code(dimension, code)}</bdi>`)
  return `${names.join(' · ')}${more(all.length, page)}`
}

const more = (all: number, page: AccountWriter): string =>
  all > mostNamed ? ` · ${page.say('account.more', { n: page.n(all - mostNamed) })}` : ''

/** The revised numbers, as they were printed, in which release, and as they are now. */
const revised = (
  tables: readonly TableChange[],
  { releases }: Pick<SinceEarlier, 'releases'>,
  page: AccountWriter,
): string => {
  const all = tables.flatMap((table) => table.revised.map((cell) => ({ table, ...cell })))
  if (all.length === 0) return ''
  const nameOf = (id: string) => releases.find((each) => each.id === id)?.name ?? id
  const rows = all
    .slice(0, mostNamed)
    .map(({ table, codes, before, now, release }) => [
      `${titleOf(table, page)}<br>${placeOf(codes, page)}`,
      `<bdi>${page.text(nameOf(release))}</bdi>`,
      page.n(before),
      page.n(now),
    ])
  const rest =
    all.length > mostNamed
      ? `<p class="rest">${page.say('account.more', { n: page.n(all.length - mostNamed) })}</p>`
      : ''
  const head = [
    page.say('account.cell'),
    page.say('account.since-release'),
    page.say('account.before'),
    page.say('account.now'),
  ]
  return `<h3>${page.say('account.revised-numbers')}</h3>\n${pageTable(head, rows)}\n${rest}`
}

const placeOf = (codes: Readonly<Partial<Record<Dimension, string>>>, page: AccountWriter): string =>
  (Object.entries(codes) as (readonly [Dimension, string])[])
    .map(([name, code]) => `<bdi>${page.code(name, code)}</bdi>`)
    .join(' · ')
