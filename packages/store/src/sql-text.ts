/** A name as SQL writes it. Some fields are called as SQL's own words are (`where`). */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as SQL writes it. Nothing that comes from a file or a mapping stands in a query any other way. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`
