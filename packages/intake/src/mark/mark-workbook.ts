import { Deflate, strToU8 } from 'fflate'
import { crc32 } from '../crc32.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { IntakeRefusal } from '../refusal.ts'
import { type Namespaces, sheetTypes, strict, transitional, xmlAttribute } from '../sheet-xml.ts'
import { readRelations, readWorkbook, type SheetEntry, workbookPart } from '../workbook-parts.ts'
import type { Archive } from '../xml-part.ts'
import { packedBytes, readZipDirectory, type ZipEntry } from '../zip-directory.ts'
import { type PackedPart, packPart, writeZip } from '../zip-writer.ts'
import { commentsPart, notesDrawing } from './cell-notes.ts'
import { refuseCopies, sharedTextsOf, writeTextsWithout } from './hidden-copies.ts'
import { type RowsMarked, rowMarker } from './mark-rows.ts'
import { MarkStyles } from './mark-styles.ts'
import { CannotMark, type Summary, type Unmarkable, type WorkbookMarks } from './marks.ts'
import { addContentTypes, addNotesDrawing, addRelations, beforeEnd, withoutElements } from './package-edits.ts'
import { attributeOf, partText, scanSheet } from './sheet-scanner.ts'
import { summarySheet } from './summary-sheet.ts'

/** Parts that are added, and the number that tells them and their relations from those of a copy that is marked again. */
interface Added {
  readonly n: string
  readonly summary: string
  readonly comments: string
  readonly drawing: string
}

const addedTo = (archive: Archive): Added => {
  for (let at = 1; ; at++) {
    const n = at === 1 ? '' : String(at)
    const summary = `xl/worksheets/tipstat${n}.xml`
    const added = { n, summary, comments: `xl/tipstatComments${n}.xml`, drawing: `xl/drawings/tipstatNotes${n}.vml` }
    if (!archive.entries.has(summary)) return added
  }
}

/**
 * Marks cells in a copy of a workbook: each keeps its format but for the fill, and gets a comment; a sheet at the end says
 * what was found. Columns that are not to be shown are emptied, and their texts are nowhere in the copy. Every other part,
 * and every other cell, stays as it is, to the byte. Pure: the same workbook and marks give the same bytes. The workbook was
 * read before; where it can't be marked, it is said why.
 */
export const markWorkbook = (
  bytes: Uint8Array,
  wanted: WorkbookMarks,
  limits: Limits = defaultLimits,
): Uint8Array | { readonly why: Unmarkable } => {
  const { file } = wanted
  const entries = readZipDirectory(bytes, file)
  const archive: Archive = { file, bytes, limits, entries: new Map(entries.map((entry) => [entry.name, entry])) }
  try {
    return writeZip(markedParts(archive, entries, wanted))
  } catch (error) {
    if (error instanceof CannotMark) return { why: error.why }
    if (error instanceof IntakeRefusal) return { why: 'parts' }
    throw error
  }
}

const markedParts = (archive: Archive, entries: readonly ZipEntry[], wanted: WorkbookMarks): readonly PackedPart[] => {
  const workbook = readWorkbook(archive)
  const sheet = workbook.sheets.find(({ name }) => name === wanted.sheet)
  if (!sheet || !workbook.styles) throw new CannotMark('parts')
  const added = addedTo(archive)
  // Of a workbook with macros, or a template, a copy would have to be called otherwise: and macros are not handed on.
  if (/macroEnabled|template\.main/i.test(partText(archive, contentTypes))) throw new CannotMark('parts')
  const styles = new MarkStyles(partText(archive, workbook.styles))
  const own = ownNotes(archive, sheet)
  const { xml, seen, hasNotes } = markSheet(archive, sheet, wanted, styles, own, added)
  const summary = wanted.summary({ hasNotes, emptied: [...seen.emptied].sort((a, b) => a - b) })
  const changed = new Map<string, PackedPart | string | null>([[sheet.part, xml]])
  const others = workbook.sheets.filter((each) => each !== sheet)
  if (workbook.sharedStrings && seen.gone.size > 0)
    changed.set(workbook.sharedStrings, remainingTexts(archive, workbook.sharedStrings, others, seen))
  const more = summaryEdits(archive, sheet, summary, styles, seen, changed, added)
  if (hasNotes) more.push(...notesEdits(archive, sheet, seen, changed, added))
  changed.set(workbook.styles, styles.text())
  return [
    ...entries.flatMap((entry) => {
      const content = changed.get(entry.name)
      if (content === null) return []
      if (content === undefined) return [untouched(archive, entry)]
      return [typeof content === 'string' ? packPart(entry.path, content) : { ...content, path: entry.path }]
    }),
    ...more,
  ]
}

