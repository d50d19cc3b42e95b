import type { Json, VegaLiteSpec } from './figure.ts'
import type { Weight } from './fonts.ts'

/** Every text that a specification draws, with the weight it is set in: what the fonts must have glyphs for. */
export const specTexts = (spec: VegaLiteSpec): readonly { readonly text: string; readonly weight: Weight }[] => {
  const found: { text: string; weight: Weight }[] = []
  const visit = (value: Json, weight: Weight) => {
    if (typeof value === 'string') found.push({ text: value, weight })
    else if (Array.isArray(value)) for (const each of value as readonly Json[]) visit(each, weight)
    else if (typeof value === 'object' && value !== null) {
      const mark = (value as { mark?: { fontWeight?: Json } }).mark
      const own = mark?.fontWeight === 'bold' ? 'bold' : weight
      for (const each of Object.values(value)) visit(each, own)
    }
  }
  visit(spec, 'regular')
  return found
}
