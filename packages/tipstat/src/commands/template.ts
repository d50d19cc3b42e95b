import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMapping } from '@tipstat/intake'
import { type Language, languages } from '@tipstat/language'
import {
  dimensionKeys,
  type Statements,
  statementOf,
  templateCsv,
  templateMapping,
  templateMark,
  templateName,
  templateWorkbook,
} from '@tipstat/schemas'
import { type RecordType, recordTypeNames, schemeVersion } from '@tipstat/scheme'
import { country, lists } from '@tipstat/seeds/codes'
import type { Action } from '../command.ts'
import { breakdownsOf } from '../project.ts'
import { CommandRefusal } from '../refusal.ts'
import { plain } from '../say.ts'
import { statedIn, type TemplateUse } from '../template-options.ts'
import { templateSay } from '../template-say.ts'
import { writeBeside } from '../write-beside.ts'

interface TemplateOptions extends TemplateUse {
  readonly country?: string
  readonly codes?: boolean
  readonly out: string
}

/** `tipstat template RECORD`: writes the template of a record type as a workbook and as CSV, or with codes as CSV alone. */
export const templateCommand: Action<TemplateOptions> = async ([name = ''], options, streams) => {
  const { lang, format, out, codes = false } = options
  const record = recordTypeOf(name)
  const place = options.country === undefined ? null : countryOf(options.country)
  const said = statementsOf(options)
  refuseUnreadable(record, lang, said)
  const all = codes
    ? [[`${templateName(record, 'codes')}.csv`, Buffer.from(templateCsv(record, 'codes'))] as const]
    : inLanguage(record, lang, place, said)
  await refuseOverwriting(all.map(([file, bytes]) => [join(out, file), bytes] as const))
  const files: string[] = []
  for (const [file, bytes] of all) {
    const path = join(out, file)
    await writeBeside(path, bytes)
    files.push(path)
  }
  const mark = codes ? null : templateMark({ record, language: lang, version: schemeVersion, country: place })
  if (format === 'json') {
    streams.out(JSON.stringify({ record, language: codes ? 'codes' : lang, country: place, mark, files }))
    return 0
  }
  for (const file of files) streams.out(templateSay('template.written', lang, { file: plain(file) }))
  if (!codes) streams.out(templateSay('template.next', lang))
  return 0
}

const inLanguage = (record: RecordType, language: Language, place: string | null, statements: Statements) => {
  const name = templateName(record, language, place)
  return [
    [`${name}.xlsx`, templateWorkbook(record, language, [], { country: place, statements })],
    [`${name}.csv`, Buffer.from(templateCsv(record, language, [], { country: place }))],
  ] as const
}

const statementsOf = (options: TemplateOptions): Statements =>
  Object.fromEntries(Object.entries(statedIn(options)).filter(([, said]) => said !== undefined))

/** What no mapping could say would be refused when the template comes back: so it is refused here. */
const refuseUnreadable = (record: RecordType, language: Language, said: Statements): void => {
  for (const key of dimensionKeys) breakdownsOf(said[key] ?? '')
  readMapping(templateMapping(record, language, statementOf(said)), templateName(record, language))
}

/** Somebody may have filled it in already: what is there and differs stays. */
const refuseOverwriting = async (files: readonly (readonly [string, Uint8Array])[]): Promise<void> => {
  for (const [path, bytes] of files) {
    const there = await readFile(path).catch(() => null)
    if (there && !there.equals(bytes)) throw new CommandRefusal('command.template-there', { file: path })
  }
}

const recordTypeOf = (name: string): RecordType => {
  const found = recordTypeNames.find((type) => type === name)
  if (!found) throw new CommandRefusal('command.unknown-record', { name, known: recordTypeNames.join(', ') })
  return found
}

/** A country by its code, in any case. A name is answered with the code, and not taken for it. */
const countryOf = (text: string): string => {
  const code = text.trim().toUpperCase()
  if (country(code)) return code
  const meant = lists.country.codes.find((each) =>
    languages.some((language) => fold(lists.country.name(each, language)) === fold(text)),
  )
  throw new CommandRefusal('command.unknown-country', { text, meant: meant ?? '' })
}

const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase()
