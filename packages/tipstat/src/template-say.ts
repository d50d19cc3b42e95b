import { type Language, type Message, say } from '@tipstat/language'
import { type AreaCode, areaName } from '@tipstat/seeds/codes'
import type { Common, Streams } from './command.ts'
import { type TemplateCode, templateMessages } from './messages/template-messages.ts'
import { plain } from './say.ts'
import type { TemplateUse } from './template-options.ts'
import type { FileReading } from './template-plan.ts'

/** Words about templates, made and filled in. */
export const templateSay = (code: TemplateCode, language: Language, params: Message['params'] = {}): string =>
  plain(say({ code, params }, language, templateMessages))

/** Says, before what was found in a file, that it was read as a template and what its source is called. */
export const sayTemplate = (
  { plan, template }: FileReading,
  { lang, format, source }: Common & TemplateUse,
  { out }: Streams,
): void => {
  if (template === null || format === 'json') return
  const { record, country } = template
  const what = country === null ? record : `${record}, ${areaName(country as AreaCode, lang)}`
  out(templateSay('template.read', lang, { what, source: plan.series.source, named: source === undefined ? 0 : 1 }))
}
