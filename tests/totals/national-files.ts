import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { compileMapping, type Received, readMapping, receive } from '@tipstat/intake'
import { root } from './sample-database.ts'

/** Where files lie whose licence keeps them out of this repository; empty where they are not there. */
const named = process.env.TIPSTAT_SHARED ?? ''
export const shared = named !== '' && existsSync(join(named, 'data', 'opensdg')) ? join(named, 'data') : ''

/** A file of a national office, with the mapping that reads it. */
export interface NationalFile {
  /** Source of the totals in `expected`, where it is not the mapping. */
  readonly as?: string
  readonly mapping: string
  readonly path: string
  /** The latest year that it can speak of. */
  readonly latestYear: number
}

const inbox = `${root}seeds/samples/national/inbox/`
const argentina = 'argentina_linea145/'

/** Files that may lie in this repository. */
export const ownFiles: readonly NationalFile[] = [
  { mapping: 'gbr-nrm', path: `${inbox}uk.2022-09-21.92033a8f28.csv`, latestYear: 2022 },
  { mapping: 'hrv-dzs', as: 'hrv-dzs-2021', path: `${inbox}croatia.2021-10-21.4f96996f.csv`, latestYear: 2021 },
  { mapping: 'hrv-dzs', as: 'hrv-dzs-2023', path: `${inbox}croatia.2023-07-27.1eab591f.csv`, latestYear: 2023 },
  { mapping: 'usa-sdg', path: `${inbox}usa.indicator_16-2-2.csv`, latestYear: 2024 },
  { mapping: 'usa-fbi-ucr', path: `${inbox}fbi-ucr.HT_2013-2020.csv`, latestYear: 2021 },
  { mapping: 'can-alberta', path: `${inbox}statcan.alberta.trafficking_data.csv`, latestYear: 2022 },
]

/** Files that lie outside of it, with the path below `data` of the folder that TIPSTAT_SHARED names. */
export const sharedFiles: readonly NationalFile[] = [
  { mapping: 'mlt-nso-2025-03', path: 'opensdg/vintages/malta.2025-03-07.c4d54a881.csv', latestYear: 2025 },
  { mapping: 'mlt-nso', path: 'opensdg/vintages/malta.2025-10-23.7a7ba9b86.csv', latestYear: 2025 },
  { mapping: 'deu-destatis-de', path: 'opensdg/germany.de.16-2-2.csv', latestYear: 2026 },
  { mapping: 'deu-destatis-en', path: 'opensdg/germany.en.16-2-2.csv', latestYear: 2026 },
  { mapping: 'jam-statin', path: 'opensdg/jamaica.indicator_16-2-2.csv', latestYear: 2024 },
  { mapping: 'nga-nbs', path: 'opensdg/nigeria.indicator_16-2-2.csv', latestYear: 2023 },
  { mapping: 'bih-sdg', path: 'opensdg/bih.indicator_16-2-2.csv', latestYear: 2018 },
  { mapping: 'col-policia', path: 'colombia/trata_de_personas.excerpt.csv', latestYear: 2024 },
  { mapping: 'usa-hotline', path: 'usa_hotline/HotlineDataCallsCases.csv', latestYear: 2017 },
  { mapping: 'arg-denuncias', path: `${argentina}rescate-denuncias-202001-202112_data_cruda.csv`, latestYear: 2022 },
  {
    mapping: 'arg-referidos',
    path: `${argentina}oficina-rescate-denuncias-referidos-202001-202112_data_cruda.csv`,
    latestYear: 2022,
  },
  { mapping: 'ctdc-k-anonymous', path: 'ctdc/the_global_k_anon_dataset.excerpt.csv', latestYear: 2021 },
  { mapping: 'ind-unverified', path: 'unverified_india/humantraf.csv', latestYear: 2020 },
].map((file) => ({ ...file, path: join(shared, file.path) }))

/** The text of a mapping: of the samples of the world, or of the national ones. */
export const mappingText = (mapping: string): string => {
  const national = `${root}seeds/samples/national/mappings/${mapping}.yaml`
  return readFileSync(existsSync(national) ? national : `${root}seeds/samples/world/mappings/${mapping}.yaml`, 'utf8')
}

/** Receives a file under its mapping, or under one that was edited. */
export const receiveNational = (
  { mapping, as: source = mapping, path, latestYear }: NationalFile,
  edit: (yaml: string) => string = (yaml) => yaml,
): Received => {
  const plan = compileMapping(readMapping(edit(mappingText(mapping)), mapping), source)
  return receive(new Uint8Array(readFileSync(path)), plan, { file: 'national.csv', latestYear })
}

/** DuckDB with `expected`, worked out by plain SQL over the raw files: nothing of what it is compared with has a part in it. */
export const nationalDatabase = async (): Promise<DuckDBConnection> => {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  for (const name of shared === '' ? ['national'] : ['national', 'national-shared']) {
    const sql = readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8')
    await connection.run(sql.replaceAll("'seeds/", `'${root}seeds/`).replaceAll('$shared', shared))
  }
  return connection
}
