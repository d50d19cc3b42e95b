/** A table of which all but the first column are numbers. Everything given is escaped already. */
export const pageTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const names = head.map((each, i) => `<th scope="col"${i > 0 ? ' class="number"' : ''}>${each}</th>`)
  const lines = rows.map(([first = '', ...numbers]) => {
    const cells = numbers.map((each) => `<td class="number">${each}</td>`)
    return `<tr><th scope="row">${first}</th>${cells.join('')}</tr>`
  })
  return `<div class="scroll"><table class="account"><thead><tr>${names.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`
}
