import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { PrimaryCode } from './primary-messages.ts'

/** English words for why something is withheld for its own sake, and how a table could be made coarser. */
export const en: Catalogue<PrimaryCode> = {
  'primary.small': () => 'Withheld: it counts fewer persons than may be shown.',
  'primary.contributors': () =>
    'Withheld: it comes from too few agencies or countries, whose own numbers would follow from it.',
  'primary.group': () =>
    'Withheld: nearly all persons of a group are in this one category, so that it would be known of each of them.',
  'primary.zero': () => 'Withheld: this zero would tell in which category all persons of a group are.',
  'primary.difference': () =>
    'Withheld: by subtracting it from another number a reader would get a count that may not be shown.',
  'primary.dominance': () => 'Withheld: a few contributors make up most of this sum.',
  'primary.p-percent': () => 'Withheld: one contributor could work out from this sum what another contributed.',
  'primary.not-allowed': (p) =>
    `The preset does not allow tables by ${fieldName(String(p.dimension), 'en')}. Leave it out, or choose another preset.`,
  'primary.not-crossed': (p) =>
    `The preset does not allow tables of ${fieldName(String(p.dimension), 'en')} by ${fieldName(String(p.other), 'en')}: together they make persons easy to find. Publish them in separate tables.`,
  'coarsen.lowest-level': (p) =>
    `It costs least to leave out the lowest level of “${fieldName(String(p.dimension), 'en')}”. Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.subregions': (p) =>
    `It costs least to show “${fieldName(String(p.dimension), 'en')}” by subregion of M49. Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.regions': (p) =>
    `It costs least to show “${fieldName(String(p.dimension), 'en')}” by region of M49. Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.broad-groups': (p) =>
    `It costs least to show “${fieldName(String(p.dimension), 'en')}” by the broad groups of its code list. Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.three-forms': (p) =>
    `It costs least to show “${fieldName(String(p.dimension), 'en')}” in three: sexual exploitation, forced labour, other forms. Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.years': (p) =>
    `It costs least to show two years as one (“${fieldName(String(p.dimension), 'en')}”). Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.drop': (p) =>
    `It costs least to leave out the breakdown by ${fieldName(String(p.dimension), 'en')}. Cells to be withheld for their own sake: ${p.after} instead of ${p.before}.`,
  'coarsen.none': () =>
    'No single step makes this table coarser so that fewer cells have to be withheld for their own sake.',
}
