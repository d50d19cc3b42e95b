import { type Language, type Params, say } from '@tipstat/language'
import { plain } from '../say.ts'
import { type PublicUseCode, publicUseMessages } from './messages/public-use-messages.ts'

/** Words about public-use files, as a terminal may show them. */
export const sayPublicUse = (code: PublicUseCode, language: Language, params: Params = {}): string =>
  plain(say({ code, params }, language, publicUseMessages))
