import { type LeftOutCode, leftOutWhys, type TableAccount } from '@tipstat/disclosure'
import type { Dimension } from '@tipstat/scheme'
import type { AccountWriter } from './account-writer.ts'
import { titleOf } from './table-title.ts'

/** Codes that are named of a table for one reason; the others stand in account.json. */
const mostCodes = 60

/** What is not in each table, and why. */
export const leftOutText = (tables: readonly TableAccount[], page: AccountWriter): string => {
  const own = tables.filter(({ leftOut }) => leftOut.length > 0)
  if (own.length === 0) return `<p>${page.say('account.left-out-none')}</p>`
  const lines = own.map((table) => `<li>${titleOf(table, page)}${byReason(table, page)}</li>`)
  return `<p>${page.say('account.left-out-why')}</p>\n<ul class="left-out">${lines.join('\n')}</ul>`
}

const byReason = ({ leftOut, pattern }: TableAccount, page: AccountWriter): string => {
  const isOneArea = new Set(pattern.map(({ codes }) => codes.area)).size === 1
  const parts = leftOutWhys.flatMap((why) => {
    const all = leftOut.filter((each) => each.why === why)
    if (all.length === 0) return []
    const named = all.slice(0, mostCodes).map((each) => nameOf(each, isOneArea, page))
    const more = all.length > mostCodes ? ` · ${page.say('account.more', { n: page.n(all.length - mostCodes) })}` : ''
    return [`<div><dt>${page.say(`left-out.${why}`)}</dt><dd>${named.join(' · ')}${more}</dd></div>`]
  })
  return `<dl class="about">${parts.join('')}</dl>`
}

const nameOf = ({ codes }: LeftOutCode, isOneArea: boolean, page: AccountWriter): string => {
  const entries = Object.entries(codes) as (readonly [Dimension, string])[]
  if (entries.length === 0) return page.say('account.left-out-whole')
  const told = isOneArea && entries.length > 1 ? entries.filter(([name]) => name !== 'area') : entries
  return told.map(([name, code]) => `<bdi>${page.code(name, code)}</bdi>`).join(' ')
}
