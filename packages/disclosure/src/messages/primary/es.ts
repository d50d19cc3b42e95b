import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { PrimaryCode } from './primary-messages.ts'

/** Spanish words for why something is withheld for its own sake, and how a table could be made coarser. */
export const es: Catalogue<PrimaryCode> = {
  'primary.small': () => 'Suprimido: cuenta menos personas de las que se pueden mostrar.',
  'primary.contributors': () =>
    'Suprimido: procede de muy pocos organismos o países, cuyas propias cifras podrían deducirse.',
  'primary.group': () =>
    'Suprimido: casi todas las personas de un grupo están en esta única categoría, que se conocería entonces de cada una de ellas.',
  'primary.zero': () => 'Suprimido: este cero revelaría en qué categoría están todas las personas de un grupo.',
  'primary.difference': () =>
    'Suprimido: al restarlo de otro número, el lector obtendría un recuento que no se puede mostrar.',
  'primary.dominance': () => 'Suprimido: unos pocos contribuyentes representan la mayor parte de esta suma.',
  'primary.p-percent': () => 'Suprimido: un contribuyente podría deducir de esta suma lo que aportó otro.',
  'primary.not-allowed': (p) =>
    `El conjunto de reglas no admite tablas por «${fieldName(String(p.dimension), 'es')}». Quite ese desglose o elija otro conjunto de reglas.`,
  'primary.not-crossed': (p) =>
    `El conjunto de reglas no admite cruzar «${fieldName(String(p.dimension), 'es')}» y «${fieldName(String(p.other), 'es')}»: juntos hacen fácil encontrar a las personas. Publíquelos en tablas separadas.`,
  'coarsen.lowest-level': (p) =>
    `Lo menos costoso es quitar el nivel más detallado de «${fieldName(String(p.dimension), 'es')}». Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.subregions': (p) =>
    `Lo menos costoso es mostrar «${fieldName(String(p.dimension), 'es')}» por subregión M49. Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.regions': (p) =>
    `Lo menos costoso es mostrar «${fieldName(String(p.dimension), 'es')}» por región M49. Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.broad-groups': (p) =>
    `Lo menos costoso es mostrar «${fieldName(String(p.dimension), 'es')}» por los grandes grupos de su lista de códigos. Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.three-forms': (p) =>
    `Lo menos costoso es mostrar «${fieldName(String(p.dimension), 'es')}» en tres: explotación sexual, trabajo forzoso, otras formas. Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.years': (p) =>
    `Lo menos costoso es reunir los años de dos en dos («${fieldName(String(p.dimension), 'es')}»). Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.drop': (p) =>
    `Lo menos costoso es quitar el desglose por «${fieldName(String(p.dimension), 'es')}». Celdas que hay que suprimir por sí mismas: ${p.after} en lugar de ${p.before}.`,
  'coarsen.none': () => 'Ninguna agrupación en un solo paso reduce las celdas que hay que suprimir por sí mismas.',
}
