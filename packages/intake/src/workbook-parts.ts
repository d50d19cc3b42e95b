import { dateKindOf } from './date-format.ts'
import { unescapeExcel } from './excel-escapes.ts'
import { IntakeRefusal } from './refusal.ts'
import { gatherRichText } from './rich-text.ts'
import type { DateKind } from './serial-date.ts'
import { type Archive, readXmlPart } from './xml-part.ts'

/** A sheet of cells as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  /** Name of its part in the archive, in lower case. */
  readonly part: string
}

/** What the workbook part and its relations say. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly dateSystem: 1900 | 1904
  readonly sharedStrings?: string
  readonly styles?: string
}

/** Reads the list of sheets in the order of their tabs; chart sheets, dialogs and macros are no tables and left out. */
export const readWorkbook = (archive: Archive): Workbook => {
  const part = workbookPart(archive)
  const relations = readRelations(archive, part)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let dateSystem: 1900 | 1904 = 1900
  readXmlPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) dateSystem = 1904
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      listed.push({ name: unescapeExcel(attributes.name ?? ''), hidden, id })
    },
  })
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = relations.get(id)
    if (!relation) throw new IntakeRefusal('intake.damaged-workbook', { file: archive.file, part: name })
    return relation.type === 'worksheet' ? [{ name, hidden, part: relation.part }] : []
  })
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.part
  const [sharedStrings, styles] = [partOf('sharedStrings'), partOf('styles')]
  return { sheets, dateSystem, ...(sharedStrings ? { sharedStrings } : {}), ...(styles ? { styles } : {}) }
}

/** A relation of a part to another. */
export interface Relation {
  /** Last word of its type: `worksheet`, `styles` ... the same in strict and transitional workbooks. */
  readonly type: string
  readonly part: string
}

/** Name of the workbook part. */
export const workbookPart = (archive: Archive): string => {
  const usual = 'xl/workbook.xml'
  if (!archive.entries.has('_rels/.rels')) return usual
  const relations = [...readRelations(archive, '').values()]
  return relations.find((relation) => relation.type === 'officeDocument')?.part ?? usual
}

/** Relations of a part to others of the archive, by their ids. */
export const readRelations = (archive: Archive, part: string): ReadonlyMap<string, Relation> => {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relations = new Map<string, Relation>()
  readXmlPart(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External' || Id === undefined) return
      relations.set(Id, { type: (Type ?? '').split('/').at(-1) ?? '', part: resolvePart(folder, Target ?? '') })
    },
  })
  return relations
}

/** Name of a part from a target that is relative to the folder of its source, or absolute. */
const resolvePart = (folder: string, target: string): string => {
  const path: string[] = []
  const whole = target.startsWith('/') ? target : `${folder}${target}`
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/').toLowerCase()
}

/** Reads all shared strings. They are needed before any sheet, and mostly few. */
export const readSharedStrings = (archive: Archive, part: string): readonly string[] => {
  const { file, limits } = archive
  const strings: string[] = []
  const rich = gatherRichText()
  readXmlPart(archive, part, {
    open: rich.open,
    text: rich.text,
    close: (name) => {
      rich.close(name)
      if (name !== 'si') return
      const text = unescapeExcel(rich.take())
      if (text.length > limits.cellChars) {
        throw new IntakeRefusal('intake.cell-too-large', { file, part, limit: limits.cellChars })
      }
      strings.push(text)
      if (strings.length > limits.cells) throw new IntakeRefusal('intake.too-many-cells', { file, limit: limits.cells })
    },
  })
  return strings
}

/** For each cell style (index of `cellXfs`) what it shows of a number. */
export const readDateStyles = (archive: Archive, part: string): readonly (DateKind | null)[] => {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCellXfs = false
  readXmlPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCellXfs = true
      if (name === 'xf' && inCellXfs) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellXfs = false
    },
  })
  return formats.map((id) => dateKindOf(id, codes.get(id)))
}
