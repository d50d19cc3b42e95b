import type { Catalogue } from '@tipstat/language'
import type { DisclosureRefusalCode } from '../refusal.ts'

/** Russian words for what disclosure control refuses. */
export const ru: Catalogue<DisclosureRefusalCode> = {
  'disclosure.nothing': () => 'Нет таблиц для выпуска.',
  'disclosure.several-sources': (p) =>
    `Выпуск содержит таблицы одной поставки одного источника, а здесь их несколько: ${p.sources}. Сделайте отдельный выпуск для каждого.`,
  'disclosure.same-table': (p) => `Таблица ${p.table} стоит в выпуске дважды. Уберите её один раз.`,
  'disclosure.round5-only-made-up': (p) =>
    `Правило round-5 принимает только вымышленные данные, а «${p.source}» так не отмечен: округление не защищает малые группы и пересмотры. Конфиденциальные данные ждут сокрытия с доказательством; опубликованные выходят как already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `Правило round-5 округляет точные количества, а в таблице ${p.table} есть неточные числа. Выпустите её как already-public, если владелец её опубликовал.`,
  'disclosure.round5-counts-only': (p) =>
    `Правило round-5 округляет количества, а в таблице ${p.table} показатели. Выпустите количества.`,
  'disclosure.not-published': (p) =>
    `Правило already-public принимает данные, в описании которых названа публикация, а у «${p.source}» её нет. Если владелец их опубликовал, укажите «published: by, url, date, licence».`,
  'disclosure.changed-by-us': (p) =>
    `В таблице ${p.table} числа не те, что опубликовал владелец. Она не может выйти как already-public.`,
  'disclosure.no-release': (p) => `В папке ${p.folder} нет выпуска. Сначала сделайте его: tipstat release ПРОЕКТ ИМЯ.`,
  'disclosure.tampered': (p) =>
    `Выпуск ${p.folder} не такой, каким был сделан (${p.problem}: ${p.file}). Он не открыт. Сделайте его заново.`,
}
