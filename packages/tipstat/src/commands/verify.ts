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
import type { StoreUse } from '../open-for.ts'
import { verifyPublicUseFolder } from '../public-use/verify-public-use-folder.ts'
import { CommandRefusal } from '../refusal.ts'
import { words } from '../say.ts'
import { sayCertificateProblem, sayReleaseProblem } from '../say-problem.ts'
import { type TakenCertificates, takeCertificates } from '../take-certificates.ts'

interface VerifyOptions extends StoreUse {
  readonly certificate?: readonly string[]
  readonly store?: string
}

/**
 * `tipstat verify FOLDER`: a release from its folder alone, with the certificates that are given, and those of a store that
 * is named; no other is opened. Exit 1 where there are problems, and where that store lacks a certificate.
 */
export const verifyCommand: Action<VerifyOptions> = async ([folder = ''], options, streams) => {
  const { certificate = [], store, lang, format } = options
  const publicUse = await verifyPublicUseFolder(folder, options, streams)
  if (publicUse !== null) return publicUse
  const files = await readFolder(folder)
  if (!files.has('manifest.json')) throw new DisclosureRefusal('disclosure.no-release', { folder })
  const given = new Map<string, Uint8Array>()
  for (const file of certificate) given.set(file, await readCertificate(file))
  const before = verifyRelease(files, given)
  const { taken, missing } = store === undefined ? nothing : await takeCertificates(store, files, before, options)
  const found = taken.size === 0 ? before : verifyRelease(files, new Map([...given, ...taken]))
  const told: Told = { folder, verified: isVerified(found) && missing.length === 0, missing, store: store ?? '' }
  if (format === 'json')
    streams.out(
      JSON.stringify({ folder, verified: told.verified, ...found, ...(store === undefined ? {} : { missing }) }),
    )
  else for (const line of asText(told, found, lang)) streams.out(line)
  return told.verified ? 0 : 1
}

const nothing: TakenCertificates = { taken: new Map(), missing: [] }

/** What is told of besides what was found in the release. `missing`: sha256 of certificates that the store lacks. */
interface Told {
  readonly folder: string
  readonly verified: boolean
  readonly store: string
  readonly missing: readonly string[]
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

const asText = (told: Told, found: ReleaseVerification, lang: Language): readonly string[] => [
  ...headLines(told, found, lang),
  ...problemLines(found.problems, sayReleaseProblem, lang),
  ...found.certificates.flatMap((each) => certificateLines(told, each, lang)),
]

/** What was verified, and what a folder alone can't tell. */
const headLines = ({ folder, verified }: Told, found: ReleaseVerification, lang: Language): readonly string[] => {
  const { id, proof, problems, certificates } = found
  if (problems.length > 0) return [words('verify.bad', lang, { folder, n: formatNumber(problems.length, lang) })]
  const about = [
    words(verified ? 'verify.good' : 'verify.good-files', lang, { folder, id: id ?? '', proof: proof ?? '' }),
  ]
  if (proof !== 'certificate' && proof !== null)
    return [...about, words(`verify.${proof}`, lang), words(`verify.not-${proof}`, lang)]
  const isTrusted = certificates.some(({ found }) => found !== 'unchecked')
  return [...about, words('verify.certificate', lang), ...(isTrusted ? [words('verify.not-certificate', lang)] : [])]
}

const certificateLines = (
  { store, missing }: Told,
  { sha256, tables, found }: CertificateOutcome,
  lang: Language,
): readonly string[] => {
  const names = joinList(tables, lang)
  if (missing.includes(sha256)) return [words('verify.not-in-store', lang, { sha256, tables: names, folder: store })]
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
