import type { TransmissionTerms } from '@tipstat/cube'
import { DisclosureRefusal } from '../refusal.ts'
import { refuseSecrets } from './recipient-keys.ts'

/** What would begin a new line, steer a terminal, or turn round the text about it. */
const unfit = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
const name = /^[a-z0-9][a-z0-9-]{0,63}$/

/**
 * The terms of a transmission, each on one line and none left out. `today` is a day or an instant, ISO 8601. Throws
 * DisclosureRefusal: `disclosure.bad-terms` names the entry, `disclosure.expired`, `disclosure.secret-key`.
 */
export const checkedTerms = (terms: TransmissionTerms, today: string): TransmissionTerms => {
  const { name: called, to, basis, purpose, expires } = terms
  const trimmed = { name: called, to: to.trim(), basis: basis.trim(), purpose: purpose.trim(), expires }
  for (const [entry, text] of Object.entries(trimmed)) {
    refuseSecrets(text, entry)
    if (text === '' || text.length > 500 || unfit.test(text))
      throw new DisclosureRefusal('disclosure.bad-terms', { entry })
  }
  if (!name.test(called)) throw new DisclosureRefusal('disclosure.bad-terms', { entry: 'name' })
  if (!isDay(expires)) throw new DisclosureRefusal('disclosure.bad-terms', { entry: 'expires' })
  if (expires < today.slice(0, 10)) throw new DisclosureRefusal('disclosure.expired', { name: called, expires })
  return trimmed
}

/** A day that there is: not the 30th of February. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
