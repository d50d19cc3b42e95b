import type { CellKind } from '@tipstat/disclosure'

/** The sign of each kind in a square of 16: told apart by shape and by colour, on paper and on a screen. */
const marks: Readonly<Record<CellKind, string>> = {
  shown: '<circle cx="8" cy="8" r="1.7" fill="#8495a3"/>',
  small: '<rect x="2" y="2" width="12" height="12" fill="#a4133c"/>',
  contributors: '<path d="M6 2h4v4h4v4h-4v4H6v-4H2V6h4z" fill="#7a4b00"/>',
  group: '<path d="M8 1.5 15 14H1z" fill="#6a3d9a"/>',
  zero: '<path d="M8 1l7 7-7 7-7-7z" fill="#00706b"/>',
  difference: '<path d="M2 2h12L8 8l6 6H2l6-6z" fill="#1f5fbf"/>',
  dominance: '<path d="M2 14V9h3v5zM6.5 14V5h3v9zM11 14V2h3v12z" fill="#444"/>',
  'p-percent': '<path d="M8 1l7 5.5-2.7 8H3.7L1 6.5z" fill="#444"/>',
  earlier:
    '<path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4v4.4l3 1.8" fill="none" stroke="#8a1c6a" stroke-width="1.8"/>',
  complementary:
    '<path d="M2.75 2.75h10.5v10.5H2.75z" fill="#fff1cf" stroke="#b86e00" stroke-width="1.5"/><path d="M3 13 13 3" stroke="#b86e00" stroke-width="1.5"/>',
  'symbol-zero': '<circle cx="8" cy="8" r="4.6" fill="none" stroke="#44535f" stroke-width="1.5"/>',
  'left-out': '<path d="M4 4l8 8m0-8-8 8" stroke="#8495a3" stroke-width="1.5"/>',
}

/** The definitions of all signs, once a page. */
export const markDefinitions = (): string =>
  `<svg width="0" height="0" class="signs" aria-hidden="true">${Object.entries(marks)
    .map(([kind, shape]) => `<symbol id="k-${kind}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>`

/** The sign of a kind; its name, escaped, is for those who hear the page. */
export const markOf = (kind: CellKind, name: string): string =>
  `<svg class="kind" role="img" aria-label="${name}"><use href="#k-${kind}"/></svg>`