const untouched = (archive: Archive, entry: ZipEntry): PackedPart => ({
  path: entry.path,
  method: entry.method,
  crc: entry.crc,
  size: entry.size,
  packed: packedBytes(archive.bytes, entry, archive.file),
})

/** Parts with comments of the sheet's own. */
const ownNotes = (archive: Archive, { part }: SheetEntry): readonly string[] =>
  archive.entries.has(relationsOf(part))
    ? [...readRelations(archive, part).values()].flatMap((relation) =>
        /^(?:comments|threadedComment)$/.test(relation.type) ? [relation.part] : [],
      )
    : []

const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

const markSheet = (
  archive: Archive,
  sheet: SheetEntry,
  wanted: WorkbookMarks,
  styles: MarkStyles,
  own: readonly string[],
  { n }: Added,
): { readonly xml: PackedPart; readonly seen: RowsMarked; readonly hasNotes: boolean } => {
  const { visitor, seen } = rowMarker(wanted, styles)
  const pack = packer()
  let hasNotes = false
  let namespaces = transitional
  scanSheet(
    archive,
    sheet.part,
    {
      ...visitor,
      head: (head, prefix) => {
        namespaces = namespacesOf(head)
        visitor.head(head, prefix)
      },
      tail: (tail) => {
        if (seen.emptied.size > 0) refuseCopies(archive, tail, own, wanted.shown)
        hasNotes =
          seen.notes.length > 0 && own.length === 0 && namespaces === transitional && !/legacyDrawing[\s>/]/.test(tail)
        return hasNotes ? addNotesDrawing(tail, `tipstatNotes${n}`, transitional.office) : tail
      },
    },
    pack.add,
  )
  return { xml: pack.end(sheet.part), seen, hasNotes }
}

const namespacesOf = (xml: string): Namespaces => (xml.includes(strict.main) ? strict : transitional)

/** Packs a part as it is written, so that its text is never whole in memory. */
const packer = () => {
  const packed: Uint8Array[] = []
  let [size, crc, length] = [0, 0, 0]
  const stream = new Deflate({ level: 1 }, (piece) => {
    packed.push(piece)
    length += piece.length
  })
  return {
    add: (xml: string) => {
      const bytes = strToU8(xml)
      size += bytes.length
      crc = crc32(bytes, crc)
      stream.push(bytes)
    },
    end: (path: string): PackedPart => {
      stream.push(new Uint8Array(), true)
      const whole = new Uint8Array(length)
      let at = 0
      for (const piece of packed) {
        whole.set(piece, at)
        at += piece.length
      }
      return { path, method: 8, crc, size, packed: whole }
    },
  }
}

const remainingTexts = (
  archive: Archive,
  part: string,
  others: readonly SheetEntry[],
  { gone, kept }: RowsMarked,
): PackedPart => {
  const elsewhere = others.map((other) => sharedTextsOf(archive, other.part))
  const isGone = (number: number) =>
    gone.has(number) && !kept.has(number) && !elsewhere.some((numbers) => numbers.has(number))
  const pack = packer()
  writeTextsWithout(isGone, archive, part, pack.add)
  return pack.end(part)
}

