import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { version as vegaVersion } from 'vega'
import { version as vegaLiteVersion } from 'vega-lite'
import type { Figure } from './figure.ts'
import type { FontFile } from './fonts.ts'

/** What a figure was made from: hashes and versions; no clock and no path. */
export interface Provenance {
  readonly figure: string
  readonly language: string
  /** Id of the release that every number comes from. */
  readonly release: string
  readonly policy: string
  readonly software: Readonly<Record<string, string>>
  /** SHA-256 of the files of the bundle that the picture depends on. */
  readonly sha256: Readonly<Record<string, string>>
  /** SHA-256 of the font files, by name. */
  readonly fonts: Readonly<Record<string, string>>
}

/** SHA-256 as hexadecimal digits. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** States what a figure was made from. */
export const provenance = (
  figure: Figure,
  files: Readonly<Record<string, string | Uint8Array>>,
  fonts: readonly FontFile[],
): Provenance => ({
  figure: figure.id,
  language: figure.language,
  release: figure.basis.id,
  policy: figure.basis.manifest.policy.name,
  software: { '@tipstat/charts': ownVersion(), vega: vegaVersion, 'vega-lite': vegaLiteVersion },
  sha256: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
  fonts: Object.fromEntries(fonts.map((font) => [font.name, font.sha256])),
})

const ownVersion = (): string => {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  return version
}
