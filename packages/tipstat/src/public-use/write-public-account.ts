import { join } from 'node:path'
import { digestOfPublicUse, type MadePublicUse } from '@tipstat/disclosure'
import { formatNumber, joinList, type Language, type Params, say } from '@tipstat/language'
import { canonical, compareText } from '@tipstat/scheme'
import { makeAccountFolder } from '../account/write-account.ts'
import type { Project } from '../project.ts'
import { writeBeside } from '../write-beside.ts'
import { type PublicUseCode, publicUseMessages } from './messages/public-use-messages.ts'

/**
 * Writes the account of a public-use file for the one who signs, for its owner alone: `account.json`, and `account.txt` in
 * the first language of the project. Gives the path of the text. No release can have the name of its folder.
 */
export const writePublicAccount = async (
  project: Pick<Project, 'out' | 'config'>,
  made: MadePublicUse,
  besideTables: readonly string[],
): Promise<string> => {
  const folder = await makeAccountFolder(project, `${made.file.manifest.name}.public-use`)
  const account = { ...accountOf(made), besideTables }
  const text = join(folder, 'account.txt')
  await writeBeside(join(folder, 'account.json'), `${canonical(account)}\n`, { isConfidential: true })
  await writeBeside(text, accountText(made, account, project.config.languages[0] ?? 'en'), { isConfidential: true })
  return text
}

type Account = ReturnType<typeof accountOf> & { readonly besideTables: readonly string[] }

const accountOf = (made: MadePublicUse) => {
  const { file, report, persons, unclear, groups, together } = made
  const { name, records, demands, approval } = file.manifest
  return {
    name,
    digest: digestOfPublicUse(file),
    draft: approval === undefined,
    demands,
    persons,
    records,
    leftOut: persons - records,
    unclear,
    share: (persons - records) / persons,
    loss: report.loss,
    keys: report.keys.map((key, i) => ({ ...key, before: groups[i]?.before ?? 0, after: groups[i]?.after ?? 0 })),
    classes: report.anonymity.classes,
    k: report.anonymity.k,
    smallest: smallestClasses(made),
    diversity: report.diversity.map(({ sensitive, distinct, entropy, largestShare }) => ({
      sensitive,
      distinct,
      entropy,
      largestShare,
    })),
    together,
  }
}

/** Classes that are listed. */
const mostListed = 10

const smallestClasses = ({
  file,
  report,
}: MadePublicUse): readonly { readonly keys: string; readonly records: number }[] => {
  const [header = '', ...lines] = (file.texts.get(file.manifest.data) ?? '').trimEnd().split('\n')
  const names = header.split(',').slice(0, report.keys.length)
  const sizes = new Map<string, number>()
  for (const line of lines) {
    const cells = line.split(',')
    const keys = names.map((name, i) => `${name}=${cells[i]}`).join(', ')
    sizes.set(keys, (sizes.get(keys) ?? 0) + 1)
  }
  return [...sizes]
    .map(([keys, records]) => ({ keys, records }))
    .sort((a, b) => a.records - b.records || compareText(a.keys, b.keys))
    .slice(0, mostListed)
}

const accountText = ({ file }: MadePublicUse, account: Account, language: Language): string => {
  const t = (code: PublicUseCode, params: Params = {}) => say({ code, params }, language, publicUseMessages)
  const number = (n: number) => formatNumber(n, language)
  const percent = (share: number) => formatNumber(share * 100, language, { digits: 1 })
  const { name, persons, records, leftOut, unclear, share, together } = account
  return `${[
    t('account.public-use', { name }),
    t('account.public-confidential'),
    ...(file.manifest.lineage.madeUp ? [t('account.public-made-up')] : []),
    ...(account.draft ? [t('public-use.draft')] : []),
    ...(account.besideTables.length > 0
      ? [t('public-use.beside-tables', { releases: joinList(account.besideTables, language) })]
      : []),
    '',
    t('account.public-persons', {
      persons: number(persons),
      records: number(records),
      left: number(leftOut),
      share: percent(share),
    }),
    ...(unclear > 0 ? [t('account.public-unclear', { unclear: number(unclear) })] : []),
    '',
    t('account.public-loss', { loss: percent(account.loss) }),
    ...account.keys.map((key) =>
      t('account.public-key', {
        name: key.name,
        level: key.level,
        before: number(key.before),
        after: number(key.after),
        loss: percent(key.loss),
      }),
    ),
    '',
    t('account.public-classes', { classes: number(account.classes), k: number(account.k) }),
    t('account.public-smallest'),
    ...account.smallest.map((each) => `  ${each.records}  ${each.keys}`),
    ...account.diversity.map((each) =>
      t('account.public-diversity', {
        name: each.sensitive,
        distinct: number(each.distinct),
        share: percent(each.largestShare),
      }),
    ),
    '',
    ...(together.k === null
      ? []
      : [t('account.public-together', { files: joinList(together.joined, language), k: number(together.k) })]),
    ...(together.otherYears.length === 0
      ? []
      : [t('account.public-other-years', { files: joinList(together.otherYears, language) })]),
    ...(together.joined.length + together.otherYears.length === 0 ? [t('account.public-alone')] : []),
    '',
    t('account.public-approve'),
    '    approval:',
    '      drafted: ...',
    '      checked: ...',
    '      approved: ...',
    `      records: ${account.digest}`,
    '    decision: { owner: ..., date: 2026-01-31 }',
  ].join('\n')}\n`
}
