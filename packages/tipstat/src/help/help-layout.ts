import { isolate, type Language } from '@tipstat/language'
import type { Help, Option } from 'commander'
import type { HelpCode } from '../messages/help/help-messages.ts'
import { helpSay } from './help-say.ts'
import { textWidth, wrapText } from './wrap-text.ts'

/** Headings of help as commander writes them. */
const headings: Readonly<Record<string, HelpCode>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
}

/** How commander lays out help in a language. */
export const helpLayout = (language: Language): Partial<Help> => ({
  styleTitle: (title) => {
    const code = headings[title]
    return code === undefined ? title : helpSay(code, language)
  },
  // Beside an Arabic heading, `[options] <file>` would be turned round.
  styleUsage: (usage) => (language === 'ar' ? isolate(usage) : usage),
  optionDescription: (option) => optionText(option, language),
  displayWidth: textWidth,
  // The longest command leaves less than the 40 columns from which on commander breaks lines.
  minWidthToWrap: 30,
  boxWrap: (text, width) => (language === 'ar' ? eachFromRight(wrapText(text, width)) : wrapText(text, width)),
})

/** Lines that read from right to left, each set apart: what stands before them in a terminal reads from left to right. */
const eachFromRight = (text: string): string => text.replace(/^.+$/gmu, '\u2067$&\u2069')

/** What an option is for, with its choices and with what holds where it is absent. */
const optionText = (option: Option, language: Language): string => {
  const value = (given: unknown): string => helpSay('help.value', language, { value: JSON.stringify(given) })
  const comma = helpSay('help.comma', language)
  const choices = option.argChoices?.map(value).join(comma)
  const details = [
    ...(choices === undefined ? [] : [helpSay('help.choices', language, { choices })]),
    ...(option.defaultValue === undefined
      ? []
      : [helpSay('help.default', language, { value: value(option.defaultValue) })]),
  ]
  if (details.length === 0) return option.description
  return helpSay('help.details', language, { about: option.description, details: details.join(comma) })
}