type Changed = Map<string, PackedPart | string | null>

/** Text of a part as it was changed so far. */
const textOf = (archive: Archive, part: string, changed: Changed): string => {
  const before = changed.get(part)
  return typeof before === 'string' ? before : partText(archive, part)
}

const contentTypes = '[content_types].xml'

/** Adds the sheet that says what was found, at the end; and takes the list of formulas away where some of them went. */
const summaryEdits = (
  archive: Archive,
  sheet: SheetEntry,
  summary: Summary,
  styles: MarkStyles,
  { formulasGone }: RowsMarked,
  changed: Changed,
  added: Added,
): PackedPart[] => {
  const book = workbookPart(archive)
  const text = partText(archive, book)
  const namespaces = namespacesOf(text)
  const relations = relationsOf(book)
  const relation = { id: `tipstatSheet${added.n}`, type: `${namespaces.office}/worksheet`, target: `/${added.summary}` }
  changed.set(book, withSheet(text, relation.id, namespaces))
  changed.set(relations, addRelations(partText(archive, relations), [relation]))
  changed.set(
    contentTypes,
    addContentTypes(partText(archive, contentTypes), [[added.summary, `${sheetTypes}.worksheet+xml`]], []),
  )
  const chain = [...archive.entries.keys()].find((name) => name.endsWith('/calcchain.xml'))
  if (formulasGone && chain) {
    changed.set(chain, null)
    changed.set(
      relations,
      withoutElements(textOf(archive, relations, changed), 'Relationship', 'Target', 'calcchain.xml'),
    )
    changed.set(
      contentTypes,
      withoutElements(textOf(archive, contentTypes, changed), 'Override', 'PartName', 'calcchain.xml'),
    )
  }
  return [packPart(added.summary, summarySheet(summary, sheet.name, styles, namespaces))]
}

const withSheet = (workbook: string, id: string, { office }: Namespaces): string => {
  const sheets = [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)].map(([tag]) => tag)
  const ids = sheets.map((tag) => Number(attributeOf(tag, 'sheetId') ?? 0))
  const names = new Set(sheets.map((tag) => (attributeOf(tag, 'name') ?? '').toLowerCase()))
  let [name, n] = ['tipstat', 1]
  while (names.has(name)) name = `tipstat ${++n}`
  const number = Math.max(0, ...ids) + 1
  return beforeEnd(
    workbook,
    'sheets',
    (prefix) => `<${prefix}sheet xmlns:r="${office}" name="${xmlAttribute(name)}" sheetId="${number}" r:id="${id}"/>`,
  )
}

/** Adds the comments of the marked sheet: their texts, and the drawing without which nobody sees them. */
const notesEdits = (
  archive: Archive,
  sheet: SheetEntry,
  { notes }: RowsMarked,
  changed: Changed,
  added: Added,
): PackedPart[] => {
  const relations = relationsOf(sheet.part)
  const before = archive.entries.has(relations) ? partText(archive, relations) : null
  const after = addRelations(before, [
    { id: `tipstatComments${added.n}`, type: `${transitional.office}/comments`, target: `/${added.comments}` },
    { id: `tipstatNotes${added.n}`, type: `${transitional.office}/vmlDrawing`, target: `/${added.drawing}` },
  ])
  const types = addContentTypes(
    textOf(archive, contentTypes, changed),
    [[added.comments, `${sheetTypes}.comments+xml`]],
    [['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']],
  )
  changed.set(contentTypes, types)
  const parts = [packPart(added.comments, commentsPart(notes)), packPart(added.drawing, notesDrawing(notes))]
  if (before !== null) {
    changed.set(relations, after)
    return parts
  }
  const path = archive.entries.get(sheet.part)?.path ?? sheet.part
  return [packPart(relationsOf(path), after), ...parts]
}
