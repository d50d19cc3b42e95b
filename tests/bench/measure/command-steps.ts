import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lists } from '@tipstat/seeds/codes'
import { casesMapping, writeCases } from './write-cases.ts'
import { countsMapping, writeCounts } from './write-counts.ts'
import { writeOldStore } from './write-old-store.ts'

/** Kinds of record that the commands are measured with. */
export const measuredRecords = ['person', 'count'] as const

export type MeasuredRecord = (typeof measuredRecords)[number]

/** A command that is measured. */
export interface Step {
  /** The command, and in brackets what of it, where it is measured more than once. */
  readonly name: string
  /** Brings the folder into the state that the command needs; also where it was interrupted before. */
  readonly prepare: () => Promise<void>
  /** Its arguments; asked when it is prepared. */
  readonly argv: () => readonly string[]
  /** Exit codes with which it has done its work. Default: 0. */
  readonly exits?: readonly number[]
}

/** Runs a command without measuring it; throws where it fails. */
export type Run = (argv: readonly string[]) => Promise<void>

const files = {
  person: { write: (path: string, rows: number) => void writeCases(path, rows), mapping: casesMapping },
  count: { write: writeCounts, mapping: countsMapping },
}

/** What is accepted: a text that the mapping does not know yet. */
const accepted = ['--column', 'citizenship', '--text', 'Kongo', '--code', 'COD'] as const

const projectOf = (record: MeasuredRecord): string => `office: Benchmark (made up)
inbox:
  - { file: made-up.csv, mapping: made-up }
releases:
  made:
    policy: ${record === 'person' ? 'round-5' : 'already-public'}
    tables:
      - { source: made-up, stage: V_DET, by: [[], [sex], [age], [sex, age]${record === 'person' ? ', [form], [citizenship]' : ''}] }
reports:
  - { level: national, area: ${record === 'person' ? 'ZZZ' : lists.country.codes[0]}, release: made }
`

