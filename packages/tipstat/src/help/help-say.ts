import { type Language, type Message, say } from '@tipstat/language'
import { type HelpCode, helpMessages } from '../messages/help/help-messages.ts'
import { plain } from '../say.ts'

/** Words of the help, and of what is said where the command line was called wrongly. */
export const helpSay = (code: HelpCode, language: Language, params: Message['params'] = {}): string =>
  plain(say({ code, params }, language, helpMessages))
