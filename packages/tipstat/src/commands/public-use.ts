import { digestOfPublicUse, isPublicUseDraft } from '@tipstat/disclosure'
import { formatNumber, joinList, type Language } from '@tipstat/language'
import type { Action } from '../command.ts'
import { type StoreUse, withStore } from '../open-for.ts'
import { openProject } from '../project.ts'
import { type MadePublicUseFile, makePublicUseFile, planPublicUse } from '../public-use/make-public-use-file.ts'
import { sayPublicUse } from '../public-use/say-public-use.ts'
import { filledStore } from '../store-of-project.ts'

interface PublicUseOptions extends StoreUse {
  readonly out?: string
  readonly asOf?: string
}

/** `tipstat public-use PROJECT NAME`: tells the levels, the digest of the records, and whether they may be published. Exit 1 where disclosure control refuses. */
export const publicUseCommand: Action<PublicUseOptions> = async ([folder = '', name = ''], options, streams) => {
  const { lang, format, asOf } = options
  const project = await openProject(folder, options.out === undefined ? {} : { out: options.out })
  await planPublicUse(project, name)
  // Two that are made at once would not know of each other: whoever enters the ledger is alone in the store.
  return withStore(await filledStore(project), 'read-write', `public-use ${name}`, options, async (store) => {
    const made = await makePublicUseFile(project, store, name, asOf === undefined ? {} : { asOf })
    const { id, manifest } = made.file
    const digest = digestOfPublicUse(made.file)
    const draft = isPublicUseDraft(made.file)
    if (format === 'json')
      streams.out(
        JSON.stringify({
          id,
          digest,
          draft,
          folder: made.folder,
          account: made.account,
          besideTables: made.besideTables,
          manifest,
        }),
      )
    else for (const line of asText(made, { digest, draft }, lang)) streams.out(line)
    return 0
  })
}

const asText = (
  { folder, file: { manifest }, together, besideTables, account }: MadePublicUseFile,
  { digest, draft }: { readonly digest: string; readonly draft: boolean },
  lang: Language,
): readonly string[] => [
  sayPublicUse('public-use.written', lang, { folder, records: formatNumber(manifest.records, lang) }),
  ...manifest.columns
    .filter(({ role }) => role === 'key')
    .map(({ name, level }) =>
      sayPublicUse(level === 'all' ? 'public-use.lost' : 'public-use.key', lang, { name, level }),
    ),
  ...(together.otherYears.length > 0
    ? [sayPublicUse('public-use.other-years', lang, { files: joinList(together.otherYears, lang) })]
    : []),
  sayPublicUse('public-use.digest', lang, { digest }),
  ...(draft ? [sayPublicUse('public-use.draft', lang)] : []),
  ...(besideTables.length > 0
    ? [sayPublicUse('public-use.beside-tables', lang, { releases: joinList(besideTables, lang) })]
    : []),
  sayPublicUse('public-use.account', lang, { page: account }),
  ...(manifest.approval?.embargo ? [sayPublicUse('public-use.embargo', lang, { day: manifest.approval.embargo })] : []),
]
