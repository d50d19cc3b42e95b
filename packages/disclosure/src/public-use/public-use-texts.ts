import { canonical, compareText, sha256Hex } from '@tipstat/scheme'
import type { CaseRecords } from '../microdata/case-records.ts'
import { columnSchema } from './column-schema.ts'
import { type PublicUse, type PublicUseManifest, publicUseFormat } from './manifest.ts'
import { publicUseReadme } from './readme.ts'

/** Puts a public-use file and all that stands beside it into words and hashes. The same file gives the same texts. */
export const sealTexts = (
  about: Omit<PublicUseManifest, 'files' | 'data' | 'format'>,
  records: CaseRecords,
  csv: string,
): PublicUse => {
  // So that the mark stays with the file wherever it is copied to.
  const data = about.approval ? `${about.name}.csv` : `${about.name}.draft.csv`
  const described = { format: publicUseFormat, ...about, data } as const
  const beside: readonly (readonly [string, string])[] = [
    [data, csv],
    ['README.txt', publicUseReadme(described)],
    ['columns.json', columnSchema(described, records)],
  ]
  const files = Object.fromEntries(beside.map(([file, text]) => [file, sha256Hex(text)]))
  const manifest: PublicUseManifest = { ...described, files }
  const text = canonical(manifest)
  const id = sha256Hex(text)
  const all = [...beside, ['manifest.json', text], ['manifest.sha256', `${id}  manifest.json\n`]] as const
  return { id, manifest, texts: new Map([...all].sort(([a], [b]) => compareText(a, b))) }
}
