import { access } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  type ColumnProposal,
  codeMeant,
  countQuestions,
  type Proposal,
  proposeMapping,
  writeProposal,
} from '@tipstat/intake'
import { readFile } from '@tipstat/intake/node'
import type { Language } from '@tipstat/language'
import { askSuggestion, canonical, type FieldName, fieldName, isCode } from '@tipstat/scheme'
import type { Action } from '../command.ts'
import { CommandRefusal } from '../refusal.ts'
import { words } from '../say.ts'
import { writeBeside } from '../write-beside.ts'

export interface MapOptions {
  readonly area?: string
  readonly stage?: string
  readonly source?: string
  readonly out?: string
}

/** `tipstat map FILE`: a mapping proposed for a file that nobody has described, with its reasons and questions. */
export const mapCommand: Action<MapOptions> = async ([path = ''], options, streams) => {
  const { area, stage, source, out, lang, format } = options
  for (const [field, code] of [
    ['area', area],
    ['stage', stage],
  ] as const)
    if (code !== undefined && !isCode(field, code)) throw noCode(field, code, lang)
  const file = basename(path)
  const proposal = proposeMapping(await readFile(path), {
    file,
    ...(area === undefined ? {} : { area }),
    ...(stage === undefined ? {} : { stage }),
  })
  const yaml = writeProposal(proposal, lang, source === undefined ? {} : { source })
  if (format === 'json') streams.out(canonical({ proposal, mapping: yaml }))
  if (out === undefined) {
    if (format !== 'json') streams.out(yaml.trimEnd())
    return 0
  }
  await refuseToOverwrite(out)
  await writeBeside(out, yaml)
  if (format !== 'json')
    streams.out(words('map.written', lang, { out, file, path, ...tally(proposal), questions: countQuestions(yaml) }))
  return 0
}

/** A name is answered with the code that it stands for, and not taken for it. */
const noCode = (field: FieldName, code: string, language: Language): CommandRefusal => {
  const meant = codeMeant(field, code)
  const asked = meant === null ? '' : `${askSuggestion(field, meant, language)} `
  return new CommandRefusal('command.no-code', { field: fieldName(field, language), code, asked })
}

/** A mapping that somebody has answered questions in is never lost to a new proposal. */
const refuseToOverwrite = async (path: string): Promise<void> => {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) throw new CommandRefusal('command.file-there', { file: path })
}

const tally = ({ columns }: Proposal) => {
  const count = (confidence: ColumnProposal['confidence']) =>
    columns.filter((column) => column.confidence === confidence).length
  return { columns: columns.length, sure: count('sure'), likely: count('likely'), doubtful: count('doubtful') }
}
