import { columnLetter } from '../column-letter.ts'
import { declaration, transitional, xmlText } from '../sheet-xml.ts'

/** A comment at a cell. */
export interface CellNote {
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly text: string
}

/** Name under which the comments stand. */
const author = 'tipstat'

/** The part that holds the texts of comments. */
export const commentsPart = (notes: readonly CellNote[]): string => {
  const list = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${columnLetter(column)}${row}" authorId="0"><text><t xml:space="preserve">${xmlText(text)}</t></text></comment>`,
  )
  return `${declaration}<comments xmlns="${transitional.main}"><authors><author>${author}</author></authors><commentList>${list.join('')}</commentList></comments>`
}

/** The part that says where the boxes of comments stand (VML, ISO/IEC 29500-4): spreadsheets show no comment without it. */
export const notesDrawing = (notes: readonly CellNote[]): string => {
  const shapes = notes.map(({ row, column, text }, at) => {
    const lines = Math.min(14, Math.max(4, Math.ceil(text.length / 34) + (text.match(/\n/g)?.length ?? 0)))
    const top = Math.max(0, row - 2)
    return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 12, ${top}, 4, ${column + 5}, 4, ${top + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  })
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
}
