import type { TableAccount } from '@tipstat/disclosure'
import type { Dimension } from '@tipstat/scheme'
import type { AccountWriter } from './account-writer.ts'

/** What a table is called: its stage and dimensions in words, and its name. */
export const titleOf = (
  { stage, by, table }: Pick<TableAccount, 'stage' | 'table'> & { readonly by: readonly Dimension[] },
  page: AccountWriter,
): string => {
  const dimensions = by.length === 0 ? page.say('account.total') : by.map((name) => page.dimension(name)).join(' × ')
  return `${page.stage(stage)}${page.colon}${dimensions} <span class="codes"><bdi>${page.text(table)}</bdi></span>`
}
