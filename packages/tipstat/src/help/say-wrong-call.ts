import type { Language } from '@tipstat/language'
import type { CommanderError } from 'commander'
import type { HelpCode } from '../messages/help/help-messages.ts'
import { plain } from '../say.ts'
import { helpSay } from './help-say.ts'

/** What commander says of each wrong call. Its error has a code and this text; the parameters stand in the text alone. */
const wrongCalls: Readonly<Record<string, readonly [HelpCode, RegExp]>> = {
  'commander.unknownCommand': ['call.unknown-command', /^error: unknown command '(?<command>.*)'$/su],
  'commander.unknownOption': ['call.unknown-option', /^error: unknown option '(?<option>.*)'$/su],
  'commander.missingArgument': ['call.missing-argument', /^error: missing required argument '(?<argument>.*)'$/su],
  'commander.missingMandatoryOptionValue': [
    'call.missing-option',
    /^error: required option '(?<option>.*)' not specified$/su,
  ],
  'commander.optionMissingArgument': ['call.missing-value', /^error: option '(?<option>.*)' argument missing$/su],
  'commander.invalidArgument': [
    'call.bad-choice',
    /^error: option '(?<option>.*?)' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/su,
  ],
  'commander.conflictingOption': [
    'call.conflict',
    /^error: option '(?<option>.*)' cannot be used with option '(?<other>.*)'$/su,
  ],
  'commander.excessArguments': [
    'call.too-many',
    /^error: too many arguments for '(?<command>.*)'\. Expected (?<expected>\d+) arguments? but got (?<got>\d+)\.$/su,
  ],
}

/** What commander adds where it knows a name that is almost the same. */
const nearName = /\n\(Did you mean (?:one of )?(?<near>[^\n]*)\?\)$/u

/** A wrong call in words, with the name that may have been meant on a line of its own. */
export const sayWrongCall = ({ code, message }: CommanderError, language: Language): string => {
  const near = nearName.exec(message)?.groups?.near
  const what = sayWhat(code, message.replace(nearName, ''), language)
  if (near === undefined) return what
  return `${what}\n${helpSay('call.near', language, { near, n: near.split(', ').length })}`
}

/** What no words are known for is said as commander says it. */
const sayWhat = (code: string, message: string, language: Language): string => {
  const [known, pattern] = wrongCalls[code] ?? []
  const params = pattern?.exec(message)?.groups
  return known === undefined || params === undefined ? plain(message) : helpSay(known, language, params)
}
