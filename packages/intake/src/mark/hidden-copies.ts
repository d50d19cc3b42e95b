import { columnIndex } from '../column-letter.ts'
import type { Archive } from '../xml-part.ts'
import { CannotMark } from './marks.ts'
import { rowCells, sharedText } from './row-cells.ts'
import { eachPiece, partText, scanSheet } from './sheet-scanner.ts'

/** Parts that keep copies of what stands in cells. */
const copying =
  /^(?:xl\/(?:pivotcache|slicercaches|timelinecaches|model|charts|revisions|embeddings)\/|docprops\/thumbnail)/

/**
 * Refuses to empty columns of which other parts may keep a copy: caches of pivot tables and charts, a picture of the sheet,
 * filters, links and comments at these columns. `tail` is what stands after the rows of the sheet.
 */
export const refuseCopies = (
  archive: Archive,
  tail: string,
  notes: readonly string[],
  shown: ReadonlySet<number>,
): void => {
  const names = [...archive.entries.keys()]
  const isHidden = (range: string) => {
    const [from = '', to = from] = range.split(':')
    const [first, last] = [columnIndex(from), columnIndex(to)]
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i).some((at) => !shown.has(at))
  }
  const tables = names.filter((name) => name.startsWith('xl/tables/'))
  const filtered = [tail, ...tables.map((name) => partText(archive, name))].some((xml) =>
    /filterColumn|<\w*:?scenario[\s>]/.test(xml),
  )
  const links = placesOf(tail, 'hyperlink')
  const comments = notes.flatMap((name) => [
    ...placesOf(partText(archive, name), 'comment'),
    ...placesOf(partText(archive, name), 'threadedComment'),
  ])
  if (names.some((name) => copying.test(name)) || filtered || [...links, ...comments].some(isHidden))
    throw new CannotMark('copies')
}

const placesOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*?ref\\s*=\\s*["']([^"']*)`, 'g'))].map(
    ([, place = '']) => place,
  )

/** Numbers of the shared texts that the cells of a sheet show. */
export const sharedTextsOf = (archive: Archive, part: string): ReadonlySet<number> => {
  const numbers = new Set<number>()
  let prefix = ''
  scanSheet(archive, part, {
    head: (_, found) => {
      prefix = found
    },
    row: (xml) => {
      for (const cell of rowCells(xml, prefix).cells) {
        const number = sharedText(cell)
        if (number !== undefined) numbers.add(number)
      }
      return ''
    },
  })
  return numbers
}

/**
 * Writes the shared texts without some of them: those that no cell shows any more. Their numbers stay. There may be a million:
 * they are never whole in memory.
 */
export const writeTextsWithout = (
  isGone: (number: number) => boolean,
  archive: Archive,
  part: string,
  write: (xml: string) => void,
): void => {
  let number = -1
  let rest = ''
  const emptied = (xml: string): string =>
    xml.replace(/<((?:[\w.-]+:)?)si(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1si>)/g, (item, prefix: string) =>
      isGone(++number) ? `<${prefix}si><${prefix}t/></${prefix}si>` : item,
    )
  eachPiece(archive, part, (piece) => {
    rest += piece
    if (rest.includes('<!')) throw new CannotMark('parts')
    const end = endOfTexts(rest)
    write(emptied(rest.slice(0, end)))
    rest = rest.slice(end)
  })
  write(emptied(rest))
}

/** Where the last whole text of a piece ends; 0 where there is none. */
const endOfTexts = (xml: string): number => {
  for (let at = xml.lastIndexOf('si>'); at >= 0; at = xml.lastIndexOf('si>', at - 1)) {
    const tag = xml.slice(xml.lastIndexOf('<', at), at + 3)
    if (/^<\/(?:[\w.-]+:)?si>$/.test(tag)) return at + 3
    if (at === 0) break
  }
  return 0
}
