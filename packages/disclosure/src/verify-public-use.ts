import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PublicUseClaims, readPublicUseClaims } from './verify-public-claims.ts'
import { type RecountProblem, recount } from './verify-recount.ts'

/** What is amiss with a public-use file. Names files and lines, never a value. */
export interface PublicUseProblem {
  readonly kind:
    | 'missing-folder'
    | 'manifest'
    | 'missing-file'
    | 'extra-file'
    | 'not-a-file'
    | 'hash'
    | 'readme'
    /** Approved, of data that are not made up, and without the decision of their owner. */
    | 'no-decision'
    | RecountProblem['kind']
  readonly file: string
  readonly line?: number
}

/** The outcome of verifying a public-use file. `id`: sha256 of the manifest as it stands. */
export interface PublicUseVerification {
  readonly id: string | null
  readonly draft: boolean
  /** Records that are there, and the size of the smallest class of them, counted anew. */
  readonly records: number
  readonly k: number
  readonly problems: readonly PublicUseProblem[]
}

type Files = ReadonlyMap<string, Uint8Array | null>

/** The files of a folder with their bytes, null for what is no plain file, where its manifest says that it is a public-use file; else null. */
export const readPublicUseFolder = async (folder: string): Promise<Files | null> => {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '')
  if (!manifest.includes('"format":"tipstat-public-use-')) return null
  const files = new Map<string, Uint8Array | null>()
  for (const name of (await readdir(folder)).sort()) {
    const isPlain = (await lstat(join(folder, name))).isFile() && /\.(?:csv|json|sha256|txt)$/.test(name)
    files.set(name, isPlain ? await readFile(join(folder, name)) : null)
  }
  return files
}

/**
 * Verifies a public-use file from its files alone, by name: that every file is there and unchanged, none besides, and that
 * its records are as its manifest promises. Independent: as the verifier of releases, it shares no code with what makes one.
 */
export const verifyPublicUse = (files: Files): PublicUseVerification => {
  const nothing = { draft: true, records: 0, k: 0 }
  const bytes = files.get('manifest.json')
  if (!bytes) return { id: null, ...nothing, problems: [{ kind: 'missing-folder', file: 'manifest.json' }] }
  const id = sha256(bytes)
  const claims = readPublicUseClaims(decode(bytes) ?? '')
  if (!claims) return { id, ...nothing, problems: [{ kind: 'manifest', file: 'manifest.json' }] }
  const sums = sha256(new TextEncoder().encode(`${id}  manifest.json\n`))
  const expected = new Map([['manifest.json', id], ['manifest.sha256', sums], ...Object.entries(claims.files)])
  const data = files.get(claims.data)
  const counted = data ? recount(decode(data), claims) : { k: 0, problems: [] }
  return {
    id,
    draft: !claims.approval,
    records: claims.records,
    k: counted.k,
    problems: [
      ...presence(files, expected),
      ...[...expected].flatMap(([file, hash]) => {
        const found = files.get(file)
        return found && sha256(found) !== hash ? [{ kind: 'hash', file } as const] : []
      }),
      ...readme(files, claims),
      ...(claims.approval && !claims.madeUp && !claims.decision
        ? [{ kind: 'no-decision', file: 'manifest.json' } as const]
        : []),
      ...counted.problems.map((problem) => ({ ...problem, file: claims.data })),
    ],
  }
}

const presence = (files: Files, expected: ReadonlyMap<string, string>): readonly PublicUseProblem[] => [
  ...[...expected.keys()].filter((file) => !files.has(file)).map((file) => ({ kind: 'missing-file', file }) as const),
  ...[...files.keys()].filter((file) => !expected.has(file)).map((file) => ({ kind: 'extra-file', file }) as const),
  ...[...expected.keys()]
    .filter((file) => files.get(file) === null)
    .map((file) => ({ kind: 'not-a-file', file }) as const),
]

/** It must begin with what keeps the file from being published, and name who stands for it, and that invented data are. */
const readme = (files: Files, { name, approval, decision, madeUp }: PublicUseClaims): readonly PublicUseProblem[] => {
  const bytes = files.get('README.txt')
  if (!bytes) return []
  const plain = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
  const text = plain(decode(bytes) ?? '')
  const needed = [
    name,
    ...(madeUp ? ['MADE UP'] : []),
    ...Object.values(approval ?? {}),
    ...(decision ? [decision.owner, decision.date] : []),
  ]
  const first = !approval ? 'DRAFT' : approval.embargo ? 'EMBARGO' : ''
  const isWhole = text.startsWith(first) && needed.every((each) => text.includes(plain(each)))
  return isWhole ? [] : [{ kind: 'readme', file: 'README.txt' }]
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
