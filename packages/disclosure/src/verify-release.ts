import { createHash } from 'node:crypto'
import { decode } from './verify-certificate/decode.ts'
import { rulesOf } from './verify-certificate/policy-rules.ts'
import { type CertificateVerification, verifyCertificate } from './verify-certificate/verify-certificate.ts'
import { type Claims, readClaims } from './verify-claims.ts'
import { type Verification, verifyFiles } from './verify-files.ts'

/** The outcome of verifying a release together with certificates. */
export interface ReleaseVerification extends Verification {
  /** Those that the manifest names, in its order; empty where it names none or can't be read. */
  readonly certificates: readonly CertificateOutcome[]
}

/** A certificate that a release names, and what was found in it. `unchecked` where it was not given: then nothing is known of what is withheld. */
export interface CertificateOutcome {
  readonly sha256: string
  /** Names of the tables that it is about. */
  readonly tables: readonly string[]
  readonly found: CertificateVerification | 'unchecked'
}

/**
 * Verifies the files of a release, by name below its folder, and each certificate that is given, by a name of the caller's,
 * against the files of its tables. A certificate that the release does not name is a problem of that name; one that is
 * named and not given is none. Without problems in the release and in every certificate, the release is verified.
 */
export const verifyRelease = (
  files: ReadonlyMap<string, Uint8Array | null>,
  certificates: ReadonlyMap<string, Uint8Array> = new Map(),
): ReleaseVerification => {
  const release = verifyFiles(files)
  const manifest = files.get('manifest.json')
  const claims = manifest ? readClaims(decode(manifest)) : null
  const given = new Map([...certificates].map(([, bytes]) => [sha256(bytes), bytes]))
  const named = new Set(claims?.certificates.map((each) => each.sha256))
  const others = [...certificates].filter(([, bytes]) => claims && !named.has(sha256(bytes)))
  return {
    ...release,
    problems: [...release.problems, ...others.map(([file]) => ({ kind: 'other-certificate', file }) as const)],
    certificates: (claims?.certificates ?? []).map(({ sha256: hash, tables }) => {
      const bytes = given.get(hash)
      return { sha256: hash, tables, found: bytes ? foundIn(bytes, tables, files, claims) : 'unchecked' }
    }),
  }
}

/** A certificate against the files of its tables. A file that is missing is so there, too. */
const foundIn = (
  bytes: Uint8Array,
  names: readonly string[],
  files: ReadonlyMap<string, Uint8Array | null>,
  claims: Claims | null,
): CertificateVerification => {
  const tables = (claims?.tables ?? []).filter(({ name }) => names.includes(name))
  const { threshold, zeros, insiders } = claims?.suppression ?? {
    threshold: Infinity,
    zeros: 'withheld',
    insiders: true,
  }
  return verifyCertificate(
    bytes,
    new Map(
      tables.flatMap(({ file }): readonly [string, Uint8Array][] => {
        const content = files.get(file)
        return content ? [[file, content]] : []
      }),
    ),
    {
      tables: tables.map(({ file }) => ({ file, threshold, zeros })),
      insiders,
      told: claims?.isBesideOthers === true,
      ...(claims?.suppression ? { rules: rulesOf(claims.policy, claims.suppression) } : {}),
    },
  )
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
