import { join } from 'node:path'
import { type Release, tableName } from '@tipstat/cube'
import { openRelease, type Synthetic, synthesise } from '@tipstat/disclosure'
import { formatNumber, type Language } from '@tipstat/language'
import { compareText } from '@tipstat/scheme'
import { chooseTable } from '../choose-table.ts'
import type { Action } from '../command.ts'
import { openProject } from '../project.ts'
import { CommandRefusal } from '../refusal.ts'
import { words } from '../say.ts'
import { refuseOtherFile, syntheticNoteFile, writeSynthetic } from '../write-synthetic.ts'

interface SyntheticOptions {
  readonly seed: string
  readonly size?: string
  readonly stage?: string
  readonly table?: readonly string[]
  readonly out: string
  readonly from?: string
}

/** `tipstat synthetic PROJECT NAME`: records of nobody, drawn from a release that is made. Opens no store. */
export const syntheticCommand: Action<SyntheticOptions> = async ([folder = '', name = ''], options, streams) => {
  const { out, from, size, stage, table, lang, format } = options
  const project = await openProject(folder, from === undefined ? {} : { out: from })
  const { releases } = project.config
  if (!Object.hasOwn(releases, name))
    throw new CommandRefusal('command.no-release', { name, known: Object.keys(releases).join(', ') })
  await refuseOtherFile(out, project.out)
  const release = await openRelease(join(project.out, 'release', name))
  if (stage !== undefined) refuseUnknownStage(release, stage)
  const seed = wholeNumber(options.seed)
  const made = synthesise(release, {
    seed,
    ...(size === undefined ? {} : { size: wholeNumber(size) }),
    ...(stage === undefined ? {} : { stage }),
    ...(table ? { tables: table.map((wanted) => tableName(chooseTable(release, wanted, stage))) } : {}),
  })
  await writeSynthetic(made, { release, seed }, out)
  const { drawnFrom, leftOut, expected, largestGap, undrawn } = made
  const said = { release: { name, id: release.id }, seed, records: made.records.length, expected, largestGap, undrawn }
  if (format === 'json')
    streams.out(JSON.stringify({ file: out, note: syntheticNoteFile(out), ...said, drawnFrom, leftOut }))
  else for (const line of asText(made, out, lang)) streams.out(line)
  return 0
}

/** NaN, which is refused by name, for what is written in any other way. */
const wholeNumber = (text: string): number => (/^-?\d+$/.test(text) ? Number(text) : Number.NaN)

const refuseUnknownStage = ({ tables }: Release, stage: string): void => {
  const known = [...new Set(tables.map((table) => table.stage))].sort(compareText)
  if (!known.includes(stage)) throw new CommandRefusal('command.no-stage', { stage, known: known.join(', ') })
}

/** With a gap above this many persons the released tables do not agree with each other. */
const contradiction = 0.5

const asText = (
  { records, drawnFrom, leftOut, largestGap, undrawn }: Synthetic,
  file: string,
  lang: Language,
): string[] => [
  words('synthetic.written', lang, {
    file,
    records: formatNumber(records.length, lang),
    note: syntheticNoteFile(file),
  }),
  words('synthetic.drawn-from', lang),
  ...drawnFrom.map((table) => `  ${table}`),
  ...(leftOut.length > 0 ? [words('synthetic.left-out', lang)] : []),
  ...leftOut.map(({ name, reason }) => `  ${name}: ${words(`left-out.${reason}`, lang)}`),
  words('synthetic.gap', lang, { gap: formatNumber(largestGap, lang, { digits: 2 }) }),
  ...(undrawn > 0 ? [words('synthetic.undrawn', lang, { cells: formatNumber(undrawn, lang) })] : []),
  ...(largestGap > contradiction ? [words('synthetic.contradiction', lang)] : []),
]
