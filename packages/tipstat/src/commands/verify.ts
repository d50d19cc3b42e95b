import { readFile } from 'node:fs/promises'
import {
  type CertificateOutcome,
  DisclosureRefusal,
  type ReleaseVerification,
  readFolder,
  verifyRelease,
} from '@tipstat/disclosure'
import { formatNumber, joinList, type Language } from '@tipstat/language'
import type { Action } from '../command.ts'
import { CommandRefusal } from '../refusal.ts'
import { words } from '../say.ts'
import { sayCertificateProblem, sayReleaseProblem } from '../say-problem.ts'

interface VerifyOptions {
  readonly certificate?: readonly string[]
}

/** `tipstat verify FOLDER`: a release from its folder alone, and the certificates that are given. Opens no store. */
export const verifyCommand: Action<VerifyOptions> = async (
  [folder = ''],
  { certificate = [], lang, format },
  streams,
) => {
  const files = await readFolder(folder)
  if (!files.has('manifest.json')) throw new DisclosureRefusal('disclosure.no-release', { folder })
  const given = new Map<string, Uint8Array>()
  for (const file of certificate) given.set(file, await readCertificate(file))
  const found = verifyRelease(files, given)
  const verified = isVerified(found)
  if (format === 'json') streams.out(JSON.stringify({ folder, verified, ...found }))
  else for (const line of asText(folder, found, lang)) streams.out(line)
  return verified ? 0 : 1
}

const readCertificate = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR')
      throw new CommandRefusal('command.no-certificate', { file })
    throw error
  }
}

const isVerified = ({ problems, certificates }: ReleaseVerification): boolean =>
  problems.length === 0 && certificates.every(({ found }) => found === 'unchecked' || found.problems.length === 0)

/** Problems of one release or certificate that are told in words; all stand in `--format json`. */
const mostTold = 40

const asText = (folder: string, found: ReleaseVerification, lang: Language): readonly string[] => [
  ...headLines(folder, found, lang),
  ...problemLines(found.problems, sayReleaseProblem, lang),
  ...found.certificates.flatMap((each) => certificateLines(each, lang)),
]

/** What was verified, and what a folder alone can't tell. */
const headLines = (folder: string, found: ReleaseVerification, lang: Language): readonly string[] => {
  const { id, proof, problems, certificates } = found
  if (problems.length > 0) return [words('verify.bad', lang, { folder, n: formatNumber(problems.length, lang) })]
  const about = [
    words(isVerified(found) ? 'verify.good' : 'verify.good-files', lang, { folder, id: id ?? '', proof: proof ?? '' }),
  ]
  if (proof === 'rounding') return [...about, words('verify.rounding', lang), words('verify.not-rounding', lang)]
  if (proof === 'owner-published')
    return [...about, words('verify.owner-published', lang), words('verify.not-owner-published', lang)]
  const isTrusted = certificates.some(({ found }) => found !== 'unchecked')
  return [...about, words('verify.certificate', lang), ...(isTrusted ? [words('verify.not-certificate', lang)] : [])]
}

const certificateLines = ({ sha256, tables, found }: CertificateOutcome, lang: Language): readonly string[] => {
  const names = joinList(tables, lang)
  if (found === 'unchecked') return [words('verify.unchecked', lang, { sha256, tables: names })]
  const { problems, demanded } = found
  if (problems.length > 0)
    return [
      words('verify.certificate-bad', lang, { sha256, n: formatNumber(problems.length, lang) }),
      ...problemLines(problems, sayCertificateProblem, lang),
    ]
  const counted = { demanded: formatNumber(demanded, lang), others: formatNumber(found.tables, lang) }
  return [words('verify.certificate-good', lang, { sha256, tables: names, ...counted })]
}

const problemLines = <Kind>(
  problems: readonly Kind[],
  say: (problem: Kind, lang: Language) => string,
  lang: Language,
): readonly string[] => {
  const left = problems.length - mostTold
  return [
    ...problems.slice(0, mostTold).map((problem) => `  ${say(problem, lang)}`),
    ...(left > 0 ? [`  ${words('verify.more', lang, { n: formatNumber(left, lang) })}`] : []),
  ]
}
