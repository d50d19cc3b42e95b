import { chartsMessages } from '@tipstat/charts'
import { disclosureMessages } from '@tipstat/disclosure'
import { intakeMessages } from '@tipstat/intake'
import { type Language, type Message, say } from '@tipstat/language'
import { reportMessages } from '@tipstat/report'
import { askSuggestion, type Finding, fieldName, isFieldName, ruleWords } from '@tipstat/scheme'
import { statisticsMessages } from '@tipstat/statistics'
import { storeMessages } from '@tipstat/store'
import { type CommandCode, commandMessages } from './messages/command-messages.ts'

const catalogues = [
  commandMessages,
  intakeMessages,
  storeMessages,
  disclosureMessages,
  statisticsMessages,
  chartsMessages,
  reportMessages,
]

/** Words of the command line itself. */
export const words = (code: CommandCode, language: Language, params: Message['params'] = {}): string =>
  plain(say({ code, params }, language, commandMessages))

/** A refusal of any room, in words. */
export const sayRefusal = (message: Message, language: Language): string => plain(say(message, language, ...catalogues))

/** What a finding says, and what it proposes. A field among its parameters is named as a reader knows it. */
export const sayFinding = (finding: Message & Pick<Finding, 'suggestion'>, language: Language): string => {
  const { list } = finding.params
  const params = typeof list === 'string' ? { ...finding.params, list: fieldName(list, language) } : finding.params
  const said = plain(ruleWordsOf(finding.code, language).says(params))
  const { suggestion } = finding
  if (suggestion === undefined || typeof list !== 'string' || !isFieldName(list)) return said
  return `${said}. ${plain(askSuggestion(list, suggestion, language))}`
}

/** How a finding is mended. */
export const sayMend = (code: string, language: Language): string => ruleWordsOf(code, language).mend

const ruleWordsOf = (code: string, language: Language) => {
  const catalogue: Readonly<Record<string, { says: (params: Message['params']) => string; mend: string }>> =
    ruleWords[language]
  const found = catalogue[code]
  if (!found) throw new Error(`No words for the rule ${code}`)
  return found
}

/** Names and cell contents come from a sender: what steers a terminal is shown, not obeyed, and long texts are cut. */
export const plain = (text: string): string => {
  const harmless = text.replace(/\s/gu, ' ').replace(/\p{Cc}|[\u202A-\u202E]/gu, '·')
  return harmless.length > 600 ? `${harmless.slice(0, 600)}…` : harmless
}
