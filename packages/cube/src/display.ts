/** The symbol by which a value shows itself in a Jupyter notebook with the Deno kernel. */
export const jupyterDisplay = Symbol.for('Jupyter.display')

/** What is shown, by MIME type: the notebook takes the richest that it can show. */
export type DisplayBundle = Readonly<Record<string, string>>

/** Lets a plain object show itself in a notebook. The object stays what it was: the property is not enumerable. */
export const displayable = <T extends object>(value: T, show: () => DisplayBundle | Promise<DisplayBundle>): T =>
  Object.defineProperty(value, jupyterDisplay, { value: show, enumerable: false })

/** An HTML table of the first rows, every cell escaped, with a line that says how many there are. */
export const htmlTable = (
  caption: string,
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
  most = 12,
): string => {
  const cells = (tag: 'th' | 'td', row: readonly unknown[]) =>
    row.map((cell) => `<${tag}>${escapeHtml(String(cell ?? ''))}</${tag}>`).join('')
  const shown = rows.slice(0, most).map((row) => `<tr>${cells('td', row)}</tr>`)
  const more = rows.length > most ? `<p>${most} of ${rows.length} rows</p>` : ''
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${cells('th', names)}</tr></thead><tbody>${shown.join('')}</tbody></table>${more}`
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
