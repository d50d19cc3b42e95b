import type { Catalogue } from '@tipstat/language'
import type { StatisticsCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('ru')

/** Russian. Awaits a native reviewer: docs/translations.md. */
export const ru: Catalogue<StatisticsCode> = {
  'statistics.not-released': s(
    'Числа для публикации вычисляются только по защищённому выпуску: сначала защитите куб или откройте папку выпуска.',
  ),
  'statistics.no-table': s('В выпуске нет таблицы для {wanted}. В нём есть: {tables}.'),
  'statistics.several-tables': s(
    'К запросу {wanted} подходит больше одной таблицы выпуска: {tables}. Укажите источник, единицу, способ учёта или дату отнесения.',
  ),
  'statistics.no-area': s('В таблице {table} нет строки для: {area|place} ({area}).'),
  'statistics.no-coverage': s('В выпуске нет чисел по странам на этих стадиях: {wanted}. В нём есть стадии: {there}.'),
  'statistics.rates-dont-add': s('Числа с единицей {unit} нельзя складывать по странам. Запросите численность.'),
  'statistics.no-countries': s('В таблице нет числа ни для одной страны в: {within|place} ({within}).'),
  'statistics.no-origins': s('В таблице нет чисел по гражданству за эти годы для: {area|place} ({area}).'),
  'statistics.overlapping-ages': s(
    'Возрасты {ages} в таблице {table} перекрываются: люди были бы учтены дважды. Запросите таблицу с возрастами, которые не перекрываются.',
  ),

  'statistics.disputed': s('Источник противоречит сам себе в одном из чисел за годы: {years}.'),

  'series.first': s('Первое число, {year}: {low-high}.'),
  'series.latest': s('Последнее число, {year}: {low-high}.'),
  'series.only': s('Единственное число — за {year}: {low-high}.'),

  'shares.largest': s('Наибольшая часть, {year}: {category|category}, {share|percent}.'),
  'shares.largest-shown': s(
    'Наибольшая из показанных частей, {year}: {category|category}, {share|percent} показанных лиц.',
  ),
  'shares.of-countries': s(
    'Суммы по странам, представившим данные ({countries}); числа, которые страна не раскрывает, опущены.',
  ),
  'shares.of-shown-parts': s(
    'Доли рассчитаны от показанных частей, а не от всех лиц, поскольку часть (здесь или в другой таблице) или итог скрыты, округлены, отсутствуют или противоречивы: {years}.',
  ),
  'shares.not-recorded': s(
    '«Не зарегистрировано» включает лиц из опубликованного итога, которых источник не относит ни к одной категории.',
  ),
  'shares.multiple': s(
    'Одно лицо может входить в несколько категорий: доли рассчитаны от числа лиц и в сумме могут превышать 100 процентов.',
  ),
  'shares.rounded': s('Числа округлены, доли даны как интервалы: {years}.'),
  'shares.exceed-total': s(
    'Сумма частей больше опубликованного итога; возможно, некоторые лица входят в несколько категорий: {years}.',
  ),
  'shares.no-base': s('Не опубликован итог, от которого можно рассчитать доли: {years}.'),

  'rates.latest': s(
    'Последний показатель, {year}: {rate|rate} на 100\u00A0000 жителей (случайный разброс, 95-процентный интервал: от {low|rate} до {high|rate}).',
  ),
  'rates.random-variation': s(
    'Интервал показывает случайный разброс, а не неопределённость выявления: он не говорит о том, сколько людей не было выявлено.',
  ),
  'rates.denominator': s('Население: {source}.'),
  'rates.no-denominator': s(
    'Показателя нет, поскольку число таких жителей неизвестно: {categories|categories} ({years}).',
  ),

  'origins.largest': s('Самое частое гражданство: {origin|place}, {low-high}.'),
  'origins.citizenship-is-a-proxy': s(
    'Происхождение определено по гражданству, которое не является ни местом вербовки, ни маршрутом.',
  ),
  'origins.year': s('Лица, выявленные в {year} году.'),
  'origins.years': s('Лица, выявленные с {from} по {to} год; сложены годы, за которые есть числа ({n}).'),
  'origins.reporting-countries': s(
    'Суммы по странам, которые сообщают гражданство: {countries}. Страны без чисел не учтены, и состав стран меняется от года к году.',
  ),
  'origins.top': s('Приведены наибольшие: {given} из {all}.'),

  'aggregate.latest': s('Последняя сумма, {year}: {low-high}; стран в сумме: {countries} из {expected}.'),
  'aggregate.changing-set': s(
    'Каждая сумма — по странам, у которых есть число за этот год. Состав стран меняется от года к году: суммы не показывают тенденции.',
  ),
  'aggregate.detections': s('Лицо, учтённое двумя странами, входит в сумму дважды.'),

  'coverage.countries': s('Стран, у которых есть число хотя бы за один год: {countries}.'),
  'coverage.none-is-not-zero': s('Отсутствие числа не означает, что страна сообщила ноль.'),

  'stages.not-a-funnel': s(
    'Стадии учитывают разных людей, часто в разные годы: одно число не является частью другого.',
  ),
  'stages.absent': s('В выпуске нет итогов: {stages|stages}.'),
}
