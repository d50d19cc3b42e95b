import { type PublicUseVerification, readPublicUseFolder, verifyPublicUse } from '@tipstat/disclosure'
import { formatNumber, type Language } from '@tipstat/language'
import type { Action } from '../command.ts'
import { words } from '../say.ts'
import { sayPublicUseProblem } from '../say-problem.ts'
import { sayPublicUse } from './say-public-use.ts'

/** Verifies a folder that says that it is a public-use file, and tells of it. null where it says nothing of the kind. */
export const verifyPublicUseFolder = async (
  folder: string,
  { lang, format }: Parameters<Action<object>>[1],
  streams: Parameters<Action<object>>[2],
): Promise<number | null> => {
  const files = await readPublicUseFolder(folder)
  if (!files) return null
  const found = verifyPublicUse(files)
  const verified = found.problems.length === 0
  if (format === 'json') streams.out(JSON.stringify({ folder, verified, kind: 'public-use', ...found }))
  else for (const line of asText(folder, found, lang)) streams.out(line)
  return verified ? 0 : 1
}

/** Problems that are told in words; all stand in `--format json`. */
const mostTold = 40

const asText = (folder: string, found: PublicUseVerification, lang: Language): readonly string[] => {
  const { id, draft, records, k, problems } = found
  const left = problems.length - mostTold
  if (problems.length > 0)
    return [
      words('verify.bad', lang, { folder, n: formatNumber(problems.length, lang) }),
      ...problems.slice(0, mostTold).map((problem) => `  ${sayPublicUseProblem(problem, lang)}`),
      ...(left > 0 ? [`  ${words('verify.more', lang, { n: formatNumber(left, lang) })}`] : []),
    ]
  return [
    sayPublicUse('verify.public-use', lang, { folder, id: id ?? '' }),
    sayPublicUse('verify.public-use-counted', lang, {
      records: formatNumber(records, lang),
      k: formatNumber(k, lang),
    }),
    sayPublicUse('verify.not-public-use', lang),
    ...(draft ? [sayPublicUse('verify.public-use-draft', lang)] : []),
  ]
}
