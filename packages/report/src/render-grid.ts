import type { Grid } from './document.ts'
import { escapeHtml } from './escape.ts'

/** The lines over a figure or table: number, title, subtitle. */
export const renderCaption = (id: string, number: string, title: string, subtitle: string): string =>
  `<figcaption id="${escapeHtml(id)}"><span class="number">${escapeHtml(number)}</span> <span class="title">${escapeHtml(title)}</span>${
    subtitle && ` <span class="subtitle">${escapeHtml(subtitle)}</span>`
  }</figcaption>`

/** A table in a frame that scrolls by keyboard, too, so that a wide one never breaks the page. */
export const renderScrolling = (grid: Grid, label: string): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">\n${renderGrid(grid)}\n</div>`

const renderGrid = (grid: Grid): string => {
  const numeric = grid.header.map((_, i) => i >= grid.rowHeaders && isNumeric(grid.rows.map((row) => row[i] ?? '')))
  const style = (i: number) => (numeric[i] ? ' class="number"' : '')
  const cell = (text: string, i: number) =>
    i < grid.rowHeaders
      ? `<th scope="row"><bdi>${escapeHtml(text)}</bdi></th>`
      : `<td${style(i)}><bdi>${escapeHtml(text)}</bdi></td>`
  const head = grid.header.map((text, i) => `<th scope="col"${style(i)}>${escapeHtml(text)}</th>`).join('')
  const rows = grid.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

/** Columns of numbers, ranges and signs are set at the end of their cells. */
const isNumeric = (cells: readonly string[]): boolean =>
  cells.some((cell) => /\d/.test(cell)) && !cells.some((cell) => /\p{L}{3}/u.test(cell))