/** All commands, in an order in which one finds what those before it made, for a made-up file of so many records. */
export const commandSteps = (folder: string, record: MeasuredRecord, rows: number, run: Run): readonly Step[] => {
  const at = (...names: readonly string[]) => join(folder, ...names)
  const [project, store, inbox] = [at('project'), at('out', 'store'), at('project', 'inbox', 'made-up.csv')]
  const mapping = at('project', 'mappings', 'made-up.yaml')
  const revised = at('revised.csv')
  const submitArgv = (file: string) => ['submit', file, '--mapping', mapping, '--store', store]
  const ids = () => submissionsIn(store)

  const writeFiles = async () => {
    mkdirSync(at('project', 'inbox'), { recursive: true })
    mkdirSync(at('project', 'mappings'), { recursive: true })
    writeFileSync(mapping, files[record].mapping)
    writeFileSync(at('project', 'tipstat.yaml'), projectOf(record))
    if (!existsSync(revised)) {
      files[record].write(inbox, rows)
      // Written last: where it is, the other is whole.
      files[record].write(at('revised.part'), rows - Math.ceil(rows / 100))
      cpSync(at('revised.part'), revised)
      rmSync(at('revised.part'))
    }
  }
  const held = async (count: number) => {
    await writeFiles()
    for (const file of [inbox, revised].slice(ids().length, count)) await run(submitArgv(file))
  }
  const released = async () => {
    await held(2)
    if (!existsSync(at('out', 'release', 'made'))) await run(['release', project, 'made', '--out', at('out')])
  }
  const backedUp = async () => {
    await held(2)
    if (!existsSync(at('backup', 'backup.json'))) await run(['backup', store, '--to', at('backup')])
  }
  const copied = async () => {
    await held(2)
    for (const name of ['copy', 'copy.keys']) rmSync(at(name), { recursive: true, force: true })
    cpSync(store, at('copy'), { recursive: true })
    if (existsSync(`${store}.keys`)) cpSync(`${store}.keys`, at('copy.keys'), { recursive: true })
  }
  const without = (name: string, first: () => Promise<void>) => async () => {
    rmSync(at(name), { recursive: true, force: true })
    rmSync(at(`${name}.keys`), { recursive: true, force: true })
    await first()
  }
  const both = () => held(2)

  return [
    { name: 'doctor', prepare: async () => {}, argv: () => ['doctor'] },
    {
      name: 'template',
      prepare: without('templates', writeFiles),
      argv: () => ['template', record, '--country', 'KEN', '--out', at('templates')],
    },
    {
      name: 'map',
      prepare: without('proposed.yaml', writeFiles),
      argv: () => ['map', inbox, '--out', at('proposed.yaml')],
    },
    {
      name: 'accept',
      prepare: async () => {
        await writeFiles()
        cpSync(mapping, at('accepted.yaml'))
      },
      argv: () => ['accept', at('accepted.yaml'), ...accepted, '--by', 'Office (made up)'],
    },
    {
      name: 'check',
      prepare: without('checked', writeFiles),
      argv: () => ['check', inbox, '--mapping', mapping, '--out', at('checked')],
      exits: [0, 1],
    },
    { name: 'submit', prepare: without(join('out', 'store'), writeFiles), argv: () => submitArgv(inbox) },
    {
      name: 'submit (a revision)',
      prepare: () => held(1),
      argv: () => submitArgv(revised),
    },
    { name: 'submissions', prepare: both, argv: () => ['submissions', '--store', store] },
    { name: 'table (the list)', prepare: both, argv: () => ['table', '--store', store] },
    {
      name: 'table (by sex and age)',
      prepare: both,
      argv: () => ['table', '--store', store, '--source', 'made-up', '--stage', 'V_DET', '--by', 'sex,age'],
    },
    {
      name: 'release',
      prepare: without(join('out', 'release'), both),
      argv: () => ['release', project, 'made', '--out', at('out')],
    },
    { name: 'report', prepare: released, argv: () => ['report', project, '--out', at('out')] },
    { name: 'diff', prepare: both, argv: () => ['diff', store, ...ids().slice(0, 2)] },
    {
      name: 'why',
      prepare: released,
      argv: () => ['why', at('out', 'release', 'made'), ...cellIn(at('out', 'release', 'made')), '--store', store],
    },
    { name: 'access', prepare: both, argv: () => ['access', store] },
    {
      name: 'withdraw',
      prepare: copied,
      argv: () => ['withdraw', at('copy'), ids()[1] ?? '', '--reason', 'made up'],
    },
    { name: 'purge', prepare: copied, argv: () => ['purge', at('copy'), ids()[1] ?? '', '--reason', 'made up'] },
    { name: 'backup', prepare: without('backup', both), argv: () => ['backup', store, '--to', at('backup')] },
    {
      name: 'restore',
      prepare: without('restored', backedUp),
      argv: () => ['restore', at('backup'), '--to', at('restored')],
    },
    {
      name: 'parquet',
      prepare: without('parquet', both),
      argv: () => ['parquet', store, '--out', at('parquet')],
    },
    {
      name: 'migrate',
      prepare: without('old', async () => {
        mkdirSync(at('old'), { mode: 0o700 })
        await writeOldStore(at('old', 'tipstat.duckdb'), record, rows)
      }),
      argv: () => ['migrate', at('old')],
    },
    { name: 'run', prepare: without('run', writeFiles), argv: () => ['run', project, '--out', at('run')] },
  ]
}

/** Ids of the submissions of a store, in the order in which they came. */
const submissionsIn = (store: string): readonly string[] => {
  const log = join(store, 'log')
  const names = existsSync(log) ? readdirSync(log).filter((name) => name.endsWith('.json')) : []
  return names.sort().flatMap((name) => {
    const entry = JSON.parse(readFileSync(join(log, name), 'utf8')) as { type: string; submission: string }
    return entry.type === 'submission' ? [entry.submission] : []
  })
}

/** The first table of a release, and its first cell. */
const cellIn = (release: string): readonly string[] => {
  const { tables } = JSON.parse(readFileSync(join(release, 'manifest.json'), 'utf8')) as {
    tables: readonly { file: string; by: readonly string[] }[]
  }
  const [table] = tables
  if (!table) throw new Error('The release holds no table')
  const [header = '', first = ''] = readFileSync(join(release, table.file), 'utf8').split('\n')
  const codes = first.split(',')
  const cell = header.split(',').slice(0, 2 + table.by.length)
  return ['--table', '1', '--cell', cell.map((name, i) => `${name}=${codes[i]}`).join(',')]
}
