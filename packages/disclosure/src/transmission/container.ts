import { createHmac } from 'node:crypto'
import { type CubeTable, type Lineage, type TransmissionTerms, tableName } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { canonical, sha256Hex } from '@tipstat/scheme'
import { readmeInside } from './readme.ts'
import { type TarFile, tarName, tarOf } from './tar.ts'
import { transmissionCsv } from './transmission-csv.ts'

/** A table that goes into a container, and where its numbers come from. */
export interface ContainerTable {
  readonly table: CubeTable
  readonly lineage: Lineage
  /** Version of tipstat that accepted the submission. */
  readonly tipstat: string
}

/** What a container is made of, besides its tables. */
export interface ContainerOptions {
  readonly terms: TransmissionTerms
  readonly threshold: number
  readonly language: Language
  /** What the salt is made with: known to the house alone. */
  readonly secret: string
}

/**
 * The container before it is encrypted: a tar archive of `README.txt`, `manifest.json` and `tables/*.csv`. The same input
 * gives the same bytes. The manifest holds a salt that follows from all the rest and the secret of the house: few counts
 * are small numbers, and without it whoever knows the hash could try them all until it fits.
 */
export const containerOf = (tables: readonly ContainerTable[], options: ContainerOptions): Uint8Array => {
  const { terms, threshold, language, secret } = options
  const csvs = tables.map(({ table, lineage }, i): TarFile => {
    const content = transmissionCsv(table, { threshold, published: lineage.published !== null })
    return { name: tarName(i + 1, tableName(table)), content }
  })
  const readme = readmeInside(
    terms,
    { threshold, madeUp: tables.some(({ lineage }) => lineage.madeUp), published: publishedIn(tables) },
    language,
  )
  const about = {
    format: 'tipstat-transmission-1',
    ...terms,
    threshold,
    codeLists: { OBS_STATUS: 'SDMX:CL_OBS_STATUS', CONF_STATUS: 'SDMX:CL_CONF_STATUS' },
    readme: sha256Hex(readme),
    tables: tables.map(({ table, lineage, tipstat }, i) => ({
      ...keyOf(table),
      name: tableName(table),
      file: csvs[i]?.name,
      sha256: sha256Hex(csvs[i]?.content ?? ''),
      cells: table.length,
      multiple: table.multiple,
      exhaustive: table.exhaustive,
      ...(table.computed ? { computed: true } : {}),
      lineage,
      tipstat,
    })),
  }
  const salt = createHmac('sha256', secret)
    .update(`tipstat transmission: ${canonical(about)}`)
    .digest('hex')
  return tarOf([
    { name: 'README.txt', content: readme },
    { name: 'manifest.json', content: canonical({ ...about, salt }) },
    ...csvs,
  ])
}

/** Which of three a container is: its README says what may be passed on. */
export type PublishedIn = 'all' | 'some' | 'none'

const publishedIn = (tables: readonly ContainerTable[]): PublishedIn => {
  const out = tables.filter(({ lineage }) => lineage.published !== null).length
  return out === 0 ? 'none' : out === tables.length ? 'all' : 'some'
}

const keyOf = ({ source, stage, unit, counting, reference, by }: CubeTable) => ({
  source,
  stage,
  unit,
  counting,
  reference,
  by,
})
