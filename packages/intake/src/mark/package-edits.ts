import { packageRelations, xmlAttribute } from '../sheet-xml.ts'
import { CannotMark } from './marks.ts'
import { attributeOf } from './sheet-scanner.ts'

/** A relation to be added to a part. */
export interface NewRelation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Relations of a part with more of them; a part that has none gets its first. */
export const addRelations = (xml: string | null, more: readonly NewRelation[]): string => {
  const added = (prefix: string) =>
    more
      .map(
        ({ id, type, target }) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${xmlAttribute(target)}"/>`,
      )
      .join('')
  if (xml === null)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}">${added('')}</Relationships>`
  return beforeEnd(xml, 'Relationships', added)
}

/** Content types with more of them. */
export const addContentTypes = (
  xml: string,
  overrides: readonly (readonly [path: string, type: string])[],
  defaults: readonly (readonly [extension: string, type: string])[],
): string => {
  const known = new Set(
    [...xml.matchAll(/\sExtension\s*=\s*["']([^"']*)["']/g)].map(([, name = '']) => name.toLowerCase()),
  )
  return beforeEnd(xml, 'Types', (prefix) =>
    [
      ...defaults
        .filter(([extension]) => !known.has(extension))
        .map(([extension, type]) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`),
      ...overrides.map(
        ([path, type]) => `<${prefix}Override PartName="/${xmlAttribute(path)}" ContentType="${type}"/>`,
      ),
    ].join(''),
  )
}

/** The part without the elements of a name of which an attribute ends so. */
export const withoutElements = (xml: string, name: string, attribute: string, ending: string): string =>
  xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*/>`, 'g'), (tag) =>
    (attributeOf(tag, attribute) ?? '').toLowerCase().endsWith(ending) ? '' : tag,
  )

/** Text set before the end of the element of a name; its prefix is given. */
export const beforeEnd = (xml: string, name: string, text: (prefix: string) => string): string => {
  const found = [...xml.matchAll(new RegExp(`</((?:[\\w.-]+:)?)${name}\\s*>`, 'g'))].at(-1)
  if (!found) throw new CannotMark('parts')
  return xml.slice(0, found.index) + text(found[1] ?? '') + xml.slice(found.index)
}

/** Elements of a sheet that come after the drawing of its comments (ISO/IEC 29500-1, CT_Worksheet). */
const afterNotes =
  /<(?:[\w.-]+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|AlternateContent)[\s>/]/

/** The end of a sheet with the drawing of its comments in its place. */
export const addNotesDrawing = (tail: string, id: string, office: string): string => {
  const element = (prefix: string) => `<${prefix}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`
  const after = afterNotes.exec(tail)
  const prefix = /<\/((?:[\w.-]+:)?)worksheet\s*>/.exec(tail)?.[1] ?? ''
  if (!after) return beforeEnd(tail, 'worksheet', element)
  return tail.slice(0, after.index) + element(prefix) + tail.slice(after.index)
}
