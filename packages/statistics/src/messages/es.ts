import type { Catalogue } from '@tipstat/language'
import type { StatisticsCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('es')

/** Spanish. Awaits a native reviewer: docs/translations.md. */
export const es: Catalogue<StatisticsCode> = {
  'statistics.not-released': s(
    'Los números para publicar solo se calculan a partir de una publicación protegida: proteja antes el cubo o abra una carpeta de publicación.',
  ),
  'statistics.no-table': s('La publicación no tiene ninguna tabla para {wanted}. Tiene: {tables}.'),
  'statistics.several-tables': s(
    'Más de una tabla de la publicación corresponde a {wanted}: {tables}. Indique la fuente, la unidad, la forma de contar o la fecha de referencia.',
  ),
  'statistics.no-area': s('La tabla {table} no tiene ninguna fila para: {area|place} ({area}).'),
  'statistics.no-coverage': s(
    'La publicación no tiene números de países en estas etapas: {wanted}. Tiene las etapas: {there}.',
  ),
  'statistics.rates-dont-add': s('Los números de la unidad {unit} no se pueden sumar entre países. Pida recuentos.'),
  'statistics.no-countries': s('La tabla no tiene ningún número de un país de: {within|place} ({within}).'),
  'statistics.no-origins': s('La tabla no tiene números por nacionalidad para: {area|place} ({area}) en estos años.'),
  'statistics.overlapping-ages': s(
    'Las edades {ages} de la tabla {table} se solapan: habría personas contadas dos veces. Pida una tabla de edades que no se solapen.',
  ),

  'statistics.disputed': s('La fuente se contradice sobre un número de los años: {years}.'),
  'statistics.left-out': s(
    'Se omiten los años y las categorías sin ningún número mostrado; sus números también están retenidos. Por eso las categorías no tienen que sumar el total.',
  ),

  'series.first': s('Primer número, {year}: {low-high}.'),
  'series.latest': s('Último número, {year}: {low-high}.'),
  'series.only': s('El único número es de {year}: {low-high}.'),

  'shares.largest': s('Parte mayor, {year}: {category|category}, {share|percent}.'),
  'shares.largest-shown': s(
    'Parte mayor de las mostradas, {year}: {category|category}, {share|percent} de las personas mostradas.',
  ),
  'shares.of-countries': s('Sumas de {countries} países que informan; se omiten los números que un país no divulga.'),
  'shares.of-shown-parts': s(
    'Los porcentajes son de las partes mostradas y no de todas las personas, porque una parte (aquí o en otra tabla) o el total está oculto, redondeado, ausente o en contradicción: {years}.',
  ),
  'shares.not-recorded': s(
    '«No registrado» incluye a las personas del total publicado que la fuente no pone en ninguna categoría.',
  ),
  'shares.withheld-rest': s(
    '«Retenido u omitido» es el total menos las partes mostradas: las categorías retenidas, las que el cuadro omite y las personas sin categoría, en conjunto.',
  ),
  'shares.multiple': s(
    'Una persona puede figurar en varias categorías: los porcentajes son de personas y pueden sumar más del 100 por ciento.',
  ),
  'shares.noise': s('Los números llevan ruido aleatorio y los porcentajes se dan como intervalos: {years}.'),
  'shares.rounded': s('Los números están redondeados y los porcentajes se dan como intervalos: {years}.'),
  'shares.exceed-total': s(
    'Las partes suman más que el total publicado; puede que algunas personas figuren en varias categorías: {years}.',
  ),
  'shares.no-base': s('No se publica ningún total al que referir las partes: {years}.'),

  'rates.latest': s(
    'Última tasa, {year}: {rate|rate} por 100.000 habitantes (variación aleatoria, intervalo del 95 por ciento: de {low|rate} a {high|rate}).',
  ),
  'rates.random-variation': s(
    'El intervalo muestra la variación aleatoria y no la incertidumbre de la detección: no dice cuántas personas no fueron halladas.',
  ),
  'rates.denominator': s('Población: {source}.'),
  'rates.no-denominator': s(
    'Sin tasa, porque no se conoce el número de tales habitantes: {categories|categories} ({years}).',
  ),

  'origins.largest': s('La nacionalidad más frecuente: {origin|place}, {low-high}.'),
  'origins.citizenship-is-a-proxy': s(
    'El origen se toma de la nacionalidad, que no es ni el lugar de captación ni la ruta.',
  ),
  'origins.year': s('Personas detectadas en {year}.'),
  'origins.years': s('Personas detectadas de {from} a {to}, sumadas sobre los años con números ({n}).'),
  'origins.reporting-countries': s(
    'Sumas de los países que informan de la nacionalidad: {countries}. Los países sin números quedan fuera, y los países difieren de un año a otro.',
  ),
  'origins.top': s('Se dan las {given} mayores de {all}.'),
  'origins.share-of-total': s('Los porcentajes son del total publicado.'),
  'origins.at-least': s(
    'Algunas sumas son mínimos, porque una parte de ellas está retenida u omitida: el número es al menos ese.',
  ),

  'aggregate.latest': s('Última suma, {year}: {low-high}; países en la suma: {countries} de {expected}.'),
  'aggregate.changing-set': s(
    'Cada suma es de los países con un número en ese año. Los países cambian de un año a otro: las sumas no muestran ninguna tendencia.',
  ),
  'aggregate.detections': s('Una persona contada por dos países está dos veces en la suma.'),
  'aggregate.withheld': s('Los números retenidos quedan fuera de las sumas: {years}.'),

  'coverage.countries': s('Países con un número en al menos un año: {countries}.'),
  'coverage.none-is-not-zero': s('Un país sin número no ha declarado cero.'),
  'coverage.none-or-withheld': s('Un país sin número puede no tener datos, o tener todos sus números retenidos.'),

  'stages.not-a-funnel': s(
    'Las etapas cuentan a personas distintas, a menudo en años distintos: un número no es una parte de otro.',
  ),
  'stages.absent': s('No hay totales en la publicación: {stages|stages}.'),
}
