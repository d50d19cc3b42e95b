import type { Catalogue } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { PrimaryCode } from './primary-messages.ts'

/** Russian words for why something is withheld for its own sake, and how a table could be made coarser. */
export const ru: Catalogue<PrimaryCode> = {
  'primary.small': () => 'Скрыто: лиц здесь меньше, чем допускается показывать.',
  'primary.contributors': () =>
    'Скрыто: число получено от слишком малого числа ведомств или стран, и их собственные данные можно было бы из него вычислить.',
  'primary.group': () =>
    'Скрыто: почти все лица группы относятся к этой одной категории, и она стала бы известна о каждом из них.',
  'primary.zero': () => 'Скрыто: этот ноль показал бы, к какой категории относятся все лица группы.',
  'primary.difference': () =>
    'Скрыто: вычитая его из другого числа, читатель получил бы количество, которое нельзя показывать.',
  'primary.dominance': () => 'Скрыто: большая часть этой суммы приходится на немногих участников.',
  'primary.p-percent': () => 'Скрыто: один участник мог бы вычислить по этой сумме вклад другого.',
  'primary.not-allowed': (p) =>
    `Набор правил не допускает таблиц в разбивке «${fieldName(String(p.dimension), 'ru')}». Уберите её или выберите другой набор правил.`,
  'primary.not-crossed': (p) =>
    `Набор правил не допускает сочетания разбивок «${fieldName(String(p.dimension), 'ru')}» и «${fieldName(String(p.other), 'ru')}»: вместе они позволяют легко найти человека. Публикуйте их в отдельных таблицах.`,
  'coarsen.lowest-level': (p) =>
    `Меньше всего теряется, если убрать самый подробный уровень разбивки «${fieldName(String(p.dimension), 'ru')}». Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.subregions': (p) =>
    `Меньше всего теряется, если дать разбивку «${fieldName(String(p.dimension), 'ru')}» по субрегионам M49. Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.regions': (p) =>
    `Меньше всего теряется, если дать разбивку «${fieldName(String(p.dimension), 'ru')}» по регионам M49. Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.broad-groups': (p) =>
    `Меньше всего теряется, если дать разбивку «${fieldName(String(p.dimension), 'ru')}» по крупным группам её списка кодов. Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.three-forms': (p) =>
    `Меньше всего теряется, если дать разбивку «${fieldName(String(p.dimension), 'ru')}» в трёх группах: сексуальная эксплуатация, принудительный труд, другие формы. Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.years': (p) =>
    `Меньше всего теряется, если объединить годы по два («${fieldName(String(p.dimension), 'ru')}»). Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.drop': (p) =>
    `Меньше всего теряется, если убрать разбивку «${fieldName(String(p.dimension), 'ru')}». Ячеек, скрываемых ради них самих: ${p.after} вместо ${p.before}.`,
  'coarsen.none': () => 'Ни один шаг укрупнения сам по себе не уменьшает числа ячеек, скрываемых ради них самих.',
}
