import type { TableAccount } from '@tipstat/disclosure'
import type { AccountWriter } from './account-writer.ts'
import { markOf } from './marks.ts'
import { type Grid, type Place, pictureOf } from './pattern-grid.ts'
import { titleOf } from './table-title.ts'

/** Letters of a name over a column; the whole of it is told on pointing at it. */
const longestName = 24

/** A picture of each table in which something is withheld, and the names of the others. */
export const pictures = (tables: readonly TableAccount[], page: AccountWriter): string => {
  const whole = tables.filter(({ withheld }) => withheld.cells === 0)
  const all = tables.filter(({ withheld }) => withheld.cells > 0).map((table) => pictureText(table, page))
  const shown = whole.map((table) => `<li>${titleOf(table, page)}</li>`).join('')
  const rest = whole.length > 0 ? `<h3>${page.say('account.all-shown')}</h3>\n<ul>${shown}</ul>` : ''
  return `<div class="pictures">\n${all.join('\n')}\n</div>\n${rest}`
}

const pictureText = (table: TableAccount, page: AccountWriter): string => {
  const { grids, area, notDrawn } = pictureOf(table)
  const place = area === null ? [] : [page.code('area', area)]
  const line = [
    ...place,
    `${page.say('account.not-shown')}${page.colon}${page.n(table.withheld.cells)} / ${page.n(table.cells)} · ${page.share(table.shareOfCells)}`,
  ]
  const rest = notDrawn > 0 ? `\n<p class="rest">${page.say('account.rest', { cells: page.n(notDrawn) })}</p>` : ''
  return `<figure class="pattern"><figcaption><span class="title">${titleOf(table, page)}</span>
<span class="subtitle">${line.join(' · ')}</span></figcaption>
${grids.map((grid) => gridText(grid, page)).join('\n')}${rest}</figure>`
}

const gridText = ({ columns, rows }: Grid, page: AccountWriter): string => {
  const isUpright = columns.every((place) => nameOf(place, page).length <= 5)
  const head = columns.map(
    (place) => `<th scope="col" title="${nameOf(place, page)}"><span>${nameOf(place, page, longestName)}</span></th>`,
  )
  const lines = rows.map(({ head: place, kinds }, i) => {
    const cells = kinds.map((kind) =>
      kind === null ? '<td></td>' : `<td class="${kind}">${markOf(kind, page.say(`kind.${kind}`))}</td>`,
    )
    const begins = i > 0 && place.length > 1 && place[0]?.code !== rows[i - 1]?.head[0]?.code
    return `<tr${begins ? ' class="begins"' : ''}><th scope="row">${nameOf(place, page)}</th>${cells.join('')}</tr>`
  })
  return `<div class="scroll"><table class="pattern${isUpright ? ' upright' : ''}"><thead><tr><td></td>${head.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`
}

const nameOf = (place: readonly Place[], page: AccountWriter, longest?: number): string =>
  place.map(({ dimension, code }) => page.code(dimension, code, longest)).join(' · ')
