import { StoreRefusal } from './refusal.ts'

const written = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/**
 * An ISO 8601 instant in the one form in which instants are stored and compared (UTC, milliseconds). A date alone is its
 * first moment, UTC; a time without a zone is refused, since it would mean another instant on another machine.
 */
export const instantOf = (text: string): string => {
  const time = written.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw new StoreRefusal('store.bad-instant', { instant: text })
  return new Date(time).toISOString()
}
