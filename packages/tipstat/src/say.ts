import { chartsMessages } from '@tipstat/charts'
import { disclosureMessages } from '@tipstat/disclosure'
import { intakeMessages } from '@tipstat/intake'
import { joinList, type Language, type Message, say } from '@tipstat/language'
import { reportMessages } from '@tipstat/report'
import {
  askMappingEntry,
  askSuggestion,
  type Finding,
  fieldName,
  isFieldName,
  type KnownRuleCode,
  type RuleWords,
  ruleWords,
  wantedIn,
} from '@tipstat/scheme'
import { statisticsMessages } from '@tipstat/statistics'
import { storeMessages } from '@tipstat/store'
import { type AnswerCode, answerMessages } from './answer/messages/answer-messages.ts'
import { type CommandCode, commandMessages } from './messages/command-messages.ts'
import { templateMessages } from './messages/template-messages.ts'
import { publicUseMessages } from './public-use/messages/public-use-messages.ts'

const catalogues = [
  commandMessages,
  templateMessages,
  publicUseMessages,
  answerMessages,
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

/** Words of what comes back to a sender. */
export const answerWords = (code: AnswerCode, language: Language, params: Message['params'] = {}): string =>
  plain(say({ code, params }, language, answerMessages))

/** A refusal (`Refusal`) of any room, in words: its own message is for logs. */
export const sayRefusal = (message: Message, language: Language): string => plain(say(message, language, ...catalogues))

/** A sentence or note of a statistic or figure, in words: `statistic.sentences.map((each) => saySentence(each, 'fr'))`. */
export const saySentence = (message: Message, language: Language): string =>
  plain(say(message, language, ...catalogues))

/** What a finding says, and what it proposes. A field among its parameters is named as a reader knows it. */
export const sayFinding = (finding: Message & Pick<Finding, 'suggestion'>, language: Language): string => {
  const said = plain(ruleWordsOf(finding.code, language).says(paramsOf(finding, language)))
  const { list } = finding.params
  const { suggestion } = finding
  if (suggestion !== undefined && finding.code === missingColumn)
    return `${said}. ${plain(askMappingEntry(suggestion, language))}`
  if (suggestion === undefined || typeof list !== 'string' || !isFieldName(list)) return said
  return `${said}. ${plain(askSuggestion(list, suggestion, language))}`
}

/** What is proposed there is an entry of the mapping, and no code. */
export const missingColumn: KnownRuleCode = 'TIP-KEY-06'

/** How a finding is mended. Where a code is proposed, the others are not named. */
export const sayMend = (finding: Message & Pick<Finding, 'suggestion'>, language: Language): string => {
  const { mend, mendOf } = ruleWordsOf(finding.code, language)
  return (finding.suggestion === undefined && mendOf?.(paramsOf(finding, language))) || mend
}

/** The parameters of a finding, with what its field wants: that goes by the scheme, and is not kept with every finding. */
const paramsOf = ({ params }: Message, language: Language): Message['params'] => {
  const { list, lacks } = params
  if (typeof lacks === 'string') return { ...params, lacks: namedEntries(lacks, language) }
  if (typeof list !== 'string') return params
  return { ...params, ...(isFieldName(list) ? wantedIn(list) : {}), list: fieldName(list, language) }
}

/** Entries of a mapping as a reader knows them, beside the words that have to stand there. */
const namedEntries = (entries: string, language: Language): string => {
  const named = entries.split(', ').map((entry) => {
    const name = isFieldName(entry) ? fieldName(entry, language) : entry
    return name === entry ? entry : `${name} (${entry})`
  })
  return joinList(named, language)
}

const ruleWordsOf = (code: string, language: Language): RuleWords => {
  const catalogue: Readonly<Record<string, RuleWords>> = ruleWords[language]
  const found = catalogue[code]
  if (!found) throw new Error(`No words for the rule ${code}`)
  return found
}

/** Names and cell contents come from a sender: what steers a terminal is shown, not obeyed, and long texts are cut. */
export const plain = (text: string): string => {
  const harmless = text.replace(/\s/gu, ' ').replace(/\p{Cc}|[\u202A-\u202E]/gu, '·')
  if (harmless.length <= 600) return harmless
  const cut = harmless.slice(0, 600)
  // What was set apart from the direction of the text around it ends, too.
  const open = cut.split('\u2068').length - cut.split('\u2069').length
  return `${cut}…${'\u2069'.repeat(Math.max(0, open))}`
}

/** A text from a cell, at most so long, with a mark where it was cut, and without what turns round the text about it. */
export const cellText = (text: string, longest: number): string => {
  const harmless = plain(text.slice(0, longest + 1)).replace(/[\u2066-\u2069]/gu, '')
  return text.length > longest ? `${harmless.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')}…` : harmless
}
